import type { SeedRole } from "../types";

export default {
  slug: "software-developer",
  title: "Software Developer",
  onetCode: "15-1252.00",
  onetTitle: "Software Developers",
  blsCode: "15-1252",
  aliases: [
    "Software Engineer",
    "Application Developer",
    "Applications Developer",
    "Software Development Engineer",
    "Software Programmer",
    "Systems Software Developer",
    "Java Developer",
  ],
  oneLine: "Works out what people need a program to do, then designs, writes, tests and improves it.",
  summary:
    "Software developers turn a need into a working program, from the app on a phone to the system that routes parcels or runs a medical device. They decide how the program is built, write it with others, prove that it works, and change it for as long as it is in use. Writing code is only part of the job: much of it is understanding what is wanted and keeping a large program simple enough to change safely.",
  workSetting:
    "You work in a team of developers and testers with a product manager or client nearby, in an office, at home or both. The work follows short planning cycles, with calmer stretches of building and tighter ones before a release.",
  remote: "mostly",
  duties: [
    "Analyse what users and clients need and judge whether it can be built in the time there is.",
    "Design how a program is divided into parts and how the parts talk to each other.",
    "Write code in a language such as Java, Python or C# and keep it readable for the next developer.",
    "Choose data structures and algorithms that stay fast when the amount of data grows.",
    "Write automated tests, and correct faults that tests or users report.",
    "Improve existing software: adapt it to new systems, remove what is no longer used, make it faster.",
    "Review other developers' changes and discuss designs before they are built.",
    "Document how the software works and report on progress to the people who depend on it.",
  ],
  day: [
    {
      time: "09:00",
      text: "You pull the latest code, see that a test failed overnight, and find that a date calculation breaks at the end of the month.",
    },
    {
      time: "09:45",
      text: "The team plans the day at its task board, and you take on an import of supplier files.",
    },
    {
      time: "10:15",
      text: "You sketch two designs for the import with a colleague and choose the one that can be stopped and started again without doubling records.",
    },
    {
      time: "11:00",
      text: "You write the part that reads and checks a file, with tests for empty, broken and very large ones.",
    },
    {
      time: "14:00",
      text: "A user describes a fault over a call. You ask until you can repeat it yourself, then write down the exact steps.",
    },
    {
      time: "15:00",
      text: "You review two changes, question a class that does too many things, and learn a neater way to handle errors.",
    },
    {
      time: "16:30",
      text: "You merge your first part of the import behind a switch, and note for tomorrow what is still missing.",
    },
  ],
  requirements: [
    {
      skill: "programming",
      importance: 4,
      level: 3,
      use: "Write, change and explain programs of several thousand lines that other people work on too.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4.5,
      use: "Know how memory, processors, operating systems and networks behave, because the program's speed and faults depend on them.",
    },
    {
      skill: "data-structures-and-algorithms",
      importance: 4,
      level: 3,
      use: "Pick lists, maps, trees and searches that fit the data, and estimate how long they take.",
    },
    {
      skill: "software-engineering",
      importance: 4,
      level: 2.5,
      use: "Follow a change through its whole life: need, design, code, review, test, release and upkeep.",
    },
    {
      skill: "object-oriented-programming",
      importance: 3.5,
      level: 3,
      use: "Divide a program into classes with clear duties, and extend it without rewriting what works.",
    },
    {
      skill: "java",
      importance: 3.5,
      level: 2.5,
      use: "Build and test application parts in it; another widely used language such as C# can fill its place.",
    },
    {
      skill: "python",
      importance: 3,
      level: 2,
      use: "Write tools and small services, and automate work that would otherwise be done by hand.",
    },
    {
      skill: "git",
      importance: 4,
      level: 2.5,
      use: "Work on a shared code base in branches, and trace when and why a line was changed.",
    },
    {
      skill: "software-testing",
      importance: 3.5,
      level: 2.5,
      use: "Write unit and integration tests that fail for the right reason and run on every change.",
    },
    {
      skill: "software-architecture",
      importance: 3,
      level: 2,
      use: "Understand the structure of the system you work in and place new code where it belongs.",
    },
    {
      skill: "systems-analysis",
      importance: 3.5,
      level: 3,
      use: "Work out how a change in one part, or in the conditions around it, affects the rest of the system.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Weigh several designs, name what each one costs, and give reasons for your choice.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Break a vague request or an odd fault into questions that can be answered one by one.",
    },
    {
      skill: "communication",
      importance: 3,
      level: 2.5,
      use: "Discuss designs and reviews with colleagues, and tell clients plainly what is possible and by when.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 0.75,
      because:
        "Tests and users report faults, and you ask and try until you can repeat each one yourself and know where it starts.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because: "You plan the day at the team's board, settle designs with a colleague and read each other's changes.",
    },
    {
      trait: "learning",
      degree: 0.75,
      because:
        "You adapt programs to new systems and languages, and reviews show you better ways of doing what you could do already.",
    },
    {
      trait: "figures",
      degree: 0.5,
      because:
        "You choose data structures and algorithms that stay fast as the data grows; most days take logic more than calculation.",
    },
    {
      trait: "explaining",
      degree: 0.5,
      because:
        "You judge aloud whether a wish can be built in the time there is, and report to the people who wait for it.",
    },
    {
      trait: "helping",
      degree: 0.25,
      because:
        "You meet users when they describe a fault or a need, then go back to the code that has to serve all of them.",
    },
  ],
  interests: { R: 3.93, I: 5.86, A: 2.26, S: 1.88, E: 1.87, C: 5.46 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn one language thoroughly and use it to build something you would like to exist, however small. Pick a beginner course that includes testing and Git from the start and ends in a project of your own rather than a copied one. Ask developers you can reach, in meet-ups, online groups or among relatives, how they spend their days, because the job is more reading and discussing than most people expect.",
    someExperience:
      "If you can already write programs, the gaps are usually data structures, design and working on code that is not yours, so choose intermediate courses there. A contribution to an open-source project teaches reading, reviewing and patience at once. Show employers a few changes you can explain in depth, including what you tried and dropped.",
    changingCareer:
      "Assess your transferable skills first: engineers, scientists, teachers, analysts and technicians often bring careful reasoning, clear explanation or knowledge of a field that software is written for. Talk to developers who work in that field, because your knowledge of it counts most there. Then choose courses by your present level in programming, which may be far below your level in everything else, and give yourself the time for that.",
  },
  related: [
    {
      slug: "back-end-developer",
      why: "You share programming, testing and design; you would add web APIs, databases in daily use, and servers.",
    },
    {
      slug: "full-stack-developer",
      why: "You share programming, Git and testing; you would add JavaScript, HTML, CSS and the way browsers and servers work together.",
    },
    {
      slug: "mobile-developer",
      why: "You share object-oriented design and testing; you would add Swift or Kotlin and the habits of phones, such as small screens and lost connections.",
    },
    {
      slug: "computer-programmer",
      why: "You share almost all technical skills; the work there starts from a finished specification, with less design and less contact with users.",
    },
    {
      slug: "qa-engineer",
      why: "You share testing, debugging and automation; you would add test planning, and looking at the whole product for what could go wrong.",
    },
    {
      slug: "devops-engineer",
      why: "You share scripting, Git and an interest in reliable releases; you would add Linux, cloud platforms, containers and monitoring.",
    },
  ],
  questions: [
    {
      question: "What is the difference between a software developer and a software engineer?",
      answer:
        'In most companies none: the two titles are used for the same work. Some use "engineer" for people who also carry responsibility for the design of larger systems, so read the duties in the posting and not only the title.',
    },
    {
      question: "Do I need a degree in computer science?",
      answer:
        "Many employers ask for a bachelor's degree in this or a related field, more often than for web work. Where it is not required you have to show the same knowledge in another way, through projects, certificates and a good answer in the interview.",
    },
    {
      question: "How much of the day is really spent writing code?",
      answer:
        "It varies by team, but expect a large part to go into reading code, discussing, testing and finding faults. If you dislike that part, the job will disappoint you, and if you like it, you will be valued for it.",
    },
    {
      question: "Am I too old to start?",
      answer:
        "People enter in every decade of working life, and knowledge of another field is a real advantage. What counts is regular time for practice over a long stretch, so plan that with the people around you.",
    },
    {
      question: "How do technical interviews work?",
      answer:
        "You are often asked to solve a small programming task while explaining your thoughts, and to talk about code you have written. Practise aloud with another person, because thinking well in silence is not enough there.",
    },
    {
      question: "Should I specialise early?",
      answer:
        "No: the foundations serve you in every direction, and your first job will show you which problems you like. Specialise once you have seen two or three kinds of work from close by.",
    },
  ],
  editorNotes: [
    "The source article's figures for this job belong to a Bureau of Labor Statistics group that joins software developers with quality assurance analysts and testers. The newer projections on this page count software developers on their own, so the two do not describe the same people.",
    "The same article calls its pay figure an average and gives no year. The Bureau of Labor Statistics publishes medians for this occupation, so we keep the figure as the article states it and mark it as undated.",
  ],
} satisfies SeedRole;
