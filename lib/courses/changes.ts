import type { CourseDocument } from "./document";
import { priceText } from "./text";

/** One field that differs between two states of a course, in words. */
export type Change = { field: string; before: string; after: string };

const LABELS: Partial<Record<keyof CourseDocument, string>> = {
  title: "Title",
  provider: "Provider",
  platform: "Platform",
  sample: "Sample",
  level: "Level",
  levelAsStated: "Level as stated",
  kind: "Kind",
  duration: "Duration",
  hours: "Hours",
  summary: "Summary",
  levelsBy: "Who states the levels",
  topics: "Topics",
  formats: "Formats",
  schedules: "Schedules",
  place: "Place",
  price: "Price",
  financing: "Financing",
  prerequisitesAsStated: "Prerequisites as stated",
  prerequisiteSkills: "Prerequisite skills",
  prerequisiteCourses: "Prerequisite courses",
  mentoringSessions: "Mentoring sessions",
  mentoringPurpose: "Purpose of mentoring",
  certificate: "Certificate",
  retakeMonths: "Retake months",
  projects: "Projects",
  instructors: "Instructors",
  jobPreparation: "Job preparation",
  licence: "Licence",
  awards: "Awards",
  claims: "Advertised claims",
  sourceName: "Source",
  sourceNote: "Source note",
  skills: "Skills",
  modules: "Modules",
  sections: "Sections",
};

/** Every field whose words differ, in the order of the page. Documents of any revision may be compared. */
export function documentChanges(before: CourseDocument, after: CourseDocument): Change[] {
  const changes: Change[] = [];
  for (const [key, label] of Object.entries(LABELS) as [keyof CourseDocument, string][]) {
    const [was, is] = [inWords(key, before[key]), inWords(key, after[key])];
    if (was !== is) changes.push({ field: label, before: was, after: is });
  }
  return changes;
}

function inWords(key: keyof CourseDocument, value: unknown): string {
  if (value === null || value === undefined || value === "") return "not stated";
  if (key === "price") return priceText(value as CourseDocument["price"]);
  if (key === "skills")
    return (value as CourseDocument["skills"]).map((row) => `${row.skill} ${row.from}–${row.to}`).join(", ") || "none";
  if (key === "prerequisiteSkills")
    return (
      (value as CourseDocument["prerequisiteSkills"]).map((row) => `${row.skill} ${row.level}`).join(", ") || "none"
    );
  if (key === "modules")
    return (value as CourseDocument["modules"]).map((row) => `${row.title} (${row.hours} h)`).join("; ") || "none";
  if (key === "sections") return (value as CourseDocument["sections"]).map(sectionInWords).join("; ") || "none";
  if (key === "awards")
    return (
      (value as CourseDocument["awards"]).map((row) => `${row.title}, ${row.giver} ${row.year}`).join("; ") || "none"
    );
  if (key === "duration") {
    const { min, max, unit } = value as NonNullable<CourseDocument["duration"]>;
    return `${min}–${max} ${unit}`;
  }
  if (Array.isArray(value)) return value.join(", ") || "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

const sectionInWords = (row: CourseDocument["sections"][number]): string =>
  `${row.startsAt.slice(0, 10)} ${row.startTime} ${row.timeZone}, ${row.place}, ${row.seats} seats${row.cancelled ? ", cancelled" : ""}`;
