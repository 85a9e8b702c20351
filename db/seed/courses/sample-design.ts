import type { SeedCourse } from "../types";
import { sampleCourse } from "./sample-defaults";
import {
  losAngelesAndOnline,
  newYorkAndOnline,
  onlineCentral,
  onlineEastern,
  thursdayFridayDays,
  tuesdayThursdayNights,
} from "./sample-meetings";

/** Sample courses for web and interface design. */
export const designCourses: SeedCourse[] = [
  sampleCourse({
    slug: "ux-design-certificate",
    title: "UX Design Certificate",
    level: "beginner",
    kind: "certificate",
    duration: { min: 16, max: 16, unit: "weeks" },
    hours: 160,
    summary:
      "You talk to people, find out what they are trying to do, sketch and test ways to help them and draw the final " +
      "screens in Figma. Most evenings are online; the tests with real participants are in a classroom.",
    skills: [
      { skill: "user-research", from: 0, to: 2.5 },
      { skill: "interaction-design", from: 0, to: 2.5 },
      { skill: "visual-design", from: 0.5, to: 2 },
      { skill: "figma", from: 0, to: 2.5 },
      { skill: "design-knowledge", from: 0.5, to: 2 },
      { skill: "psychology", from: 0.5, to: 1.5 },
      { skill: "social-perceptiveness", from: 1.5, to: 2.5 },
    ],
    topics: ["Interviews", "Journeys", "Wireframes", "Prototypes", "Usability tests", "Figma", "Type and colour"],
    formats: ["hybrid"],
    schedules: ["weeknights"],
    place: "New York or Los Angeles, and online",
    price: { kind: "instalments", amountMinor: 288000, currency: "USD", instalments: 4 },
    financing: "Four equal monthly instalments without interest",
    prerequisites: { asStated: "None", skills: [], courses: [] },
    mentoringSessions: 6,
    mentoringPurpose: "Portfolio review",
    certificate: "Certificate after two accepted case studies",
    retakeMonths: 12,
    projects: "Two case studies for your portfolio",
    instructors: "Noor Rahmani and Yuki Haraguchi",
    jobPreparation: "Portfolio review and a practice presentation",
    modules: [
      { title: "Listening to people", summary: "Interviews, observation and notes that others can use.", hours: 30 },
      { title: "Framing the problem", summary: "Journeys, needs and what memory and attention allow.", hours: 20 },
      { title: "Sketches and flows", summary: "Many ideas first, then one that can be tried.", hours: 30 },
      { title: "Screens in Figma", summary: "Type, colour, spacing, components and prototypes.", hours: 35 },
      { title: "Usability tests", summary: "Planning a test, keeping quiet and reporting what you saw.", hours: 25 },
      { title: "Case study", summary: "Telling what you did, why, and what changed.", hours: 20 },
    ],
    sections: [
      {
        startsInDays: 38,
        weeks: 16,
        ...tuesdayThursdayNights,
        ...newYorkAndOnline,
        seats: 18,
        instructor: "Noor Rahmani",
      },
      {
        startsInDays: 101,
        weeks: 16,
        ...tuesdayThursdayNights,
        ...losAngelesAndOnline,
        seats: 16,
        instructor: "Yuki Haraguchi",
      },
    ],
  }),
  sampleCourse({
    slug: "interaction-design-for-complex-products",
    title: "Interaction Design for Complex Products",
    level: "advanced",
    kind: "course",
    duration: { min: 8, max: 14, unit: "weeks" },
    hours: 48,
    summary:
      "A self-paced course for designers of products with many screens and many kinds of users: design systems, dense " +
      "tables, undo, and research that reaches decisions. Each module ends with a critique of your own work.",
    skills: [
      { skill: "interaction-design", from: 2.5, to: 4 },
      { skill: "visual-design", from: 2, to: 3.5 },
      { skill: "user-research", from: 2, to: 3.5 },
      { skill: "figma", from: 2, to: 3.5 },
      { skill: "design-knowledge", from: 2, to: 3 },
    ],
    topics: ["Design systems", "Tables and forms", "Undo", "Research plans", "Critique"],
    formats: ["self_paced"],
    schedules: ["own_pace"],
    place: "Online",
    price: { kind: "fixed", amountMinor: 36000, currency: "USD" },
    prerequisites: {
      asStated: "You have designed and tested at least one product.",
      skills: [
        { skill: "interaction-design", level: 2.5 },
        { skill: "figma", level: 2 },
      ],
      courses: [],
    },
    mentoringSessions: 2,
    mentoringPurpose: "Critique of your work",
    certificate: "Certificate of completion",
    projects: "A small design system with its written rules",
    instructors: "Yuki Haraguchi",
    modules: [
      { title: "Systems of parts", summary: "Tokens, components and the rules that hold them together.", hours: 14 },
      { title: "Dense screens", summary: "Tables, filters, long forms and safe ways back.", hours: 16 },
      { title: "Research for decisions", summary: "Questions, methods, samples and what a result permits.", hours: 18 },
    ],
  }),
  sampleCourse({
    slug: "advanced-css-and-accessibility",
    title: "Advanced CSS and Accessibility",
    level: "advanced",
    kind: "workshop",
    duration: { min: 4, max: 4, unit: "days" },
    hours: 36,
    summary:
      "Four working days online, two in one week and two in the next. You build layouts that hold at every size, then " +
      "test them against the WCAG criteria with a keyboard, a screen reader and automatic checkers and repair what fails.",
    skills: [
      { skill: "html-css", from: 2, to: 3.5 },
      { skill: "web-accessibility", from: 1, to: 3 },
      { skill: "responsive-design", from: 2, to: 3.5 },
      { skill: "quality-control-analysis", from: 1, to: 1.5 },
    ],
    topics: ["Grid", "Container queries", "Custom properties", "WCAG", "Keyboard tests", "Screen readers"],
    formats: ["online_live"],
    schedules: ["weekdays"],
    place: "Online",
    price: { kind: "fixed", amountMinor: 58000, currency: "USD" },
    prerequisites: {
      asStated: "You write responsive pages in HTML and CSS without help.",
      skills: [
        { skill: "html-css", level: 2 },
        { skill: "responsive-design", level: 1.5 },
      ],
      courses: [],
    },
    certificate: "Certificate of attendance",
    instructors: "Ruth Abernathy",
    modules: [
      {
        title: "Layouts that hold",
        summary: "Grid, container queries, custom properties and long content.",
        hours: 12,
      },
      {
        title: "Testing by hand",
        summary: "Keyboard, zoom, contrast and screen reader, criterion by criterion.",
        hours: 12,
      },
      {
        title: "Repairing and reporting",
        summary: "Repairs in HTML and CSS, and findings others can act on.",
        hours: 12,
      },
    ],
    sections: [
      {
        startsInDays: 30,
        weeks: 2,
        ...thursdayFridayDays,
        ...onlineEastern,
        seats: 25,
        instructor: "Ruth Abernathy",
      },
      {
        startsInDays: 93,
        weeks: 2,
        ...thursdayFridayDays,
        ...onlineCentral,
        seats: 25,
        instructor: "Ruth Abernathy",
      },
    ],
  }),
];
