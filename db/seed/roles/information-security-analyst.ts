import type { SeedRole } from "../types";

export default {
  slug: "information-security-analyst",
  title: "Information Security Analyst",
  onetCode: "15-1212.00",
  onetTitle: "Information Security Analysts",
  blsCode: "15-1212",
  aliases: [
    "Cybersecurity Analyst",
    "Cyber Security Analyst",
    "Security Analyst",
    "IT Security Analyst",
    "SOC Analyst",
    "Incident Response Analyst",
    "Information Security Specialist",
  ],
  oneLine:
    "Protects an organisation's systems and data: looks for weaknesses, watches for attacks and responds to them.",
  summary:
    "Information security analysts find out what could go wrong with an organisation's systems and data, put protection in place, and watch for signs that it is failing. When something does happen, they limit the damage, work out how it came about and see that it cannot happen the same way again. The technical side is only half of it: the other half is writing, training and persuading people to work safely.",
  workSetting:
    "You work in an IT or security team, in an office or remotely; larger organisations run a security operations centre, some of them around the clock in shifts. Most days are calm and methodical, and an incident can turn one of them upside down.",
  remote: "mostly",
  duties: [
    "Monitor alerts and logs, and decide which of them are harmless and which need action.",
    "Investigate incidents, contain them, and write down what happened and when.",
    "Search systems for weaknesses and follow them up until they are fixed.",
    "Assess the risk of new systems, suppliers and changes before they go live.",
    "Maintain firewalls, encryption, access rights and other protective measures.",
    "Write and update security policies, emergency plans and records for auditors.",
    "Train staff to recognise fraud, handle data with care and report mistakes early.",
    "Follow reports on new threats and judge which of them concern your organisation.",
  ],
  day: [
    {
      time: "08:00",
      text: "You take over from the night shift and go through the open alerts together.",
    },
    {
      time: "08:45",
      text: "A sign-in from an unusual country turns out to be a colleague on a trip; you confirm it by phone and close the alert.",
    },
    {
      time: "10:00",
      text: "Three people report the same false invoice. You block the sender, look for anyone who clicked, and reset one password.",
    },
    {
      time: "11:30",
      text: "You write the incident report while the details are fresh, with times taken from the logs.",
    },
    {
      time: "13:30",
      text: "A team wants to use a new cloud service; you go through what data it would hold and what its provider promises.",
    },
    {
      time: "15:00",
      text: "You explain to a system owner why a weakness has to be fixed this week, and agree on a date with her.",
    },
    {
      time: "16:00",
      text: "You refine a detection rule that raised too many false alarms, and hand over to the late shift.",
    },
  ],
  requirements: [
    {
      skill: "computers-and-electronics",
      importance: 4.5,
      level: 4.5,
      use: "Understand operating systems, accounts, protocols and applications well enough to tell normal from suspicious.",
    },
    {
      skill: "network-security",
      importance: 4.5,
      level: 3,
      use: "Read traffic, set firewall rules, and recognise common attacks and how they are stopped.",
    },
    {
      skill: "computer-networking",
      importance: 4,
      level: 3,
      use: "Follow a connection from one machine to another and say who could read or change it.",
    },
    {
      skill: "siem-tools",
      importance: 4,
      level: 2.5,
      use: "Search logs from many systems, follow up alerts and improve the rules that raise them.",
    },
    {
      skill: "risk-and-compliance",
      importance: 4,
      level: 2.5,
      use: "Rate risks by likelihood and harm, and show auditors that the required measures are in place.",
    },
    {
      skill: "web-security",
      importance: 3.5,
      level: 2.5,
      use: "Know the usual weaknesses of web applications, confirm a finding, and explain the fix to developers.",
    },
    {
      skill: "linux",
      importance: 3.5,
      level: 2.5,
      use: "Examine processes, files and logs on a server from the command line.",
    },
    {
      skill: "python",
      importance: 2.5,
      level: 1.5,
      use: "Write short scripts that search logs or compare lists.",
    },
    {
      skill: "public-safety-and-security",
      importance: 3.5,
      level: 2.5,
      use: "Know how protection, emergency plans and evidence are organised, and act in the right order.",
    },
    {
      skill: "monitoring",
      importance: 3.5,
      level: 3,
      use: "Stay attentive through many harmless alerts, and check whether protective measures still work.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Weigh clues that point in different directions, and say how sure you are.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 2.5,
      use: "Work out how an intruder got in, and choose a response that does not do more harm than the attack.",
    },
    {
      skill: "writing",
      importance: 3.5,
      level: 2.5,
      use: "Write incident reports, policies and warnings that busy people read and follow.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 2.5,
      use: "Stay calm and clear in an incident, and win people over for rules that cost them effort.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 0.75,
      because: "Every alert asks the same of you: find out what really happened, and close the hole if there is one.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because:
        "You write down what happened and when, keep policies and records for auditors, and take times from the logs.",
    },
    {
      trait: "irregular-hours",
      degree: 0.75,
      because:
        "Operations centres work in shifts, some around the clock, and an incident does not wait until you are rested.",
    },
    {
      trait: "explaining",
      degree: 0.75,
      because: "You train staff to notice fraud and tell a system owner why a weakness has to be closed this week.",
    },
    {
      trait: "learning",
      degree: 1,
      because:
        "Attackers change their ways constantly, and you read about new threats to judge which of them concern you.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "There is nothing to design here for the eye: you work with logs, rules and reports.",
    },
  ],
  interests: { R: 3.61, I: 5.43, A: 1.32, S: 2.03, E: 2.82, C: 6.16 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn networks, operating systems and Linux first: you cannot protect what you do not understand. Set up a small practice network on your own machine, attack only what belongs to you, and write a report on what you found. Many analysts begin in IT support or administration, so talk to people there and in security teams about how they moved on.",
    someExperience:
      "From support, networks, administration or development, ask for the security tasks of your present job: access reviews, updates, log checks. Choose a course by your weaker side, which is monitoring and incident work for some and risk, rules and writing for others. An entry-level security certification can help with job applications, but look at its content and not only at its name.",
    changingCareer:
      "Assess what carries over: police and military work, auditing, fraud checks, quality control and law all train you to doubt, document and follow procedure. Analysts on the risk and policy side often come from such fields, so talk to some of them before you decide that you must become a technician. Take a beginner course in networks and systems at your present level, then decide which side suits you.",
  },
  related: [
    {
      slug: "security-engineer",
      why: "You share threats, networks and protective measures; you would add building and automating defences in code.",
    },
    {
      slug: "network-administrator",
      why: "You share networks, firewalls and monitoring; you would add cabling, routing and the daily running of the network.",
    },
    {
      slug: "systems-administrator",
      why: "You share operating systems, accounts and updates; you would add running servers and services for users day by day.",
    },
    {
      slug: "cloud-engineer",
      why: "You share access control and secure set-up; you would add building infrastructure on cloud platforms with code.",
    },
    {
      slug: "back-end-developer",
      why: "You share knowledge of servers, data and application weaknesses; you would add programming in depth, APIs and databases.",
    },
    {
      slug: "support-specialist",
      why: "You share dealing with people's technical troubles and keeping records; it asks for less security knowledge and is a common place to begin.",
    },
  ],
  questions: [
    {
      question: "Can I start in security without experience in IT?",
      answer:
        "It happens, mostly in trainee posts and in operations centres that teach beginners. The more common way is a year or more in support, networks or administration first, and that knowledge stays useful.",
    },
    {
      question: "Do I need to program?",
      answer:
        "Short scripts and the ability to read code are enough for most analyst posts. Security engineering and the testing of applications ask for more.",
    },
    {
      question: "Is it like hacking in films?",
      answer:
        "Hardly: most of the work is reading logs, checking settings, writing and persuading. If you enjoy patient searching and order, you will like it more than someone who looks for thrills.",
    },
    {
      question: "Which certification should I take?",
      answer:
        "Read postings where you want to work and see which ones employers name, then begin with one at entry level. Several well-known ones require years of experience, so they are not a first step.",
    },
    {
      question: "How stressful is the work?",
      answer:
        "Incidents bring pressure and sometimes night or weekend work, and shift work is common in operations centres. Ask in the interview how often people are called out and how the team shares it.",
    },
    {
      question: "Where can I practise without breaking the law?",
      answer:
        "Use your own machines and training sites that were built to be attacked. Never test a system that belongs to somebody else without written permission.",
    },
  ],
  editorNotes: [
    "The source article calls its pay figure an average and gives no year, while the Bureau of Labor Statistics publishes medians for this occupation. We keep the figure as stated and mark it as undated.",
  ],
} satisfies SeedRole;
