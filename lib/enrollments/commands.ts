import "server-only";
import { and, asc, count, eq, isNull, ne } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { courseSkills, courses, enrollments, sections, skills } from "@/db/schema";
import { isSelfPaced } from "@/lib/courses/policy";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError, violatedConstraint } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/mail";
import { inLocale } from "@/lib/platform/reader-locale";
import type { Viewer } from "@/lib/platform/viewer";
import { enrolledMail } from "./mails";
import { canCancel, canEnroll, sectionRefusal } from "./policy";
import { freezeTerms } from "./terms";
import { REFUSAL_SENTENCES } from "./text";

export { completeEnrollment, setModuleDone } from "./progress";

const NO_COURSE = "This course is not in the catalog.";
const ALREADY = "You are already enrolled in this course.";

/**
 * Takes a seat for the viewer and freezes the terms. `sectionId` null is for self-paced courses without dates. Seats are
 * counted under the section's row lock, so no more people enter than it has seats. Throws conflict when the section is full,
 * begun or cancelled, or the viewer is enrolled already.
 */
export async function enroll(
  viewer: Viewer,
  { courseId, sectionId }: { courseId: number; sectionId: number | null },
): Promise<{ id: number; courseSlug: string }> {
  if (!canEnroll(viewer)) throw new AppError("forbidden", "Only learners enroll in courses.");
  try {
    return await db.transaction(async (tx) => {
      const course = await publishedCourse(tx, courseId);
      const at = now();
      await refuseTwice(tx, viewer, courseId);
      const section =
        sectionId === null ? await selfPacedOnly(tx, course) : await freeSection(tx, course.id, sectionId, at);
      const terms = freezeTerms({ ...course, skills: await skillsTaught(tx, course.id) });
      const [row] = await tx
        .insert(enrollments)
        .values({ learnerId: viewer.userId, courseId, sectionId, terms, enrolledAt: at })
        .returning({ id: enrollments.id });
      if (!row) throw new Error("The enrollment was not written.");
      await writeAudit(tx, viewer, "enrollment.create", "enrollment", row.id, { courseId, sectionId });
      await queueMail(
        tx,
        inLocale(viewer.locale, () => enrolledMail(viewer, { id: row.id, terms }, section)),
      );
      return { id: row.id, courseSlug: course.slug };
    });
  } catch (error) {
    if (violatedConstraint(error) === "enrollments_running_key") throw new AppError("conflict", ALREADY);
    throw error;
  }
}

/** The course as published, held against edits until the terms are frozen. */
async function publishedCourse(tx: Transaction, courseId: number) {
  const [course] = await tx
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      revision: courses.revision,
      formats: courses.formats,
      price: courses.price,
      financing: courses.financing,
      mentoringSessions: courses.mentoringSessions,
      retakeMonths: courses.retakeMonths,
      certificate: courses.certificate,
    })
    .from(courses)
    .where(and(eq(courses.id, courseId), eq(courses.status, "published")))
    .for("share");
  if (!course) throw new AppError("not_found", NO_COURSE);
  return course;
}

async function refuseTwice(tx: Transaction, viewer: Viewer, courseId: number): Promise<void> {
  const [running] = await tx
    .select({ id: enrollments.id })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.learnerId, viewer.userId),
        eq(enrollments.courseId, courseId),
        eq(enrollments.status, "enrolled"),
      ),
    );
  if (running) throw new AppError("conflict", ALREADY);
}

async function selfPacedOnly(tx: Transaction, course: Awaited<ReturnType<typeof publishedCourse>>): Promise<null> {
  const [row] = await tx
    .select({ dated: count() })
    .from(sections)
    .where(and(eq(sections.courseId, course.id), isNull(sections.cancelledAt)));
  if (isSelfPaced(course.formats, row?.dated ?? 0)) return null;
  throw new AppError("invalid", "Some answers need another look.", {
    section: ["Choose the dates you want to come to."],
  });
}

async function freeSection(tx: Transaction, courseId: number, sectionId: number, at: Date) {
  const [section] = await tx
    .select({
      startsAt: sections.startsAt,
      endsAt: sections.endsAt,
      weekdays: sections.weekdays,
      startTime: sections.startTime,
      minutes: sections.minutes,
      timeZone: sections.timeZone,
      place: sections.place,
      instructor: sections.instructor,
      seats: sections.seats,
      cancelledAt: sections.cancelledAt,
    })
    .from(sections)
    .where(and(eq(sections.id, sectionId), eq(sections.courseId, courseId)))
    .for("update");
  if (!section) throw new AppError("not_found", "This course has no such dates.");
  const [row] = await tx
    .select({ taken: count() })
    .from(enrollments)
    .where(and(eq(enrollments.sectionId, sectionId), ne(enrollments.status, "cancelled")));
  const refusal = sectionRefusal(section, row?.taken ?? 0, at);
  if (refusal) throw new AppError("conflict", REFUSAL_SENTENCES[refusal]);
  return section;
}

const skillsTaught = (tx: Transaction, courseId: number) =>
  tx
    .select({ slug: skills.slug, from: courseSkills.fromLevel, to: courseSkills.toLevel })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(eq(courseSkills.courseId, courseId))
    .orderBy(asc(courseSkills.position), asc(skills.slug));

/** Gives the viewer's seat back. Throws conflict once the class has begun or the enrollment is over. */
export async function cancelEnrollment(
  viewer: Viewer,
  { enrollmentId }: { enrollmentId: number },
): Promise<{ id: number; courseSlug: string }> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({
        id: enrollments.id,
        learnerId: enrollments.learnerId,
        status: enrollments.status,
        courseId: enrollments.courseId,
        courseSlug: courses.slug,
        sectionId: enrollments.sectionId,
        startsAt: sections.startsAt,
        cancelledAt: sections.cancelledAt,
      })
      .from(enrollments)
      .innerJoin(courses, eq(courses.id, enrollments.courseId))
      .leftJoin(sections, eq(sections.id, enrollments.sectionId))
      .where(and(eq(enrollments.id, enrollmentId), eq(enrollments.learnerId, viewer.userId)))
      .for("update", { of: enrollments });
    if (!found) throw new AppError("not_found", "There is no such enrollment.");
    const at = now();
    const section = found.startsAt === null ? null : { startsAt: found.startsAt, cancelledAt: found.cancelledAt };
    if (!canCancel(viewer, found, section, at)) {
      throw new AppError(
        "conflict",
        found.status === "enrolled"
          ? "The class has begun, so you cannot cancel it here. Write to the people who run it."
          : "This enrollment is no longer running.",
      );
    }
    await tx
      .update(enrollments)
      .set({ status: "cancelled", cancelledAt: at })
      .where(and(eq(enrollments.id, found.id), eq(enrollments.status, "enrolled")));
    await writeAudit(tx, viewer, "enrollment.cancel", "enrollment", found.id, { courseId: found.courseId });
    return { id: found.id, courseSlug: found.courseSlug };
  });
}
