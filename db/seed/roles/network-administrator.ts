import type { SeedRole } from "../types";

export default {
  slug: "network-administrator",
  title: "Network Administrator",
  onetCode: "15-1244.00",
  onetTitle: "Network and Computer Systems Administrators",
  blsCode: "15-1244",
  aliases: [
    "Network Admin",
    "LAN Administrator",
    "Network Operations Technician",
    "Network Systems Administrator",
    "Wireless Network Administrator",
    "Network Coordinator",
  ],
  oneLine:
    "Keeps an organization's wired and wireless networks running, secure and fast enough for the people on them.",
  summary:
    "A network administrator sets up and looks after the switches, routers, firewalls and wireless equipment that connect an organization's computers to each other and to the internet. You watch how the network behaves, repair it when it fails, control who may use it and plan for growth. Much of the work is quiet care; the rest is finding a fault while other people wait.",
  workSetting:
    "You work in an office or from home with visits to server rooms and wiring closets, usually in a small IT team. Changes that interrupt the network are made outside office hours, and many teams share an on-call rota.",
  remote: "partly",
  duties: [
    "Configure switches, routers, firewalls and wireless access points",
    "Watch traffic and equipment health, and act on alerts before people notice a problem",
    "Find and repair faults in cabling, equipment, addresses and name resolution",
    "Control access to the network with accounts, separate segments and firewall rules",
    "Install software updates on network equipment and keep tested copies of its configuration",
    "Keep diagrams, address plans and the equipment inventory up to date",
    "Measure how full links are and recommend when to extend them",
    "Work with internet and equipment suppliers on orders, faults and replacements",
  ],
  day: [
    { time: "08:30", text: "Look through the night's alerts and check that the configuration backups ran." },
    {
      time: "09:15",
      text: "Trace why one floor has slow wireless; move an access point to a free channel and measure again.",
    },
    {
      time: "10:30",
      text: "Review a firewall request from a project team and ask which addresses really need to be open.",
    },
    { time: "13:00", text: "Prepare a switch replacement in the test rack and write the steps for undoing it." },
    {
      time: "15:00",
      text: "Help the service desk with a laptop that gets an address but cannot reach the file server.",
    },
    { time: "16:30", text: "Bring the diagram and the address plan up to date with this week's changes." },
    { time: "20:00", text: "Once or twice a month: swap equipment while the building is empty." },
  ],
  requirements: [
    {
      skill: "computer-networking",
      importance: 5,
      level: 3.5,
      use: "You plan addresses, segments and routes, and read captured traffic to see where a connection fails.",
    },
    {
      skill: "network-security",
      importance: 4,
      level: 3,
      use: "You write firewall rules, keep segments apart and set up remote access that only the right people can use.",
    },
    {
      skill: "windows-server",
      importance: 3.5,
      level: 2.5,
      use: "You run the address, name and sign-in services that network users depend on.",
    },
    {
      skill: "linux",
      importance: 3.5,
      level: 2.5,
      use: "You use it on monitoring servers and on much of the network equipment itself.",
    },
    {
      skill: "shell-scripting",
      importance: 3,
      level: 2,
      use: "You automate configuration backups and repeated checks across many devices.",
    },
    {
      skill: "observability",
      importance: 3.5,
      level: 2.5,
      use: "You set up graphs and alerts for links, equipment and services, and tune out the noise.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4.5,
      use: "You understand how hardware, operating systems and network equipment work together.",
    },
    {
      skill: "telecommunications",
      importance: 3,
      level: 3,
      use: "You choose and look after internet links, telephone services and cabling.",
    },
    {
      skill: "troubleshooting",
      importance: 4,
      level: 3,
      use: "You narrow a fault down one layer at a time until a single cause is left.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "You weigh several ways of keeping people connected when the proper repair must wait.",
    },
    {
      skill: "monitoring",
      importance: 4,
      level: 3,
      use: "You check whether your changes and your suppliers deliver what was agreed.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 3,
      use: "You tell people what is broken, what still works and when you will report again.",
    },
    {
      skill: "customer-service-knowledge",
      importance: 3.5,
      level: 3.5,
      use: "You find out what users need from the network and set realistic expectations.",
    },
  ],
  decisions: [
    {
      trait: "hands-on",
      degree: 0.75,
      because:
        "You move access points, replace switches and trace cables through wiring closets, between hours at the screen.",
    },
    {
      trait: "fixing",
      degree: 1,
      because: "No connection can mean cable, address, name or firewall, and you rule them out one after the other.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because:
        "Address plans, diagrams and firewall rules are worth something only while they agree with what is really there.",
    },
    {
      trait: "irregular-hours",
      degree: 0.75,
      because: "Equipment is swapped while the building is empty, and many teams share an on-call rota.",
    },
    {
      trait: "teamwork",
      degree: 0.5,
      because: "You work in a small team with the service desk and suppliers, and do most repairs alone.",
    },
    {
      trait: "persuading",
      degree: 0.25,
      because: "Now and then you bargain with a supplier or refuse to open an address; mostly the facts decide.",
    },
  ],
  interests: { R: 4.2, I: 4.05, A: 1, S: 2.22, E: 3.47, C: 6.18 },
  jobZone: 4,
  enter: {
    startingOut:
      "Begin with how computers find and talk to each other, and build a small network from used equipment or a simulator. Take beginner courses in networking and Linux before you pick one maker's equipment. Service desk work is a common first job, because you see network problems from the user's side.",
    someExperience:
      "If you already do IT support, rate yourself honestly on routing, firewalls and scripting, and choose a course that starts at that level rather than at the beginning. Ask to shadow the people who run your network, and offer to document a part of it. A vendor's network certificate can help you past a first selection, but be ready to show what you have configured.",
    changingCareer:
      "Write down what carries over: electricians know cabling, dispatchers stay calm under pressure, and anyone who has run equipment knows maintenance and change records. Talk to two or three network administrators about on-call work and night changes before you commit. Then take the courses that close your largest gaps first.",
  },
  related: [
    {
      slug: "systems-administrator",
      why: "Shares monitoring, access control and patient fault-finding; you would add depth in servers and their operating systems.",
    },
    {
      slug: "support-specialist",
      why: "Shares daily contact with users and their equipment; it asks for less network knowledge and more patience with people.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares addressing, routing and firewalls; you would add a cloud platform and infrastructure written as code.",
    },
    {
      slug: "security-engineer",
      why: "Shares firewalls and traffic analysis; you would add attack methods, application security and risk work.",
    },
    {
      slug: "information-security-analyst",
      why: "Shares knowledge of what normal traffic looks like; you would add incident handling and security tools.",
    },
    {
      slug: "site-reliability-engineer",
      why: "Shares monitoring and on-call work; you would add programming and the running of large software services.",
    },
  ],
  questions: [
    {
      question: "What is the difference from a systems administrator?",
      answer:
        "A network administrator cares for the connections, a systems administrator for the servers and accounts at their ends. In small organizations one person does both.",
    },
    {
      question: "Do I need to be able to program?",
      answer:
        "You need no large programs, but short scripts save hours when the same change goes to many devices. A basic level of shell scripting or Python is enough to start.",
    },
    {
      question: "Will the cloud make this job disappear?",
      answer:
        "Buildings, wireless and internet links still need care, but part of the work moves into cloud networks. See the outlook figures on this page, and treat cloud networking as your next subject.",
    },
    {
      question: "Do I need a certificate?",
      answer:
        "Many advertisements name a vendor's or a neutral networking certificate. It shows that you know the ideas; a small network you built and can explain shows that you can apply them.",
    },
    {
      question: "Can I work from home?",
      answer:
        "Partly. Configuration and monitoring can be done from anywhere, but failed equipment and cabling need someone on site.",
    },
  ],
  editorNotes: [
    "The BLS occupation counts network and computer systems administrators together, so the same pay and outlook figures stand on the Systems Administrator page.",
  ],
} satisfies SeedRole;
