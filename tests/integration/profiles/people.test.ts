import { asc, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { EVIDENCE_KINDS } from "@/db/enums";
import {
  enrollments,
  evidence,
  fitEvents,
  fitSnapshots,
  followedRoles,
  moduleProgress,
  modules,
  roleRevisions,
  roles,
  users,
} from "@/db/schema";
import { seedPeople } from "@/db/seed/people";
import { completeEnrollment, setModuleDone } from "@/lib/enrollments/commands";
import { recompute } from "@/lib/fit/replay";
import { caseload } from "@/lib/mentoring/queries";
import { disputedStatements } from "@/lib/profiles/disputed";
import { myLedger } from "@/lib/profiles/queries";
import { viewerOf } from "../../support/make";
import { CATALOG_DAY } from "../../support/template";

const DEMO_LEARNER = "learner@demo.bearing.example";
let took = 0;

const person = async (email: string) => {
  const [row] = await db.select().from(users).where(eq(users.email, email));
  if (!row) throw new Error(`${email} is not there.`);
  return row;
};

beforeAll(async () => {
  const started = performance.now();
  await db.transaction((tx) => seedPeople(tx, { today: CATALOG_DAY }));
  took = performance.now() - started;
});

describe("the people of the demo", () => {
  test("are active, marked as demo, without a password, and made within seconds", async () => {
    const people = await db.select().from(users);
    expect(people.filter((one) => one.accountRole === "learner").length).toBeGreaterThanOrEqual(11);
    expect(people.filter((one) => one.accountRole === "mentor")).toHaveLength(2);
    for (const one of people) {
      expect(one).toMatchObject({ demo: true, status: "active", passwordHash: null });
      expect(one.email.endsWith("@demo.bearing.example")).toBe(true);
    }
    expect((await person("mentor@demo.bearing.example")).accountRole).toBe("mentor");
    expect((await person("admin@demo.bearing.example")).accountRole).toBe("admin");
    expect(took).toBeLessThan(8000);
  });

  test("give the demo learner months of causes of several kinds", async () => {
    const { id } = await person(DEMO_LEARNER);
    const followed = await db.select().from(followedRoles).where(eq(followedRoles.learnerId, id));
    expect(followed).toHaveLength(3);
    expect(followed.filter((role) => role.target)).toHaveLength(1);
    const points = await targetPoints(id);
    expect(new Set(points.map((point) => point.kind))).toEqual(
      new Set([
        "role_followed",
        "skills_rated",
        "interests_set",
        "preferences_set",
        "course_completed",
        "mentor_review",
        "credential_added",
        "assessment_graded",
        "project_reviewed",
        "role_revised",
      ]),
    );
    const months = (CATALOG_DAY.getTime() - (points[0]?.at.getTime() ?? 0)) / 86_400_000;
    expect(months).toBeGreaterThan(180);
    expect(points.at(-1)?.overall).toBeGreaterThan((points.find((point) => point.overall !== null)?.overall ?? 0) + 7);
  });

  test("show the demo learner every kind of evidence, an answered dispute, and the mentor an open one of another learner", async () => {
    const learner = await person(DEMO_LEARNER);
    const ledger = await myLedger(viewerOf(learner));
    const counting = ledger.flatMap(({ statements }) => statements.filter(({ standing }) => standing === "counts"));
    expect(new Set(counting.map(({ kind }) => kind))).toEqual(new Set(EVIDENCE_KINDS));
    const { open, closed } = disputedStatements(ledger);
    expect(open).toEqual([]);
    expect(closed).toMatchObject([{ skill: { slug: "sql" }, dispute: { status: "kept", answeredBy: "Daniel Reyes" } }]);
    const lines = await caseload(viewerOf(await person("mentor@demo.bearing.example")));
    expect(lines.filter(({ disputes }) => disputes > 0).map(({ name }) => name)).toEqual(["Diego Alvarez"]);
  });

  test("every point follows the one before in time, and its parts add up to the change", async () => {
    const learners = await db.select({ id: followedRoles.learnerId, roleId: followedRoles.roleId }).from(followedRoles);
    for (const { id, roleId } of learners) {
      const chain = await db
        .select()
        .from(fitSnapshots)
        .where(eq(fitSnapshots.learnerId, id))
        .orderBy(asc(fitSnapshots.id))
        .then((rows) => rows.filter((row) => row.roleId === roleId));
      expect(chain.length).toBeGreaterThan(0);
      for (const [index, point] of chain.entries()) {
        const before = chain[index - 1];
        expect(point.at.getTime()).toBeLessThan(CATALOG_DAY.getTime());
        if (!before) continue;
        expect(point.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
        if (point.overall === null || before.overall === null) continue;
        const parts = (point.ownChange ?? 0) + (point.roleChange ?? 0) + (point.timeChange ?? 0);
        expect(parts).toBeCloseTo(point.overall - before.overall, 9);
      }
    }
  });

  test("every stored point scores the same again, to the bit", async () => {
    const points = await db.select().from(fitSnapshots);
    expect(points.length).toBeGreaterThan(60);
    for (const point of points) {
      const again = await recompute(db, point.id);
      expect(again).toMatchObject({
        overall: point.overall,
        skill: point.skill,
        low: point.low,
        high: point.high,
        coverage: point.coverage,
      });
    }
  });

  test("leave the catalog's roles as they were seeded", async () => {
    const [role] = await db.select().from(roles).where(eq(roles.slug, "back-end-developer"));
    expect(role?.revision).toBe(1);
    const revisions = await db
      .select({ revision: roleRevisions.revision })
      .from(roleRevisions)
      .where(eq(roleRevisions.roleId, role?.id ?? 0))
      .orderBy(asc(roleRevisions.revision));
    expect(revisions.map(({ revision }) => revision)).toEqual([0, 1]);
  });

  test("one learner has too little for a score, and every other has one", async () => {
    const learners = await db.select().from(users).where(eq(users.accountRole, "learner"));
    const without: string[] = [];
    for (const learner of learners) {
      const points = await targetPoints(learner.id);
      if (points.at(-1)?.overall === null) without.push(learner.name);
    }
    expect(without).toEqual(["Aisha Rahman"]);
  });

  test("the demo learner can finish the class that runs, and the fit moves", async () => {
    const learner = await person(DEMO_LEARNER);
    const viewer = viewerOf(learner);
    const [running] = await db
      .select()
      .from(enrollments)
      .where(eq(enrollments.learnerId, learner.id))
      .then((rows) => rows.filter((row) => row.status === "enrolled"));
    expect(running?.sectionId).not.toBeNull();
    const all = await db
      .select({ id: modules.id })
      .from(modules)
      .where(eq(modules.courseId, running?.courseId ?? 0));
    const done = await db
      .select()
      .from(moduleProgress)
      .where(eq(moduleProgress.enrollmentId, running?.id ?? 0));
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(all.length);
    for (const module of all) {
      await setModuleDone(viewer, { enrollmentId: running?.id ?? 0, moduleId: module.id, done: true });
    }
    const { moved } = await completeEnrollment(viewer, { enrollmentId: running?.id ?? 0 });
    expect(moved).toHaveLength(3);
    expect(moved[0]?.after).toBeGreaterThan(moved[0]?.before ?? 100);
    const stated = await db
      .select()
      .from(evidence)
      .where(eq(evidence.enrollmentId, running?.id ?? 0));
    expect(stated).toHaveLength(7);
  });
});

async function targetPoints(learnerId: number) {
  const targets = await db
    .select({ roleId: followedRoles.roleId, target: followedRoles.target })
    .from(followedRoles)
    .where(eq(followedRoles.learnerId, learnerId));
  const roleId = targets.find((role) => role.target)?.roleId ?? 0;
  return db
    .select({
      id: fitSnapshots.id,
      at: fitSnapshots.at,
      overall: fitSnapshots.overall,
      low: fitSnapshots.low,
      high: fitSnapshots.high,
      roleId: fitSnapshots.roleId,
      kind: fitEvents.kind,
      own: fitSnapshots.ownChange,
      role: fitSnapshots.roleChange,
      time: fitSnapshots.timeChange,
      detail: fitEvents.detail,
    })
    .from(fitSnapshots)
    .innerJoin(fitEvents, eq(fitEvents.id, fitSnapshots.eventId))
    .where(inArray(fitSnapshots.learnerId, [learnerId]))
    .orderBy(asc(fitSnapshots.id))
    .then((rows) => rows.filter((row) => row.roleId === roleId));
}
