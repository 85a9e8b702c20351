import "server-only";
import { formatDate, isoDay } from "@/lib/platform/dates";
import type { Change } from "./changes";
import type { CourseDocument } from "./document";
import type { Choice, EditedCourse } from "./edit-queries";
import type { Effect } from "./effects";
import { meetingsOf } from "./meetings";
import { isPast } from "./past-sections";
import { hoursText, meetingText, sectionDates } from "./text";

type Section = CourseDocument["sections"][number];

/** A section as the form shows it; days and times are of its own zone. */
export type EditedSection = Pick<
  Section,
  "startTime" | "minutes" | "timeZone" | "weekdays" | "place" | "instructor" | "seats" | "cancelled"
> & {
  id: number | null;
  /** YYYY-MM-DD. */
  firstDay: string;
  lastDay: string;
  title: string;
  /** Meetings, hours and seats taken, in words. */
  note: string;
  /** Somebody has been enrolled in it, so it can be cancelled but not removed without a trace. */
  entered: boolean;
};

/** Everything the editor's form needs, ready to be shown. */
export type EditModel = {
  courseId: number;
  seen: string;
  status: EditedCourse["course"]["status"];
  /** Keys of the effects on this page. */
  agreed: string;
  draft: string | null;
  document: Omit<CourseDocument, "sections">;
  sections: EditedSection[];
  past: { key: string; title: string; note: string }[];
  /** Learners who ticked a module, by its id. */
  workers: Record<number, number>;
  changes: Change[];
  effects: Effect[];
  skills: readonly Choice[];
  courses: readonly Choice[];
  zones: readonly string[];
};

/** The editor's form of a course, with the choices it offers. */
export function editModel(
  editing: EditedCourse,
  choices: { skills: readonly Choice[]; courses: readonly Choice[] },
  timeZone: string,
): EditModel {
  const { course, seen, draft, document, effects, changes, seats, workers, at } = editing;
  const { sections, ...stated } = document;
  const known = new Set(choices.skills.map((choice) => choice.value));
  const gone = [...document.skills, ...document.prerequisiteSkills]
    .map((row) => row.skill)
    .filter((slug) => !known.has(slug));
  return {
    courseId: course.id,
    seen,
    status: course.status,
    agreed: effects
      .filter((effect) => effect.asks)
      .map((effect) => effect.key)
      .join(","),
    draft: draft ? formatDate(draft.editedAt, "dayTime", timeZone) : null,
    document: stated,
    sections: sections.filter((section) => !isPast(section, at)).map((section) => editedSection(section, seats)),
    past: sections
      .filter((section) => isPast(section, at))
      .map((section) => ({ key: `${section.id}`, title: datesOf(section), note: noteOf(section, seats) })),
    workers: Object.fromEntries(workers),
    changes: course.revision === 0 ? [] : changes,
    effects,
    skills: [...choices.skills, ...gone.map((slug) => ({ value: slug, label: `${slug} (no longer in the catalog)` }))],
    courses: choices.courses,
    zones: zonesOf(sections),
  };
}

function editedSection(section: Section, seats: EditedCourse["seats"]): EditedSection {
  const { startsAt, endsAt, ...rest } = section;
  const lastStart = new Date(Date.parse(endsAt) - section.minutes * 60_000);
  return {
    ...rest,
    firstDay: isoDay(new Date(startsAt), section.timeZone),
    lastDay: isoDay(lastStart, section.timeZone),
    title: datesOf(section),
    note: noteOf(section, seats),
    entered: section.id !== null && (seats.get(section.id)?.ever ?? 0) > 0,
  };
}

const run = (section: Section) => ({
  ...section,
  startsAt: new Date(section.startsAt),
  endsAt: new Date(section.endsAt),
});

const datesOf = (section: Section): string => sectionDates(run(section));

function noteOf(section: Section, seats: EditedCourse["seats"]): string {
  const meetings = meetingsOf(run(section)).length;
  const taken = section.id === null ? 0 : (seats.get(section.id)?.taken ?? 0);
  return [
    section.cancelled ? "Cancelled" : null,
    meetingText(section),
    `${meetings} ${meetings === 1 ? "meeting" : "meetings"}, ${hoursText((meetings * section.minutes) / 60)}`,
    `${taken} of ${section.seats} seats taken`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

const USUAL_ZONES = ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "UTC"];

/** Zones to choose from, those in use first. */
function zonesOf(sections: readonly Section[]): string[] {
  const used = sections.map((section) => section.timeZone);
  return [...new Set([...used, ...USUAL_ZONES, ...Intl.supportedValuesOf("timeZone")])];
}
