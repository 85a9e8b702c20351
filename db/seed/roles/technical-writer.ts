import type { SeedRole } from "../types";

export default {
  slug: "technical-writer",
  title: "Technical Writer",
  onetCode: "27-3042.00",
  onetTitle: "Technical Writers",
  blsCode: "27-3042",
  aliases: [
    "Documentation Writer",
    "Documentation Specialist",
    "Technical Communicator",
    "API Writer",
    "Information Developer",
    "Technical Content Writer",
  ],
  oneLine: "Explains how things work, so that people can use a product or system without asking for help.",
  summary:
    "A technical writer turns what experts know into instructions, references and help that other people can follow. You ask, try things out, write, test your text on readers and keep it correct while the product changes. In software teams you work beside developers and often with their tools.",
  workSetting:
    "You work at a desk in an office or remotely, alone while writing and with many people while finding out. Hours are regular, with deadlines around releases.",
  remote: "mostly",
  duties: [
    "Interview developers and other experts about how something works and why",
    "Try out the product yourself and note every step that surprised you",
    "Write guides, references, tutorials, release notes and texts inside the product",
    "Arrange information so that readers find what they need at the moment they need it",
    "Choose or draw diagrams and screenshots where a picture explains more",
    "Edit texts by other people for order, correctness and consistent terms",
    "Test instructions with readers and correct what they misunderstood",
    "Keep documents in step with each release and retire what is out of date",
  ],
  day: [
    { time: "09:00", text: "Read which changes go into the next release and mark the pages they affect." },
    { time: "09:45", text: "Ask a developer what happens when a key expires; the answer changes a whole section." },
    { time: "11:00", text: "Install the test version and follow your own guide step by step; two steps are missing." },
    { time: "13:00", text: "Write the reference for three new settings, each with a working example." },
    { time: "15:00", text: "Watch a new colleague use the tutorial without helping, and note where they stop." },
    { time: "16:15", text: "Review a developer's draft: shorter sentences, one term for one thing." },
  ],
  requirements: [
    {
      skill: "writing",
      importance: 5,
      level: 3.5,
      use: "You write instructions that a reader can follow at the first attempt.",
    },
    {
      skill: "english-language",
      importance: 5,
      level: 4,
      use: "You command grammar, structure and tone, and edit other people's English.",
    },
    {
      skill: "reading-comprehension",
      importance: 4,
      level: 3.5,
      use: "You take in specifications, code comments and standards, and find what readers need from them.",
    },
    {
      skill: "active-listening",
      importance: 4,
      level: 3,
      use: "You hear in an interview what an expert leaves out because it seems obvious.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 2.5,
      use: "You ask precise questions and agree with several teams on one wording.",
    },
    {
      skill: "communications-and-media",
      importance: 3.5,
      level: 3,
      use: "You choose between page, picture, video and text on the screen, and produce it.",
    },
    {
      skill: "computers-and-electronics",
      importance: 4.5,
      level: 3.5,
      use: "You install, configure and use the products you describe.",
    },
    {
      skill: "education-and-training",
      importance: 3,
      level: 3,
      use: "You order a tutorial so that each step rests on the one before, and see from tests with readers what they learnt.",
    },
    {
      skill: "critical-thinking",
      importance: 3.5,
      level: 3,
      use: "You notice where an explanation has a gap or contradicts the product.",
    },
    {
      skill: "time-management",
      importance: 3,
      level: 2,
      use: "You bring several documents to one release date while the product still moves.",
    },
    {
      skill: "problem-solving",
      importance: 3,
      level: 2,
      use: "You find a structure for subjects that do not fit the existing one.",
    },
    {
      skill: "html-css",
      importance: 3,
      level: 2,
      use: "You mark up pages and correct how they are shown.",
    },
    {
      skill: "git",
      importance: 3,
      level: 2,
      use: "You keep documents beside the code and send changes through the same review.",
    },
    {
      skill: "api-design",
      importance: 2.5,
      level: 1.5,
      use: "You read a service's description, send requests and explain the answers to developers.",
    },
    {
      skill: "visual-design",
      importance: 2,
      level: 1.5,
      use: "You draw plain diagrams and lay out pages so that they can be scanned.",
    },
  ],
  decisions: [
    {
      trait: "writing",
      degree: 1,
      because:
        "Guides, references and release notes are the product of your day, down to the one term for the one thing.",
    },
    {
      trait: "explaining",
      degree: 1,
      because: "You take what an expert finds obvious and put it so that a stranger can do it at the first try.",
    },
    {
      trait: "alone",
      degree: 0.75,
      because: "You are alone for long stretches while writing, and among many people while finding out.",
    },
    {
      trait: "learning",
      degree: 0.75,
      because: "Each release brings something you must understand first, well enough to follow your own guide.",
    },
    {
      trait: "exactness",
      degree: 0.5,
      because: "Settings and examples must be right to the letter, and style rules are yours to help to make.",
    },
    {
      trait: "irregular-hours",
      degree: 0,
      because: "Hours are regular, with deadlines around releases and no calls at night.",
    },
  ],
  interests: { R: 2.81, I: 3.7, A: 4.22, S: 2, E: 1.99, C: 5.33 },
  jobZone: 4,
  enter: {
    startingOut:
      "Write: choose an open-source project with weak documentation, improve one page and have it accepted. Learn the basics of HTML and Git beside it, because they are how documents are kept in software teams. Three good samples for different readers are your portfolio.",
    someExperience:
      "If you write already, as a journalist, editor or marketer, rate your technical side and choose beginner courses there: the web, one programming language, how services talk to each other. If you work in technology, have your writing edited by a professional. Documents you wrote for your team are samples once they are cleared for showing.",
    changingCareer:
      "Teachers, laboratory staff, translators, technicians and support staff often have the main skill: explaining something exactly to a person who does not know it. Talk to technical writers in software and in other industries, because subjects and tools differ much. Keep your field; medicine, engineering and finance need writers who understand them.",
  },
  related: [
    {
      slug: "ux-designer",
      why: "Shares thinking from the user's side and words on the screen; you would add interaction design and design tools.",
    },
    {
      slug: "product-manager",
      why: "Shares questions, clear writing and work across teams; you would add strategy, priorities and negotiation.",
    },
    {
      slug: "support-specialist",
      why: "Shares explaining technology to users; you would add live conversation and fault-finding.",
    },
    {
      slug: "qa-engineer",
      why: "Shares following a product step by step and noticing what is wrong; you would add testing methods and tools.",
    },
    {
      slug: "web-designer",
      why: "Shares structure and layout of pages; you would add visual design and more HTML and CSS.",
    },
    {
      slug: "front-end-developer",
      why: "Shares HTML, Git and work beside developers; you would add JavaScript and programming.",
    },
  ],
  questions: [
    {
      question: "Do I need to be able to program?",
      answer:
        "To read code and run examples, yes, when you write for developers. For documentation of other products a good technical understanding is enough.",
    },
    {
      question: "Do I need a degree in writing?",
      answer:
        "BLS names a bachelor's degree as typical, without one fixed subject. Samples decide: people from the sciences and from language studies both do this work.",
    },
    {
      question: "What goes into a portfolio?",
      answer:
        "A task guide, a reference and one text you improved, each with a line on its readers and its purpose. Quality and fit to the reader count more than number.",
    },
    {
      question: "Will text generators replace technical writers?",
      answer:
        "They draft quickly but do not know whether a step works or what your readers misunderstand. Finding out, testing and taking responsibility for correctness remain the core of the job.",
    },
    {
      question: "Is English as a second language a problem?",
      answer:
        "Not if your written English is exact and simple. Many documents have international readers, and plain sentences serve them best.",
    },
    {
      question: "What is the difference from a UX writer?",
      answer:
        "A UX writer works on the few words inside a screen, with the designers. A technical writer also writes what stands outside it: guides, references and release notes.",
    },
  ],
  editorNotes: [
    "The BLS occupation covers technical writers in every field, from machinery to medicine. Pay and outlook in software documentation alone are not published separately.",
  ],
} satisfies SeedRole;
