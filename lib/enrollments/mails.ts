import "server-only";
import type { EnrollmentTerms } from "@/db/schema";
import { meetingText, priceText, sectionDates, zoneText } from "@/lib/courses/text";
import type { SectionView } from "@/lib/courses/view";
import { env } from "@/lib/platform/env";
import { letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";

type Dates = Pick<
  SectionView,
  "startsAt" | "endsAt" | "weekdays" | "startTime" | "minutes" | "timeZone" | "place" | "instructor"
>;

/** Confirms an enrollment with its dates; `section` is null for a self-paced course. */
export const enrolledMail = (
  person: { email: string; name: string },
  { id, terms }: { id: number; terms: EnrollmentTerms },
  section: Dates | null,
): Mail =>
  letter(env.appOrigin, person, {
    subject: `You are enrolled: ${terms.courseTitle}`,
    lines: [`You are enrolled in ${terms.courseTitle}.`],
    rows: [...dateRows(section), ["Price", priceText(terms.price)]],
    link: { label: "Your enrollment, with its modules and your terms", path: `/enrollments/${id}` },
    after: ["Your terms are fixed as they stood when you enrolled."],
  });

function dateRows(section: Dates | null): (readonly [string, string])[] {
  if (!section) return [["Dates", "You begin when you like and work at your own pace"]];
  const instructor = section.instructor ? [["Instructor", section.instructor] as const] : [];
  return [
    ["Dates", sectionDates(section)],
    ["Meetings", `${meetingText(section)}, ${zoneText(section.timeZone)}`],
    ["Place", section.place],
    ...instructor,
  ];
}
