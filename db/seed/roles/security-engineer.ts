import type { SeedRole } from "../types";

export default {
  slug: "security-engineer",
  title: "Security Engineer",
  onetCode: "15-1299.05",
  onetTitle: "Information Security Engineers",
  blsCode: "15-1299",
  aliases: [
    "Information Security Engineer",
    "Cybersecurity Engineer",
    "Cloud Security Engineer",
    "Network Security Engineer",
    "Infrastructure Security Engineer",
    "Application Security Engineer",
    "IT Security Engineer",
  ],
  oneLine: "Builds and maintains the technical defences that keep systems, networks and data out of the wrong hands.",
  summary:
    "A security engineer designs, installs and tests the protection around an organization's systems: firewalls, sign-in, encryption, scanning and detection. You look for weaknesses before someone else does, help other teams to remove them, and take part when an attack has to be stopped and understood. The analyst watches and judges; the engineer builds what is watched and what stands in the way.",
  workSetting:
    "You work in an office or remotely in a security team that advises many others. Most days are regular; an incident can bring long hours and an on-call duty.",
  remote: "mostly",
  duties: [
    "Design and install controls such as firewalls, strong sign-in, encryption and secret storage",
    "Scan systems and code for weaknesses and follow each finding until it is closed",
    "Test defences by attempting agreed attacks on your own systems",
    "Build and tune detection rules so that real attacks stand out from noise",
    "Investigate incidents, contain them and write down what happened",
    "Review designs and changes of other teams for security problems",
    "Automate checks so that unsafe settings are caught before they go live",
    "Write standards and explain them to the people who must follow them",
  ],
  day: [
    {
      time: "09:00",
      text: "Go through new scanner findings and separate those that can be reached from those that cannot.",
    },
    { time: "10:00", text: "Review a team's plan for a public service and ask how its keys are stored and replaced." },
    { time: "11:30", text: "Write a script that finds storage open to the internet and reports its owner." },
    {
      time: "13:30",
      text: "Help an analyst read the logs of a suspicious sign-in; block the session and reset the account.",
    },
    { time: "15:00", text: "Tune a detection rule that raised many false alarms last week and test it on old data." },
    { time: "16:30", text: "Write a short note on a new weakness: who is affected, what to change and by when." },
  ],
  requirements: [
    {
      skill: "network-security",
      importance: 5,
      level: 3.5,
      use: "You design segments, firewall rules and remote access, and can defend why each opening exists.",
    },
    {
      skill: "web-security",
      importance: 4,
      level: 3,
      use: "You recognise common weaknesses in applications and explain to developers how to remove them.",
    },
    {
      skill: "computer-networking",
      importance: 4,
      level: 3.5,
      use: "You read traffic and know what a protocol should look like, so that you see when it does not.",
    },
    {
      skill: "linux",
      importance: 4,
      level: 3,
      use: "You harden servers, read their logs and run most security tools on them.",
    },
    {
      skill: "python",
      importance: 3.5,
      level: 2.5,
      use: "You write tools that check settings, gather evidence and connect security products.",
    },
    {
      skill: "siem-tools",
      importance: 4,
      level: 3,
      use: "You bring logs together, write detection rules and search through them during an incident.",
    },
    {
      skill: "cloud-computing",
      importance: 4,
      level: 3,
      use: "You set permissions, networks and encryption in cloud accounts and check them continuously.",
    },
    {
      skill: "risk-and-compliance",
      importance: 3.5,
      level: 2.5,
      use: "You rank weaknesses by likelihood and harm, and show auditors that controls work.",
    },
    {
      skill: "computers-and-electronics",
      importance: 4.5,
      level: 4,
      use: "You understand operating systems and hardware well enough to see how they can be misused.",
    },
    {
      skill: "engineering-and-technology",
      importance: 4,
      level: 3.5,
      use: "You turn a protection goal into a design with known limits and trade-offs.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "You question assumptions of trust and test whether a control does what it claims.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "You find a safe way for a team to reach its goal instead of only refusing the unsafe one.",
    },
    {
      skill: "systems-evaluation",
      importance: 3.5,
      level: 2.5,
      use: "You measure how well defences perform and where the next effort should go.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 3,
      use: "You describe a risk so that a manager can decide and an engineer can act.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 0.75,
      because: "You follow each weakness until it is closed and find out how an intruder came in.",
    },
    {
      trait: "learning",
      degree: 1,
      because: "New weaknesses are published every day, and you must know by the evening which of them can reach you.",
    },
    {
      trait: "persuading",
      degree: 0.75,
      because: "You ask teams to change plans they like, and explain standards to people who have to follow them.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because:
        "One open storage or one right too many is enough, so controls have to be set exactly and checked by machine.",
    },
    {
      trait: "irregular-hours",
      degree: 0.5,
      because: "Most days are regular; an incident can bring long hours and a duty to be on call.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "What you build is meant to stop people, not to please them.",
    },
  ],
  interests: { R: 4.24, I: 5.51, A: 1.31, S: 1.85, E: 2.66, C: 6.04 },
  jobZone: 4,
  enter: {
    startingOut:
      "Security rests on other knowledge, so learn networking, Linux and a little programming first, at beginner level. Then practise on legal training systems that were built to be attacked, and write up what you found. A first job in support, administration or development is a normal way in.",
    someExperience:
      "If you run networks, servers or software today, you already hold half of the requirements; rate them and look at what is left. Volunteer for the security tasks in your team, such as patching, access reviews or log collection. Choose intermediate courses in cloud security, detection or application security, whichever is nearest to your work.",
    changingCareer:
      "Look for skills that carry over: auditors know evidence and controls, investigators know how to follow a trail, and technicians know how equipment fails. Ask people in the job how much of their week is building, meetings and incidents. Plan for a step through administration or development unless you already have a technical base.",
  },
  related: [
    {
      slug: "information-security-analyst",
      why: "Shares security knowledge and incident work; it asks for less building and more monitoring, assessment and reporting.",
    },
    {
      slug: "network-administrator",
      why: "Shares firewalls and traffic analysis; it has little application security and more care for equipment and users.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares cloud permissions and networks; you would add infrastructure as code and cost and capacity planning.",
    },
    {
      slug: "site-reliability-engineer",
      why: "Shares automation and incident response; you would add reliability targets and stronger programming.",
    },
    {
      slug: "systems-administrator",
      why: "Shares hardening, patching and access control; you would add the daily running of servers and accounts.",
    },
    {
      slug: "devops-engineer",
      why: "Shares scripts and checks in the delivery pipeline; you would add build systems and deployment.",
    },
  ],
  questions: [
    {
      question: "How does this differ from an information security analyst?",
      answer:
        "Analysts mostly watch, assess and report; engineers mostly design and build the controls. Smaller organizations ask one person for both, so read each advertisement closely.",
    },
    {
      question: "Can this be my first job in technology?",
      answer:
        "It is possible but uncommon, because you protect systems that you must first understand. Most people come from networks, servers, support or software development.",
    },
    {
      question: "Is it all about breaking into systems?",
      answer:
        "No. Agreed attacks are a small part; most of the time goes into designing, configuring, automating and explaining. People who mainly attack are called penetration testers.",
    },
    {
      question: "Do I need a certificate?",
      answer:
        "Some employers, above all in government and finance, require one by name. Elsewhere a record of problems you found and fixed says more.",
    },
    {
      question: "How much programming do I need?",
      answer:
        "Enough to read other people's code and to write reliable scripts, usually in Python. Teams that protect applications ask for more.",
    },
    {
      question: "Is the work stressful?",
      answer:
        "Incidents are, and you sometimes have to say no. Good teams share on-call duty, rehearse incidents and do not look for someone to blame.",
    },
  ],
  editorNotes: [
    "BLS counts this work under “Computer occupations, all other”, a residual group that also holds penetration testers, web administrators, IT project managers and others. Its pay and outlook do not describe security engineers alone.",
    "The figures for information security analysts belong to a different BLS occupation and are shown only on that role's page.",
  ],
} satisfies SeedRole;
