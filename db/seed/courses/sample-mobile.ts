import type { SeedCourse } from "../types";
import { sampleCourse } from "./sample-defaults";
import {
  losAngeles,
  mondayWednesdayNights,
  onlineEastern,
  onlinePacific,
  saturdayMornings,
  sundayAfternoons,
  tuesdayThursdayNights,
} from "./sample-meetings";

/** Sample courses for phone and tablet apps. */
export const mobileCourses: SeedCourse[] = [
  sampleCourse({
    slug: "ios-apps-with-swift",
    title: "iOS Apps with Swift",
    level: "intermediate",
    kind: "course",
    duration: { min: 12, max: 12, unit: "weeks" },
    hours: 96,
    summary:
      "You write an iPhone app in Swift, from the first screen to a test version that others can install. Classes meet " +
      "on Saturdays in Los Angeles or on Sundays online.",
    skills: [
      { skill: "swift", from: 0, to: 3 },
      { skill: "object-oriented-programming", from: 1.5, to: 2.5 },
      { skill: "interaction-design", from: 0.5, to: 1.5 },
      { skill: "programming", from: 2, to: 2.5 },
      { skill: "software-testing", from: 0.5, to: 1.5 },
    ],
    topics: ["Swift", "Screens and navigation", "Storage", "Networking", "Testing", "Release"],
    formats: ["in_person", "online_live"],
    schedules: ["weekends"],
    place: "Los Angeles or online",
    price: { kind: "fixed", amountMinor: 128000, currency: "USD" },
    prerequisites: {
      asStated: "You program in another language.",
      skills: [{ skill: "programming", level: 2 }],
      courses: [],
    },
    mentoringSessions: 4,
    mentoringPurpose: "Code review of your app",
    certificate: "Certificate of completion",
    retakeMonths: 12,
    projects: "An app of your choice in a test release",
    instructors: "Diego Marroquín and Anjali Deshmukh",
    modules: [
      { title: "Swift for programmers", summary: "Types, optionals, protocols and closures.", hours: 20 },
      { title: "Screens", summary: "Layout, navigation and the habits of the platform.", hours: 24 },
      { title: "Data on the phone and beyond", summary: "Storage, requests and working without a network.", hours: 24 },
      { title: "Tests and release", summary: "Tests, permissions, privacy labels and a test version.", hours: 28 },
    ],
    sections: [
      {
        startsInDays: 27,
        weeks: 12,
        ...saturdayMornings,
        ...losAngeles,
        seats: 12,
        instructor: "Diego Marroquín",
      },
      {
        startsInDays: 98,
        weeks: 12,
        ...sundayAfternoons,
        ...onlinePacific,
        seats: 18,
        instructor: "Anjali Deshmukh",
      },
    ],
  }),
  sampleCourse({
    slug: "android-apps-with-kotlin",
    title: "Android Apps with Kotlin",
    level: "intermediate",
    kind: "course",
    duration: { min: 12, max: 12, unit: "weeks" },
    hours: 96,
    summary:
      "You write an Android app in Kotlin that stores data, talks to a server and keeps working without a network. You " +
      "test it on small and large screens and prepare it for release.",
    skills: [
      { skill: "kotlin", from: 0, to: 3 },
      { skill: "object-oriented-programming", from: 1.5, to: 2.5 },
      { skill: "responsive-design", from: 0.5, to: 1.5 },
      { skill: "api-design", from: 1, to: 1.5 },
      { skill: "software-testing", from: 0.5, to: 1.5 },
    ],
    topics: ["Kotlin", "Compose", "Storage", "Networking", "Background work", "Testing"],
    formats: ["online_live"],
    schedules: ["weeknights"],
    place: "Online",
    price: { kind: "fixed", amountMinor: 118000, currency: "USD" },
    prerequisites: {
      asStated: "You program in another language.",
      skills: [{ skill: "programming", level: 2 }],
      courses: [],
    },
    mentoringSessions: 4,
    mentoringPurpose: "Code review of your app",
    certificate: "Certificate of completion",
    retakeMonths: 12,
    projects: "An app that works without a network",
    instructors: "Anjali Deshmukh",
    modules: [
      { title: "Kotlin for programmers", summary: "Null safety, data classes and coroutines.", hours: 20 },
      { title: "Screens of every size", summary: "Layout, navigation and state that survives a turn.", hours: 26 },
      { title: "Data and network", summary: "Local storage, requests and syncing.", hours: 26 },
      { title: "Tests and release", summary: "Tests on devices, permissions and signing.", hours: 24 },
    ],
    sections: [
      {
        startsInDays: 42,
        weeks: 12,
        ...tuesdayThursdayNights,
        ...onlineEastern,
        seats: 18,
        instructor: "Anjali Deshmukh",
      },
      {
        startsInDays: 140,
        weeks: 12,
        ...mondayWednesdayNights,
        ...onlineEastern,
        seats: 18,
        instructor: "Anjali Deshmukh",
      },
    ],
  }),
];
