import type { SeedRole } from "../types";

export default {
  slug: "qa-engineer",
  title: "QA Engineer",
  onetCode: "15-1253.00",
  onetTitle: "Software Quality Assurance Analysts and Testers",
  blsCode: "15-1253",
  aliases: [
    "Quality Assurance Engineer",
    "Software Tester",
    "Test Engineer (Software)",
    "QA Analyst",
    "Test Automation Engineer",
    "Software Development Engineer in Test",
    "SDET",
    "QA Tester",
  ],
  oneLine: "Finds out how software can fail, by hand and with automated tests, before its users do.",
  summary:
    "A QA engineer gives a team trustworthy information about the state of its software. You study what it is meant to do, think of ways it could go wrong, try them by hand and with automated tests, and report what you find so that it can be repaired. Good testers also prevent faults, by asking questions while a feature is still being planned.",
  workSetting:
    "You work at a desk, in an office or from home, usually inside a development team. Work tends to gather before a release, less so where software is released in small steps.",
  remote: "mostly",
  duties: [
    "Read requirements and ask about cases nobody has thought of",
    "Plan which risks to test, in what depth and on which devices",
    "Explore new features by hand to find faults that no script would look for",
    "Write and maintain automated tests for screens, interfaces and data",
    "Report defects with steps, expected result and evidence",
    "Check repairs and make sure that nothing else broke",
    "Run tests in the build pipeline and sort real failures from unreliable tests",
    "Advise the team whether a release is ready and what is still unknown",
  ],
  day: [
    { time: "09:00", text: "Read the results of the night's automated tests and look into each failure." },
    { time: "09:45", text: "Join the planning of a feature and list the cases that the description leaves open." },
    { time: "10:30", text: "Explore a finished change by hand with odd input, slow connections and small screens." },
    { time: "13:00", text: "Write up two defects so that a developer can repeat them at once." },
    { time: "14:00", text: "Add an automated browser test for the most important path." },
    { time: "15:30", text: "Replace a test that fails at random with one that waits for the right thing." },
    { time: "16:30", text: "Tell the product manager what was tested, what was not and what you would worry about." },
  ],
  requirements: [
    {
      skill: "software-testing",
      importance: 5,
      level: 3.5,
      use: "Choosing test cases by risk and deciding what to test by hand and what to automate.",
    },
    {
      skill: "browser-testing-tools",
      importance: 4,
      level: 3,
      use: "Writing browser tests that stay reliable when the page changes its look.",
    },
    {
      skill: "programming",
      importance: 3.5,
      level: 2.5,
      use: "Writing readable test code with helpers, instead of copying the same steps.",
    },
    {
      skill: "quality-control-analysis",
      importance: 3.5,
      level: 2.5,
      use: "Inspecting builds and test results to judge quality and spot where faults gather.",
    },
    {
      skill: "git",
      importance: 3.5,
      level: 2.5,
      use: "Keeping tests beside the code and finding the change that caused a fault.",
    },
    {
      skill: "agile-delivery",
      importance: 3.5,
      level: 2.5,
      use: "Fitting testing into short rounds of work so that it is not left to the end.",
    },
    {
      skill: "javascript",
      importance: 3,
      level: 2.5,
      use: "Reading front-end code and writing tests in the language of the product.",
    },
    {
      skill: "sql",
      importance: 3,
      level: 2,
      use: "Checking that what the screen says is what the database holds.",
    },
    {
      skill: "api-design",
      importance: 3,
      level: 2,
      use: "Sending requests straight to an interface and checking answers and error codes.",
    },
    {
      skill: "devops-practice",
      importance: 3,
      level: 2,
      use: "Running tests on every change in the team's pipeline and reading its logs.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Doubting that a passing test proves what it claims to prove.",
    },
    {
      skill: "writing",
      importance: 4,
      level: 3,
      use: "Writing defect reports and test plans that another person can follow exactly.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "Telling a developer or a manager about a fault without blame and without softening it.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2,
      use: "Reducing a fault that comes and goes to a short list of steps that always shows it.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 0.75,
      because: "You find the faults and prove them step by step; putting them right is mostly the developers' part.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because: "Each defect needs exact steps, the expected result and evidence, or nobody can repeat it.",
    },
    {
      trait: "explaining",
      degree: 0.5,
      because: "You tell the team plainly what was tested, what was not and what you would worry about.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because: "You sit with developers from the planning of a feature on and ask about the cases nobody thought of.",
    },
    {
      trait: "learning",
      degree: 0.5,
      because:
        "New features and test tools arrive with each release, while the craft of asking what could go wrong stays.",
    },
    {
      trait: "persuading",
      degree: 0.5,
      because: "Now and then you argue that a release is not ready, against people who would like it to be.",
    },
  ],
  interests: { R: 3.8, I: 5.76, A: 1.69, S: 1.53, E: 1.57, C: 5.68 },
  jobZone: 4,
  enter: {
    startingOut:
      "Begin with a beginner course in testing and one in programming, and practise on software you use: write test plans and careful defect reports. Open source projects welcome good reports, and they are public proof of your work. Junior tester, support specialist and beta tester are usual first jobs.",
    someExperience:
      "If you test by hand already, choose an intermediate course in a programming language and a browser testing tool, and automate one tedious check at work. If you are a developer, learn test design and exploratory testing instead. Talk to QA engineers in teams like the one you want to join, because the share of automation differs widely.",
    changingCareer:
      "Assess your transferable skills: inspection, proofreading, laboratory work, auditing and customer support all train an eye for what is not right. Knowing the field the software serves, such as health care or finance, makes you useful from the start. Rate yourself on each requirement, choose courses by your present level, and ask people in the job to look at a sample defect report.",
  },
  related: [
    {
      slug: "software-developer",
      why: "Shares programming, Git and debugging; missing are software design, algorithms and building features.",
    },
    {
      slug: "support-specialist",
      why: "Shares reproducing faults and reporting them clearly; missing is daily contact with customers.",
    },
    {
      slug: "front-end-developer",
      why: "Shares browsers, JavaScript and an eye for detail; missing are HTML, CSS and a framework at working level.",
    },
    {
      slug: "devops-engineer",
      why: "Shares pipelines and scripting; missing are Linux, cloud services and infrastructure as code.",
    },
    {
      slug: "security-engineer",
      why: "Shares looking for ways to break a system; missing are attack techniques, networks and security tools.",
    },
    {
      slug: "technical-writer",
      why: "Shares exact writing about software; missing is structuring whole guides for a chosen reader.",
    },
  ],
  questions: [
    {
      question: "Is manual testing still needed when tests are automated?",
      answer:
        "Yes. Automated tests check what somebody already thought of; exploring by hand finds the rest. Most jobs now ask for both.",
    },
    {
      question: "Do I have to program?",
      answer:
        "For a job called engineer, usually yes, at a modest level. Some analyst and tester jobs ask for little code, but they offer fewer ways forward.",
    },
    {
      question: "Is QA only a step towards development?",
      answer:
        "It can be, and some people take it. Others become test architects, lead quality for several teams, or specialise in performance, security or accessibility testing.",
    },
    {
      question: "Will developers dislike me for finding faults?",
      answer:
        "Rarely, if your reports are exact and about the software. Most developers are glad when a fault is found before a customer meets it.",
    },
    {
      question: "Which tool should I learn first?",
      answer:
        "Learn how to design a test first, then one browser tool such as Playwright or Selenium. The second tool is easy once you know how to make the first one reliable.",
    },
    {
      question: "How do I show experience I do not have yet?",
      answer:
        "Publish a small test suite for a public practice site, with a short plan that says why you chose those tests. Add two or three defect reports that you are proud of.",
    },
  ],
  editorNotes: [
    "Some articles quote one figure for the wider BLS group of software developers, quality assurance analysts and testers. Such a figure is not one for this role; the BLS figures here are for code 15-1253 alone.",
    "The BLS occupation covers manual testers and analysts as well as engineers who mainly write automated tests.",
  ],
} satisfies SeedRole;
