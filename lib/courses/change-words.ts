import { formatDate } from "@/lib/platform/dates";
import type { CourseDocument } from "./document";
import {
  durationText,
  FORMAT_LABELS,
  hoursText,
  KIND_LABELS,
  LEVEL_LABELS,
  meetingText,
  monthsText,
  NOT_STATED,
  priceText,
  SCHEDULE_LABELS,
  sectionDates,
  sessionsText,
} from "./text";

/** Names of what a document mentions by address: skills, and courses as `course:<address>`. */
export type Names = ReadonlyMap<string, string>;

type Section = CourseDocument["sections"][number];
type Words<K extends keyof CourseDocument> = (value: CourseDocument[K], names: Names) => string;

const stated =
  <T>(words: (value: T) => string) =>
  (value: T | null): string =>
    value === null || value === "" ? NOT_STATED : words(value);
const asIs = stated((value: string) => value);

/** Fields of one value each, with their label and how their value reads. In the order of the form. */
export const SINGLE: { [K in keyof CourseDocument]?: readonly [label: string, words: Words<K>] } = {
  title: ["Title", asIs],
  summary: ["Summary", asIs],
  provider: ["Provider", asIs],
  platform: ["Offered on", asIs],
  level: ["Level", stated((value) => LEVEL_LABELS[value])],
  levelAsStated: ["Level as stated", asIs],
  kind: ["Kind", stated((value) => KIND_LABELS[value])],
  sample: ["Sample course", (value) => (value ? "Yes" : "No")],
  duration: ["Duration", stated(durationText)],
  hours: ["Work in all", stated(hoursText)],
  place: ["Place", asIs],
  price: ["Price", priceText],
  financing: ["Financing", asIs],
  levelsBy: ["Who states the levels", (value) => (value === "provider" ? "The provider" : "Our editors")],
  prerequisitesAsStated: ["Prerequisites as stated", asIs],
  mentoringSessions: ["Mentoring", stated(sessionsText)],
  mentoringPurpose: ["What the sessions are for", asIs],
  retakeMonths: ["Retake window", stated(monthsText)],
  certificate: ["Certificate", asIs],
  instructors: ["Instructors", asIs],
  projects: ["Projects", asIs],
  jobPreparation: ["Job preparation", asIs],
  licence: ["Licence", asIs],
  sourceName: ["Source", asIs],
  sourceNote: ["Note on the source", asIs],
};

/** Lists of words, with their label and how one item reads. */
export const LISTS: {
  [K in keyof CourseDocument]?: readonly [label: string, word: (item: never, names: Names) => string];
} = {
  formats: ["Formats", (item: CourseDocument["formats"][number]) => FORMAT_LABELS[item]],
  schedules: ["Schedules", (item: CourseDocument["schedules"][number]) => SCHEDULE_LABELS[item]],
  topics: ["Topics", (item: string) => item],
  prerequisiteCourses: ["Courses to finish first", (item: string, names: Names) => names.get(`course:${item}`) ?? item],
  claims: ["Advertised claims", (item: string) => item],
};

type Row<T> = {
  /** What makes two rows the same one at two times. */
  key: (row: T) => string;
  label: (row: T, names: Names) => string;
  /** What the row says, part by part; the same parts in the same order for every row. */
  parts: (row: T) => string[];
  /** Label of a change of order, for lists whose order people see. */
  order?: string;
};

const named = (names: Names, slug: string): string => names.get(slug) ?? slug;

/** Lists of rows: each row that differs is a change of its own. */
export const ROWS: {
  skills: Row<CourseDocument["skills"][number]>;
  sections: Row<Section>;
  modules: Row<CourseDocument["modules"][number]>;
  prerequisiteSkills: Row<CourseDocument["prerequisiteSkills"][number]>;
  awards: Row<CourseDocument["awards"][number]>;
} = {
  skills: {
    key: (row) => row.skill,
    label: (row, names) => `Skill: ${named(names, row.skill)}`,
    parts: (row) => [`from level ${row.from} to ${row.to}`],
    order: "Order of the skills",
  },
  sections: {
    key: (row) => String(row.id ?? `${row.startsAt} ${row.place}`),
    label: sectionLabel,
    parts: (row) => {
      const [startsAt, endsAt] = [new Date(row.startsAt), new Date(row.endsAt)];
      return [
        sectionDates({ ...row, startsAt, endsAt }),
        meetingText(row),
        row.timeZone.replaceAll("_", " "),
        row.place,
        row.instructor ?? "no instructor named",
        `${row.seats} ${row.seats === 1 ? "seat" : "seats"}`,
        row.cancelled ? "cancelled" : "takes place",
      ];
    },
  },
  modules: {
    key: (row) => String(row.id ?? row.title),
    label: (row) => `Module: ${row.title}`,
    parts: (row) => [row.title, hoursText(row.hours), row.summary],
    order: "Order of the modules",
  },
  prerequisiteSkills: {
    key: (row) => row.skill,
    label: (row, names) => `Skill to bring: ${named(names, row.skill)}`,
    parts: (row) => [`level ${row.level}`],
  },
  awards: {
    key: (row) => row.title,
    label: (row) => `Award: ${row.title}`,
    parts: (row) => [row.title, row.giver, String(row.year)],
  },
};

/** "Section from 5 January 2027", the day in its own zone. */
export function sectionLabel(row: Pick<Section, "startsAt" | "timeZone">): string {
  return `Section from ${formatDate(new Date(row.startsAt), "day", row.timeZone)}`;
}
