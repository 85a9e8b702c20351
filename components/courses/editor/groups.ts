import type { CourseDocument } from "@/lib/courses/document";

/** The parts of the editor's form: where they are, and which parts of a course and fields of the form they hold. */
export const GROUPS = [
  {
    id: "edit-what",
    title: "What it is",
    parts: ["title", "summary", "provider", "platform", "level", "kind", "levelAsStated", "sample"],
    fields: [],
  },
  {
    id: "edit-time",
    title: "Time and place",
    parts: ["duration", "hours", "formats", "schedules", "place"],
    fields: ["durationMin", "durationMax", "durationUnit"],
  },
  {
    id: "edit-price",
    title: "Price",
    parts: ["price", "financing"],
    fields: ["priceKind", "priceAmount", "priceCurrency", "priceInstalments"],
  },
  { id: "edit-sections", title: "Sections", parts: ["sections"], fields: [] },
  { id: "edit-skills", title: "Skills", parts: ["levelsBy", "skills", "topics"], fields: [] },
  { id: "edit-modules", title: "Modules", parts: ["modules"], fields: [] },
  {
    id: "edit-before",
    title: "Prerequisites",
    parts: ["prerequisitesAsStated", "prerequisiteSkills", "prerequisiteCourses"],
    fields: [],
  },
  {
    id: "edit-promises",
    title: "Included",
    parts: [
      "mentoringSessions",
      "mentoringPurpose",
      "retakeMonths",
      "certificate",
      "instructors",
      "projects",
      "jobPreparation",
      "licence",
      "claims",
      "awards",
    ],
    fields: [],
  },
  { id: "edit-source", title: "Source", parts: ["sourceName", "sourceNote"], fields: [] },
] as const satisfies readonly {
  id: string;
  title: string;
  parts: readonly (keyof CourseDocument)[];
  fields: readonly string[];
}[];

export type GroupId = (typeof GROUPS)[number]["id"];

/** Parts of a course that are lists of words, and lists of rows: their changes read differently. */
export const KINDS = {
  lists: new Set<string>(["formats", "schedules", "topics", "prerequisiteCourses", "claims"]),
  rows: new Set<string>(["sections", "skills", "modules", "prerequisiteSkills", "awards"]),
};
