import type { SeedRole } from "../types";

export default {
  slug: "full-stack-developer",
  title: "Full-Stack Developer",
  onetCode: "15-1252.00",
  onetTitle: "Software Developers",
  blsCode: "15-1252",
  aliases: [
    "Full Stack Developer",
    "Fullstack Developer",
    "Full-Stack Engineer",
    "Full-Stack Web Developer",
    "Full Stack Software Engineer",
    "Web Application Developer",
    "Web Developer",
    "MERN Developer",
  ],
  oneLine: "Builds both sides of a web application: the pages people use and the server and database behind them.",
  summary:
    "Full-stack developers can take a feature from the database to the button and follow a fault through every layer between. They are valued in small teams and young companies, where one person often owns a whole piece of the product. Nobody knows every layer equally well, so the skill lies in being solid in all of them, strong in some, and honest about the rest.",
  workSetting:
    "You work in a small product team, in an office, remotely or both, and change often between kinds of task. In larger companies you sit with front-end and back-end specialists and take on the features that cut across both.",
  remote: "mostly",
  duties: [
    "Plan a feature from the data it needs to the screen it appears on.",
    "Build interfaces in HTML, CSS, JavaScript and a framework such as React.",
    "Write the server side, for example with Node.js and Express, and the API between the two.",
    "Design tables or documents, and write the queries that fill the screens.",
    "Test across the layers, from single functions to the whole journey in a browser.",
    "Find faults wherever they are: in the page, the network, the server or the data.",
    "Release changes, watch how they behave, and take them back when necessary.",
    "Discuss with product managers and designers what is worth building and in which order.",
  ],
  day: [
    {
      time: "09:00",
      text: "You read messages from the users of yesterday's release; one says that saved filters disappear.",
    },
    {
      time: "09:30",
      text: "You follow the fault from the page to the API: the page sends the filter, but the server drops an unknown field without a word.",
    },
    {
      time: "10:30",
      text: "You fix the server, add a test, and give the page a message for the case that saving fails.",
    },
    {
      time: "11:30",
      text: "The product manager and you cut the next feature in half, so that people can use the first part this week.",
    },
    {
      time: "13:30",
      text: "You add a table for team comments and the API that reads and writes them.",
    },
    {
      time: "15:00",
      text: "You build the comment box in React and try it with a keyboard, a narrow window and a slow connection.",
    },
    {
      time: "16:45",
      text: "A back-end specialist reviews your query and shows you how to avoid reading the same rows again and again.",
    },
  ],
  requirements: [
    {
      skill: "javascript",
      importance: 5,
      level: 3,
      use: "Write it in the browser and on the server, including code that waits for slow answers.",
    },
    {
      skill: "html-css",
      importance: 4,
      level: 3,
      use: "Build clean, responsive pages without waiting for a specialist.",
    },
    {
      skill: "react",
      importance: 4,
      level: 2.5,
      use: "Build interactive screens from components, and keep their state understandable.",
    },
    {
      skill: "nodejs",
      importance: 4,
      level: 2.5,
      use: "Write the server side with Express or a similar framework; Django or Rails can take its place.",
    },
    {
      skill: "typescript",
      importance: 3,
      level: 2,
      use: "Describe once the data that page and server exchange, and let the compiler hold both to it.",
    },
    {
      skill: "api-design",
      importance: 4,
      level: 2.5,
      use: "Design the requests between page and server so that either side can change without breaking the other.",
    },
    {
      skill: "sql",
      importance: 3.5,
      level: 2.5,
      use: "Model data in tables and write the joins a screen needs.",
    },
    {
      skill: "mongodb",
      importance: 3,
      level: 2,
      use: "Store and query documents where the shape of the data varies.",
    },
    {
      skill: "programming",
      importance: 4,
      level: 3,
      use: "Keep code in order across several layers, and know which layer a rule belongs in.",
    },
    {
      skill: "git",
      importance: 4,
      level: 2.5,
      use: "Combine page, server and database changes into one piece that can be reviewed and undone.",
    },
    {
      skill: "software-testing",
      importance: 3,
      level: 2,
      use: "Test rules on the server and the main journeys in a browser, so that you dare to change things.",
    },
    {
      skill: "web-security",
      importance: 3,
      level: 2,
      use: "Handle sign-in, permissions and input safely on both sides, and never trust the page alone.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Narrow a fault down to one layer before changing anything.",
    },
    {
      skill: "communication",
      importance: 3,
      level: 2.5,
      use: "Speak with designers, product managers and specialists in the words each of them uses.",
    },
  ],
  decisions: [
    {
      trait: "learning",
      degree: 1,
      because:
        "You work in the page, the server and the database, and each of the three changes faster than one person can follow.",
    },
    {
      trait: "fixing",
      degree: 0.75,
      because:
        "A saved filter disappears, and you follow it from the page through the API to the server until you find who dropped it.",
    },
    {
      trait: "looks",
      degree: 0.5,
      because: "You build the screens yourself, usually from a designer's file or from parts that exist already.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because: "In a small product team you settle with a product manager and a designer what is worth building first.",
    },
    {
      trait: "alone",
      degree: 0.5,
      because:
        "You build a feature from table to screen by yourself and change to talk and review several times a day.",
    },
    {
      trait: "leading",
      degree: 0.25,
      because: "You help to decide the order of work; leading the people who do it is somebody else's task.",
    },
  ],
  interests: { R: 3.93, I: 5.86, A: 2.26, S: 1.88, E: 1.87, C: 5.46 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn in an order that lets you build early: HTML and CSS, then JavaScript, then a server with a database, and a framework last. Build one application that people other than you use, and put it online. Ask working developers which half they started with, because nearly everyone began on one side and grew into the other.",
    someExperience:
      "If you know one side, rate yourself on the requirements of the other and choose an intermediate course for your largest gap there. A whole new beginner programme would repeat half of what you know. Rebuild one of your projects with the missing half done properly: tests, sign-in, a database with rules.",
    changingCareer:
      "Assess your transferable skills first: people who have run a small business, organised events or coordinated projects are used to seeing a task from end to end. Talk to full-stack developers in small companies and agencies, where the title is most common, and ask what they would leave out at the beginning. Choose a course that matches your present level and gives feedback on your projects, and expect breadth to take longer than one specialism.",
  },
  related: [
    {
      slug: "front-end-developer",
      why: "You share the browser side; you would add accessibility, performance and interface detail in greater depth, and leave the server to others.",
    },
    {
      slug: "back-end-developer",
      why: "You share APIs, databases and server code; you would add depth in data, security and operation, and leave the page to others.",
    },
    {
      slug: "software-developer",
      why: "You share programming, testing and Git; you would add algorithms, object-oriented design and systems beyond the web.",
    },
    {
      slug: "mobile-developer",
      why: "You share interfaces, APIs and data; you would add Swift or Kotlin and publishing apps in the stores.",
    },
    {
      slug: "devops-engineer",
      why: "You share releases and running what you build; you would add Linux, containers, cloud platforms and automation.",
    },
    {
      slug: "product-manager",
      why: "You share cutting features and knowing what is feasible; you would add market knowledge, user research and setting priorities.",
    },
  ],
  questions: [
    {
      question: "Is full-stack too much for a beginner?",
      answer:
        "Not if you go layer by layer and keep the projects small. It becomes too much when you collect tools; one language on both sides and one database are plenty to start with.",
    },
    {
      question: "Is it better to specialise?",
      answer:
        "Small companies like people who can do everything, large ones often hire specialists. Starting broad helps you find out what you like, and you can specialise later.",
    },
    {
      question: "Which stack should I learn?",
      answer:
        "Any widely used one: JavaScript with React, Node.js and a database is common because it needs only one language. Look at the postings where you want to work before you choose.",
    },
    {
      question: "Do I have to be able to design as well?",
      answer:
        "No, but you should build a given design faithfully and make sensible choices where it is silent. Full-stack refers to the technical layers, not to graphic design.",
    },
    {
      question: "What do employers want to see?",
      answer:
        "A working application you can explain through all its layers, with its code open to read. Expect to be asked what happens between a click and the answer, so practise telling that story.",
    },
    {
      question: "How do I keep up with so many changing tools?",
      answer:
        "Learn the things that change slowly in depth: HTTP, SQL, the language, testing. Learn a tool when a project needs it, and let the others pass.",
    },
  ],
  editorNotes: [
    "No official statistic counts full-stack developers. O*NET lists the title both under software developers and under web developers; we use the figures for software developers, so pay and outlook describe a much wider group.",
  ],
} satisfies SeedRole;
