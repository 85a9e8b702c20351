import { asc, desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { audit, enrollments, learnerViews, mentorships, moduleProgress, users } from "@/db/schema";
import { freezeTerms } from "@/lib/enrollments/terms";
import { openLearner } from "@/lib/mentoring/commands";
import { caseload } from "@/lib/mentoring/queries";
import { digest } from "../../support/digest";
import { type MadeUser, make, viewerOf } from "../../support/make";
import { makeCourse } from "../enrollments/world";
import { rate } from "../fit/world";

const START = new Date("2026-11-02T09:00:00Z");
const at = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

let mentor: MadeUser;
let learner: MadeUser;
let mentorshipId: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
  const made = await make.mentorship({ startedAt: at(-60 * 24 * 10) });
  ({ mentor, learner } = made);
  mentorshipId = made.mentorship.id;
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (minutes: number) => {
  vi.setSystemTime(at(minutes));
  return openLearner(viewerOf(mentor), learner.id);
};
const looks = () =>
  db.select().from(learnerViews).where(eq(learnerViews.mentorshipId, mentorshipId)).orderBy(asc(learnerViews.id));
const auditLines = () => db.select().from(audit).where(eq(audit.action, "learner.view")).orderBy(desc(audit.id));

describe("a sitting", () => {
  test("the first one is a first visit, and everything since the assignment is new", async () => {
    expect(await open(0)).toEqual({ since: at(-60 * 24 * 10), first: true, startedAt: at(0) });
    expect(await open(29)).toEqual({ since: at(-60 * 24 * 10), first: true, startedAt: at(0) });
  });

  test("lasts while the page is opened again within half an hour, however long in all", async () => {
    await open(0);
    for (const minutes of [20, 45, 74]) expect(await open(minutes)).toMatchObject({ first: true, startedAt: at(0) });
    expect(await open(103)).toMatchObject({ first: true, startedAt: at(0) });
  });

  test("ends after half an hour; what is new then counts from the last look of the sitting before", async () => {
    await open(0);
    await open(10);
    expect(await open(40)).toEqual({ since: at(10), first: false, startedAt: at(40) });
    expect(await open(50)).toEqual({ since: at(10), first: false, startedAt: at(40) });
    expect(await open(60 * 24)).toEqual({ since: at(50), first: false, startedAt: at(60 * 24) });
  });

  test("is told apart from one a minute too early", async () => {
    await open(0);
    expect(await open(29.99)).toMatchObject({ first: true });
    expect(await open(29.99 + 30)).toMatchObject({ first: false, since: at(29.99) });
  });

  test("survives any number of looks", async () => {
    await open(-60);
    vi.setSystemTime(at(0));
    await db
      .insert(learnerViews)
      .values(Array.from({ length: 300 }, (_, index) => ({ mentorshipId, viewedAt: at(index / 60) })));
    expect(await open(6)).toEqual({ since: at(-60), first: false, startedAt: at(0) });
  });

  test("every look is kept, and each sitting is one audit line", async () => {
    const before = (await auditLines()).length;
    for (const minutes of [0, 10, 20, 60, 61]) await open(minutes);
    expect(await looks()).toHaveLength(5);
    const lines = (await auditLines()).slice(0, (await auditLines()).length - before);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      actorId: mentor.id,
      subject: "learner",
      subjectId: String(learner.id),
      detail: { mentorshipId },
    });
  });

  test("opened five times at once is one sitting and one audit line", async () => {
    const before = (await auditLines()).length;
    await Promise.all(Array.from({ length: 5 }, () => open(0)));
    expect(await looks()).toHaveLength(5);
    expect((await auditLines()).length - before).toBe(1);
  });

  test("belongs to one mentor: another mentor of the same learner has their own", async () => {
    const { mentor: second } = await make.mentorship({ learner, startedAt: at(-60) });
    await open(0);
    vi.setSystemTime(at(120));
    expect(await openLearner(viewerOf(second), learner.id)).toMatchObject({ first: true, since: at(-60) });
  });

  test("of a mentorship that was renewed begins anew", async () => {
    await open(0);
    await db
      .update(mentorships)
      .set({ endedAt: at(1) })
      .where(eq(mentorships.id, mentorshipId));
    await make.mentorship({ mentor, learner, startedAt: at(100) });
    expect(await open(200)).toMatchObject({ first: true, since: at(100) });
  });
});

describe("the caseload", () => {
  const line = async () => (await caseload(viewerOf(mentor))).find(({ learnerId }) => learnerId === learner.id);

  test("turns to the mentor when the learner does something, and back when the mentor looks", async () => {
    expect(await line()).toMatchObject({ turn: "mentor", why: "never_met", days: 10, seenAt: null });
    await open(0);
    expect(await line()).toMatchObject({ turn: "learner", why: "in_progress", news: 0, seenAt: at(0) });
    await rate(learner.id, [{ skill: "git", level: 2 }], at(5));
    await rate(learner.id, [{ skill: "sql", level: 2 }], at(6));
    expect(await line()).toMatchObject({ turn: "mentor", why: "new_work", news: 2, days: 0 });
    await open(7);
    expect(await line()).toMatchObject({ turn: "learner", why: "in_progress", news: 0 });
    vi.setSystemTime(at(7 + 60 * 24 * 15));
    expect(await line()).toMatchObject({ turn: "learner", why: "quiet", days: 15 });
  });

  test("does not call somebody quiet who enrolled, left a course or ticked a module lately", async () => {
    await rate(learner.id, [{ skill: "git", level: 2 }], at(-60 * 24 * 60));
    await open(0);
    vi.setSystemTime(at(60 * 24 * 30));
    expect(await line()).toMatchObject({ why: "quiet", days: 90 });
    const course = await makeCourse();
    const terms = freezeTerms({ ...course, skills: [] });
    const [running] = await db
      .insert(enrollments)
      .values({ learnerId: learner.id, courseId: course.id, terms, enrolledAt: at(60 * 24 * 10) })
      .returning({ id: enrollments.id });
    expect(await line()).toMatchObject({ why: "quiet", days: 20 });
    await db
      .insert(moduleProgress)
      .values({ enrollmentId: running?.id ?? 0, moduleId: course.modules[0]?.id ?? 0, doneAt: at(60 * 24 * 20) });
    expect(await line()).toMatchObject({ why: "in_progress", days: 10 });
    await db
      .update(enrollments)
      .set({ status: "cancelled", cancelledAt: at(60 * 24 * 25) })
      .where(eq(enrollments.learnerId, learner.id));
    expect(await line()).toMatchObject({ why: "in_progress", days: 5 });
  });

  test("shows nobody of another mentor, of an ended mentorship, or suspended", async () => {
    const other = await make.mentor();
    expect(await caseload(viewerOf(other))).toEqual([]);
    await db.update(users).set({ status: "suspended" }).where(eq(users.id, learner.id));
    expect(await caseload(viewerOf(mentor))).toEqual([]);
    await db.update(users).set({ status: "active" }).where(eq(users.id, learner.id));
    expect(await caseload(viewerOf(mentor))).toHaveLength(1);
    await db
      .update(mentorships)
      .set({ endedAt: at(1) })
      .where(eq(mentorships.id, mentorshipId));
    expect(await caseload(viewerOf(mentor))).toEqual([]);
  });
});

test("nobody but the mentor of a running mentorship opens the page, and nothing is noted", async () => {
  const before = await digest();
  const others = [await make.mentor(), learner, await make.learner(), await make.admin()];
  const made = await digest();
  expect(made).not.toEqual(before);
  for (const person of others) {
    await expect(openLearner(viewerOf(person), learner.id)).rejects.toMatchObject({ code: "not_found" });
  }
  await expect(openLearner(viewerOf(mentor), 999_999_999)).rejects.toMatchObject({ code: "not_found" });
  await db
    .update(mentorships)
    .set({ endedAt: at(1) })
    .where(eq(mentorships.id, mentorshipId));
  const ended = await digest();
  await expect(openLearner(viewerOf(mentor), learner.id)).rejects.toMatchObject({ code: "not_found" });
  expect(await digest()).toEqual(ended);
});
