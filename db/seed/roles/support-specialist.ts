import type { SeedRole } from "../types";

export default {
  slug: "support-specialist",
  title: "IT Support Specialist",
  onetCode: "15-1232.00",
  onetTitle: "Computer User Support Specialists",
  blsCode: "15-1232",
  aliases: [
    "Help Desk Technician",
    "Help Desk Analyst",
    "Service Desk Analyst",
    "Desktop Support Technician",
    "Technical Support Specialist",
    "Computer Support Specialist",
    "User Support Specialist",
    "IT Technician",
  ],
  oneLine: "Helps people when their computers, programs or accounts do not work, and gets them back to their own job.",
  summary:
    "An IT support specialist answers people's questions about computers, programs, accounts and devices, and solves the problem or passes it to someone who can. You set up new equipment, record what you did, and explain things to people who are in a hurry. It is a common way into technology, and a profession of its own.",
  workSetting:
    "You work at a service desk, on the floor with users, or remotely by telephone, chat and screen sharing. Many desks work in shifts, some around the clock.",
  remote: "partly",
  duties: [
    "Answer requests by telephone, chat, ticket or in person, and find out what is really wrong",
    "Solve problems with sign-in, programs, printers, devices and connections",
    "Set up computers, phones and accounts for new staff, and take them back when people leave",
    "Record each request, what was tried and what solved it",
    "Pass on what you cannot solve, with everything the next person needs to know",
    "Write short instructions so that people can help themselves next time",
    "Show users how to work safely, and report what looks like fraud or an attack",
    "Notice when many small requests have one cause",
  ],
  day: [
    {
      time: "08:00",
      text: "Take over from the early shift and read what is open; a printer outage affects two floors.",
    },
    { time: "08:30", text: "Help a colleague who is locked out; confirm who they are before you reset anything." },
    { time: "10:00", text: "Prepare three laptops for people who start on Monday." },
    {
      time: "11:30",
      text: "Share a user's screen and find that an update removed a setting; note it for the others who will call.",
    },
    {
      time: "13:30",
      text: "Visit a meeting room where the sound fails, replace a cable and test it with the person who reported it.",
    },
    { time: "15:00", text: "Write a one-page instruction for the question you answered six times this week." },
    { time: "16:00", text: "Hand open requests to the late shift with the steps already tried." },
  ],
  requirements: [
    {
      skill: "ticketing-tools",
      importance: 4,
      level: 2.5,
      use: "You record, sort and pass on requests so that nothing is lost and others can continue.",
    },
    {
      skill: "windows-server",
      importance: 3.5,
      level: 2,
      use: "You reset passwords, manage accounts and groups, and see why a sign-in fails.",
    },
    {
      skill: "computer-networking",
      importance: 3.5,
      level: 2,
      use: "You tell a faulty cable from a wrong address or a service that is down.",
    },
    {
      skill: "network-security",
      importance: 2.5,
      level: 1.5,
      use: "You confirm identities, recognise fraud attempts and know when to raise the alarm.",
    },
    {
      skill: "shell-scripting",
      importance: 2,
      level: 1,
      use: "You run and slightly change ready-made scripts for repeated tasks.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4,
      use: "You know operating systems, office programs and devices well enough to diagnose most faults.",
    },
    {
      skill: "customer-service-knowledge",
      importance: 4,
      level: 4,
      use: "You find out what a person needs, keep them informed and check that they are satisfied.",
    },
    {
      skill: "telecommunications",
      importance: 4,
      level: 3.5,
      use: "You set up desk and mobile phones, and tell a fault of the device from a fault of the line.",
    },
    {
      skill: "active-listening",
      importance: 4,
      level: 3,
      use: "You let people describe a problem and ask the question that reveals the cause.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "You explain steps in plain words, at the speed of the person in front of you.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "You find a way for someone to go on working while the cause is being repaired.",
    },
    {
      skill: "troubleshooting",
      importance: 3,
      level: 2,
      use: "You change one thing at a time until the fault is found.",
    },
    {
      skill: "writing",
      importance: 3.5,
      level: 2,
      use: "You write ticket notes and short instructions that others can follow.",
    },
    {
      skill: "instructing",
      importance: 3,
      level: 2.5,
      use: "You teach users so that they need you less often.",
    },
    {
      skill: "service-orientation",
      importance: 3,
      level: 2,
      use: "You look for ways to help, even when the fault is not yours to repair.",
    },
  ],
  decisions: [
    {
      trait: "helping",
      degree: 1,
      because: "All day people come with something that does not work, on the line, in a chat or at your desk.",
    },
    {
      trait: "fixing",
      degree: 1,
      because: "You ask until you know what is really wrong, and try the likely causes one after the other.",
    },
    {
      trait: "explaining",
      degree: 0.75,
      because: "You show users what to do in words they know, and write it down for the next who asks.",
    },
    {
      trait: "hands-on",
      degree: 0.5,
      because: "You prepare laptops, replace cables and bring printers back to life, between calls and tickets.",
    },
    {
      trait: "irregular-hours",
      degree: 0.75,
      because: "Many desks work in shifts, some of them around the clock.",
    },
    {
      trait: "alone",
      degree: 0,
      because: "There is always somebody who waits for you, and a colleague at the next desk.",
    },
  ],
  interests: { R: 4.06, I: 3.85, A: 1, S: 3.32, E: 2.31, C: 5.89 },
  jobZone: 3,
  enter: {
    startingOut:
      "You can begin with a beginner course in computer support and practice at home: install an operating system, set up a small network, break things and repair them. Libraries, schools and charities are often glad of volunteers. In an application, describe problems you solved and how the other person felt afterwards.",
    someExperience:
      "If you already help colleagues with computers or work in customer service, rate your technical side and take courses from that level up: accounts, networks, security basics. Ask your own IT department whether you may help with a roll-out or sit at the desk for a day. A general support certificate helps with the first selection.",
    changingCareer:
      "Work in shops, hotels, care and call centres gives you most of the soft skills this job is measured by, so name them. Talk to support staff about shifts, difficult callers and what they went on to do. Then close the technical gaps, starting with the operating systems your local employers use.",
  },
  related: [
    {
      slug: "systems-administrator",
      why: "Shares accounts, devices and fault-finding; you would add servers, scripting and planning.",
    },
    {
      slug: "network-administrator",
      why: "Shares first diagnosis of connections; you would add routing, firewalls and monitoring.",
    },
    {
      slug: "qa-engineer",
      why: "Shares describing faults so that others can repeat them; you would add test design and automation.",
    },
    {
      slug: "technical-writer",
      why: "Shares explaining technology in plain words; you would add longer, edited documents and publishing tools.",
    },
    {
      slug: "information-security-analyst",
      why: "Shares the first view of fraud and attacks; you would add networks, log analysis and security tools.",
    },
    {
      slug: "product-manager",
      why: "Shares knowledge of what troubles users; you would add research, strategy and setting priorities.",
    },
  ],
  questions: [
    {
      question: "Do I need a degree?",
      answer:
        "Usually not. BLS names some college without a degree as typical, and employers look for practical skill, patience and clear speech.",
    },
    {
      question: "Is it a dead end?",
      answer:
        "No. Support staff see every system and meet every team, and move on to administration, networks, security or testing. It helps to say early which way you want to go and to learn towards it.",
    },
    {
      question: "What do first, second and third line mean?",
      answer:
        "First line takes all requests and solves the common ones, second line takes the harder ones, third line are the specialists. Beginners start in the first line.",
    },
    {
      question: "How do I deal with angry callers?",
      answer:
        "Listen until they have finished, say back what you understood and tell them the next step. Desks train this, and the anger is rarely about you.",
    },
    {
      question: "Do I have to work shifts?",
      answer:
        "That depends on the hours the desk serves. Ask in the interview; schools and small firms seldom have shifts, hospitals and large companies often do.",
    },
    {
      question: "Can I do it from home?",
      answer: "Telephone and chat desks are often remote. Work with devices and rooms needs you on site.",
    },
  ],
  editorNotes: [
    "BLS counts user support and network support as two occupations. The figures on this page are for user support only.",
  ],
} satisfies SeedRole;
