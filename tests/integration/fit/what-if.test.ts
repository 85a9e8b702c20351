import { and, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { courses, fitSnapshots } from "@/db/schema";
import { followedFits, roleFit } from "@/lib/fit/queries";
import { recordFitEvent } from "@/lib/fit/record";
import { whatIfCourse, whatIfEvidence } from "@/lib/fit/what-if";
import { DAY_MS, learnerFollowing, publishedCourses, rate, setInterests, state, taughtBy } from "./world";

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

async function lastOf(learnerId: number, roleId: number) {
  const [row] = await db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, roleId)))
    .orderBy(desc(fitSnapshots.id))
    .limit(1);
  return row;
}

/** Writes what a completion writes: evidence of kind course at every skill's level, and its event. */
async function complete(learnerId: number, course: { id: number; title: string | null }): Promise<void> {
  const taught = await taughtBy(course.id);
  await state(
    learnerId,
    taught.map(({ skill, level }) => ({ skill, level, kind: "course" })),
  );
  await db.transaction((tx) =>
    recordFitEvent(tx, { learnerId, kind: "course_completed", actorId: null, detail: { courseTitle: course.title } }),
  );
}

describe("what finishing a course would do", () => {
  it("is what really finishing it does, number for number, for every course of the catalog one after another", async () => {
    const { person, viewer } = await learnerFollowing(
      "back-end-developer",
      "ux-designer",
      "data-engineer",
      "devops-engineer",
    );
    await setInterests(person.id, undefined, daysAgo(200));
    await rate(person.id, [
      { skill: "python", level: 3.5, at: daysAgo(120) },
      { skill: "git", level: 2, at: daysAgo(300) },
      { skill: "sql", level: 2.5, kind: "mentor", at: daysAgo(45) },
      { skill: "problem-solving", level: 4, at: daysAgo(10) },
    ]);
    const catalog = await publishedCourses();
    expect(catalog.length).toBeGreaterThanOrEqual(35);
    for (const course of catalog) {
      const promised = await whatIfCourse(viewer, course.id);
      const gains = await followedFits(viewer, person.id);
      await complete(person.id, course);
      for (const { role, before, after, delta, skills } of promised) {
        const row = await lastOf(person.id, role.id);
        const { overall, low, high, skill, interest, preference, readiness, coverage } = after;
        expect({ course: course.slug, overall, low, high, skill, interest, preference, readiness, coverage }).toEqual({
          course: course.slug,
          overall: row?.overall,
          low: row?.low,
          high: row?.high,
          skill: row?.skill,
          interest: row?.interest,
          preference: row?.preference,
          readiness: row?.readiness,
          coverage: row?.coverage,
        });
        if (delta === null) continue;
        expect(delta).toBe((after.overall ?? 0) - (before.overall ?? 0));
        expect(skills.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(delta, 9);
        const best = gains.find((one) => one.role.id === role.id)?.bestCourse;
        if (best?.slug === course.slug) expect(best.total).toBeCloseTo(delta, 9);
      }
    }
  }, 60_000);

  it("writes nothing", async () => {
    const { person, viewer, roleIds: ids } = await learnerFollowing("back-end-developer");
    await rate(person.id, [{ skill: "python", level: 2 }]);
    const before = await lastOf(person.id, ids[0] ?? 0);
    const [course] = await publishedCourses();
    await whatIfCourse(viewer, course?.id ?? 0);
    expect((await lastOf(person.id, ids[0] ?? 0))?.id).toBe(before?.id);
  });

  it("tells each skill's level now and then, and what it brings to the role", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    await rate(person.id, [{ skill: "python", level: 1.5 }]);
    const [course] = await db.select().from(courses).where(eq(courses.slug, "python-apis-with-postgresql"));
    const [one] = await whatIfCourse(viewer, course?.id ?? 0);
    const python = one?.skills.find(({ slug }) => slug === "python");
    expect(python).toMatchObject({ name: "Python", from: 1.5, to: 2.5 });
    expect(python?.adds).toBeGreaterThan(0);
    expect(one?.skills.find(({ slug }) => slug === "postgresql")?.from).toBeNull();
  });

  it("has no difference to state where there is no score yet, but a score after", async () => {
    const { viewer } = await learnerFollowing("back-end-developer");
    const [course] = await db.select().from(courses).where(eq(courses.slug, "python-apis-with-postgresql"));
    const [one] = await whatIfCourse(viewer, course?.id ?? 0);
    expect(one).toMatchObject({ delta: null, before: { enough: false, overall: null }, after: { enough: true } });
    expect(one?.after.overall).toBeGreaterThan(0);
  });

  it("answers for a role that is not followed, when asked for it", async () => {
    const { person, viewer } = await learnerFollowing("ux-designer");
    await rate(person.id, [{ skill: "python", level: 1.5 }]);
    const [course] = await db.select().from(courses).where(eq(courses.slug, "python-apis-with-postgresql"));
    const answers = await whatIfCourse(viewer, course?.id ?? 0, "back-end-developer");
    expect(answers.map(({ role }) => [role.slug, role.target])).toEqual([["back-end-developer", false]]);
    await expect(whatIfCourse(viewer, course?.id ?? 0, "astronaut")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is not there for a course that is unknown or not published", async () => {
    const { viewer } = await learnerFollowing("ux-designer");
    await expect(whatIfCourse(viewer, 4_000_000_000)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("any other assumption", () => {
  it("equals the snapshot after it really happened", async () => {
    const { person, viewer, roleIds: ids } = await learnerFollowing("data-analyst");
    await rate(person.id, [{ skill: "sql", level: 3, at: daysAgo(80) }]);
    const [one] = await whatIfEvidence(viewer, person.id, [{ skill: "sql", kind: "mentor", level: 2 }]);
    await state(person.id, [{ skill: "sql", kind: "mentor", level: 2 }]);
    await db.transaction((tx) =>
      recordFitEvent(tx, {
        learnerId: person.id,
        kind: "mentor_review",
        actorId: null,
        detail: { mentorName: "Dana Reyes", skillName: "SQL", level: 2, verdict: "adjusted" },
      }),
    );
    expect(one?.after.overall).toBe((await lastOf(person.id, ids[0] ?? 0))?.overall);
    expect((await roleFit(viewer, person.id, "data-analyst")).points.at(-1)?.cause.label).toBe(
      "Dana Reyes set SQL at level 2",
    );
  });
});
