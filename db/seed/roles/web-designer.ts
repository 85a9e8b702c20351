import type { SeedRole } from "../types";

export default {
  slug: "web-designer",
  title: "Web Designer",
  onetCode: "15-1255.00",
  onetTitle: "Web and Digital Interface Designers",
  blsCode: "15-1255",
  aliases: [
    "Website Designer",
    "Web Site Designer",
    "Digital Designer",
    "Web Interface Designer",
    "UI Designer",
    "Web Design Specialist",
    "Visual Web Designer",
  ],
  oneLine: "Decides how a website looks, reads and leads people to what they came for, and often builds its pages.",
  summary:
    "Web designers give a site its structure and its appearance: what stands where, how text and images work together, how a person finds the way. They turn an organisation's aims and its visitors' needs into layouts that work on every screen. Many also build the pages themselves in HTML and CSS or in a content management system, above all in agencies and as freelancers.",
  workSetting:
    "You work in an agency, in the marketing or product team of a company, or for yourself with several clients at a time; you design in an office or at home and often meet clients at their place. The days alternate between quiet design work and conversations in which your work is judged and changed.",
  remote: "partly",
  duties: [
    "Ask clients and users what the site is for, who visits it and what they want to do there.",
    "Plan the structure of the site: pages, menus, and the order of the content.",
    "Sketch and prototype layouts, and test them with people before they are built.",
    "Design the look: type, colour, spacing, images and icons that suit the organisation.",
    "Make designs that adapt to phones and large screens and meet accessibility guidelines.",
    "Build pages in HTML and CSS or in a content management system, or hand them over to developers.",
    "Keep a style guide, so that later pages match the first ones.",
    "Review how visitors use the site, and improve the pages that fail them.",
  ],
  day: [
    {
      time: "09:00",
      text: "You look at how people used the pages you launched last month; many leave at the registration form.",
    },
    {
      time: "09:45",
      text: "You watch two recordings of test visitors and see that the form asks for details they do not have at hand.",
    },
    {
      time: "11:00",
      text: "You draw a shorter form in Figma, in its empty, filled and faulty states.",
    },
    {
      time: "13:00",
      text: "A museum tells you about its new exhibition, and you ask who should come and what they need to know first.",
    },
    {
      time: "14:30",
      text: "You try three typefaces with the museum's real texts and drop the one that is hard to read on a phone.",
    },
    {
      time: "15:45",
      text: "You code the chosen page as a prototype and check contrast, enlarged text and the keyboard.",
    },
    {
      time: "17:00",
      text: "You send the client two versions, with a reason for each choice and one clear question.",
    },
  ],
  requirements: [
    {
      skill: "visual-design",
      importance: 5,
      level: 3,
      use: "Lead the eye with type, colour, spacing and images, and keep a whole site consistent.",
    },
    {
      skill: "responsive-design",
      importance: 4.5,
      level: 3,
      use: "Design and build layouts that rearrange themselves sensibly from phone to desktop.",
    },
    {
      skill: "design-knowledge",
      importance: 4,
      level: 3,
      use: "Develop a concept from a brief through drafts to an exact plan that others can build from.",
    },
    {
      skill: "figma",
      importance: 4,
      level: 3,
      use: "Draw screens, reusable components and clickable prototypes, and hand them over in order.",
    },
    {
      skill: "interaction-design",
      importance: 4,
      level: 2.5,
      use: "Design menus, forms and messages that people understand at the first attempt.",
    },
    {
      skill: "html-css",
      importance: 4,
      level: 2.5,
      use: "Build the pages you design, or know exactly what you ask of the developer.",
    },
    {
      skill: "web-accessibility",
      importance: 4,
      level: 2.5,
      use: "Choose contrast, text sizes, labels and structures that work for people with disabilities.",
    },
    {
      skill: "user-research",
      importance: 3,
      level: 2,
      use: "Interview visitors and watch a few of them use a draft, then change it accordingly.",
    },
    {
      skill: "communications-and-media",
      importance: 3,
      level: 2.5,
      use: "Match words, images and video to the readers, and prepare them for the web.",
    },
    {
      skill: "javascript",
      importance: 2.5,
      level: 1.5,
      use: "Add small interactions such as a menu or a gallery, and adapt existing scripts.",
    },
    {
      skill: "active-listening",
      importance: 3.5,
      level: 2.5,
      use: "Hear the need behind a client's wish for a bigger logo.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Reconcile aims, content, technology and time in one design.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 2.5,
      use: "Present a design with reasons, and take criticism of it without taking offence.",
    },
    {
      skill: "time-management",
      importance: 3,
      level: 2.5,
      use: "Keep several projects and rounds of feedback on schedule.",
    },
  ],
  decisions: [
    {
      trait: "looks",
      degree: 1,
      because: "Type, colour, spacing and images are yours to decide, and you give a reason for every choice.",
    },
    {
      trait: "persuading",
      degree: 0.75,
      because: "You present two versions to a client who had a third in mind, and stand by what test visitors showed.",
    },
    {
      trait: "helping",
      degree: 0.5,
      because: "You find out what a client and their visitors need, mostly in conversations and seldom on a hotline.",
    },
    {
      trait: "alone",
      degree: 0.5,
      because: "Quiet hours of drawing alternate with talks in which your work is judged and changed.",
    },
    {
      trait: "fixing",
      degree: 0.25,
      because: "You improve pages that fail their visitors; hunting faults in code is mostly left to developers.",
    },
    {
      trait: "figures",
      degree: 0.25,
      because: "You read how many visitors leave at which page, and little more has to be calculated.",
    },
  ],
  interests: { R: 2.57, I: 4.87, A: 4.49, S: 2.21, E: 3.14, C: 4.39 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn layout, type and colour together with HTML and CSS, because designs are judged on a screen and not on paper. Redesign a site for a club or a small shop that agrees to it, and keep the drafts as well as the result. Show your work to designers early, ask what they would change first, and ask how their working week looks.",
    someExperience:
      "If you come from print or graphic design, take courses in responsive design, accessibility and interaction; if you come from code, take courses in type, colour and composition. Pick the level you really have in each, since it will differ. Rework two older pieces and write a short page about each: the problem, the options, your reasons.",
    changingCareer:
      "Assess which skills transfer: marketing, teaching, photography, journalism and sales all train you to put things across to an audience. Talk to web designers in agencies, in companies and on their own, because these are three quite different working lives. Start with a short beginner class to see whether you like the mixture of taste, rules and technology before you choose a longer course.",
  },
  related: [
    {
      slug: "ux-designer",
      why: "You share prototypes, forms and an eye for visitors; you would add research methods and the design of complex applications.",
    },
    {
      slug: "front-end-developer",
      why: "You share HTML, CSS, responsive layout and accessibility; you would add JavaScript in depth, React and testing.",
    },
    {
      slug: "full-stack-developer",
      why: "You share building pages for people; you would add programming, servers, databases and APIs.",
    },
    {
      slug: "product-manager",
      why: "You share work with users and stakeholders; you would add strategy, priorities and responsibility for results.",
    },
    {
      slug: "technical-writer",
      why: "You share structuring information for readers; you would add writing in depth and knowledge of the products described.",
    },
  ],
  questions: [
    {
      question: "Do I need to be able to code?",
      answer:
        "HTML and CSS help nearly everywhere and are expected in many posts. Programming in depth is not: that is the front-end developer's part.",
    },
    {
      question: "Do I have to be able to draw?",
      answer:
        "No: quick boxes and lines on paper are enough. Judging proportion, type and colour matters more, and it grows with practice and criticism.",
    },
    {
      question: "What is the difference between web design and UX design?",
      answer:
        "Web design covers the look and structure of sites; UX design starts with research and covers how any product works for its users. The two overlap, and small teams give both to one person.",
    },
    {
      question: "What belongs in a portfolio?",
      answer:
        "A handful of projects that show the way from the problem to the result, with drafts and reasons. Leave out anything you cannot explain, and make the portfolio itself a good example of your work.",
    },
    {
      question: "Can I work as a freelancer from the beginning?",
      answer:
        "Some do, but you then also have to find clients, write offers and chase payments. A year in an agency or a team teaches you those things along with the craft.",
    },
    {
      question: "Do templates and site builders replace web designers?",
      answer:
        "They cover simple sites, and many designers work with them. What remains yours is understanding the visitors, giving the content a structure, and making a site that does not look like all the others.",
    },
  ],
  editorNotes: [
    "O*NET publishes interests and a job zone for this occupation but no ratings of skills or knowledge. All importance values and levels on this page are therefore our editors' estimates.",
    "The Bureau of Labor Statistics counts web designers together with all designers of digital interfaces, UX and video game designers among them, so pay and outlook describe a wider group.",
  ],
} satisfies SeedRole;
