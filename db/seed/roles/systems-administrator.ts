import type { SeedRole } from "../types";

export default {
  slug: "systems-administrator",
  title: "Systems Administrator",
  onetCode: "15-1244.00",
  onetTitle: "Network and Computer Systems Administrators",
  blsCode: "15-1244",
  aliases: [
    "Sysadmin",
    "System Administrator",
    "IT Systems Administrator",
    "Server Administrator",
    "Linux Administrator",
    "Windows Administrator",
    "IT Administrator",
  ],
  oneLine: "Installs, secures and looks after the servers, accounts and services an organisation runs on.",
  summary:
    "A systems administrator keeps the computers behind an organisation working: servers, user accounts, storage, mail and the programs that everyone depends on. You install and update them, watch over them, back them up, and find out what is wrong when they fail. The more of this you automate and write down, the more time is left for improving things.",
  workSetting:
    "You work in an office, in a server room or from home, in an IT team or as the only administrator of a small organisation. Updates and emergencies can fall in evenings or at weekends.",
  remote: "partly",
  duties: [
    "Install and configure servers, operating systems and shared services",
    "Create, change and remove user accounts and their rights",
    "Apply updates and security settings on a schedule",
    "Monitor load, disk space and logs and act on warnings",
    "Make backups and practise restoring them",
    "Diagnose faults that the service desk cannot solve",
    "Script routine tasks so that they are done the same way each time",
    "Document systems, passwords in safe keeping, and recovery steps",
    "Plan replacements, licences and moves to cloud services",
  ],
  day: [
    { time: "08:00", text: "Read monitoring alerts and backup reports from the night." },
    { time: "08:45", text: "Set up accounts and rights for two people who start today." },
    { time: "10:00", text: "Find out why a shared drive is slow for one department and repair a faulty setting." },
    { time: "13:00", text: "Test this month's updates on spare machines before they go to everyone." },
    { time: "14:30", text: "Write a script that lists accounts nobody has used for a long time." },
    { time: "15:45", text: "Explain to a manager what replacing an old server would involve." },
    { time: "17:30", text: "Restart a server after an update, once most people have left." },
  ],
  requirements: [
    {
      skill: "linux",
      importance: 4.5,
      level: 3.5,
      use: "Installing, securing and repairing servers from the command line.",
    },
    {
      skill: "windows-server",
      importance: 4.5,
      level: 3.5,
      use: "Managing accounts, groups, policies and shared files for an organisation.",
    },
    {
      skill: "computer-networking",
      importance: 4,
      level: 3,
      use: "Setting up addresses, name lookup and firewalls and finding where a connection fails.",
    },
    {
      skill: "shell-scripting",
      importance: 3.5,
      level: 2.5,
      use: "Automating account changes, checks and clean-up.",
    },
    {
      skill: "network-security",
      importance: 3.5,
      level: 2.5,
      use: "Closing what need not be open and noticing signs of misuse.",
    },
    {
      skill: "azure",
      importance: 3,
      level: 2,
      use: "Looking after cloud accounts, mail and virtual machines beside local ones.",
    },
    {
      skill: "ticketing-tools",
      importance: 3,
      level: 2.5,
      use: "Keeping requests, faults and changes traceable from report to solution.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4.5,
      use: "Knowing how hardware, operating systems and applications fit together.",
    },
    {
      skill: "operations-monitoring",
      importance: 3.5,
      level: 2.5,
      use: "Reading gauges, logs and alerts to see that systems run as they should.",
    },
    {
      skill: "troubleshooting",
      importance: 4,
      level: 3,
      use: "Narrowing down the cause of a fault and deciding what to try next.",
    },
    {
      skill: "systems-analysis",
      importance: 4,
      level: 3,
      use: "Working out what else an update or a new setting will affect.",
    },
    {
      skill: "customer-service-knowledge",
      importance: 3.5,
      level: 3.5,
      use: "Helping colleagues patiently and finding out what they need to get done.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "Getting people working again first and solving the deeper fault afterwards.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 3,
      use: "Announcing outages and explaining technical limits in plain words.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 1,
      because:
        "You get the faults that the service desk could not solve, from a slow shared drive to a server that does not start.",
    },
    {
      trait: "helping",
      degree: 0.75,
      because:
        "People who start today need accounts, others need their drive back, and you often deal with them yourself.",
    },
    {
      trait: "hands-on",
      degree: 0.5,
      because:
        "Servers are still installed, replaced and restarted by hand in some places, and run from a screen in most.",
    },
    {
      trait: "irregular-hours",
      degree: 0.75,
      because: "Updates and emergencies can fall in evenings or at weekends, when most people have left.",
    },
    {
      trait: "exactness",
      degree: 0.5,
      because: "Updates, rights and backups follow a schedule, and recovery steps have to be written down correctly.",
    },
    {
      trait: "leading",
      degree: 0.25,
      because: "You plan replacements and moves and explain them to a manager, without people of your own to lead.",
    },
  ],
  interests: { R: 4.2, I: 4.05, A: 1, S: 2.22, E: 3.47, C: 6.18 },
  jobZone: 4,
  enter: {
    startingOut:
      "Most people come through a service desk, where you learn what breaks and how to speak with those affected. Take beginner courses in networking and in Linux or Windows Server, and run a small network at home with accounts, backups and updates. Write instructions for everything you set up: they are your first work samples.",
    someExperience:
      "If you work in support, ask for tasks behind the desk, such as accounts, updates or backups, and script one of them. Choose an intermediate course for the system you know less well, and one on cloud administration after it. Talk to administrators in organisations of different size, since a lone administrator and a member of a large team live different lives.",
    changingCareer:
      "Assess your transferable skills: electricians, building technicians, military signals staff and office managers know upkeep, safety rules and impatient users. Talk to people in the job about evenings, interruptions and what they enjoy in it. Choose courses by your present level, with basic networking first if you are unsure, and expect a support job to come in between.",
  },
  related: [
    {
      slug: "network-administrator",
      why: "Shares networking and user support; missing is configuring routers, switches and wireless in depth.",
    },
    {
      slug: "support-specialist",
      why: "Shares helping users and diagnosing faults; it asks for less server knowledge and is a common way in.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares servers, accounts and networks; missing are cloud design and infrastructure as code.",
    },
    {
      slug: "devops-engineer",
      why: "Shares Linux and scripting; missing are release pipelines, containers and version control habits.",
    },
    {
      slug: "information-security-analyst",
      why: "Shares access control and hardening; missing are threat analysis, detection tools and compliance.",
    },
    {
      slug: "database-administrator",
      why: "Shares backups, upgrades and access rights; missing are SQL and database tuning.",
    },
  ],
  questions: [
    {
      question: "Do I need a degree?",
      answer:
        "Some employers ask for one, and others accept certificates and experience in support. Read several notices where you want to work before you decide.",
    },
    {
      question: "Linux or Windows first?",
      answer:
        "Look at who is hiring near you. Offices and public bodies often run Windows for accounts and files; web services mostly run Linux. In time you will need both.",
    },
    {
      question: "Is the cloud making this job disappear?",
      answer:
        "It is changing it. Less of the work is done on machines in a room and more on accounts, rights, automation and cloud services, so build those skills as you go.",
    },
    {
      question: "Will I work nights?",
      answer:
        "Now and then, because updates are safest when nobody is working. Ask how often, whether there is a rota and how the time is made up.",
    },
    {
      question: "How is this different from a network administrator?",
      answer:
        "You look after servers, accounts and services; a network administrator looks after the connections between them. In a small organisation one person does both.",
    },
    {
      question: "Which certificates help at the start?",
      answer:
        "A general networking certificate and one for the operating system you want to run are widely understood. Take them at the level you are at, and pair them with a home network you can describe.",
    },
  ],
  editorNotes: [
    "BLS and O*NET treat network and systems administrators as one occupation (15-1244). The figures and ratings on this page are therefore the same source rows as on the network administrator page.",
    "O*NET's level for Computers and Electronics in this occupation is near the top of the scale. We set it half a step lower, because this page describes a person who is newly competent.",
  ],
} satisfies SeedRole;
