import { and, asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  courseRevisions,
  courseSkills,
  evidence,
  evidenceDisputes,
  fitEvents,
  fitRescores,
  fitSnapshots,
  followedRoles,
  requirements,
  reviews,
  roleDocuments,
  roleRevisions,
  skillAliases,
  skillRevisions,
  skills,
} from "@/db/schema";
import { completeEnrollment, enroll, setModuleDone } from "@/lib/enrollments/commands";
import { myEnrollment } from "@/lib/enrollments/queries";
import { followedFits } from "@/lib/fit/queries";
import { lockLearners, recordFitEvent } from "@/lib/fit/record";
import { type ReplayDifference, replayAll } from "@/lib/fit/replay";
import { runRescore } from "@/lib/fit/rescore";
import { readReviews } from "@/lib/mentoring/read-reviews";
import type { Viewer } from "@/lib/platform/viewer";
import { rateSkills, restoreEvidence, withdrawEvidence } from "@/lib/profiles/commands";
import { addCredential } from "@/lib/profiles/credentials-commands";
import { mySkill } from "@/lib/profiles/my-skill";
import { readLedger } from "@/lib/profiles/read-evidence";
import { previewMerge } from "@/lib/skills/merge/preview";
import { make, viewerOf } from "../../support/make";
import { makeCourse, selfPaced } from "../enrollments/world";
import { DAY_MS, rate, setInterests, skillId, state } from "../fit/world";
import { admin, makeRole, makeSkill, merge, requirementsOf, teach } from "./world";

const STARTED = Date.now();
const daysAgo = (days: number) => new Date(STARTED - days * DAY_MS);

async function replayed(learnerId?: number) {
  const differences: ReplayDifference[] = [];
  const counts = await replayAll(db, { learnerId, onDifference: (one) => differences.push(one) });
  return { counts, differences };
}

/** Everything that waits for the worker, in the order given. */
async function rescoreAll(order: "oldest" | "newest" = "oldest") {
  const rows = await db.select({ id: fitRescores.id }).from(fitRescores).where(eq(fitRescores.status, "queued"));
  const ids = rows.map(({ id }) => id).sort((a, b) => (order === "oldest" ? a - b : b - a));
  for (const id of ids) await runRescore(id, { size: 50 });
}

const ledgerOf = (learnerId: number) =>
  db.select().from(evidence).where(eq(evidence.learnerId, learnerId)).orderBy(asc(evidence.id));

async function finish(learner: Viewer, course: Awaited<ReturnType<typeof makeCourse>>): Promise<void> {
  const { id: enrollmentId } = await enroll(learner, { courseId: course.id, sectionId: null });
  for (const { id: moduleId } of course.modules) await setModuleDone(learner, { enrollmentId, moduleId, done: true });
  await completeEnrollment(learner, { enrollmentId });
}

const lastOf = async (learnerId: number, roleId: number) => {
  const rows = await db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, roleId)))
    .orderBy(asc(fitSnapshots.id));
  return rows.at(-1);
};

async function follower(...roleIds: number[]) {
  const person = await make.learner();
  await db
    .insert(followedRoles)
    .values(
      roleIds.map((roleId, index) => ({ learnerId: person.id, roleId, target: index === 0, followedAt: daysAgo(900) })),
    );
  return { person, viewer: viewerOf(person) };
}

describe("merging a skill into another", () => {
  it("moves names, requirements and courses, each as a revision in words, and leads the old address to the new one", async () => {
    const viewer = await admin();
    const from = await makeSkill({ name: "Interface design", aliases: ["UI craft", "Screen design"] });
    const into = await makeSkill({ name: "UI design", aliases: ["Screen design"] });
    const alone = await makeRole([{ skillId: from.id, importance: 4, level: 3, use: "Draw screens." }]);
    const both = await makeRole([
      { skillId: from.id, importance: 5, level: 2, use: "Old use." },
      { skillId: into.id, importance: 3, level: 4, use: "New use." },
    ]);
    const course = await makeCourse();
    await teach(course.id, from.id, 1, 3);
    await teach(course.id, into.id, 0, 2);
    const outcome = await merge(viewer, from.id, into.id);
    expect(outcome).toMatchObject({ from: from.slug, into: into.slug, learners: 0 });
    expect((await requirementsOf(alone.id)).filter((row) => [from.id, into.id].includes(row.skillId))).toEqual([
      { skillId: into.id, importance: 4, level: 3 },
    ]);
    expect((await requirementsOf(both.id)).filter((row) => [from.id, into.id].includes(row.skillId))).toEqual([
      { skillId: into.id, importance: 5, level: 4 },
    ]);
    const [use] = await db
      .select({ use: requirements.use })
      .from(requirements)
      .where(and(eq(requirements.roleId, both.id), eq(requirements.skillId, into.id)));
    expect(use?.use).toBe("New use.");
    const [revision] = await db
      .select()
      .from(roleRevisions)
      .where(and(eq(roleRevisions.roleId, both.id), eq(roleRevisions.revision, 2)));
    expect(revision).toMatchObject({
      origin: "editor",
      publishedBy: viewer.userId,
      changes: ["Interface design and UI design are one skill now, UI design, asked at importance 5 and level 4."],
    });
    const documents = await db.select().from(roleDocuments).where(eq(roleDocuments.roleId, both.id));
    expect(documents.map((row) => row.revision).sort()).toEqual([1, 2]);
    const taught = await db.select().from(courseSkills).where(eq(courseSkills.courseId, course.id));
    expect(taught.filter((row) => row.skillId === from.id)).toEqual([]);
    expect(taught.find((row) => row.skillId === into.id)).toMatchObject({ fromLevel: 0, toLevel: 3 });
    const states = await db.select().from(courseRevisions).where(eq(courseRevisions.courseId, course.id));
    expect(Math.max(...states.map((row) => row.revision ?? 0))).toBe(course.revision + 1);
    const [old] = await db.select().from(skills).where(eq(skills.id, from.id));
    expect(old).toMatchObject({ status: "merged", mergedIntoId: into.id, slug: from.slug, name: "Interface design" });
    const names = await db.select().from(skillAliases).where(eq(skillAliases.skillId, into.id));
    expect(names.map(({ alias }) => alias).sort()).toEqual(["Interface design", "Screen design", "UI craft"]);
    const [kept] = await db
      .select()
      .from(skillRevisions)
      .where(and(eq(skillRevisions.skillId, into.id), eq(skillRevisions.revision, 2)));
    expect(kept?.changes).toEqual([
      "Interface design was merged into it; other names: added Interface design, UI craft.",
    ]);
  });

  it("has what was said count for the skill that stays: level, moment, author and note, with the old row withdrawn", async () => {
    const viewer = await admin();
    const [from, into] = [await makeSkill({ name: "Rest APIs" }), await makeSkill({ name: "API work" })];
    const role = await makeRole([{ skillId: from.id }]);
    const { person, viewer: learner } = await follower(role.id);
    await rate(person.id, [{ skill: from.slug, level: 2, at: daysAgo(300) }], daysAgo(300));
    await rate(person.id, [{ skill: from.slug, level: 3, at: daysAgo(100) }], daysAgo(100));
    await rate(person.id, [{ skill: from.slug, level: 2.5, kind: "mentor", at: daysAgo(50) }], daysAgo(50));
    const before = await ledgerOf(person.id);
    const scored = await lastOf(person.id, role.id);
    await merge(viewer, from.id, into.id);
    const after = await ledgerOf(person.id);
    expect(after.slice(0, before.length)).toEqual(before);
    const copies = after.filter((row) => row.skillId === into.id);
    expect(copies.map(({ level, kind, at }) => ({ level, kind, at }))).toEqual(
      before.map(({ level, kind, at }) => ({ level, kind, at })),
    );
    expect(copies.map(({ detail }) => detail)).toEqual(before.map(({ id }) => ({ mergedFrom: id })));
    const taken = after.filter((row) => row.withdrawsId !== null);
    expect(taken.map((row) => row.withdrawsId)).toEqual(before.map(({ id }) => id));
    expect(taken.every((row) => row.statedBy === viewer.userId)).toBe(true);
    await rescoreAll();
    const last = await lastOf(person.id, role.id);
    expect((last?.overall ?? 0) - (last?.timeChange ?? 0)).toBeCloseTo(scored?.overall ?? Number.NaN, 9);
    expect(last?.ownChange).toBeCloseTo(0, 9);
    expect(last?.roleChange).toBeCloseTo(0, 9);
    const events = await db
      .select()
      .from(fitEvents)
      .where(eq(fitEvents.id, last?.eventId ?? 0));
    expect(events[0]?.detail).toMatchObject(
      events[0]?.kind === "skills_merged"
        ? { from: "Rest APIs", into: "API work" }
        : { merged: { from: "Rest APIs", into: "API work" } },
    );
    expect((await replayed(person.id)).differences).toEqual([]);
    const [fit] = await followedFits(learner, person.id);
    expect(fit?.points.at(-1)?.cause.label).toBe("Rest APIs now counts as API work");
    const [held] = await readLedger(person.id);
    expect(held).toMatchObject({ skill: { slug: into.slug }, selfOnly: false });
    expect(held?.statements.map(({ level, standing, earlier }) => [level, standing, earlier?.skill])).toEqual([
      [2.5, "counts", "Rest APIs"],
      [3, "counts", "Rest APIs"],
      [2, "replaced", "Rest APIs"],
    ]);
    expect(held?.statements[0]?.earlier?.until).toBeInstanceOf(Date);
    expect((await mySkill(learner, into.slug)).statements).toHaveLength(2);
    await expect(mySkill(learner, from.slug)).rejects.toMatchObject({ code: "not_found" });
  });

  it("tells the merge apart from the learner's own steps in whatever order it is worked off", async () => {
    const viewer = await admin();
    for (const order of ["oldest", "newest"] as const) {
      const [from, into] = [await makeSkill(), await makeSkill()];
      const role = await makeRole([{ skillId: from.id }, { skillId: into.id, level: 2, importance: 2 }]);
      const { person } = await follower(role.id);
      await rate(person.id, [{ skill: from.slug, level: 4, at: daysAgo(10) }], daysAgo(10));
      await merge(viewer, from.id, into.id);
      await rescoreAll(order);
      const last = await lastOf(person.id, role.id);
      expect(last?.ownChange).toBeCloseTo(0, 9);
      expect(Math.abs(last?.roleChange ?? 0)).toBeGreaterThan(0.01);
      expect((await replayed(person.id)).differences).toEqual([]);
    }
    const [from, into] = [await makeSkill(), await makeSkill()];
    const role = await makeRole([{ skillId: from.id }]);
    const { person, viewer: learner } = await follower(role.id);
    await rate(person.id, [{ skill: from.slug, level: 1, at: daysAgo(10) }], daysAgo(10));
    const earlier = await lastOf(person.id, role.id);
    await merge(viewer, from.id, into.id);
    await rateSkills(learner, { ratings: { [into.slug]: 4 } });
    const raced = await lastOf(person.id, role.id);
    expect(raced?.roleChange).toBeCloseTo(0, 9);
    expect(raced?.ownChange ?? 0).toBeGreaterThan(1);
    expect((raced?.overall ?? 0) - (earlier?.overall ?? 0)).toBeCloseTo(
      (raced?.ownChange ?? 0) + (raced?.roleChange ?? 0) + (raced?.timeChange ?? 0),
      9,
    );
    await rescoreAll();
    expect((await lastOf(person.id, role.id))?.id).toBe(raced?.id);
    expect((await replayed(person.id)).differences).toEqual([]);
  });

  it("foretells the fits it moves, to the ninth digit, and writes nothing while it looks", async () => {
    const viewer = await admin();
    const [from, into] = [await makeSkill(), await makeSkill()];
    const role = await makeRole([{ skillId: into.id }]);
    const people = [];
    for (let level = 1; level <= 4; level += 1) {
      const { person } = await follower(role.id);
      await setInterests(person.id, undefined, daysAgo(1));
      await rate(person.id, [
        { skill: from.slug, level },
        { skill: "git", level: 2 },
      ]);
      people.push({ person, before: (await lastOf(person.id, role.id))?.overall ?? 0 });
    }
    const rows = await db.$count(evidence);
    const preview = await previewMerge(viewer, from.id, into.id);
    expect(await db.$count(evidence)).toBe(rows);
    expect(preview).toMatchObject({
      learners: 4,
      statements: 4,
      refusal: null,
      fits: { pairs: 4, moved: 4, learners: 4 },
    });
    await merge(viewer, from.id, into.id);
    await rescoreAll();
    const moves = await Promise.all(
      people.map(async ({ person, before }) => ((await lastOf(person.id, role.id))?.overall ?? 0) - before),
    );
    moves.sort((a, b) => a - b);
    expect(preview.fits.low).toBeCloseTo(moves[0] ?? 0, 6);
    expect(preview.fits.high).toBeCloseTo(moves[3] ?? 0, 6);
    expect(preview.fits.median).toBeCloseTo(((moves[1] ?? 0) + (moves[2] ?? 0)) / 2, 6);
  });

  it("counts what one completion states about both once, at the higher level, and keeps the course's name", async () => {
    const viewer = await admin();
    for (const [fromLevel, intoLevel] of [
      [3, 2],
      [2, 3],
    ] as const) {
      const [from, into] = [await makeSkill(), await makeSkill()];
      const course = await makeCourse({
        ...selfPaced,
        taught: [
          { skill: from.slug, from: 0, to: fromLevel },
          { skill: into.slug, from: 0, to: intoLevel },
        ],
      });
      const { person, viewer: learner } = await follower((await makeRole([{ skillId: into.id }])).id);
      await finish(learner, course);
      await merge(viewer, from.id, into.id);
      const [held] = await readLedger(person.id);
      expect(held?.skill.slug).toBe(into.slug);
      const [counting] = held?.statements.filter(({ standing }) => standing === "counts") ?? [];
      expect(counting).toMatchObject({ kind: "course", level: 3, course: course.title });
    }
  });

  it("lets a course that was begun before state the skill that stays, once", async () => {
    const viewer = await admin();
    const [from, into] = [await makeSkill(), await makeSkill()];
    const course = await makeCourse({
      ...selfPaced,
      taught: [
        { skill: from.slug, from: 0, to: 2.5 },
        { skill: into.slug, from: 0, to: 2 },
      ],
    });
    const { person, viewer: learner } = await follower((await makeRole([{ skillId: into.id }])).id);
    const { id: enrollmentId } = await enroll(learner, { courseId: course.id, sectionId: null });
    await merge(viewer, from.id, into.id);
    expect((await myEnrollment(learner, enrollmentId))?.skills.map(({ slug }) => slug)).toEqual([into.slug, into.slug]);
    for (const { id: moduleId } of course.modules) await setModuleDone(learner, { enrollmentId, moduleId, done: true });
    await completeEnrollment(learner, { enrollmentId });
    const rows = await ledgerOf(person.id);
    expect(rows.map(({ skillId: id, level, kind }) => ({ id, level, kind }))).toEqual([
      { id: into.id, level: 2.5, kind: "course" },
    ]);
  });

  it("takes disputes and a mentor's verdicts along", async () => {
    const viewer = await admin();
    const [from, into] = [await makeSkill(), await makeSkill()];
    const { person } = await follower((await makeRole([{ skillId: into.id }])).id);
    const [claim] = await state(person.id, [{ skill: from.slug, level: 2, kind: "mentor" }]);
    const [dispute] = await db
      .insert(evidenceDisputes)
      .values({ evidenceId: claim ?? 0, learnerId: person.id, reason: "Not so." })
      .returning();
    await merge(viewer, from.id, into.id);
    const [moved] = await db
      .select({ skillId: evidence.skillId, status: evidenceDisputes.status })
      .from(evidenceDisputes)
      .innerJoin(evidence, eq(evidence.id, evidenceDisputes.evidenceId))
      .where(eq(evidenceDisputes.id, dispute?.id ?? 0));
    expect(moved).toEqual({ skillId: into.id, status: "open" });
    const { mentor, mentorship } = await make.mentorship({ learner: person });
    const [declined, confirmed] = [await makeSkill(), await makeSkill()];
    const [said] = await state(person.id, [{ skill: confirmed.slug, level: 3, kind: "mentor" }]);
    const review = { mentorshipId: mentorship.id, mentorId: mentor.id, learnerId: person.id, note: "Seen." };
    await db.insert(reviews).values([
      { ...review, skillId: declined.id, verdict: "declined" },
      { ...review, skillId: confirmed.id, verdict: "confirmed", level: 3, evidenceId: said },
    ]);
    await merge(viewer, declined.id, into.id);
    await merge(viewer, confirmed.id, into.id);
    const { latest, newest } = await readReviews(person.id, mentor.id, undefined);
    expect([...latest.keys()]).toEqual([into.id]);
    expect(newest.map(({ skill, verdict }) => [skill.name, verdict])).toEqual([
      [into.name, "confirmed"],
      [into.name, "declined"],
    ]);
    expect(latest.get(into.id)?.statement).toMatchObject({ takenBack: false });
    const held = (await readLedger(person.id)).find((entry) => entry.skill.slug === into.slug);
    expect(held?.statements.find(({ note }) => note === "Seen.")?.earlier?.skill).toBe(confirmed.name);
  });

  it("lets a learner take back and put back what a merge carried over, a credential with all its skills", async () => {
    const viewer = await admin();
    const [from, into, third] = [await makeSkill(), await makeSkill(), await makeSkill()];
    const { person, viewer: learner } = await follower((await makeRole([{ skillId: into.id }])).id);
    await addCredential(learner, {
      title: "Diploma",
      issuer: "School",
      issuedOn: "2026-01-10",
      url: null,
      skills: [
        { skill: from.slug, level: 3 },
        { skill: third.slug, level: 2 },
      ],
    });
    await rateSkills(learner, { ratings: { [from.slug]: 2 } });
    const rated = (await readLedger(person.id)).find((entry) => entry.skill.slug === from.slug);
    const own = rated?.statements.find(({ kind }) => kind === "self")?.id ?? 0;
    await withdrawEvidence(learner, { evidenceId: own });
    await merge(viewer, from.id, into.id);
    await restoreEvidence(learner, { evidenceId: own });
    const ledger = async () => {
      const skill = (await readLedger(person.id)).find((entry) => entry.skill.slug === into.slug);
      return skill?.statements.filter(({ standing }) => standing === "counts").map(({ kind, level }) => [kind, level]);
    };
    expect(await ledger()).toEqual([
      ["self", 2],
      ["credential", 3],
    ]);
    const [other] = (await readLedger(person.id)).filter((entry) => entry.skill.slug === third.slug);
    expect(other?.statements[0]?.alsoStates).toEqual([into.name]);
    const credential = other?.statements[0]?.id ?? 0;
    await withdrawEvidence(learner, { evidenceId: credential });
    expect(await ledger()).toEqual([["self", 2]]);
    expect((await readLedger(person.id)).find((entry) => entry.skill.slug === third.slug)?.level).toBeNull();
    await restoreEvidence(learner, { evidenceId: credential });
    expect(await ledger()).toEqual([
      ["self", 2],
      ["credential", 3],
    ]);
    await rescoreAll();
    expect((await replayed(person.id)).differences).toEqual([]);
  });

  it("refuses what it cannot do, and whatever was changed since it was looked at", async () => {
    const viewer = await admin();
    const [from, into] = [await makeSkill(), await makeSkill()];
    const element = await skillId("communication");
    await expect(merge(viewer, element, into.id)).rejects.toMatchObject({ code: "conflict" });
    await expect(merge(viewer, from.id, from.id)).rejects.toMatchObject({ code: "conflict" });
    await merge(viewer, from.id, element);
    await expect(merge(viewer, from.id, into.id)).rejects.toMatchObject({ code: "conflict" });
    const hidden = await makeSkill({ status: "draft", revision: 0 });
    await expect(merge(viewer, into.id, hidden.id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves one winner of two merges at the same moment, and no statement behind", async () => {
    const viewer = await admin();
    const [from, one, other] = [await makeSkill(), await makeSkill(), await makeSkill()];
    const role = await makeRole([{ skillId: from.id }]);
    const people = await Promise.all([1, 2, 3, 4].map(() => follower(role.id)));
    for (const { person } of people) await rate(person.id, [{ skill: from.slug, level: 2 }]);
    const late = await follower(role.id);
    const results = await Promise.allSettled([
      merge(viewer, from.id, one.id),
      merge(viewer, from.id, other.id),
      ...people.map(({ viewer: learner }, level) => rateSkills(learner, { ratings: { [from.slug]: level + 1 } })),
      rateSkills(late.viewer, { ratings: { [from.slug]: 3 } }),
    ]);
    expect(results.slice(0, 2).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const { person } of [...people, late]) {
      const rows = await ledgerOf(person.id);
      const taken = new Set(rows.map((row) => row.withdrawsId));
      expect(rows.filter((row) => row.skillId === from.id && row.level !== null && !taken.has(row.id))).toEqual([]);
    }
    await rescoreAll();
    for (const { person } of people) expect((await replayed(person.id)).differences).toEqual([]);
  });
});

const level = fc.integer({ min: 0, max: 10 }).map((half) => half / 2);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("rate" as const), days: fc.nat(60), skill: fc.nat(3), level }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("mentor" as const), days: fc.nat(60), skill: fc.nat(3), level }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), days: fc.nat(60) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("interests" as const), days: fc.nat(60), value: fc.nat(100) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("merge" as const), days: fc.nat(60), from: fc.nat(3), into: fc.nat(3) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("work" as const), days: fc.nat(60), newest: fc.boolean() }) },
);

describe("replaying a story with merges", () => {
  it("finds every snapshot as it was stored, to the bit", async () => {
    const viewer = await admin();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
        const four = [await makeSkill(), await makeSkill(), await makeSkill(), await makeSkill()];
        const first = await makeRole(four.slice(0, 2).map(({ id }, index) => ({ skillId: id, level: index + 1.5 })));
        const second = await makeRole(four.slice(1).map(({ id }, index) => ({ skillId: id, importance: index + 2 })));
        const { person } = await follower(first.id, second.id);
        const stands = new Map(four.map((skill) => [skill.id, skill]));
        let day = 1_200;
        for (const one of steps) {
          day -= one.days;
          const at = daysAgo(day);
          const standing = [...stands.values()];
          if (one.does === "rate" || one.does === "mentor") {
            const skill = standing[one.skill % standing.length];
            const kind = one.does === "rate" ? ("self" as const) : ("mentor" as const);
            await rate(person.id, [{ skill: skill?.slug ?? "", level: one.level, kind, at }], at);
          } else if (one.does === "withdraw") await withdrawFirst(person.id, at);
          else if (one.does === "interests")
            await setInterests(person.id, { R: 10, I: one.value, A: 40, S: 20, E: 60, C: 5 }, at);
          else if (one.does === "work") await rescoreAll(one.newest ? "newest" : "oldest");
          else {
            const [from, into] = [standing[one.from % standing.length], standing[one.into % standing.length]];
            if (!from || !into || from === into) continue;
            await merge(viewer, from.id, into.id);
            stands.delete(from.id);
          }
        }
        await rescoreAll();
        const { counts, differences } = await replayed(person.id);
        expect(differences).toEqual([]);
        expect(counts.fromInputs).toBe(0);
      }),
      { numRuns: 15, seed: 20261122 },
    );
    const { differences } = await replayed();
    expect(differences).toEqual([]);
  }, 180_000);
});

async function withdrawFirst(learnerId: number, at: Date): Promise<void> {
  const rows = await ledgerOf(learnerId);
  const taken = new Set(rows.map((row) => row.withdrawsId));
  const standing = rows.find((row) => row.level !== null && !taken.has(row.id));
  if (!standing) return;
  const { skillId: id, kind, id: withdrawsId } = standing;
  await db.transaction(async (tx) => {
    await lockLearners(tx, [learnerId]);
    await tx.insert(evidence).values({ learnerId, skillId: id, kind, level: null, withdrawsId, at });
    await recordFitEvent(tx, { learnerId, kind: "evidence_withdrawn", actorId: null, detail: { skillName: "x" }, at });
  });
}
