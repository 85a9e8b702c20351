import "server-only";
import { env } from "@/lib/platform/env";
import { letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";
import type { CourseDocument } from "./document";
import { meetingText, sectionDates, zoneText } from "./text";

type Person = { email: string; name: string };
type Course = { enrollmentId: number; title: string };
type Section = CourseDocument["sections"][number];

/** Tells a learner that their section does not take place, and what they can do. */
export const cancelledMail = (person: Person, course: Course, section: Section): Mail =>
  letter(env.appOrigin, person, {
    subject: `Cancelled: ${course.title}`,
    lines: [
      `Your dates in ${course.title} were cancelled: ${datesText(section)}.`,
      "You can give your seat back and choose other dates. What you have done so far stays on record.",
    ],
    link: { label: "Your enrollment", path: `/enrollments/${course.enrollmentId}` },
  });

/** Tells a learner that their section takes place at other times or another place. */
export const movedMail = (person: Person, course: Course, before: Section, after: Section): Mail =>
  letter(env.appOrigin, person, {
    subject: `New dates: ${course.title}`,
    lines: [`The dates of your section in ${course.title} have changed. You have your seat as before.`],
    rows: [
      ["Before", before.cancelled ? "Cancelled" : datesText(before)],
      ["Now", datesText(after)],
    ],
    link: { label: "Your enrollment", path: `/enrollments/${course.enrollmentId}` },
  });

function datesText(section: Section): string {
  const dates = sectionDates({ ...section, startsAt: new Date(section.startsAt), endsAt: new Date(section.endsAt) });
  return `${dates}, ${meetingText(section)}, ${zoneText(section.timeZone)}, ${section.place}`;
}
