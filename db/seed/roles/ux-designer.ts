import type { SeedRole } from "../types";

export default {
  slug: "ux-designer",
  title: "UX Designer",
  onetCode: "15-1255.00",
  onetTitle: "Web and Digital Interface Designers",
  blsCode: "15-1255",
  aliases: [
    "User Experience Designer",
    "UI/UX Designer",
    "Interaction Designer",
    "Digital Product Designer",
    "User Interface Designer",
    "UX/UI Designer",
    "Experience Designer",
  ],
  oneLine: "Finds out what people need from a website, app or service and designs how it works and looks.",
  summary:
    "A UX designer decides how a digital product behaves: what is on each screen, in which order things happen, and what the product says when something goes wrong. The work starts with research into the people who will use the product and ends when a tested design has been built as intended. In between you sketch, prototype, test and revise, and you explain your reasons to developers and managers.",
  workSetting:
    "You work at a desk, on site or from home, usually in a product team with developers and a product manager. In a small organisation you may be the only designer; an agency moves you from client to client.",
  remote: "partly",
  duties: [
    "Interview and observe people to learn what they are trying to do and where they get stuck",
    "Map the steps of a task and decide which screens and messages it needs",
    "Sketch layouts and build clickable prototypes before anything is programmed",
    "Run usability tests and change the design according to what they show",
    "Design components, states and error messages that work on small and large screens",
    "Check contrast, keyboard use and reading order against accessibility guidelines",
    "Present design decisions and the evidence for them to the team and the client",
    "Hand over specifications to developers and review what they build",
  ],
  day: [
    { time: "09:00", text: "Watch two recordings of yesterday's usability tests and note where people hesitated." },
    { time: "10:00", text: "Meet developers and the product manager to agree what the next release has to solve." },
    { time: "10:45", text: "Sketch three ways to shorten a sign-up form and choose one to prototype." },
    { time: "13:00", text: "Build the prototype in the team's design file with existing components." },
    { time: "15:00", text: "Show it to another designer, take criticism and rework the error messages." },
    { time: "16:15", text: "Compare a finished page with the design and write up what differs." },
  ],
  requirements: [
    {
      skill: "interaction-design",
      importance: 5,
      level: 3.5,
      use: "Designing flows, screens and feedback so that a person can finish a task without help.",
    },
    {
      skill: "user-research",
      importance: 4.5,
      level: 3,
      use: "Planning and running interviews and usability tests, and turning notes into findings.",
    },
    {
      skill: "figma",
      importance: 4.5,
      level: 3.5,
      use: "Building layouts, shared components and prototypes that others can open and comment on.",
    },
    {
      skill: "visual-design",
      importance: 4,
      level: 3,
      use: "Using type, colour and spacing so that what matters on a screen is seen first.",
    },
    {
      skill: "web-accessibility",
      importance: 4,
      level: 3,
      use: "Designing for keyboard, screen reader and low vision from the first sketch on.",
    },
    {
      skill: "responsive-design",
      importance: 3.5,
      level: 3,
      use: "Deciding how a layout rearranges itself between a phone and a wide screen.",
    },
    {
      skill: "html-css",
      importance: 2.5,
      level: 2,
      use: "Knowing what is easy and what is costly to build, and speaking precisely with developers.",
    },
    {
      skill: "psychology",
      importance: 3,
      level: 2,
      use: "Allowing for the limits of attention, memory and habit when laying out a task.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "Explaining a design and its evidence to people who have to approve or build it.",
    },
    {
      skill: "active-listening",
      importance: 4,
      level: 3,
      use: "Hearing what a test participant means without leading them to an answer.",
    },
    {
      skill: "social-perceptiveness",
      importance: 3.5,
      level: 2.5,
      use: "Noticing confusion or embarrassment that a participant does not put into words.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 3,
      use: "Finding a design that serves users, technical limits and business aims together.",
    },
    {
      skill: "writing",
      importance: 3,
      level: 2.5,
      use: "Writing labels, error messages and research reports that need no second reading.",
    },
  ],
  decisions: [
    {
      trait: "looks",
      degree: 0.75,
      because: "You decide layout, states and messages, within a set of components and guided by what tests show.",
    },
    {
      trait: "helping",
      degree: 0.5,
      because: "You sit beside people who struggle with a task and watch, but you help them through the next version.",
    },
    {
      trait: "persuading",
      degree: 0.75,
      because:
        "You present design decisions with the evidence for them, and others who see it differently have to come along.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because: "Developers, a product manager and other designers see your sketches early and change them with you.",
    },
    {
      trait: "writing",
      degree: 0.5,
      because: "Labels, error messages and reports from tests are short texts in which each word counts.",
    },
    {
      trait: "hands-on",
      degree: 0,
      because: "You work with sketches, prototypes and recordings, never with machines.",
    },
  ],
  interests: { R: 2.57, I: 4.87, A: 4.49, S: 2.21, E: 3.14, C: 4.39 },
  jobZone: 4,
  enter: {
    startingOut:
      "If you have no design work yet, begin with a beginner course in interaction and visual design, and redesign something you use yourself, documenting each decision. Test it with a few people and write down what you changed and why. A small portfolio that shows this reasoning tells an employer more than polished pictures.",
    someExperience:
      "If you already design graphics, build pages or write content, choose an intermediate course for the part you lack, most often user research or accessibility. Ask a working UX designer to go through one of your projects with you and to tell you what their team would question. Offer to run a small usability test where you work now: it gives you a real case.",
    changingCareer:
      "Assess your transferable skills first: teaching, nursing, sales and customer support all train you to listen and to notice trouble early. Talk to several people in the job about the parts they dislike, and compare that with your own likes and dislikes. Then choose courses by your present level in each skill, not by your years in another field.",
  },
  related: [
    {
      slug: "web-designer",
      why: "Shares visual design, layout and prototyping; a web designer goes deeper into building pages and does less research.",
    },
    {
      slug: "front-end-developer",
      why: "Shares responsive design and accessibility; you would still need JavaScript and a framework at working level.",
    },
    {
      slug: "product-manager",
      why: "Shares user research and explaining decisions; missing are product strategy, priorities and responsibility for results.",
    },
    {
      slug: "technical-writer",
      why: "Shares clear wording and knowing the reader; missing is explaining technical subjects at length.",
    },
    {
      slug: "data-analyst",
      why: "Shares asking good questions about how people behave; missing are SQL, statistics and reporting tools.",
    },
  ],
  questions: [
    {
      question: "Do I need to be able to draw?",
      answer:
        "No. Rough boxes and arrows are enough for early ideas, and design tools do the rest. You do need an eye for hierarchy and spacing, which practice and criticism develop.",
    },
    {
      question: "Do I need to write code?",
      answer:
        "Most teams do not expect production code. Basic HTML and CSS help you to propose designs that can be built and to talk with developers.",
    },
    {
      question: "What is the difference between UX and UI?",
      answer:
        "UX is about whether the whole thing works for the person using it; UI is about the screens and controls themselves. Many jobs include both, so read the duties and not only the title.",
    },
    {
      question: "What belongs in a first portfolio?",
      answer:
        "Two or three projects told as stories: the problem, what you learned from users, what you tried, what failed and what changed. Say clearly which part was yours when the work was shared.",
    },
    {
      question: "How do I get users to test with when I have no job?",
      answer:
        "Ask friends, classmates or members of a local group who resemble the users of your project. A handful of sessions with a fixed list of tasks already shows the worst problems.",
    },
    {
      question: "Is the job mostly solitary?",
      answer:
        "No. You have quiet hours for design, but research, reviews and handing over to developers fill a large part of the week.",
    },
  ],
  editorNotes: [
    "O*NET gives no skill or knowledge ratings for Web and Digital Interface Designers (15-1255.00). The importance and level of every requirement on this page are our editors' estimates.",
    "The BLS occupation, web and digital interface designers, is wider than this role: it also takes in people who design websites and video games. Its figures are not figures for UX designers alone.",
  ],
} satisfies SeedRole;
