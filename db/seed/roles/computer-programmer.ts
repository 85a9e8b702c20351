import type { SeedRole } from "../types";

export default {
  slug: "computer-programmer",
  title: "Computer Programmer",
  onetCode: "15-1251.00",
  onetTitle: "Computer Programmers",
  blsCode: "15-1251",
  aliases: [
    "Programmer",
    "Coder",
    "Application Programmer",
    "Programmer Analyst",
    "Java Programmer",
    "Mainframe Programmer",
    "COBOL Programmer",
  ],
  oneLine: "Writes, changes and tests the code of a program, mostly from a specification that others have drawn up.",
  summary:
    "Computer programmers turn a specification into instructions a computer can carry out, and keep existing programs working as rules and machines change. Much of the work is done in systems that are older than the people who look after them, in banks, insurers, public offices and factories. The job overlaps with software development; the difference is that what to build has usually been decided before the programmer begins.",
  workSetting:
    "You work at a desk, alone for long stretches and in touch with analysts, developers and operators, in an office or from home. The pace is set by planned releases, and now and then by a program that stops in the middle of a night run.",
  remote: "mostly",
  duties: [
    "Write programs and scripts from specifications and diagrams.",
    "Change existing programs when laws, prices, file formats or machines change.",
    "Test programs with sample data, and correct them until the results agree with the specification.",
    "Trace errors through code written by others, often without its author to ask.",
    "Write the queries and batch jobs that store, find and exchange data.",
    "Clarify unclear points of a specification with analysts and business staff before you code them.",
    "Comment and document programs so that the next person can change them.",
    "Help operators when a scheduled program fails or gives odd results.",
  ],
  day: [
    {
      time: "08:30",
      text: "Operations reports that a night run stopped on a single record. You find an empty field that the program did not expect.",
    },
    {
      time: "09:15",
      text: "You correct the check, run the job again with the saved input, and compare its output with that of the night before.",
    },
    {
      time: "10:30",
      text: "You read the specification for a new tax rule and list three cases that it does not cover.",
    },
    {
      time: "11:30",
      text: "A call with the analyst settles two of the cases; for the third she has to ask the tax department.",
    },
    {
      time: "13:30",
      text: "You program the settled part in small steps, with a test for each example in the specification.",
    },
    {
      time: "15:30",
      text: "You read through an old module before changing it and add comments where you had to guess.",
    },
    {
      time: "16:30",
      text: "You hand the change to a colleague for review, with the test results attached.",
    },
  ],
  requirements: [
    {
      skill: "programming",
      importance: 5,
      level: 3.5,
      use: "Write correct programs from a specification, and change large old ones without side effects.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4.5,
      use: "Understand how programs, files, operating systems and hardware work together when something fails.",
    },
    {
      skill: "java",
      importance: 4,
      level: 3,
      use: "Program and maintain business applications in it; elsewhere C#, C++ or COBOL takes its place.",
    },
    {
      skill: "object-oriented-programming",
      importance: 3.5,
      level: 3,
      use: "Work within class structures that others designed, and extend them without breaking their rules.",
    },
    {
      skill: "data-structures-and-algorithms",
      importance: 3.5,
      level: 2.5,
      use: "Sort, search and match large files in a time that fits the night run.",
    },
    {
      skill: "sql",
      importance: 3.5,
      level: 2.5,
      use: "Read and update business data safely, and check that nothing was lost.",
    },
    {
      skill: "python",
      importance: 3,
      level: 2.5,
      use: "Write scripts that convert files, compare results and run tests.",
    },
    {
      skill: "git",
      importance: 3.5,
      level: 2.5,
      use: "Keep every change traceable and return to an earlier state when a release goes wrong.",
    },
    {
      skill: "mathematics-knowledge",
      importance: 3.5,
      level: 3,
      use: "Work out rounding, dates, interest and limits so that the results agree with the specification.",
    },
    {
      skill: "quality-control-analysis",
      importance: 3.5,
      level: 2.5,
      use: "Plan trial runs, compare results with what was specified, and correct every difference.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Notice gaps and contradictions in a specification before they become faults.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "Find the one line among many thousands that explains a wrong total.",
    },
    {
      skill: "active-listening",
      importance: 4,
      level: 3,
      use: "Understand what an analyst or user means, and ask when two readings are possible.",
    },
    {
      skill: "writing",
      importance: 3.5,
      level: 2.5,
      use: "Write comments, change notes and short instructions that still help in years to come.",
    },
    {
      skill: "communication",
      importance: 3,
      level: 2.5,
      use: "Explain to analysts and operators what a program does and why it stopped.",
    },
  ],
  decisions: [
    {
      trait: "alone",
      degree: 1,
      because:
        "You sit with a specification and a program for hours, and talk to an analyst only where a case is unclear.",
    },
    {
      trait: "fixing",
      degree: 1,
      because: "You trace errors through code that others wrote years ago, often with nobody left to ask.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because: "The result has to agree with the specification line by line, down to the field that may be empty.",
    },
    {
      trait: "learning",
      degree: 0.25,
      because:
        "Much of the code is old and stays in use, so you learn an old system in depth more often than a new one.",
    },
    {
      trait: "leading",
      degree: 0,
      because: "You receive the design and answer for your part; what to build and when is decided by others.",
    },
    {
      trait: "irregular-hours",
      degree: 0.25,
      because: "Releases are planned well ahead, and only now and then does a night run stop and somebody calls you.",
    },
  ],
  interests: { R: 3.31, I: 5.18, A: 2.62, S: 2.01, E: 2.04, C: 5.8 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn one language used in business, and practise from written tasks: turn a page of rules into a program, then let another person test it. A beginner course should teach testing and reading other people's code as well as writing your own. Before you choose, talk to programmers and read postings in your area, because many employers now look for software developers and use this title less.",
    someExperience:
      "If you already program a little at work, for instance in spreadsheets or scripts, offer to take over a small program nobody looks after. Choose intermediate courses in object-oriented programming, databases and testing, according to what holds you back most. Experience with an older language or system that few people know can be worth more than one more modern language.",
    changingCareer:
      "Assess your transferable skills: bookkeepers, clerks, technicians and translators are used to following exact rules and noticing exceptions. People who know the business behind a program, such as payroll, insurance or stock control, are welcome where those systems are maintained, so talk to the staff there first. Start with a course at your present level and treat this job also as a way into software development.",
  },
  related: [
    {
      slug: "software-developer",
      why: "You share nearly all technical skills; you would add design, architecture and finding out what users need.",
    },
    {
      slug: "back-end-developer",
      why: "You share programming, SQL and debugging; you would add APIs, web frameworks, servers and web security.",
    },
    {
      slug: "qa-engineer",
      why: "You share comparing results with a specification; you would add test planning and tools that test whole systems.",
    },
    {
      slug: "database-administrator",
      why: "You share SQL and care for data; you would add backup, tuning, access rights and the upkeep of database systems.",
    },
    {
      slug: "systems-administrator",
      why: "You share scripting and work with operators; you would add operating systems, networks and the care of users' machines.",
    },
    {
      slug: "technical-writer",
      why: "You share exact reading and documentation; you would add writing for readers who do not program.",
    },
  ],
  questions: [
    {
      question: "Is a computer programmer the same as a software developer?",
      answer:
        "Not in the statistics: there a programmer writes code from specifications, and a developer also decides what to build and how. In job postings the words are often used as one, so read the duties.",
    },
    {
      question: "The outlook is declining. Should I still choose this job?",
      answer:
        "Fewer positions are expected under this title, yet people who leave still have to be replaced, so there are openings. Most of the skills also count for software and back-end development, so prepare for those at the same time.",
    },
    {
      question: "Which languages are asked for?",
      answer:
        "Java, C#, C++, Python and SQL are common, and COBOL is still used in banks, insurers and public offices. One business language in depth and SQL make a sound start.",
    },
    {
      question: "Is it a job for people who like to work alone?",
      answer:
        "More than many other computing jobs, since long stretches are spent with code. You still have to clear up specifications and faults with other people nearly every day.",
    },
    {
      question: "Do I need a degree?",
      answer:
        "Many employers ask for a bachelor's degree in a computing field. Some accept a certificate and proven experience, above all where their systems need a language that is hard to hire for.",
    },
  ],
  editorNotes: [
    "A declining outlook and yearly openings do not contradict each other: the number of jobs shrinks while people who retire or change occupation are replaced.",
    "The source article calls its pay figure an average and gives no year, while the Bureau of Labor Statistics publishes medians for this occupation. We keep the figure as stated and mark it as undated.",
  ],
} satisfies SeedRole;
