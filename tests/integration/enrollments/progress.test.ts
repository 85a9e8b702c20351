import { and, asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, enrollments, evidence, fitEvents, fitSnapshots, moduleProgress, modules, skills } from "@/db/schema";
import { cancelEnrollment, completeEnrollment, enroll, setModuleDone } from "@/lib/enrollments/commands";
import { myCourse } from "@/lib/enrollments/offers";
import { myEnrollment } from "@/lib/enrollments/queries";
import { whatIfCourse } from "@/lib/fit/what-if";
import type { Viewer } from "@/lib/platform/viewer";
import { followRole, rateSkills } from "@/lib/profiles/commands";
import { make } from "../../support/make";
import { learner, makeCourse, refusal, selfPaced } from "./world";

type Made = Awaited<ReturnType<typeof makeCourse>>;

async function inside(values: Parameters<typeof makeCourse>[0] = {}) {
  const course = await makeCourse({ ...selfPaced, ...values });
  const viewer = await learner();
  const { id: enrollmentId } = await enroll(viewer, { courseId: course.id, sectionId: null });
  return { course, viewer, enrollmentId };
}

async function tickAll(viewer: Viewer, enrollmentId: number, course: Made): Promise<void> {
  for (const module of course.modules) await setModuleDone(viewer, { enrollmentId, moduleId: module.id, done: true });
}

const evidenceOf = (enrollmentId: number) =>
  db
    .select({ slug: skills.slug, kind: evidence.kind, level: evidence.level, statedBy: evidence.statedBy })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(eq(evidence.enrollmentId, enrollmentId))
    .orderBy(asc(skills.slug));

const first = (course: Made) => course.modules[0]?.id ?? 0;

describe("ticking modules", () => {
  test("a tick can be set twice and taken back twice; each change is audited once", async () => {
    const { course, viewer, enrollmentId } = await inside();
    const tick = (done: boolean) => setModuleDone(viewer, { enrollmentId, moduleId: first(course), done });
    await Promise.all([tick(true), tick(true)]);
    expect((await myEnrollment(viewer, enrollmentId))?.modules.map((module) => module.done)).toEqual([true, false]);
    await tick(false);
    await tick(false);
    expect((await myEnrollment(viewer, enrollmentId))?.modules.map((module) => module.done)).toEqual([false, false]);
    const lines = await db
      .select()
      .from(audit)
      .where(and(eq(audit.action, "enrollment.progress"), eq(audit.subjectId, String(enrollmentId))));
    expect(lines.map((line) => line.detail.done)).toEqual([true, false]);
  });

  test("modules of another course, retired ones and other people's enrollments are not there", async () => {
    const { course, viewer, enrollmentId } = await inside();
    const other = await makeCourse();
    expect(await refusal(setModuleDone(viewer, { enrollmentId, moduleId: first(other), done: true }))).toBe(
      "not_found",
    );
    expect(await refusal(setModuleDone(await learner(), { enrollmentId, moduleId: first(course), done: true }))).toBe(
      "not_found",
    );
    await db
      .update(modules)
      .set({ retiredAt: new Date() })
      .where(eq(modules.id, first(course)));
    expect(await refusal(setModuleDone(viewer, { enrollmentId, moduleId: first(course), done: true }))).toBe(
      "not_found",
    );
    expect(await db.select().from(moduleProgress).where(eq(moduleProgress.enrollmentId, enrollmentId))).toEqual([]);
  });

  test("nothing can be ticked after the enrollment is over", async () => {
    const { course, viewer, enrollmentId } = await inside();
    await cancelEnrollment(viewer, { enrollmentId });
    expect(await refusal(setModuleDone(viewer, { enrollmentId, moduleId: first(course), done: true }))).toBe(
      "conflict",
    );
  });
});

describe("completing", () => {
  test("waits for every module that is still part of the course", async () => {
    const { course, viewer, enrollmentId } = await inside();
    await setModuleDone(viewer, { enrollmentId, moduleId: first(course), done: true });
    expect(await refusal(completeEnrollment(viewer, { enrollmentId }))).toBe("conflict");
    expect(await evidenceOf(enrollmentId)).toEqual([]);
    await db
      .update(modules)
      .set({ retiredAt: new Date() })
      .where(eq(modules.id, course.modules[1]?.id ?? 0));
    expect(await refusal(completeEnrollment(viewer, { enrollmentId }))).toBe("none");
  });

  test("writes each promised skill once, even when sent eight times at once", async () => {
    const { course, viewer, enrollmentId } = await inside();
    await followRole(viewer, { role: "back-end-developer" });
    await tickAll(viewer, enrollmentId, course);
    const answers = await Promise.all(Array.from({ length: 8 }, () => completeEnrollment(viewer, { enrollmentId })));
    expect(answers.filter((answer) => answer.moved.length > 0)).toHaveLength(1);
    expect(await evidenceOf(enrollmentId)).toEqual([
      { slug: "git", kind: "course", level: 2, statedBy: null },
      { slug: "python", kind: "course", level: 2.5, statedBy: null },
    ]);
    const events = await db
      .select({ detail: fitEvents.detail })
      .from(fitEvents)
      .where(and(eq(fitEvents.learnerId, viewer.userId), eq(fitEvents.kind, "course_completed")));
    expect(events.map((event) => event.detail)).toEqual([
      {
        courseTitle: course.title,
        courseSlug: course.slug,
        enrollmentId,
        skills: expect.arrayContaining(["Git", "Python"]),
      },
    ]);
    const lines = await db
      .select()
      .from(audit)
      .where(and(eq(audit.action, "enrollment.complete"), eq(audit.subjectId, String(enrollmentId))));
    expect(lines).toHaveLength(1);
    expect(await myEnrollment(viewer, enrollmentId)).toMatchObject({
      status: "completed",
      canCancel: false,
      completion: "not_running",
    });
    expect(await refusal(cancelEnrollment(viewer, { enrollmentId }))).toBe("conflict");
  });

  test("writes the levels that were promised, not those of a later edit", async () => {
    const { course, viewer, enrollmentId } = await inside({ taught: [{ skill: "sql", from: 0, to: 1.5 }] });
    await db.execute(`update course_skills set to_level = 5 where course_id = ${course.id}`);
    await tickAll(viewer, enrollmentId, course);
    await completeEnrollment(viewer, { enrollmentId });
    expect(await evidenceOf(enrollmentId)).toEqual([{ slug: "sql", kind: "course", level: 1.5, statedBy: null }]);
  });

  test("moves the fit by exactly what the what-if said, and the page shows before and after", async () => {
    const { course, viewer, enrollmentId } = await inside();
    await followRole(viewer, { role: "back-end-developer" });
    await followRole(viewer, { role: "data-analyst" });
    await rateSkills(viewer, { ratings: { python: 1, sql: 1.5, "problem-solving": 2 } });
    await tickAll(viewer, enrollmentId, course);
    const said = await whatIfCourse(viewer, course.id);
    expect((await myCourse(viewer, course.slug))?.effects.map((effect) => effect.delta)).toEqual(
      said.map((effect) => effect.delta),
    );
    const { moved } = await completeEnrollment(viewer, { enrollmentId });
    for (const { role, before, after } of said) {
      const move = moved.find((found) => found.roleId === role.id);
      expect(move?.before).toBeCloseTo(before.overall ?? Number.NaN, 9);
      expect(move?.after).toBeCloseTo(after.overall ?? Number.NaN, 9);
    }
    const shown = (await myEnrollment(viewer, enrollmentId))?.moved ?? [];
    expect(shown.map((move) => move.role.slug).toSorted()).toEqual(["back-end-developer", "data-analyst"]);
    const backEnd = shown.find((move) => move.role.slug === "back-end-developer");
    const expected = said.find((effect) => effect.role.slug === "back-end-developer");
    expect(backEnd?.before).toBeCloseTo(expected?.before.overall ?? Number.NaN, 9);
    expect(backEnd?.after).toBeCloseTo(expected?.after.overall ?? Number.NaN, 9);
    expect(backEnd?.low ?? 100).toBeLessThanOrEqual(backEnd?.after ?? 0);
    const snapshots = await db.select().from(fitSnapshots).where(eq(fitSnapshots.learnerId, viewer.userId));
    expect(snapshots.length).toBe(2 + 2 + 2);
  });

  test("leaves nothing behind when it fails half-way", async () => {
    const { course, viewer, enrollmentId } = await inside();
    await tickAll(viewer, enrollmentId, course);
    await db.execute(
      `update enrollments set terms = jsonb_set(terms, '{skills}', '[{"skill":"git","from":0,"to":2},{"skill":"python","from":0,"to":9}]') where id = ${enrollmentId}`,
    );
    await expect(completeEnrollment(viewer, { enrollmentId })).rejects.toThrow();
    expect(await evidenceOf(enrollmentId)).toEqual([]);
    const [row] = await db
      .select({ status: enrollments.status })
      .from(enrollments)
      .where(eq(enrollments.id, enrollmentId));
    expect(row?.status).toBe("enrolled");
  });

  test("is one's own act: nobody else's request reaches it", async () => {
    const { course, viewer, enrollmentId } = await inside();
    await tickAll(viewer, enrollmentId, course);
    expect(await refusal(completeEnrollment(await learner(), { enrollmentId }))).toBe("not_found");
    expect(await refusal(completeEnrollment(viewer, { enrollmentId: 999_999_999 }))).toBe("not_found");
  });

  test("a course without modules is complete when its last meeting is over", async () => {
    const course = await makeCourse({ moduleHours: [] });
    const section = await make.section(course.id);
    const viewer = await learner();
    const { id: enrollmentId } = await enroll(viewer, { courseId: course.id, sectionId: section.id });
    expect(await refusal(completeEnrollment(viewer, { enrollmentId }))).toBe("conflict");
    await db.execute(
      `update sections set starts_at = now() - interval '30 days', ends_at = now() - interval '1 day' where id = ${section.id}`,
    );
    expect(await refusal(completeEnrollment(viewer, { enrollmentId }))).toBe("none");
  });
});
