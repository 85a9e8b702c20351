import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { enrollments, mentorships, moduleProgress, modules, preferenceSets, profiles } from "@/db/schema";
import { freezeTerms } from "@/lib/enrollments/terms";
import { followedFits } from "@/lib/fit/queries";
import { reviewSkill } from "@/lib/mentoring/commands";
import { caseload, learnerPage, mentorsOf } from "@/lib/mentoring/queries";
import { type MadeUser, make, viewerOf } from "../../support/make";
import { DAY_MS, learnerFollowing, publishedCourses, rate, setInterests, skillId } from "../fit/world";
import { countQueries } from "./count-queries";

const CANARY = "canary-7731";
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

let mentor: MadeUser;
let learner: MadeUser;
let databases: number;

beforeAll(async () => {
  const { person } = await learnerFollowing("back-end-developer", "data-engineer");
  learner = person;
  const made = await make.mentorship({ learner, startedAt: ago(30) });
  mentor = made.mentor;
  databases = await skillId("databases");
  await db.insert(profiles).values({ userId: learner.id, currentRole: "Line cook", about: "I like order." });
  await db.insert(preferenceSets).values({
    learnerId: learner.id,
    preferences: { hoursPerWeek: 6, budgetMinor: 773_100, formats: [], schedules: [], jobZone: 4, payFloor: 77_310 },
  });
  await rate(
    learner.id,
    [
      { skill: "databases", level: 2 },
      { skill: "git", level: 2 },
    ],
    ago(40),
  );
  await setInterests(learner.id, undefined, ago(20));
  await rate(learner.id, [{ skill: "python", level: 1.5 }], ago(3));
});

const page = (since = ago(10)) => learnerPage(viewerOf(mentor), learner.id, { since, startedAt: new Date() });

describe("the learner's page", () => {
  test("lists what happened after the last visit, newest first, with what it did to the target role", async () => {
    const { changes } = await page();
    expect(changes.lines.map(({ label }) => label)).toEqual(["Rated python"]);
    expect(changes.lines[0]?.points).toBeGreaterThan(0);
    const all = (await page(ago(60))).changes.lines;
    expect(all.map(({ label }) => label)).toEqual([
      "Rated python",
      "Took the interest quiz",
      "Rated databases and git",
    ]);
    expect((await page(new Date())).changes).toEqual({ lines: [], more: false });
  });

  test("has the target role first, as the learner sees it", async () => {
    const [fits, own] = await Promise.all([page(), followedFits(viewerOf(learner), learner.id)]);
    expect(fits.fits.map(({ role, fit }) => [role, fit.overall])).toEqual(
      own.map(({ role, fit }) => [role, fit.overall]),
    );
    expect(fits.fits[0]?.role).toMatchObject({ slug: "back-end-developer", target: true });
  });

  test("has what waits in order of worth, and what confirming it would do", async () => {
    const { skills, first } = await page();
    const waiting = skills.filter(({ standing }) => standing === "waiting");
    expect(waiting.map(({ skill }) => skill.slug).toSorted()).toEqual(["databases", "git", "python"]);
    expect(waiting.map(({ worth }) => worth)).toEqual(waiting.map(({ worth }) => worth).toSorted((a, b) => b - a));
    for (const { effect } of waiting) {
      if (!effect) throw new Error("A required skill has no effect.");
      expect(effect.after.high - effect.after.low).toBeLessThan(effect.before.high - effect.before.low);
    }
    expect(first).toMatchObject({ kind: "review", skill: { skill: { slug: waiting[0]?.skill.slug } }, more: 2 });
    expect(skills.filter(({ standing }) => standing === "unclaimed").length).toBeGreaterThan(5);
  });

  test("shows a mentor no address, no budget and no pay", async () => {
    const text = JSON.stringify(await page(ago(60)));
    expect(text).not.toContain(learner.email);
    expect(text).not.toContain("773100");
    expect(text).not.toContain("77310");
    expect((await page()).learner).toMatchObject({ currentRole: "Line cook", about: "I like order.", hoursPerWeek: 6 });
  });

  test("shows course work with its modules, and its days as changes", async () => {
    const worker = await make.learner();
    await make.mentorship({ mentor, learner: worker, startedAt: ago(30) });
    const [course] = (await publishedCourses()).filter(({ slug }) => slug === "python-apis-with-postgresql");
    if (!course) throw new Error("The course is not there.");
    const terms = freezeTerms({ ...course, revision: 1, price: { kind: "not_stated" }, skills: [] } as never);
    const [running] = await db
      .insert(enrollments)
      .values({ learnerId: worker.id, courseId: course.id, terms, enrolledAt: ago(9) })
      .returning({ id: enrollments.id });
    const parts = await db.select({ id: modules.id }).from(modules).where(eq(modules.courseId, course.id)).limit(2);
    await db
      .insert(moduleProgress)
      .values(parts.map(({ id }) => ({ enrollmentId: running?.id ?? 0, moduleId: id, doneAt: ago(4) })));
    const shown = await learnerPage(viewerOf(mentor), worker.id, { since: ago(10), startedAt: new Date() });
    const all = await db.$count(modules, eq(modules.courseId, course.id));
    expect(shown.work).toMatchObject([
      {
        course: { slug: course.slug },
        status: "enrolled",
        modules: { done: 2, all },
        completedAt: null,
        section: null,
      },
    ]);
    expect(shown.changes.lines.map(({ label }) => label)).toEqual([
      "Finished 2 modules of Python APIs with PostgreSQL",
      "Enrolled in Python APIs with PostgreSQL",
    ]);
    expect(shown.first).toEqual({ kind: "choose_role" });
  });

  test("tells what each review moved, and keeps the viewer's own out of the changes", async () => {
    const since = ago(0.01);
    const { reviewId } = await reviewSkill(viewerOf(mentor), {
      learnerId: learner.id,
      skillId: databases,
      seen: 0,
      decision: "verify",
      level: 2.5,
      note: CANARY,
    });
    const shown = await learnerPage(viewerOf(mentor), learner.id, { since, startedAt: since });
    expect(shown.reviews).toMatchObject([
      { id: reviewId, mine: true, note: CANARY, verdict: "adjusted", claimedLevel: 2, level: 2.5 },
    ]);
    const moved = shown.reviews[0]?.moved;
    expect(moved?.role.slug).toBe("back-end-developer");
    expect(moved?.after?.overall).toBeCloseTo(shown.fits[0]?.fit.overall ?? Number.NaN, 6);
    expect(moved?.before?.overall).not.toBe(moved?.after?.overall);
    expect(shown.changes.lines).toEqual([]);
    const reviewed = shown.skills.find(({ skill }) => skill.id === databases);
    expect(reviewed).toMatchObject({
      standing: "verified",
      justReviewed: true,
      latest: { id: reviewId },
      effect: null,
    });
    expect(shown.first).toMatchObject({ kind: "review", more: 1 });
    const { mentor: second } = await make.mentorship({ learner });
    const theirs = await learnerPage(viewerOf(second), learner.id, { since, startedAt: since });
    expect(theirs.changes.lines.map(({ label }) => label)).toEqual([`${mentor.name} set Databases at level 2.5`]);
    expect(theirs.skills.find(({ skill }) => skill.id === databases)).toMatchObject({ justReviewed: false });
  });

  test("is there for no one else", async () => {
    const sitting = { since: ago(1), startedAt: ago(1) };
    for (const person of [await make.mentor(), learner, await make.learner(), await make.admin()]) {
      await expect(learnerPage(viewerOf(person), learner.id, sitting)).rejects.toMatchObject({ code: "not_found" });
    }
    const { mentorship, mentor: former } = await make.mentorship({ learner });
    await db.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.id, mentorship.id));
    await expect(learnerPage(viewerOf(former), learner.id, sitting)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("a learner reads who mentors them and the newest review, and nobody else's", async () => {
  const { mentors, latest } = await mentorsOf(viewerOf(learner));
  expect(mentors.map(({ id }) => id)).toContain(mentor.id);
  expect(latest).toMatchObject({ note: CANARY, mentor: mentor.name });
  expect(await mentorsOf(viewerOf(await make.learner()))).toEqual({ mentors: [], latest: null });
});

describe("sixty learners", () => {
  test("take as many queries as one", async () => {
    const few = await make.mentorship();
    await make.mentorship({ mentor: few.mentor, learner });
    const small = await countQueries(() => caseload(viewerOf(few.mentor)));
    const big = await make.mentor();
    for (let index = 0; index < 60; index++) {
      const { person } = await learnerFollowing(index % 2 ? "back-end-developer" : "data-engineer");
      await rate(
        person.id,
        [
          { skill: "git", level: 1 + (index % 5) / 2 },
          { skill: "databases", level: 2 },
        ],
        ago(index / 3),
      );
      await rate(person.id, [{ skill: "python", level: 2 }], ago(index / 4));
      await make.mentorship({ mentor: big, learner: person, startedAt: ago(index) });
    }
    const started = performance.now();
    const large = await countQueries(() => caseload(viewerOf(big)));
    const took = performance.now() - started;
    expect(large.result).toHaveLength(60);
    expect(large.result.every(({ fit }) => fit?.points.length)).toBe(true);
    expect(large.queries).toBe(small.queries);
    console.info(`caseload of 60 learners: ${large.queries} queries, ${took.toFixed(0)} ms`);
  }, 60_000);

  test("the page of a learner takes as many queries for many skills and reviews as for few", async () => {
    const opening = { since: ago(90), startedAt: ago(0) };
    const { person: plain } = await learnerFollowing("back-end-developer");
    const { mentor: guide } = await make.mentorship({ learner: plain });
    await rate(plain.id, [{ skill: "git", level: 1 }]);
    const small = await countQueries(() => learnerPage(viewerOf(guide), plain.id, opening));
    const started = performance.now();
    await make.mentorship({ mentor: guide, learner });
    const large = await countQueries(() => learnerPage(viewerOf(guide), learner.id, opening));
    console.info(`page of a learner: ${large.queries} queries, ${(performance.now() - started).toFixed(0)} ms`);
    expect(large.queries - small.queries).toBeLessThanOrEqual(3);
  });
});
