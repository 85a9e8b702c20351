import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { enrollments, users } from "@/db/schema";
import { queueMail } from "@/lib/platform/mail";
import { inLocale } from "@/lib/platform/reader-locale";
import type { CourseDocument } from "./document";
import { moved } from "./effects";
import { cancelledMail, movedMail } from "./mails";

type Section = CourseDocument["sections"][number];

/** Writes to everybody who is enrolled in a section that the new document cancels, leaves out, moves or brings back. */
export async function tellLearners(
  tx: Transaction,
  courseId: number,
  present: CourseDocument,
  next: CourseDocument,
): Promise<void> {
  const touched = new Map<number, { before: Section; after: Section | null }>();
  for (const before of present.sections) {
    if (before.id === null) continue;
    const after = next.sections.find((section) => section.id === before.id);
    const takesPlace = after !== undefined && !after.cancelled;
    if (!before.cancelled && !takesPlace) touched.set(before.id, { before, after: null });
    else if (takesPlace && (before.cancelled || moved(before, after))) touched.set(before.id, { before, after });
  }
  if (touched.size === 0) return;
  const people = await tx
    .select({
      id: enrollments.id,
      sectionId: enrollments.sectionId,
      terms: enrollments.terms,
      email: users.email,
      name: users.name,
      locale: users.locale,
    })
    .from(enrollments)
    .innerJoin(users, eq(users.id, enrollments.learnerId))
    .where(
      and(
        eq(enrollments.courseId, courseId),
        eq(enrollments.status, "enrolled"),
        inArray(enrollments.sectionId, [...touched.keys()]),
      ),
    );
  for (const { sectionId, id, terms, locale, ...person } of people) {
    const change = touched.get(sectionId ?? 0);
    if (!change) continue;
    const course = { enrollmentId: id, title: terms.courseTitle };
    const mail = inLocale(locale, () =>
      change.after
        ? movedMail(person, course, change.before, change.after)
        : cancelledMail(person, course, change.before),
    );
    await queueMail(tx, mail);
  }
}
