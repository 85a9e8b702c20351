import { and, eq, isNull, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { evidence, fitSnapshots, followedRoles, preferenceSets } from "@/db/schema";
import { announceModel } from "@/lib/fit/announce-model";
import { main } from "@/lib/fit/cli/replay";
import type { StoredInputs } from "@/lib/fit/learner-state";
import { currentModel } from "@/lib/fit/model";
import { lockLearners, recordFitEvent } from "@/lib/fit/record";
import { type ReplayDifference, replayAll } from "@/lib/fit/replay";
import { runRescore } from "@/lib/fit/rescore";
import { asking, publishRevision } from "./rescore-world";
import { DAY_MS, learnerFollowing, rate, roleIds, setInterests, skillId, state } from "./world";

const STARTED = Date.now();
const daysAgo = (days: number) => new Date(STARTED - days * DAY_MS);
const SKILLS = ["git", "sql", "python", "problem-solving", "html-css", "linux", "databases"];
const ROLES = ["back-end-developer", "data-engineer", "qa-engineer"];

async function replayed(learnerId?: number) {
  const differences: ReplayDifference[] = [];
  const counts = await replayAll(db, { learnerId, onDifference: (one) => differences.push(one) });
  return { counts, differences };
}

/** Changes a stored snapshot, which only somebody who switches the guard off can do. */
async function tamper(change: () => Promise<unknown>): Promise<void> {
  await db.execute(sql`alter table fit_snapshots disable trigger user`);
  try {
    await change();
  } finally {
    await db.execute(sql`alter table fit_snapshots enable trigger user`);
  }
}

async function lastOf(learnerId: number, slug = ROLES[0] ?? "") {
  const [roleId] = await roleIds(slug);
  const rows = await db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, roleId ?? 0)))
    .orderBy(fitSnapshots.id);
  const last = rows.at(-1);
  if (!last) throw new Error("no snapshot");
  return last;
}

async function withdrawOne(learnerId: number, at: Date): Promise<void> {
  const withdrawn = db
    .select({ id: evidence.withdrawsId })
    .from(evidence)
    .where(sql`${evidence.withdrawsId} is not null`);
  const [standing] = await db
    .select()
    .from(evidence)
    .where(
      and(eq(evidence.learnerId, learnerId), isNull(evidence.withdrawsId), sql`${evidence.id} not in (${withdrawn})`),
    )
    .orderBy(evidence.id)
    .limit(1);
  if (!standing) return;
  const { skillId: skill, kind, id: withdrawsId } = standing;
  await db.transaction(async (tx) => {
    await lockLearners(tx, [learnerId]);
    await tx.insert(evidence).values({ learnerId, skillId: skill, kind, level: null, withdrawsId, at });
    await recordFitEvent(tx, { learnerId, kind: "evidence_withdrawn", actorId: null, detail: { skillName: "x" }, at });
  });
}

async function prefer(learnerId: number, jobZone: number, at: Date): Promise<void> {
  const rest = { payFloor: 50_000, hoursPerWeek: null, budgetMinor: null, formats: [], schedules: [] };
  const traits = { fixing: "seek", alone: "avoid", "irregular-hours": "avoid" } as const;
  const preferences = { jobZone, ...rest, ...(jobZone % 2 === 0 && { traits }) };
  await db.transaction(async (tx) => {
    await lockLearners(tx, [learnerId]);
    await tx.insert(preferenceSets).values({ learnerId, preferences, at });
    await recordFitEvent(tx, { learnerId, kind: "preferences_set", actorId: null, detail: {}, at });
  });
}

async function follow(learnerId: number, slug: string, at: Date): Promise<void> {
  const [roleId] = await roleIds(slug);
  await db.transaction(async (tx) => {
    await tx
      .insert(followedRoles)
      .values({ learnerId, roleId: roleId ?? 0, followedAt: at })
      .onConflictDoNothing();
    const detail = { roleTitle: slug };
    await recordFitEvent(tx, { learnerId, kind: "role_followed", actorId: null, detail, at, roleIds: [roleId ?? 0] });
  });
}

let versions = 0;

async function changeModel(factor: number): Promise<void> {
  const { model } = await currentModel(db);
  versions += 1;
  const parameters = { ...model.parameters, k: model.parameters.k * (factor + versions / 1_000) };
  const version = `fit-story-${versions}`;
  const { rescoreId } = await db.transaction((tx) => announceModel(tx, { ...model, version, parameters }, new Date()));
  if (rescoreId) await runRescore(rescoreId, { size: 50 });
}

const days = fc.integer({ min: 0, max: 90 });
const level = fc.integer({ min: 0, max: 10 }).map((half) => half / 2);
const skills = fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  fc.record({ does: fc.constant("rate" as const), days, skills, level }),
  fc.record({ does: fc.constant("course" as const), days, skills, level }),
  fc.record({ does: fc.constant("mentor" as const), days, skills: skills.map((all) => all.slice(0, 1)), level }),
  fc.record({ does: fc.constant("backdate" as const), days, skills, level }),
  fc.record({ does: fc.constant("withdraw" as const), days }),
  fc.record({ does: fc.constant("interests" as const), days, value: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ does: fc.constant("prefer" as const), days, zone: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ does: fc.constant("follow" as const), days, role: fc.constantFrom(...ROLES) }),
  fc.record({
    does: fc.constant("revise" as const),
    days,
    role: fc.constantFrom(...ROLES),
    more: fc.constantFrom(-0.5, 0.5),
  }),
  fc.record({ does: fc.constant("model" as const), days, factor: fc.constantFrom(0.8, 1.25) }),
);

async function live(learnerId: number, steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
  let day = 1_200;
  for (const one of steps) {
    day -= one.days;
    const at = daysAgo(day);
    switch (one.does) {
      case "rate":
      case "course":
      case "mentor":
      case "backdate": {
        const kind = one.does === "rate" || one.does === "backdate" ? "self" : one.does;
        const stated = one.does === "backdate" ? daysAgo(day + 400) : at;
        await rate(
          learnerId,
          one.skills.map((skill) => ({ skill, level: one.level, kind, at: stated })),
          at,
        );
        break;
      }
      case "withdraw":
        await withdrawOne(learnerId, at);
        break;
      case "interests":
        await setInterests(learnerId, { R: 10, I: one.value, A: 40, S: 20, E: 60, C: 5 }, at);
        break;
      case "prefer":
        await prefer(learnerId, one.zone, at);
        break;
      case "follow":
        await follow(learnerId, one.role, at);
        break;
      case "revise": {
        const [roleId] = await roleIds(one.role);
        const { rescoreId } = await publishRevision(roleId ?? 0, asking(one.more), at);
        await runRescore(rescoreId, { size: 50 });
        break;
      }
      case "model":
        await changeModel(one.factor);
        break;
    }
  }
}

describe("replaying the whole history", () => {
  it("finds every snapshot as it was stored, to the bit, after any story", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const { person } = await learnerFollowing(ROLES[0] ?? "", ROLES[1] ?? "");
        await live(person.id, steps);
        const { counts, differences } = await replayed(person.id);
        expect(differences).toEqual([]);
        expect(counts.fromInputs).toBe(0);
      }),
      { numRuns: 15, seed: 20261122 },
    );
    const { counts, differences } = await replayed();
    expect(differences).toEqual([]);
    expect(counts.snapshots).toBe(await db.$count(fitSnapshots));
    expect(counts.fromLedger).toBe(counts.snapshots);
  }, 180_000);

  it("names the field of the snapshot that somebody changed, and that one alone", async () => {
    const { person } = await learnerFollowing(ROLES[0] ?? "", ROLES[1] ?? "");
    await setInterests(person.id, undefined, daysAgo(80));
    for (const level of [1, 3, 2]) await rate(person.id, [{ skill: "python", level }], daysAgo(60));
    const last = await lastOf(person.id);
    const overall = (last.overall ?? 0) + 2 ** -46;
    expect(overall).not.toBe(last.overall);
    await tamper(() => db.update(fitSnapshots).set({ overall }).where(eq(fitSnapshots.id, last.id)));
    const where = { learnerId: person.id, roleId: last.roleId, snapshotId: last.id };
    expect((await replayed(person.id)).differences).toEqual([
      { ...where, field: "overall", stored: overall, rebuilt: last.overall },
    ]);
    await tamper(() => db.update(fitSnapshots).set({ overall: last.overall }).where(eq(fitSnapshots.id, last.id)));
    const inputs = structuredClone(last.inputs) as StoredInputs;
    for (const item of inputs.evidence) item.level = 5;
    await tamper(() => db.update(fitSnapshots).set({ inputs }).where(eq(fitSnapshots.id, last.id)));
    expect((await replayed(person.id)).differences).toEqual([
      { ...where, field: "inputs.evidence[0].level", stored: 5, rebuilt: 2 },
    ]);
    await tamper(() =>
      db.update(fitSnapshots).set({ inputs: last.inputs, ownChange: 1 }).where(eq(fitSnapshots.id, last.id)),
    );
    expect((await replayed(person.id)).differences.map(({ field }) => field)).toEqual(["ownChange"]);
    await tamper(() =>
      db
        .update(fitSnapshots)
        .set({ ownChange: last.ownChange, at: daysAgo(1) })
        .where(eq(fitSnapshots.id, last.id)),
    );
    expect((await replayed(person.id)).differences.map(({ field }) => field)).toContain("at");
  });

  it("misses a snapshot that somebody removed, and one that names what is not there", async () => {
    const { person } = await learnerFollowing(ROLES[2] ?? "");
    for (const level of [1, 3, 2]) await rate(person.id, [{ skill: "git", level }], daysAgo(50 - level));
    const last = await lastOf(person.id, ROLES[2]);
    await tamper(() =>
      db.delete(fitSnapshots).where(and(eq(fitSnapshots.learnerId, person.id), eq(fitSnapshots.id, last.id - 1))),
    );
    expect((await replayed(person.id)).differences.map(({ snapshotId }) => snapshotId)).toContain(last.id);
    const other = await learnerFollowing(ROLES[2] ?? "");
    await rate(other.person.id, [{ skill: "git", level: 2 }]);
    const snapshot = await lastOf(other.person.id, ROLES[2]);
    await tamper(() =>
      db.update(fitSnapshots).set({ interestResultId: 4_000_000_000 }).where(eq(fitSnapshots.id, snapshot.id)),
    );
    const { differences } = await replayed(other.person.id);
    expect(differences).toMatchObject([{ field: "snapshot", rebuilt: expect.stringContaining("no interest result") }]);
  });

  it("scores snapshots that are older than the columns again from their inputs, and counts them apart", async () => {
    const { person } = await learnerFollowing(ROLES[0] ?? "");
    await setInterests(person.id, undefined, daysAgo(30));
    for (const level of [1, 4]) await rate(person.id, [{ skill: "git", level }], daysAgo(20 - level));
    const older = { evidenceThrough: null, interestResultId: null, preferenceSetId: null };
    await tamper(() => db.update(fitSnapshots).set(older).where(eq(fitSnapshots.learnerId, person.id)));
    await rate(person.id, [{ skill: "git", level: 2 }]);
    const { counts, differences } = await replayed(person.id);
    expect(differences).toEqual([]);
    expect(counts).toMatchObject({ snapshots: 4, chains: 1, fromInputs: 3, fromLedger: 1 });
  });
});

describe("what a snapshot says it counted", () => {
  it("is the newest row of each part of the ledger, withdrawals included", async () => {
    const { person } = await learnerFollowing(ROLES[0] ?? "");
    await rate(person.id, []);
    expect(await lastOf(person.id)).toMatchObject({
      evidenceThrough: null,
      interestResultId: null,
      preferenceSetId: null,
    });
    const [statement] = await state(person.id, [{ skill: "git", level: 3 }]);
    await rate(person.id, []);
    expect((await lastOf(person.id)).evidenceThrough).toBe(statement);
    const [withdrawal] = await db
      .insert(evidence)
      .values({ learnerId: person.id, skillId: await skillId("git"), kind: "self", withdrawsId: statement ?? 0 })
      .returning();
    await setInterests(person.id);
    await prefer(person.id, 4, new Date());
    const last = await lastOf(person.id);
    expect(last.evidenceThrough).toBe(withdrawal?.id);
    expect(last.interestResultId).toBeGreaterThan(0);
    expect(last.preferenceSetId).toBeGreaterThan(0);
    expect(last).toMatchObject({ enough: false, overall: null });
  });
});

describe("the command", () => {
  it("says that nothing differs, or what does and ends with 1", async () => {
    const { person } = await learnerFollowing(ROLES[1] ?? "");
    await rate(person.id, [{ skill: "sql", level: 2 }]);
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      expect(await main(["--learner", String(person.id)])).toBe(0);
      expect(lines).toEqual(["Snapshots: 1 in 1 chains; 1 rebuilt from the ledger.\nDifferences: none."]);
      lines.length = 0;
      const last = await lastOf(person.id, ROLES[1]);
      await tamper(() => db.update(fitSnapshots).set({ coverage: 0.5 }).where(eq(fitSnapshots.id, last.id)));
      expect(await main(["--learner", String(person.id)])).toBe(1);
      expect(lines[0]).toBe(
        `learner ${person.id}, role ${last.roleId}, snapshot ${last.id}: coverage stored 0.5, rebuilt ${last.coverage}`,
      );
      expect(lines[1]).toContain("Differences: 1.");
      expect(await main(["--learner", "somebody"])).toBe(2);
      expect(await main(["--what"])).toBe(2);
    } finally {
      log.mockRestore();
      error.mockRestore();
    }
  });
});
