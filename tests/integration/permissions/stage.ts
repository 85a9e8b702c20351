import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  authSessions,
  enrollments,
  evidence,
  fitEvents,
  interestResults,
  moduleProgress,
  preferenceSets,
  profiles,
  reviews,
  users,
} from "@/db/schema";
import { freezeTerms } from "@/lib/enrollments/terms";
import type { Viewer } from "@/lib/platform/viewer";
import { make, viewerOf } from "../../support/make";
import { makeCourse, selfPaced } from "../enrollments/world";
import { learnerFollowing, rate, skillId } from "../fit/world";

/**
 * Who asks: V visitor, LS learner with their own data, LO another learner, MA the assigned mentor of LS, MU a mentor of somebody
 * else who mentored LS before, A admin, who was a mentor before and left a mentorship of LS running.
 */
export const PERSONAS = ["V", "LS", "LO", "MA", "MU", "A"] as const;
export type Persona = (typeof PERSONAS)[number];
export type Staff = Exclude<Persona, "V">;

export type World = Awaited<ReturnType<typeof makeWorld>>;

let worlds = 0;

/** Six people and everything that is LS's. Whatever is LS's own carries the secret. */
export async function makeWorld() {
  const secret = `secret-${++worlds}-of-ls`;
  const { person: ls } = await learnerFollowing("back-end-developer", "data-engineer");
  await db
    .update(users)
    .set({ name: `Learner ${secret}`, email: `${secret}@example.org` })
    .where(eq(users.id, ls.id));
  const { person: lo } = await learnerFollowing("back-end-developer");
  await make.mentorship({ learner: ls });
  const { mentor: ma, mentorship } = await make.mentorship({ learner: ls });
  const { mentor: mu } = await make.mentorship({ learner: lo });
  await make.mentorship({ mentor: mu, learner: ls, startedAt: new Date(0), endedAt: new Date(1) });
  const a = await make.admin();
  await make.mentorship({ mentor: a, learner: ls });
  const people = {
    LS: { ...ls, name: `Learner ${secret}`, email: `${secret}@example.org` },
    LO: lo,
    MA: ma,
    MU: mu,
    A: a,
  };
  await db.insert(profiles).values({ userId: ls.id, currentRole: `Cook ${secret}`, about: `About ${secret}` });
  const preferences = { hoursPerWeek: 5, budgetMinor: 123_400, formats: [], schedules: [], jobZone: 4, payFloor: null };
  await db.insert(preferenceSets).values({ learnerId: ls.id, preferences });
  await db.insert(interestResults).values({ learnerId: ls.id, interests: { R: 1, I: 2, A: 3, S: 4, E: 5, C: 6 } });
  await rate(ls.id, [
    { skill: "git", level: 2 },
    { skill: "databases", level: 2 },
  ]);
  const [statement] = await db.select().from(evidence).where(eq(evidence.learnerId, ls.id)).limit(1);
  const databases = await skillId("databases");
  const [review] = await db
    .insert(reviews)
    .values({
      mentorshipId: mentorship.id,
      mentorId: ma.id,
      learnerId: ls.id,
      skillId: await skillId("git"),
      verdict: "declined",
      note: secret,
    })
    .returning();
  await db.insert(fitEvents).values({
    learnerId: ls.id,
    kind: "mentor_review",
    actorId: ma.id,
    detail: { mentorName: secret, skillName: "Git", level: null, verdict: "declined", reviewId: review?.id },
  });
  const sessions = await Promise.all((Object.keys(people) as Staff[]).map((key) => signIn(people[key].id, secret)));
  const viewers = Object.fromEntries(
    (Object.keys(people) as Staff[]).map((key, index) => [key, viewerOf(people[key], sessions[index])]),
  ) as Record<Staff, Viewer>;
  return {
    secret,
    people,
    viewers,
    mentorshipId: mentorship.id,
    statementId: statement?.id ?? 0,
    databases,
    reviewOfGit: review?.id ?? 0,
  };
}

async function signIn(userId: number, secret: string): Promise<number> {
  const [row] = await db
    .insert(authSessions)
    .values({ userId, tokenHash: `${secret} ${userId}`, expiresAt: new Date(Date.now() + 3_600_000) })
    .returning({ id: authSessions.id });
  return row?.id ?? 0;
}

/** A running enrollment of LS in a course of its own; with `done` every module is ticked. */
export async function enrolled({ people, secret }: World, { done = false } = {}) {
  const course = await makeCourse({ ...selfPaced, title: `Course ${secret}` });
  const terms = freezeTerms({ ...course, skills: [{ slug: "python", from: 1, to: 2.5 }] });
  const [row] = await db
    .insert(enrollments)
    .values({ learnerId: people.LS.id, courseId: course.id, terms })
    .returning({ id: enrollments.id });
  const enrollmentId = row?.id ?? 0;
  if (done) await db.insert(moduleProgress).values(course.modules.map(({ id }) => ({ enrollmentId, moduleId: id })));
  return { enrollmentId, course, moduleId: course.modules[0]?.id ?? 0 };
}
