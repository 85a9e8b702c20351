import type { SeedCourse } from "../types";
import { sampleCourse } from "./sample-defaults";
import {
  mondayWednesdayNights,
  newYork,
  onlineCentral,
  onlineEastern,
  tuesdayThursdayNights,
  weekendDays,
} from "./sample-meetings";

/** Sample courses that teach programming itself, from the command line to algorithms. */
export const programmingCourses: SeedCourse[] = [
  sampleCourse({
    slug: "git-and-command-line-basics",
    title: "Git and Command Line Basics",
    level: "beginner",
    kind: "course",
    duration: { min: 1, max: 3, unit: "weeks" },
    hours: 12,
    summary:
      "You learn to move around a Linux system from a terminal, to write small shell scripts and to keep your work in " +
      "Git. It is meant as a first step before any programming course and needs no experience.",
    skills: [
      { skill: "git", from: 0, to: 1.5 },
      { skill: "shell-scripting", from: 0, to: 1 },
      { skill: "linux", from: 0, to: 1 },
    ],
    topics: [
      "Terminal",
      "Files and permissions",
      "Shell scripts",
      "Commits",
      "Branches",
      "Merging",
      "Remote repositories",
    ],
    formats: ["self_paced"],
    schedules: ["own_pace"],
    place: "Online",
    price: { kind: "free" },
    prerequisites: { asStated: "None", skills: [], courses: [] },
    certificate: "Certificate of completion",
    instructors: "Amara Okafor",
    modules: [
      {
        title: "Finding your way in a terminal",
        summary: "Directories, files, permissions and the manual pages of a Linux system.",
        hours: 4,
      },
      {
        title: "Small shell scripts",
        summary: "Pipes, variables, loops and a script that tidies a folder of files.",
        hours: 3,
      },
      {
        title: "Keeping history with Git",
        summary: "Commits, branches, merging, undoing a mistake and sharing work through a remote repository.",
        hours: 5,
      },
    ],
  }),
  sampleCourse({
    slug: "programming-foundations-with-python",
    title: "Programming Foundations with Python",
    level: "beginner",
    kind: "course",
    duration: { min: 8, max: 8, unit: "weeks" },
    hours: 56,
    summary:
      "A first programming course for people who have never written code. You write Python programs every week, learn " +
      "to read error messages and split a problem into functions that you can check one by one.",
    skills: [
      { skill: "python", from: 0, to: 2 },
      { skill: "programming", from: 0, to: 2 },
      { skill: "problem-solving", from: 1, to: 2 },
      { skill: "troubleshooting", from: 0.5, to: 1.5 },
    ],
    topics: ["Variables and types", "Loops", "Functions", "Lists and dictionaries", "Files", "Debugging"],
    formats: ["online_live"],
    schedules: ["weeknights"],
    place: "Online",
    price: { kind: "fixed", amountMinor: 64000, currency: "USD" },
    prerequisites: { asStated: "None", skills: [], courses: [] },
    mentoringSessions: 2,
    mentoringPurpose: "Going through your code and your next step",
    certificate: "Certificate of completion",
    retakeMonths: 12,
    projects: "A text adventure and a program that summarises a file of readings",
    instructors: "Amara Okafor and Bao Tran-Nguyen",
    modules: [
      {
        title: "Values, names and decisions",
        summary: "Numbers, text, variables and conditions in short programs.",
        hours: 10,
      },
      {
        title: "Loops and collections",
        summary: "Repeating work over lists and dictionaries.",
        hours: 12,
      },
      {
        title: "Functions",
        summary: "Cutting a problem into named parts with inputs and results.",
        hours: 12,
      },
      {
        title: "Errors and debugging",
        summary: "Reading a traceback, narrowing a fault down and checking the repair.",
        hours: 8,
      },
      {
        title: "Files and a program of your own",
        summary: "Reading and writing files, and a small project that you present.",
        hours: 14,
      },
    ],
    sections: [
      {
        startsInDays: 14,
        weeks: 8,
        ...mondayWednesdayNights,
        ...onlineEastern,
        seats: 24,
        instructor: "Amara Okafor",
      },
      {
        startsInDays: 49,
        weeks: 8,
        ...tuesdayThursdayNights,
        ...onlineCentral,
        seats: 20,
        instructor: "Bao Tran-Nguyen",
      },
      {
        startsInDays: 112,
        weeks: 8,
        ...mondayWednesdayNights,
        ...onlineEastern,
        seats: 24,
        instructor: "Amara Okafor",
      },
    ],
  }),
  sampleCourse({
    slug: "java-and-spring-services",
    title: "Java and Spring Services",
    level: "intermediate",
    kind: "course",
    duration: { min: 10, max: 10, unit: "weeks" },
    hours: 80,
    summary:
      "You build a booking service in Java with Spring Boot, from classes and interfaces to a tested REST API with a " +
      "database. It suits people who program in another language and want to work in Java.",
    skills: [
      { skill: "java", from: 0, to: 3 },
      { skill: "spring", from: 0, to: 2.5 },
      { skill: "object-oriented-programming", from: 1, to: 3 },
      { skill: "api-design", from: 1, to: 3 },
      { skill: "software-testing", from: 1, to: 2 },
      { skill: "mysql", from: 0.5, to: 1.5 },
    ],
    topics: ["Java", "Interfaces", "Spring Boot", "REST", "JPA", "MySQL", "JUnit"],
    formats: ["online_live"],
    schedules: ["weeknights"],
    place: "Online",
    price: { kind: "from", amountMinor: 98000, currency: "USD" },
    prerequisites: {
      asStated: "You can write programs with functions and collections in any language.",
      skills: [{ skill: "programming", level: 2 }],
      courses: [],
    },
    mentoringSessions: 3,
    mentoringPurpose: "Code review of your service",
    certificate: "Certificate of completion",
    retakeMonths: 12,
    projects: "A booking service with an API, a database and tests",
    instructors: "Priya Raghunathan and Theo Papadakis",
    modules: [
      {
        title: "The Java language at work",
        summary: "Types, collections, exceptions and the build tool.",
        hours: 14,
      },
      {
        title: "Classes and interfaces",
        summary: "Object-oriented design with small classes that hide what others need not know.",
        hours: 16,
      },
      {
        title: "A first Spring Boot service",
        summary: "Controllers, configuration and dependency injection.",
        hours: 16,
      },
      {
        title: "Data behind the service",
        summary: "Mapping objects to MySQL tables, transactions and migrations.",
        hours: 14,
      },
      {
        title: "API and tests",
        summary: "Resources, status codes, validation, unit tests and tests through the API.",
        hours: 20,
      },
    ],
    sections: [
      {
        startsInDays: 35,
        weeks: 10,
        ...tuesdayThursdayNights,
        ...onlineEastern,
        seats: 20,
        instructor: "Priya Raghunathan",
      },
      {
        startsInDays: 119,
        weeks: 10,
        ...mondayWednesdayNights,
        ...onlineCentral,
        seats: 20,
        instructor: "Theo Papadakis",
      },
    ],
  }),
  sampleCourse({
    slug: "data-structures-and-algorithms-practice",
    title: "Data Structures and Algorithms Practice",
    level: "intermediate",
    kind: "course",
    duration: { min: 6, max: 12, unit: "weeks" },
    hours: 60,
    summary:
      "Exercises with worked solutions about lists, trees, hash tables, graphs, sorting and searching. You learn to say " +
      "how the running time of a program grows and to choose the structure that keeps it low.",
    skills: [
      { skill: "data-structures-and-algorithms", from: 1, to: 3 },
      { skill: "programming", from: 2, to: 3 },
      { skill: "problem-solving", from: 2, to: 3 },
      { skill: "mathematical-reasoning", from: 1.5, to: 2.5 },
    ],
    topics: ["Running time", "Hash tables", "Trees", "Graphs", "Sorting", "Recursion"],
    formats: ["self_paced"],
    schedules: ["own_pace"],
    place: "Online",
    price: { kind: "fixed", amountMinor: 24000, currency: "USD" },
    prerequisites: {
      asStated: "You can write programs of several functions in any language.",
      skills: [{ skill: "programming", level: 2 }],
      courses: [],
    },
    certificate: "Certificate of completion",
    instructors: "Hye-jin Paik",
    modules: [
      {
        title: "How running time grows",
        summary: "Counting steps, comparing two solutions and measuring what you counted.",
        hours: 8,
      },
      {
        title: "Lists, stacks and hash tables",
        summary: "What each structure does fast, and what it does slowly.",
        hours: 14,
      },
      {
        title: "Trees and recursion",
        summary: "Search trees, heaps and functions that call themselves.",
        hours: 14,
      },
      {
        title: "Graphs",
        summary: "Shortest paths, orderings and connected parts.",
        hours: 12,
      },
      {
        title: "Timed practice",
        summary: "Twelve problems of mixed kinds with a written account of each solution.",
        hours: 12,
      },
    ],
  }),
  sampleCourse({
    slug: "ruby-on-rails-in-two-weekends",
    title: "Ruby on Rails in Two Weekends",
    level: "intermediate",
    kind: "workshop",
    duration: { min: 2, max: 2, unit: "weeks" },
    hours: 28,
    summary:
      "Over two weekends in New York you learn enough Ruby to read it with ease and build a small Rails site with a " +
      "database and tests. You should know another language first.",
    skills: [
      { skill: "ruby", from: 0, to: 2 },
      { skill: "databases", from: 1, to: 1.5 },
      { skill: "software-testing", from: 0.5, to: 1.5 },
    ],
    topics: ["Ruby", "Rails", "Active Record", "Testing"],
    formats: ["in_person"],
    schedules: ["weekends"],
    place: "New York",
    price: { kind: "fixed", amountMinor: 52000, currency: "USD" },
    prerequisites: {
      asStated: "You can program in another language.",
      skills: [{ skill: "programming", level: 1.5 }],
      courses: [],
    },
    certificate: "Certificate of completion",
    projects: "A small Rails site for a lending library",
    instructors: "Leilani Kahale",
    modules: [
      { title: "Ruby for programmers", summary: "Objects, blocks and collections in Ruby.", hours: 8 },
      { title: "A Rails site", summary: "Routes, controllers, views and forms.", hours: 12 },
      { title: "Records and tests", summary: "Models, migrations and tests that run before every change.", hours: 8 },
    ],
    sections: [
      { startsInDays: 41, weeks: 2, ...weekendDays, ...newYork, seats: 14, instructor: "Leilani Kahale" },
      { startsInDays: 132, weeks: 2, ...weekendDays, ...newYork, seats: 14, instructor: "Leilani Kahale" },
    ],
  }),
];
