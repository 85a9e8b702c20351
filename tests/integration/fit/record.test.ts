import { and, asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { evidence, fitEvents, fitSnapshots, modelVersions, roleRevisions, roles, users } from "@/db/schema";
import type { StoredInputs } from "@/lib/fit/learner-state";
import { readScoredRole } from "@/lib/fit/load-roles";
import { followedFits } from "@/lib/fit/queries";
import { recordFitEvent, recordRoleRevision } from "@/lib/fit/record";
import { recompute } from "@/lib/fit/replay";
import { rescoreWithin } from "@/lib/fit/rescore";
import type { StoredModel } from "@/lib/fit/scoring/model-version";
import { DAY_MS, learnerFollowing, rate, roleIds, setInterests, skillId, state } from "./world";

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

async function snapshotsOf(learnerId: number, roleId?: number) {
  return db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), roleId ? eq(fitSnapshots.roleId, roleId) : undefined))
    .orderBy(asc(fitSnapshots.id));
}

type Snapshot = Awaited<ReturnType<typeof snapshotsOf>>[number];

/** Publishes a changed role the way a publication does: a revision row, then the role's number. */
async function revise(roleId: number, levels: number): Promise<void> {
  await db.transaction(async (tx) => {
    const scored = await readScoredRole(tx, roleId);
    const [role] = await tx.select({ revision: roles.revision }).from(roles).where(eq(roles.id, roleId));
    if (!scored || !role) throw new Error("no role");
    const requirements = scored.requirements.map((asked) => ({ ...asked, level: Math.min(5, asked.level + levels) }));
    const revision = role.revision + 1;
    await tx.insert(roleRevisions).values({ roleId, revision, scored: { ...scored, requirements } });
    await tx.update(roles).set({ revision }).where(eq(roles.id, roleId));
    const { rescoreId } = await recordRoleRevision(tx, { roleId, actorId: null, detail: { revision } });
    await rescoreWithin(tx, rescoreId);
  });
}

function expectChain(chain: readonly Snapshot[]): void {
  chain.forEach((snapshot, index) => {
    const previous = chain[index - 1];
    const { ownChange, roleChange, timeChange, overall } = snapshot;
    if (!previous || snapshot.restated || previous.overall === null || overall === null) {
      expect([ownChange, roleChange, timeChange]).toEqual([null, null, null]);
      return;
    }
    const total = (ownChange ?? Number.NaN) + (roleChange ?? Number.NaN) + (timeChange ?? Number.NaN);
    expect(Math.abs(total - (overall - previous.overall))).toBeLessThan(1e-9);
  });
}

describe("an event that moves a fit", () => {
  it("stores one snapshot for every followed role with the event as its cause", async () => {
    const { person, roleIds: ids } = await learnerFollowing("back-end-developer", "data-engineer");
    const eventId = await rate(person.id, [{ skill: "python", level: 3 }]);
    const rows = await snapshotsOf(person.id);
    expect(rows.map((row) => row.roleId).sort()).toEqual([...ids].sort());
    for (const row of rows) {
      expect(row.eventId).toBe(eventId);
      expect(row.enough).toBe(true);
      expect(row.overall).toBeGreaterThan(0);
      expect([row.ownChange, row.roleChange, row.timeChange]).toEqual([null, null, null]);
    }
  });

  it("stores no score, not a zero, while nothing the role asks for is rated", async () => {
    const { person } = await learnerFollowing("back-end-developer");
    await setInterests(person.id);
    const [row] = await snapshotsOf(person.id);
    expect(row).toMatchObject({ enough: false, overall: null, skill: null, interest: null, low: null, coverage: 0 });
  });

  it("touches only the roles it is told to", async () => {
    const { person } = await learnerFollowing("back-end-developer", "data-engineer");
    const [only] = await roleIds("data-engineer");
    await db.transaction((tx) =>
      recordFitEvent(tx, {
        learnerId: person.id,
        kind: "role_followed",
        actorId: person.id,
        detail: { roleTitle: "Data Engineer" },
        roleIds: [only ?? 0],
      }),
    );
    expect((await snapshotsOf(person.id)).map((row) => row.roleId)).toEqual([only]);
  });

  it("says what moved, from where to where", async () => {
    const { person, roleIds: ids } = await learnerFollowing("back-end-developer");
    await rate(person.id, [{ skill: "python", level: 1 }]);
    await state(person.id, [{ skill: "python", level: 4 }]);
    const { moved } = await db.transaction((tx) =>
      recordFitEvent(tx, {
        learnerId: person.id,
        kind: "skills_rated",
        actorId: person.id,
        detail: { count: 1, skills: ["Python"] },
      }),
    );
    const [first, second] = await snapshotsOf(person.id);
    expect(moved).toEqual([{ roleId: ids[0], before: first?.overall, after: second?.overall }]);
    expect(second?.overall).toBeGreaterThan(first?.overall ?? 100);
  });

  it("leaves three points when a level goes there and back", async () => {
    const { person, roleIds: ids } = await learnerFollowing("back-end-developer");
    for (const level of [2, 4, 2]) await rate(person.id, [{ skill: "python", level }]);
    const chain = await snapshotsOf(person.id, ids[0]);
    expect(chain).toHaveLength(3);
    expect(chain[2]?.overall).toBe(chain[0]?.overall);
    expect(chain[1]?.ownChange).toBeGreaterThan(0);
    expect(chain[2]?.ownChange).toBeCloseTo(-(chain[1]?.ownChange ?? 0), 9);
  });

  it("does not count evidence that was taken back", async () => {
    const { person } = await learnerFollowing("back-end-developer");
    await rate(person.id, [{ skill: "git", level: 3 }]);
    const [id] = await state(person.id, [{ skill: "python", level: 5 }]);
    await rate(person.id, []);
    await db.insert(evidence).values({
      learnerId: person.id,
      skillId: await skillId("python"),
      kind: "self",
      level: null,
      withdrawsId: id ?? 0,
    });
    await rate(person.id, []);
    const chain = await snapshotsOf(person.id);
    expect(chain[1]?.overall).toBeGreaterThan(chain[0]?.overall ?? 100);
    expect(chain[2]?.overall).toBe(chain[0]?.overall);
  });

  it("undoes everything when the caller's transaction fails", async () => {
    const { person } = await learnerFollowing("back-end-developer");
    await expect(
      db.transaction(async (tx) => {
        await recordFitEvent(tx, { learnerId: person.id, kind: "preferences_set", actorId: null, detail: {} });
        throw new Error("afterwards");
      }),
    ).rejects.toThrow("afterwards");
    expect(await snapshotsOf(person.id)).toEqual([]);
    expect(await db.select().from(fitEvents).where(eq(fitEvents.learnerId, person.id))).toEqual([]);
  });

  it("never goes back in time, even when told an earlier moment", async () => {
    const { person } = await learnerFollowing("back-end-developer");
    await rate(person.id, [{ skill: "python", level: 3 }]);
    await rate(person.id, [{ skill: "sql", level: 3 }], daysAgo(3));
    const [first, second] = await snapshotsOf(person.id);
    expect(second?.at).toEqual(first?.at);
  });
});

describe("the causes of a change", () => {
  it("give time its own share when evidence of two kinds ages", async () => {
    const { person } = await learnerFollowing("back-end-developer");
    await rate(
      person.id,
      [
        { skill: "python", level: 1, kind: "self" },
        { skill: "python", level: 3, kind: "mentor" },
      ],
      daysAgo(700),
    );
    await rate(person.id, [{ skill: "python", level: 1, kind: "self" }], daysAgo(699));
    await rate(person.id, [{ skill: "sql", level: 2 }]);
    const chain = await snapshotsOf(person.id);
    expect(chain[2]?.timeChange).not.toBe(0);
    expectChain(chain);
  });

  it("tell a changed role apart from the learner's own doing", async () => {
    const { person, roleIds: ids } = await learnerFollowing("qa-engineer");
    const roleId = ids[0] ?? 0;
    const asked = (await readScoredRole(db, roleId))?.requirements ?? [];
    await rate(
      person.id,
      asked.map(({ skill, level }) => ({ skill, level: Math.max(0.5, level - 0.5) })),
    );
    await revise(roleId, 1);
    const chain = await snapshotsOf(person.id);
    expect(chain[1]?.roleChange).toBeLessThan(-1);
    expect(chain[1]?.ownChange).toBe(0);
    expect(chain[1]?.timeChange).toBe(0);
    expect(chain[1]?.roleRevision).toBe((chain[0]?.roleRevision ?? 0) + 1);
    expectChain(chain);
  });

  it("add up to the difference, whatever happens in whatever order", async () => {
    const slugs = ["technical-writer", "ux-designer", "support-specialist"];
    const asked = new Map<string, string[]>();
    for (const slug of slugs) {
      const [id] = await roleIds(slug);
      asked.set(
        slug,
        ((await readScoredRole(db, id ?? 0))?.requirements ?? []).map(({ skill }) => skill),
      );
    }
    const known = [...new Set([...asked.values()].flat())];
    const step = fc.oneof(
      fc.record({
        what: fc.constant("rate" as const),
        days: fc.integer({ min: 0, max: 200 }),
        skills: fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 }),
        level: fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
        kind: fc.constantFrom("self" as const, "course" as const, "mentor" as const),
      }),
      fc.record({
        what: fc.constant("interests" as const),
        days: fc.integer({ min: 0, max: 200 }),
        value: fc.integer({ min: 0, max: 100 }),
      }),
      fc.record({
        what: fc.constant("revise" as const),
        role: fc.integer({ min: 0, max: 2 }),
        levels: fc.constantFrom(-0.5, 0.5),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const { person, roleIds: ids } = await learnerFollowing(...slugs);
        let day = 1500;
        for (const one of steps) {
          if (one.what === "revise") await revise(ids[one.role] ?? 0, one.levels);
          else {
            day -= one.days;
            const at = daysAgo(day);
            if (one.what === "interests")
              await setInterests(person.id, { R: 10, I: one.value, A: 40, S: 20, E: 60, C: 5 }, at);
            else {
              const { skills, level, kind } = one;
              await rate(
                person.id,
                skills.map((skill) => ({ skill, level, kind })),
                at,
              );
            }
          }
        }
        for (const id of ids) {
          const chain = await snapshotsOf(person.id, id);
          expectChain(chain);
          for (const { id: snapshotId, ...row } of chain) expect(await recompute(db, snapshotId)).toEqual(stored(row));
        }
      }),
      { numRuns: 12, seed: 20261122 },
    );
  }, 120_000);
});

const stored = (row: Omit<Snapshot, "id">) => {
  const { components, enough, overall, skill, interest, preference, readiness, low, high, coverage, parts } = row;
  return { components, enough, overall, skill, interest, preference, readiness, low, high, coverage, parts };
};

describe("replaying a snapshot", () => {
  it("gives every stored number to the bit, from its inputs, model and role revision alone", async () => {
    const { person } = await learnerFollowing("back-end-developer", "ux-designer", "data-analyst");
    await setInterests(person.id, undefined, daysAgo(400));
    await rate(
      person.id,
      [
        { skill: "python", level: 2.5 },
        { skill: "sql", level: 1.5 },
      ],
      daysAgo(333),
    );
    await rate(person.id, [{ skill: "python", level: 3.5, kind: "mentor" }], daysAgo(17));
    const rows = await snapshotsOf(person.id);
    expect(rows).toHaveLength(9);
    for (const { id, ...row } of rows) expect(await recompute(db, id)).toEqual(stored(row));
  });

  it("has no answer for a snapshot that is not there", async () => {
    expect(await recompute(db, 4_000_000_000)).toBeNull();
  });
});

describe("two events of one learner at the same time", () => {
  it("wait for each other and leave one whole chain", async () => {
    const { person, roleIds: ids } = await learnerFollowing("web-designer");
    await rate(person.id, [{ skill: "html-css", level: 2 }]);
    const at = new Date();
    const write = (skill: string, level: number) =>
      db.transaction(async (tx) => {
        await tx.insert(evidence).values({
          learnerId: person.id,
          skillId: await skillId(skill),
          kind: "self",
          level,
          statedBy: person.id,
          at,
        });
        await new Promise((done) => setTimeout(done, 30));
        await recordFitEvent(tx, {
          learnerId: person.id,
          kind: "skills_rated",
          actorId: person.id,
          detail: { count: 1, skills: [skill] },
        });
      });
    await Promise.all([write("javascript", 3), write("web-accessibility", 2), write("html-css", 4), write("git", 2.5)]);
    const chain = await snapshotsOf(person.id, ids[0]);
    expect(chain).toHaveLength(5);
    expectChain(chain);
    const last = chain.at(-1)?.inputs as StoredInputs | undefined;
    const counted = last?.evidence ?? [];
    expect(counted.find(({ skill }) => skill === "html-css")?.level).toBe(4);
    expect(counted).toHaveLength(4);
    for (const { id, ...row } of chain) expect(await recompute(db, id)).toEqual(stored(row));
  });

  it("does not wait for writes to other learners", async () => {
    const [one, two] = [await learnerFollowing("web-designer"), await learnerFollowing("web-designer")];
    await db.transaction(async (tx) => {
      await tx.select({ id: users.id }).from(users).where(eq(users.id, one.person.id)).for("no key update");
      await rate(two.person.id, [{ skill: "html-css", level: 3 }]);
    });
    expect(await snapshotsOf(two.person.id)).toHaveLength(1);
  });
});

describe("what a publication has the score read", () => {
  it("is what the seed stored for every role", async () => {
    const rows = await db
      .select({ id: roles.id, slug: roles.slug, scored: roleRevisions.scored })
      .from(roles)
      .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, 1)));
    expect(rows.length).toBeGreaterThanOrEqual(24);
    for (const { id, slug, scored } of rows) {
      const read = await readScoredRole(db, id);
      const bySkill = (list: { skill: string }[]) => list.toSorted((a, b) => (a.skill < b.skill ? -1 : 1));
      const asked = (scored as NonNullable<typeof read>).requirements;
      expect({ slug, ...read }).toEqual({ slug, ...scored, requirements: bySkill(asked) });
    }
  });
});

describe("a new scoring model", () => {
  it("restates the last point under the new version and starts the next change there", async () => {
    const { person, viewer } = await learnerFollowing("mobile-developer");
    await rate(
      person.id,
      [
        { skill: "git", level: 2 },
        { skill: "problem-solving", level: 3 },
      ],
      daysAgo(40),
    );
    const [current] = await db.select().from(modelVersions).where(eq(modelVersions.version, "fit-1"));
    const model = current?.model as unknown as StoredModel;
    const parameters = { ...model.parameters, k: model.parameters.k * 2 };
    await db
      .insert(modelVersions)
      .values({ version: "fit-test", hash: "fit-test", model: { ...model, version: "fit-test", parameters } });
    await db.transaction((tx) =>
      recordFitEvent(tx, {
        learnerId: person.id,
        kind: "model_changed",
        actorId: null,
        detail: { version: "fit-test" },
      }),
    );
    const [first, restated, last] = await snapshotsOf(person.id);
    expect(restated).toMatchObject({ restated: true, at: first?.at, ownChange: null });
    expect(restated?.overall).not.toBe(first?.overall);
    expect((last?.ownChange ?? 1) + (last?.roleChange ?? 1) + (last?.timeChange ?? 1)).toBeCloseTo(
      (last?.overall ?? 0) - (restated?.overall ?? 0),
      9,
    );
    for (const { id, ...row } of await snapshotsOf(person.id)) expect(await recompute(db, id)).toEqual(stored(row));
    const [shown] = await followedFits(viewer, person.id);
    expect(shown?.points.map((point) => point.model)).toEqual(["fit-1", "fit-test", "fit-test"]);
    expect(shown?.change30).toBeCloseTo(0, 9);
  });
});
