import type { SeedRole } from "../types";

export default {
  slug: "back-end-developer",
  title: "Back-End Developer",
  onetCode: "15-1254.00",
  onetTitle: "Web Developers",
  blsCode: "15-1254",
  aliases: [
    "Backend Developer",
    "Back-End Engineer",
    "Backend Engineer",
    "Back-End Web Developer",
    "Server-Side Developer",
    "API Developer",
    "Python Developer",
    "Node.js Developer",
  ],
  oneLine:
    "Builds the part of a website or app that people never see: the rules, data and APIs that run on the server.",
  summary:
    "When you sign in, search a shop or book a seat online, code on a server checks who you are, finds the right data and sends back an answer. Back-end developers write that code and keep it running: the rules of the business, the databases behind them, and the APIs through which websites, apps and other systems ask for things. When the work is good nobody notices it, so it is judged by its results: answers that are right, fast and safe, even when many people ask at the same moment.",
  workSetting:
    "You usually work in a product team with front-end developers, a designer and a product manager, in an office, at home or in a mix of both. Hours are mostly regular, but in a team that runs its own services you take turns at being on call.",
  remote: "mostly",
  duties: [
    "Design and build the APIs that websites, mobile apps and other systems call.",
    "Write the server code that applies the rules of the business, such as prices, permissions, bookings and refunds.",
    "Model data and write the queries that store and find it, in PostgreSQL, MySQL, MongoDB or a similar database.",
    "Test your code automatically, and debug it until you have found the cause of a fault and not just its symptom.",
    "Protect accounts and data: check every input, enforce permissions, and keep passwords and keys out of reach.",
    "Deploy services behind web servers such as NGINX, Apache or Microsoft IIS, and read their logs and response times.",
    "Speed up slow requests by measuring first and then changing the query, the cache or the code.",
    "Connect outside services for payment, email or maps, and plan for the moments when they do not answer.",
    "Review other developers' changes, and document your APIs so that other teams can use them without asking you.",
  ],
  day: [
    {
      time: "09:00",
      text: "You read the error reports of the night. One request timed out for a handful of customers, so you note it for the afternoon.",
    },
    {
      time: "09:30",
      text: "In a short team meeting you say what is finished, what comes next, and that you need a decision about late refunds.",
    },
    {
      time: "10:00",
      text: "You start an API endpoint that lets customers move a booking: first a test for what may be changed and what may not, then the code that makes it pass.",
    },
    {
      time: "11:30",
      text: "A front-end developer needs one more field in the response. You agree on its name and format together and update the API description.",
    },
    {
      time: "13:30",
      text: "You look into the timeout. The database reads a whole table to find a few rows, so you add an index and measure again on a copy of the data.",
    },
    {
      time: "15:00",
      text: "You review a colleague's change and ask what happens when the payment service sends the same message twice.",
    },
    {
      time: "16:00",
      text: "You release the new endpoint to a small group of users, watch the logs, and write down how to switch it off again.",
    },
  ],
  requirements: [
    {
      skill: "programming",
      importance: 4,
      level: 3,
      use: "Write and change server code that other people can read, in whichever language the team has chosen.",
    },
    {
      skill: "databases",
      importance: 4.5,
      level: 3,
      use: "Choose between a relational database and a document store, design the tables or documents, and keep the data correct.",
    },
    {
      skill: "api-design",
      importance: 4.5,
      level: 3,
      use: "Design requests, responses and error messages that other developers can use without reading your code.",
    },
    {
      skill: "python",
      importance: 4,
      level: 3,
      use: "Build and test a whole service in it; this page takes Python as the main language, and another one can fill its place.",
    },
    {
      skill: "git",
      importance: 4,
      level: 2.5,
      use: "Keep changes small, branch, resolve conflicts, and have every change reviewed before it is merged.",
    },
    {
      skill: "postgresql",
      importance: 3.5,
      level: 2.5,
      use: "Write joins and migrations, add the right index and read a query plan; most of it carries over to MySQL.",
    },
    {
      skill: "django",
      importance: 3.5,
      level: 2.5,
      use: "Build on a framework for routing, sign-in and data access; Flask, Spring, Express and Rails share its main ideas.",
    },
    {
      skill: "javascript",
      importance: 3,
      level: 2,
      use: "Follow what the browser sends, and read or write a small service that runs on Node.js.",
    },
    {
      skill: "web-servers",
      importance: 3,
      level: 2,
      use: "Put a service behind NGINX or Apache, set up encrypted connections, and find an error in the server logs.",
    },
    {
      skill: "quality-control-analysis",
      importance: 3,
      level: 2,
      use: "Test and debug: reproduce a fault, prove its cause with a failing test, and fix it for good.",
    },
    {
      skill: "java",
      importance: 2.5,
      level: 1.5,
      use: "Read and make small changes to services written in it; where it is the team's main language you need it in depth.",
    },
    {
      skill: "html-css",
      importance: 2.5,
      level: 1.5,
      use: "Understand the page your data ends up in, and fix a form or an email template by yourself.",
    },
    {
      skill: "ruby",
      importance: 2,
      level: 1,
      use: "Find your way in an older service built on Ruby on Rails; go deeper only where the team works in it.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Take apart a fault that spans code, database and network, and test one explanation at a time.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 2.5,
      use: "Agree on an API with front-end developers, and explain a risk or a delay to people who do not write code.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 1,
      because:
        "A wrong total or a slow answer can begin in code, database or network, and you search until you have the cause and not just the symptom.",
    },
    {
      trait: "learning",
      degree: 0.75,
      because:
        "Frameworks, databases and attacks on them change every year, and the second language follows soon after the first.",
    },
    {
      trait: "teamwork",
      degree: 0.5,
      because:
        "You agree on every API with the people who use it and have each change reviewed, but you write the code itself alone.",
    },
    {
      trait: "alone",
      degree: 0.75,
      because: "Between a short meeting and a review lie hours in which you think and write without a word.",
    },
    {
      trait: "irregular-hours",
      degree: 0.5,
      because:
        "Hours are mostly regular; a team that runs its own services takes turns at being called when one fails.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "Nobody sees your part of the product: what counts is whether answers are right, fast and safe.",
    },
  ],
  interests: { R: 2.95, I: 5.06, A: 3.07, S: 2.24, E: 2.89, C: 5.09 },
  jobZone: 3,
  enter: {
    startingOut:
      "Choose a beginner course that takes you through one language, SQL, Git and the basics of HTML and CSS; a course that already assumes a language will lose you early. Alongside it, build one small service of your own from end to end: a few tables, an API, sign-in, tests, and an address where other people can try it. Talk to a few people who do the job, ask what they did last week, and compare their answers with what you like and dislike, such as fixing stubborn problems and working in a team.",
    someExperience:
      "Rate yourself against the levels on this page and choose the next course by your largest gap, not by the longest list of topics. If you can program but have never run a service, take an intermediate course in a framework, databases and APIs; if you already run one, go for architecture, security and performance. Compare what the courses really contain, who teaches them and what earlier learners say.",
    changingCareer:
      "Start by assessing which of your skills carry over: explaining problems, keeping records correct, finding out why a process failed, meeting a deadline. If you come from support, accounting, logistics or administration, you already know the rules and data that much back-end code is written for, so look first for employers in that field. Try the work in a short course and a small project beside your present job, and have an experienced developer look at the result before you commit to a longer programme.",
  },
  related: [
    {
      slug: "software-developer",
      why: "You share programming, testing, Git and problem-solving; you would add data structures, object-oriented design and software that does not run on the web.",
    },
    {
      slug: "front-end-developer",
      why: "You share JavaScript, APIs, Git and the same team; you would add HTML and CSS in depth, React, responsive layout and accessibility.",
    },
    {
      slug: "database-architect",
      why: "You share databases, SQL and an eye for slow queries; you would add data modelling for a whole organisation, data warehouses, and rules for data protection.",
    },
    {
      slug: "computer-programmer",
      why: "You share programming, debugging and databases; you would work more from finished specifications and older systems, and less on designing APIs.",
    },
    {
      slug: "information-security-analyst",
      why: "You share an understanding of servers, permissions and what attackers try; you would add networks, monitoring tools, risk assessment and incident response.",
    },
    {
      slug: "full-stack-developer",
      why: "You share the whole server side; you would add building the interface in HTML, CSS, JavaScript and React.",
    },
  ],
  questions: [
    {
      question: "Which language should I learn first?",
      answer:
        "Learn one well enough to build something whole: Python reads plainly and has complete frameworks, JavaScript works on the server and in the browser, and Java and Ruby are good choices where employers near you use them. The ideas carry over, so your second language takes far less time than the first.",
    },
    {
      question: "Do I need HTML, CSS and JavaScript if I never build a page?",
      answer:
        "You need the basics, because you must know what a browser sends and what becomes of your answer. Layout, styling and interface frameworks in depth are front-end work.",
    },
    {
      question: "Do I need a degree?",
      answer:
        "Not everywhere: some employers insist on one, others accept a certificate together with projects you can explain. Read the job postings in the place and field where you want to work before you decide on a long course of study.",
    },
    {
      question: "How much mathematics does the job take?",
      answer:
        "For most services, arithmetic, logic and a sense of how the work grows with the amount of data. Fields such as finance, search, games and machine learning ask for more.",
    },
    {
      question: "How do I know whether back-end or front-end suits me?",
      answer:
        "Notice what you would rather put right: a wrong total and a slow query, or a confusing page and a button nobody finds. Build one small thing on each side; after that the choice is usually clear, and it can be changed later.",
    },
    {
      question: "What should my first project show?",
      answer:
        "A small service with a real database, an API, sign-in and tests, running at an address that others can open. Be ready to explain why the tables look the way they do and what happens when two people change the same thing at once.",
    },
  ],
  editorNotes: [
    "One of our two source articles describes the back-end developer but gives its course advice for the front end: HTML, CSS and design basics first, then responsive design, accessibility and React or Angular, then UI/UX. We show that path on the Front-End Developer page; here you need only the basics of it.",
    'The Bureau of Labor Statistics does not count back-end developers on their own. Its occupation "web developers" is wider and takes in front-end and full-stack web developers too, while a job site\'s average covers one job title, so two pay figures on this page can differ without either being wrong.',
    "The two occupation sources differ on preparation: O*NET places web developers in job zone three, which usually means vocational training or an associate's degree, while the Bureau of Labor Statistics names a bachelor's degree as typical for entry. Both speak of all web developers.",
    "Python, Java, JavaScript and Ruby appear because the source articles name them. Few jobs ask for all four: one main language in depth and reading knowledge of a second is the usual start.",
  ],
} satisfies SeedRole;
