import { and, desc, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { courses, enrollments, fitSnapshots, modules, sections, skills } from "@/db/schema";
import { completeEnrollment, enroll, setModuleDone } from "@/lib/enrollments/commands";
import { roleFit } from "@/lib/fit/queries";
import { type WhatIfPlan, whatIf } from "@/lib/fit/what-if";
import { NO_CHOICES } from "@/lib/fit/what-if-input";
import { whatIfPage } from "@/lib/fit/what-if-page";
import { reviewSkill } from "@/lib/mentoring/commands";
import type { Viewer } from "@/lib/platform/viewer";
import { rateSkills } from "@/lib/profiles/commands";
import { digest } from "../../support/digest";
import { make, viewerOf } from "../../support/make";
import { addRoles } from "./many-roles";
import { DAY_MS, learnerFollowing, publishedCourses, rate, setInterests, skillId } from "./world";

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
const FOLLOWED = ["back-end-developer", "ux-designer", "data-engineer", "devops-engineer"];

async function learnerWithHistory() {
  const made = await learnerFollowing(...FOLLOWED);
  await setInterests(made.person.id, undefined, daysAgo(200));
  await rate(made.person.id, [
    { skill: "python", level: 3.5, at: daysAgo(120) },
    { skill: "git", level: 2, at: daysAgo(300) },
    { skill: "sql", level: 2.5, kind: "mentor", at: daysAgo(45) },
    { skill: "problem-solving", level: 4, at: daysAgo(10) },
  ]);
  return made;
}

/** Enrolls, ticks all modules and completes, with the commands that the pages use. */
async function reallyFinish(viewer: Viewer, courseId: number): Promise<void> {
  const [course] = await db.select({ formats: courses.formats }).from(courses).where(eq(courses.id, courseId));
  const dated = await db
    .select({ id: sections.id })
    .from(sections)
    .where(and(eq(sections.courseId, courseId), isNull(sections.cancelledAt)));
  const selfPaced = course?.formats.includes("self_paced") === true && dated.length === 0;
  const section = selfPaced ? null : await make.section(courseId);
  const { id } = await enroll(viewer, { courseId, sectionId: section?.id ?? null });
  const parts = await db
    .select({ id: modules.id })
    .from(modules)
    .where(and(eq(modules.courseId, courseId), isNull(modules.retiredAt)));
  for (const part of parts) await setModuleDone(viewer, { enrollmentId: id, moduleId: part.id, done: true });
  if (parts.length === 0 && section) {
    await db
      .update(sections)
      .set({ startsAt: daysAgo(30), endsAt: daysAgo(1) })
      .where(eq(sections.id, section.id));
  }
  await completeEnrollment(viewer, { enrollmentId: id });
}

async function expectReal(promised: readonly WhatIfPlan[], learnerId: number): Promise<void> {
  expect(promised.length).toBeGreaterThan(0);
  for (const { role, after } of promised) {
    const [row] = await db
      .select()
      .from(fitSnapshots)
      .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, role.id)))
      .orderBy(desc(fitSnapshots.id))
      .limit(1);
    for (const name of ["overall", "low", "high", "skill", "interest", "preference", "readiness", "coverage"] as const)
      expect(after[name], `${role.slug} ${name}`).toBe(row?.[name] ?? null);
  }
}

function expectExact({ before, after, delta, steps }: WhatIfPlan): void {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  for (const { points, skills: moved } of steps)
    expect(sum(moved.map((one) => one.points))).toBeCloseTo(points ?? Number.NaN, 9);
  if (delta === null) return;
  expect(delta).toBe((after.overall ?? 0) - (before.overall ?? 0));
  expect(sum(steps.map(({ points }) => points ?? Number.NaN))).toBeCloseTo(delta, 9);
}

describe("finishing courses", () => {
  it("is foretold number for number for every course of the catalog, really enrolled in, worked through and completed", async () => {
    const { person, viewer } = await learnerWithHistory();
    const catalog = await publishedCourses();
    expect(catalog.length).toBeGreaterThanOrEqual(35);
    for (const course of catalog) {
      const promised = await whatIf(viewer, { courses: [course.slug], levels: [] });
      promised.forEach(expectExact);
      await reallyFinish(viewer, course.id);
      await expectReal(promised, person.id);
    }
  }, 120_000);

  it("one after another is foretold as a whole, each with what it brings after the one before", async () => {
    const { person, viewer } = await learnerWithHistory();
    const catalog = (await publishedCourses()).slice(0, 6);
    const promised = await whatIf(viewer, { courses: catalog.map(({ slug }) => slug), levels: [] });
    promised.forEach(expectExact);
    const first = await whatIf(viewer, { courses: [catalog[0]?.slug ?? ""], levels: [] });
    expect(promised[0]?.steps[0]?.points).toBe(first[0]?.delta);
    for (const { id } of catalog) await reallyFinish(viewer, id);
    await expectReal(promised, person.id);
  });

  it("that have begun counts with the levels promised then", async () => {
    const { viewer } = await learnerWithHistory();
    const [course] = await db.select().from(courses).where(eq(courses.slug, "python-apis-with-postgresql"));
    const before = await whatIf(viewer, { courses: ["python-apis-with-postgresql"], levels: [] });
    await db.insert(enrollments).values({
      learnerId: viewer.userId,
      courseId: course?.id ?? 0,
      terms: {
        courseTitle: "As promised",
        courseRevision: 1,
        price: { kind: "free" } as never,
        financing: null,
        mentoringSessions: null,
        retakeMonths: null,
        certificate: null,
        skills: [{ skill: "postgresql", from: 0, to: 1 }],
      },
    });
    const [after] = await whatIf(viewer, { courses: ["python-apis-with-postgresql"], levels: [] });
    expect(after?.steps[0]?.skills.map(({ skill, to }) => [skill, to])).toEqual([["postgresql", 1]]);
    expect(after?.delta).not.toBe(before[0]?.delta);
  });

  it("is not there for a course or role that is unknown", async () => {
    const { viewer } = await learnerWithHistory();
    await expect(whatIf(viewer, { courses: ["no-such-course"], levels: [] })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(whatIf(viewer, NO_CHOICES, ["astronaut"])).rejects.toMatchObject({ code: "not_found" });
    await expect(whatIf(viewer, { courses: [], levels: [{ skill: "no-such-skill", level: 2 }] })).rejects.toMatchObject(
      { code: "invalid" },
    );
  });
});

describe("stating levels", () => {
  it("is foretold number for number for every skill a role asks for, really rated", async () => {
    const { person, viewer } = await learnerWithHistory();
    const { requirements } = await roleFit(viewer, person.id, "back-end-developer");
    for (const [index, { skill }] of requirements.entries()) {
      const level = (index % 11) / 2;
      const promised = await whatIf(viewer, { courses: [], levels: [{ skill: skill.slug, level }] });
      promised.forEach(expectExact);
      await rateSkills(viewer, { ratings: { [skill.slug]: level } });
      await expectReal(promised, person.id);
    }
  }, 60_000);

  it("as they are already moves nothing, as saving them writes nothing, also when they are old", async () => {
    const { person, viewer } = await learnerWithHistory();
    const [plan] = await whatIf(viewer, { courses: [], levels: [{ skill: "git", level: 2 }] });
    expect(plan?.steps).toMatchObject([{ kind: "level", stands: true, points: 0, skills: [] }]);
    expect(plan?.after).toEqual(plan?.before);
    expect((await rateSkills(viewer, { ratings: { git: 2 } })).changed).toBe(0);
    expect((await roleFit(viewer, person.id, "back-end-developer")).fit.high).toBe(plan?.after.high);
  });

  it("by a mentor is foretold number for number, really reviewed", async () => {
    const { person, viewer } = await learnerWithHistory();
    const { mentor } = await make.mentorship({ learner: person });
    for (const [skill, level] of [
      ["python", 3],
      ["sql", 3.5],
      ["communication", 2],
    ] as const) {
      const promised = await whatIf(viewer, { courses: [], levels: [{ skill, level, by: "mentor" }] });
      promised.forEach(expectExact);
      await reviewSkill(viewerOf(mentor), {
        learnerId: person.id,
        skillId: await skillId(skill),
        seen: 0,
        decision: "verify",
        level,
        note: "Seen at work.",
      });
      await expectReal(promised, person.id);
    }
  });
});

describe("courses and levels together", () => {
  it("are foretold as a whole, whatever is done first", async () => {
    const { person, viewer } = await learnerWithHistory();
    const { mentor } = await make.mentorship({ learner: person });
    const catalog = await publishedCourses();
    const chosen = catalog.filter(({ slug }) =>
      ["python-apis-with-postgresql", "full-stack-web-development-certificate"].includes(slug),
    );
    expect(chosen).toHaveLength(2);
    const promised = await whatIf(viewer, {
      courses: chosen.map(({ slug }) => slug),
      levels: [
        { skill: "python", level: 2 },
        { skill: "postgresql", level: 1.5, by: "mentor" },
        { skill: "communication", level: 4 },
      ],
    });
    promised.forEach(expectExact);
    await rateSkills(viewer, { ratings: { python: 2, communication: 4 } });
    for (const { id } of chosen) await reallyFinish(viewer, id);
    await reviewSkill(viewerOf(mentor), {
      learnerId: person.id,
      skillId: await skillId("postgresql"),
      seen: 0,
      decision: "verify",
      level: 1.5,
      note: "Seen at work.",
    });
    await expectReal(promised, person.id);
  });
});

describe("trying", () => {
  it("writes nothing, whatever is tried", async () => {
    const { viewer } = await learnerWithHistory();
    const catalog = await publishedCourses();
    const all = await db.select({ slug: skills.slug }).from(skills).orderBy(skills.slug);
    const before = await digest();
    for (let turn = 0; turn < 12; turn++) {
      const choices = {
        courses: catalog.filter((_, index) => index % 12 === turn).map(({ slug }) => slug),
        levels: all
          .filter((_, index) => index % 12 === turn)
          .map(({ slug }, index) => ({
            skill: slug,
            level: (index % 11) / 2,
            by: index % 2 ? ("mentor" as const) : ("self" as const),
          })),
      };
      await whatIf(viewer, choices);
      await whatIf(viewer, choices, ["qa-engineer"]);
      await whatIfPage(viewer, "back-end-developer", choices);
    }
    expect(await digest()).toEqual(before);
  });

  it("on the page shows what each course brings alone, leaves out what is unknown, and keeps skills the role does not ask for", async () => {
    const { viewer } = await learnerWithHistory();
    const page = await whatIfPage(viewer, "back-end-developer", {
      courses: ["no-such-course", "python-apis-with-postgresql"],
      levels: [
        { skill: "no-such-skill", level: 1 },
        { skill: "python", level: 5 },
      ],
    });
    expect(page.ignored).toHaveLength(2);
    expect(page.choices).toEqual({ courses: ["python-apis-with-postgresql"], levels: [{ skill: "python", level: 5 }] });
    const option = page.courses.find(({ slug }) => slug === "python-apis-with-postgresql");
    const [alone] = await whatIf(viewer, { courses: ["python-apis-with-postgresql"], levels: [] }, [
      "back-end-developer",
    ]);
    expect(option).toMatchObject({ chosen: true, points: alone?.delta });
    expect(page.levels.find(({ skill }) => skill.slug === "python")?.chosen).toEqual({ skill: "python", level: 5 });
    const gaps = page.levels.map(({ points }) => points);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
  });

  it("before anything is rated says that there is no score, and how many points the first steps bring", async () => {
    const { viewer } = await learnerFollowing("back-end-developer");
    const [plan] = await whatIf(viewer, { courses: ["python-apis-with-postgresql"], levels: [] });
    expect(plan).toMatchObject({ delta: null, before: { overall: null }, after: { enough: true } });
    expect(plan?.steps[0]?.points).toBeCloseTo(plan?.after.overall ?? Number.NaN, 9);
  });

  describe("with a role that has no skill profile", () => {
    beforeAll(async () => {
      await addRoles(1, { unprofiled: 1, name: "plain" });
    });

    it("gives no number at all", async () => {
      const { viewer } = await learnerWithHistory();
      const page = await whatIfPage(viewer, "plain-role-0", { courses: [], levels: [{ skill: "python", level: 5 }] });
      expect(page.scorable).toBe(false);
      expect(page.plan).toMatchObject({ delta: null, after: { overall: null } });
    });
  });

  it("is refused to staff", async () => {
    await expect(whatIfPage(viewerOf(await make.mentor()), "back-end-developer", NO_CHOICES)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
