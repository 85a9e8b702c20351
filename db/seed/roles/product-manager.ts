import type { SeedRole } from "../types";

export default {
  slug: "product-manager",
  title: "Product Manager",
  onetCode: "15-1299.09",
  onetTitle: "Information Technology Project Managers",
  blsCode: "15-1299",
  aliases: [
    "Technical Product Manager",
    "Digital Product Manager",
    "Product Owner",
    "Software Product Manager",
    "Associate Product Manager",
  ],
  oneLine: "Decides with users and the team what a product should do next and why, and sees that it gets there.",
  summary:
    "A product manager finds out which problems of users are worth solving, decides in which order, and works with designers and developers until the answer is in people's hands. You seldom have authority over the team; you lead with evidence, clear writing and good questions. What you are judged by is whether the product helps, not how much was built.",
  workSetting:
    "You work in an office or remotely, with much of the day in conversation: users, designers, developers, sales and support. Hours are regular apart from launches and meetings across time zones.",
  remote: "mostly",
  duties: [
    "Interview users and watch how they work to learn what they need",
    "Study how the product is used and turn the numbers into questions",
    "Decide what to build next and what not to build, and write down the reasons",
    "Describe a problem so that designers and developers can find good solutions",
    "Agree goals, scope and dates with the people who depend on them",
    "Clear away obstacles and decide open questions while the team builds",
    "Prepare launches with support, sales and documentation",
    "Measure after a release whether the change did what was hoped",
  ],
  day: [
    { time: "09:00", text: "Read new support requests and note which problem keeps coming back." },
    {
      time: "09:30",
      text: "Short meeting with developers and designer; decide an open question about error messages.",
    },
    { time: "10:00", text: "Interview a user about how they plan their week, with the designer taking notes." },
    { time: "11:30", text: "Compare how many people finish the new sign-up with how many finished the old one." },
    { time: "13:30", text: "Explain to sales why a promised feature will come later, and what can be offered now." },
    {
      time: "15:00",
      text: "Write one page on the next problem to solve: who has it, how we know, what success means.",
    },
    { time: "16:30", text: "Go through the order of work with the lead developer and drop two items." },
  ],
  requirements: [
    {
      skill: "product-strategy",
      importance: 5,
      level: 3,
      use: "You choose which users and problems come first, and connect each piece of work to that choice.",
    },
    {
      skill: "user-research",
      importance: 4,
      level: 2.5,
      use: "You plan and hold interviews that show what people do, not only what they say.",
    },
    {
      skill: "agile-delivery",
      importance: 4.5,
      level: 3,
      use: "You keep work in small steps, in order of value, and change the order when you learn something.",
    },
    {
      skill: "excel",
      importance: 3,
      level: 2.5,
      use: "You compare options, follow usage and check a forecast with your own calculation.",
    },
    {
      skill: "interaction-design",
      importance: 2.5,
      level: 1.5,
      use: "You discuss designs with designers and see where a user would get lost.",
    },
    {
      skill: "computers-and-electronics",
      importance: 4,
      level: 4,
      use: "You understand how software is built and run well enough to weigh effort and risk with developers.",
    },
    {
      skill: "customer-service-knowledge",
      importance: 4,
      level: 4,
      use: "You assess what customers need and how satisfied they are, and let that guide decisions.",
    },
    {
      skill: "administration-and-management",
      importance: 4,
      level: 3.5,
      use: "You plan people, time and goals across several teams.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "You tell the same plan to developers, managers and customers in words that fit each of them.",
    },
    {
      skill: "coordination",
      importance: 4,
      level: 3,
      use: "You bring design, development, support and sales to the same date and goal.",
    },
    {
      skill: "negotiation",
      importance: 3.5,
      level: 2.5,
      use: "You settle conflicts between wishes, dates and capacity without promising everything.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "You ask what a number or a loud request really shows before you act on it.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 3,
      use: "You find the part of a large problem that can be solved soon and is worth it.",
    },
    {
      skill: "time-management",
      importance: 4,
      level: 3,
      use: "You protect time for users and thinking from a calendar full of meetings.",
    },
  ],
  decisions: [
    {
      trait: "leading",
      degree: 1,
      because:
        "You decide what is built next and what is not, and agree goals and dates with people who do not report to you.",
    },
    {
      trait: "persuading",
      degree: 1,
      because: "Sales wants one thing, developers another, and you win both for a third with reasons they can check.",
    },
    {
      trait: "teamwork",
      degree: 1,
      because: "Much of the day is conversation: users, designers, developers, sales and support.",
    },
    {
      trait: "writing",
      degree: 0.75,
      because: "You put a problem on one page so well that designers and developers can find a solution to it.",
    },
    {
      trait: "figures",
      degree: 0.5,
      because: "You compare how many people finish a task before and after a release, and ask what the numbers hide.",
    },
    {
      trait: "alone",
      degree: 0,
      because: "Quiet hours are rare; you mostly write between two meetings.",
    },
  ],
  interests: { R: 1.72, I: 3.68, A: 1.83, S: 2.66, E: 6.02, C: 5.29 },
  jobZone: 4,
  enter: {
    startingOut:
      "Few people start here, but you can practise: take a product you know, interview five users, and write one page on the problem you would solve and how you would know it worked. A beginner course in product management gives you the vocabulary. Junior posts are often called associate product manager.",
    someExperience:
      "Developers, designers, analysts, testers and support staff move into product management inside their own organization more often than from outside. Offer to run user interviews, write the description of a feature or follow its results. Choose courses for the side you lack: research and strategy if you come from technology, how software is built if you come from business.",
    changingCareer:
      "Check what carries over: teachers, nurses, shop managers and project leaders know users, priorities and people who disagree. Your own field is an advantage with products made for it. Talk to product managers in small and large organizations, because the same title covers very different weeks.",
  },
  related: [
    {
      slug: "ux-designer",
      why: "Shares user research and the search for the right problem; you would add design tools and detailed screens.",
    },
    {
      slug: "data-analyst",
      why: "Shares measuring what people do; you would add SQL, statistics and reporting, with fewer decisions to defend.",
    },
    {
      slug: "technical-writer",
      why: "Shares clear writing and questions to experts; it has less planning and more depth in documents.",
    },
    {
      slug: "qa-engineer",
      why: "Shares thinking through what should happen; you would add testing methods and tools.",
    },
    {
      slug: "support-specialist",
      why: "Shares daily knowledge of users' problems; you would add technical fault-finding and leave out planning.",
    },
  ],
  questions: [
    {
      question: "What is the difference from a project manager?",
      answer:
        "A project manager sees that agreed work is done in time and within its means. A product manager decides which work is worth doing, and stays with the product after the project ends.",
    },
    {
      question: "And from a product owner?",
      answer:
        "Product owner is a part in an agile team: keeping the order of work. Often the product manager plays it; in larger organizations they are two people.",
    },
    {
      question: "Do I have to be able to program?",
      answer:
        "No, but you must understand how software is built and be able to follow a technical discussion. Some technical products are an exception and ask for a developer's background.",
    },
    {
      question: "Am I the boss of the team?",
      answer:
        "Usually not. Designers and developers report to others, and you lead by making the goal and the reasons clear.",
    },
    {
      question: "How do I show experience without the job title?",
      answer:
        "Write up one product decision you influenced: the problem, the evidence, the choice, the result. A volunteer project or a small product of your own counts as well.",
    },
    {
      question: "Does this role exist outside software companies?",
      answer:
        "Yes. Banks, hospitals, public bodies and manufacturers have digital products, and knowledge of their field is welcome there.",
    },
  ],
  editorNotes: [
    "O*NET has no separate occupation for product managers of software. We use Information Technology Project Managers as the nearest; the work differs, and O*NET itself lists the title Product Manager under Marketing Managers.",
    "BLS counts this occupation under “Computer occupations, all other”, a residual group of many different jobs. Read its figures as a rough frame only.",
  ],
} satisfies SeedRole;
