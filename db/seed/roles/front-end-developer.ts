import type { SeedRole } from "../types";

export default {
  slug: "front-end-developer",
  title: "Front-End Developer",
  onetCode: "15-1254.00",
  onetTitle: "Web Developers",
  blsCode: "15-1254",
  aliases: [
    "Front End Developer",
    "Frontend Developer",
    "Front-End Engineer",
    "Frontend Engineer",
    "Front-End Web Developer",
    "UI Developer",
    "React Developer",
    "JavaScript Developer",
  ],
  oneLine: "Builds the part of a website or web app that people see, touch and read, so that it works for everyone.",
  summary:
    "Front-end developers turn designs and data into pages that respond to a click, a keyboard, a finger or a screen reader. They write HTML, CSS and JavaScript that has to work on devices and connections nobody can choose in advance. The craft lies in details that people feel but rarely name: a form that keeps what they typed, a page that appears at once, a menu that works without a mouse.",
  workSetting:
    "You work between designers and back-end developers, often in one team with both, in an office, at home or a mix. Results can be seen straight away, and so can mistakes, which makes feedback quick and frequent.",
  remote: "mostly",
  duties: [
    "Build pages and components in HTML, CSS and JavaScript from a design or a description.",
    "Make layouts that fit a small phone, a large screen and enlarged text alike.",
    "Fetch data from APIs, and show what happens while it loads, when it is empty and when it fails.",
    "Ensure that every function works with a keyboard and a screen reader, following the accessibility guidelines.",
    "Test in several browsers and devices, by hand and automatically, and fix what differs.",
    "Measure how fast pages load and respond, and remove what slows them down.",
    "Discuss designs with designers, and suggest simpler solutions where one is expensive or confusing.",
    "Maintain a shared set of components so that the same thing looks and behaves the same everywhere.",
  ],
  day: [
    {
      time: "09:15",
      text: "You open the product on an old phone, as you do once a week, and note that the date field is hard to hit.",
    },
    {
      time: "09:45",
      text: "You go through the next screen with the designer and ask what it shows when a person has no bookings yet.",
    },
    {
      time: "10:30",
      text: "You build the list of bookings as a React component, starting with plain HTML that makes sense without any styling.",
    },
    {
      time: "13:00",
      text: "The API returns dates in a format you did not expect, and you settle on a better one with the back-end developer.",
    },
    {
      time: "14:00",
      text: "You unplug the mouse and use the new screen with the keyboard alone, then with a screen reader, and fix the order of focus.",
    },
    {
      time: "15:30",
      text: "A browser test fails only on a narrow screen; you find a column with a fixed width and replace it.",
    },
    {
      time: "16:30",
      text: "You put the change up for review with two screenshots and a sentence on what to look at.",
    },
  ],
  requirements: [
    {
      skill: "html-css",
      importance: 5,
      level: 3.5,
      use: "Write meaningful HTML and layouts with Flexbox and Grid that hold up with real content.",
    },
    {
      skill: "javascript",
      importance: 5,
      level: 3.5,
      use: "Handle events, state and requests that may fail or arrive late, without leaning on a library for everything.",
    },
    {
      skill: "react",
      importance: 4,
      level: 3,
      use: "Build screens from components with clear data flow; Angular and Vue rest on related ideas.",
    },
    {
      skill: "responsive-design",
      importance: 4,
      level: 3,
      use: "Make one page work from a narrow phone to a wide screen, with images that fit each of them.",
    },
    {
      skill: "web-accessibility",
      importance: 4,
      level: 2.5,
      use: "Choose the right elements, labels, contrast and focus order, and check them with a screen reader.",
    },
    {
      skill: "programming",
      importance: 4,
      level: 3,
      use: "Structure interface code so that a change in one place does not break another.",
    },
    {
      skill: "typescript",
      importance: 3.5,
      level: 2.5,
      use: "Describe the data a component expects, so that mistakes show up before a person meets them.",
    },
    {
      skill: "git",
      importance: 4,
      level: 2.5,
      use: "Share work in small branches and describe each change so that it can be reviewed.",
    },
    {
      skill: "design-knowledge",
      importance: 3,
      level: 2.5,
      use: "Read a design file, keep its spacing and hierarchy, and notice what it leaves open.",
    },
    {
      skill: "interaction-design",
      importance: 3,
      level: 2,
      use: "Spot steps that confuse people, and propose a clearer form, message or order.",
    },
    {
      skill: "browser-testing-tools",
      importance: 3,
      level: 2,
      use: "Write tests that click through the main journeys in several browsers.",
    },
    {
      skill: "api-design",
      importance: 2.5,
      level: 1.5,
      use: "Read an API description, call it correctly, and say what a screen needs from it.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Track down a fault that appears only in one browser, at one width or on a slow connection.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 2.5,
      use: "Work out with designers and back-end developers what is wanted, and take feedback on visible work.",
    },
  ],
  decisions: [
    {
      trait: "looks",
      degree: 0.75,
      because:
        "Spacing, order and movement on the screen pass through your hands, although the design itself often comes from somebody else.",
    },
    {
      trait: "fixing",
      degree: 0.75,
      because:
        "What works in one browser breaks in another or on a narrow screen, and you look for the rule that differs.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because:
        "You stand between designers and back-end developers and settle with both what a screen shows and where its data comes from.",
    },
    {
      trait: "learning",
      degree: 0.75,
      because:
        "Browsers, frameworks and accessibility rules move on all the time, and a build from two years ago already looks old.",
    },
    {
      trait: "writing",
      degree: 0.25,
      because: "You write short messages for empty and faulty states and a few lines about each change, little more.",
    },
    {
      trait: "irregular-hours",
      degree: 0.25,
      because:
        "You are seldom called at night, because a fault in a page can usually wait for the morning or be switched off.",
    },
  ],
  interests: { R: 2.95, I: 5.06, A: 3.07, S: 2.24, E: 2.89, C: 5.09 },
  jobZone: 3,
  enter: {
    startingOut:
      "Begin with HTML, CSS, JavaScript and the basics of design; a short class is enough to find out whether you enjoy it. Build several small pages for real people, such as a club, a shop or a friend, and watch them use the result without helping. Talk to front-end developers about their daily work, and compare it with what you like: visible results, patience with details, frequent feedback.",
    someExperience:
      "At an intermediate level the useful courses are responsive design, accessibility and one framework such as React or Angular; at an advanced level they are JavaScript in depth, performance and UI/UX. Take the one that closes your largest gap, and look at its content, its instructor and what learners say about it. Then improve an old project with what you learned, because a before-and-after is convincing evidence.",
    changingCareer:
      "Assess what carries over first: graphic designers bring layout and colour, teachers and writers bring clear structure, shop and service staff know how people behave when something does not work. Talk to people in the job who came the same way and ask what they had to learn last. Choose courses by your present level in code, even if you are far ahead in design or in dealing with people.",
  },
  related: [
    {
      slug: "back-end-developer",
      why: "You share JavaScript, APIs and Git; you would add databases, server code, security and keeping a service running.",
    },
    {
      slug: "full-stack-developer",
      why: "You share the whole browser side; you would add Node.js, SQL, and designing APIs of your own.",
    },
    {
      slug: "web-designer",
      why: "You share HTML, CSS, responsive layout and accessibility; you would add visual design, typography and work with clients.",
    },
    {
      slug: "ux-designer",
      why: "You share an understanding of how people use interfaces; you would add user research, prototypes and testing ideas before they are built.",
    },
    {
      slug: "mobile-developer",
      why: "You share interface building and work with APIs; you would add Swift or Kotlin and the rules of the phone platforms.",
    },
    {
      slug: "qa-engineer",
      why: "You share browser testing and an eye for what breaks; you would add test planning and the automation of whole test suites.",
    },
  ],
  questions: [
    {
      question: "Should I learn a framework such as React straight away?",
      answer:
        "Learn HTML, CSS and plain JavaScript first, until you can build a small interactive page without help. A framework then solves problems you have already met, and most faults you will hunt are in the basics below it.",
    },
    {
      question: "Do I have to be good at drawing or design?",
      answer:
        "No, but you need to see whether spacing, alignment and contrast are right, and that can be learned. In most teams a designer decides how things look and you decide how they are built.",
    },
    {
      question: "What is the difference between a front-end developer and a web designer?",
      answer:
        "A web designer decides how a site looks and how people move through it; a front-end developer writes the code that makes it work everywhere. In small companies one person does both.",
    },
    {
      question: "What should a portfolio contain?",
      answer:
        "A few finished pages that work on a phone and with a keyboard, each with a line on what you decided and why. One project that solves a problem for somebody else is worth more than many copied exercises.",
    },
    {
      question: "Do website builders make this job unnecessary?",
      answer:
        "They have taken over many simple sites, so few people are paid for those alone. The work that remains is applications, unusual requirements, accessibility and performance, and it takes deeper skills than a simple site did.",
    },
    {
      question: "Do I need to know the back end?",
      answer:
        "You need to understand requests, responses and errors, because half of your faults will show up there. Writing server code yourself is useful but is not expected of you at the start.",
    },
  ],
  editorNotes: [
    "One source article prints a course path for this job (HTML, CSS, JavaScript and design basics; then responsive design, accessibility and React or Angular; then advanced JavaScript, performance and UI/UX) on a page about back-end developers. It is shown here, where it belongs.",
    "One source article says that front-end developers earn slightly less than back-end developers, but gives neither a number nor a source. We show no figure for that statement.",
    "The Bureau of Labor Statistics counts front-end developers among all web developers, and O*NET lists the title both there and among web and digital interface designers. Pay and outlook on this page therefore describe a wider group than the job.",
  ],
} satisfies SeedRole;
