import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { mentorships, users } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/mail";
import type { Viewer } from "@/lib/platform/viewer";
import { assignedLearnerMail, assignedMentorMail, endedMail } from "./assignment-mails";
import { canAssignMentors } from "./policy";

const nobody = () => new AppError("not_found", "There is no such person.");

/**
 * Assigns a mentor to a learner; both must be active and hold those account roles. Admins only. Both are told by mail.
 * Throws AppError conflict when this mentor has this learner already.
 */
export async function assignMentor(
  viewer: Viewer,
  { learnerId, mentorId }: { learnerId: number; mentorId: number },
): Promise<{ mentorshipId: number }> {
  if (!canAssignMentors(viewer)) throw nobody();
  return db.transaction(async (tx) => {
    // the rows stay as they are until this commits, so nobody is assigned who stops being a mentor at the same moment
    const people = await tx
      .select({
        id: users.id,
        name: users.name,
        email: users.email,
        accountRole: users.accountRole,
        status: users.status,
      })
      .from(users)
      .where(inArray(users.id, [learnerId, mentorId]))
      .orderBy(asc(users.id))
      .for("no key update");
    const learner = people.find(
      (person) => person.id === learnerId && person.accountRole === "learner" && person.status !== "suspended",
    );
    const mentor = people.find(
      (person) => person.id === mentorId && person.accountRole === "mentor" && person.status === "active",
    );
    if (!learner) throw nobody();
    if (!mentor)
      throw new AppError("invalid", "Some answers need another look.", {
        mentorId: ["Choose an active mentor from the list."],
      });
    const [mentorship] = await tx
      .insert(mentorships)
      .values({ learnerId, mentorId, assignedBy: viewer.userId, startedAt: now() })
      .onConflictDoNothing()
      .returning({ id: mentorships.id });
    if (!mentorship) throw new AppError("conflict", `${mentor.name} already mentors ${learner.name}.`);
    await writeAudit(tx, viewer, "mentorship.assign", "mentorship", mentorship.id, { learnerId, mentorId });
    await queueMail(tx, assignedLearnerMail(learner, mentor.name));
    await queueMail(tx, assignedMentorMail(mentor, learner));
    return { mentorshipId: mentorship.id };
  });
}

/** Ends a mentorship; the mentor sees the learner no more from their next request on. Admins only. Both are told by mail. */
export async function endMentorship(viewer: Viewer, { mentorshipId }: { mentorshipId: number }): Promise<void> {
  if (!canAssignMentors(viewer)) throw nobody();
  await db.transaction(async (tx) => {
    const [pair] = await tx
      .update(mentorships)
      .set({ endedAt: now() })
      .where(and(eq(mentorships.id, mentorshipId), isNull(mentorships.endedAt)))
      .returning({ learnerId: mentorships.learnerId, mentorId: mentorships.mentorId });
    if (!pair) throw new AppError("not_found", "This mentorship has ended already.");
    await writeAudit(tx, viewer, "mentorship.end", "mentorship", mentorshipId, pair);
    const people = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(inArray(users.id, [pair.learnerId, pair.mentorId]));
    const learner = people.find((person) => person.id === pair.learnerId);
    const mentor = people.find((person) => person.id === pair.mentorId);
    if (!learner || !mentor) return;
    await queueMail(tx, endedMail(learner, `${mentor.name} is not your mentor any more.`));
    await queueMail(tx, endedMail(mentor, `You do not mentor ${learner.name} any more.`));
  });
}
