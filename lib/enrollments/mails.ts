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
export function enrolledMail(
  person: { email: string; name: string },
  enrollment: { id: number; terms: EnrollmentTerms },
  section: Dates | null,
): Mail {
  const { courseTitle } = enrollment.terms;
  return letter(env.appOrigin, person, {
    subject: `You are enrolled: ${courseTitle}`,
    lines: [`You are enrolled in ${courseTitle}.`],
    rows: [...dateRows(section), ["Price", priceText(enrollment.terms.price)]],
    link: {
      label: "Your modules, and what the course promises you as it stood when you enrolled",
      path: `/enrollments/${enrollment.id}`,
    },
  });
}

function dateRows(section: Dates | null): [string, string][] {
  if (!section) return [["Dates", "You begin when you like and work at your own pace"]];
  return [
    ["Dates", sectionDates(section)],
    ["Meetings", `${meetingText(section)}, ${zoneText(section.timeZone)}`],
    ["Place", section.place],
    ...(section.instructor ? [["Instructor", section.instructor] as [string, string]] : []),
  ];
}
