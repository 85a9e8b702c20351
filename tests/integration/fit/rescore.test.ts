import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { fitEvents, fitRescores, fitSnapshots, followedRoles, modelVersions, preferenceSets } from "@/db/schema";
import { loadModel } from "@/db/seed/load-model";
import { announceModel } from "@/lib/fit/announce-model";
import { currentModel } from "@/lib/fit/model";
import { followedFits } from "@/lib/fit/queries";
import { recordFitEvent, recordRoleRevisions } from "@/lib/fit/record";
import { recompute } from "@/lib/fit/replay";
import { runRescore } from "@/lib/fit/rescore";
import { rescoreBatch } from "@/lib/fit/rescore-batch";
import { roleShelf } from "@/lib/fit/role-shelf";
import type { FitModel } from "@/lib/fit/scoring";
import { rescoreFollowers } from "@/lib/jobs/tasks/fit-rescore";
import { asking, chainsOf, followersOf, publishRevision, rescoreOf, waitingJobs } from "./rescore-world";
import { DAY_MS, learnerFollowing, rate, roleIds, setInterests, state } from "./world";

const STARTED = Date.now();
const daysAgo = (days: number) => new Date(STARTED - days * DAY_MS);
const roleId = async (slug: string): Promise<number> => (await roleIds(slug))[0] ?? 0;

type Snapshot = Awaited<ReturnType<typeof chainsOf>>[number];

/** All of a snapshot but whose it is, when it was written, by which event, and the numbers of the rows it counted. */
function content({ id: _, learnerId: __, eventId: ___, createdAt: ____, inputs, ...row }: Snapshot) {
  const { evidence, ...rest } = inputs as { evidence: { id: number }[] };
  const counted = { evidenceThrough: null, interestResultId: null, preferenceSetId: null };
  return { ...row, ...counted, inputs: { ...rest, evidence: evidence.map((item) => ({ ...item, id: 0 })) } };
}

/** A learner with a past that ages, withdraws nothing and holds every kind of input. */
async function storied(slug: string, seed: number) {
  const { person } = await learnerFollowing(slug);
  await rate(person.id, [{ skill: "git", level: (seed % 5) + 0.5 }], daysAgo(500));
  if (seed % 2 === 0) await setInterests(person.id, undefined, daysAgo(420));
  await rate(
    person.id,
    [
      { skill: "git", level: 3, kind: "mentor" },
      { skill: "python", level: (seed % 4) + 1, kind: "course" },
      { skill: "sql", level: 2.5 },
      { skill: "problem-solving", level: 4, kind: "project" },
    ],
    daysAgo(300 - seed),
  );
  return person;
}

async function changeModel(version: string, change: (model: FitModel) => Partial<FitModel["parameters"]>) {
  const { model } = await currentModel(db);
  const parameters = { ...model.parameters, ...change(model) };
  return db.transaction((tx) => announceModel(tx, { ...model, version, parameters }, new Date()));
}

describe("a published role revision", () => {
  it("is one event and one queued re-scoring with the number of followers, in the caller's transaction", async () => {
    const role = await roleId("web-designer");
    await followersOf(role, 3);
    const { eventId, followers, rescoreId } = await publishRevision(role);
    expect(followers).toBe(3);
    expect(await rescoreOf(rescoreId)).toMatchObject({ eventId, roleId: role, status: "queued", total: 3, done: 0 });
    expect(await waitingJobs()).toContain(`fit.rescore:${rescoreId}`);
    const [event] = await db.select().from(fitEvents).where(eq(fitEvents.id, eventId));
    expect(event).toMatchObject({ learnerId: null, kind: "role_revised", detail: { revision: 2 } });
    const jobs = await waitingJobs();
    const events = await db.$count(fitEvents);
    await expect(
      publishRevision(role, asking(0.5), undefined, async () => {
        throw new Error("afterwards");
      }),
    ).rejects.toThrow("afterwards");
    expect(await waitingJobs()).toEqual(jobs);
    expect(await db.$count(fitEvents)).toBe(events);
  });

  it("can be one of many, each with its own event and re-scoring", async () => {
    const roles = await roleIds("web-designer", "qa-engineer", "data-analyst");
    const recorded = await db.transaction((tx) =>
      recordRoleRevisions(
        tx,
        roles.map((id) => ({ roleId: id, actorId: null, detail: { release: "30.1" } })),
      ),
    );
    for (const [index, { eventId, rescoreId }] of recorded.entries()) {
      expect(await rescoreOf(rescoreId)).toMatchObject({ eventId, roleId: roles[index] });
    }
    expect(await waitingJobs()).toEqual(
      expect.arrayContaining(recorded.map(({ rescoreId }) => `fit.rescore:${rescoreId}`)),
    );
    await expect(
      db.transaction((tx) => recordRoleRevisions(tx, [{ roleId: 4_000_000_000, actorId: null, detail: {} }])),
    ).rejects.toThrow("no role");
  });
});

describe("scoring the followers again", () => {
  it("writes to the bit what an event of the learner's own would have written", async () => {
    const slug = "back-end-developer";
    const pairs = [];
    for (const seed of [1, 2, 3, 4]) pairs.push([await storied(slug, seed), await storied(slug, seed)] as const);
    const nobody = [await learnerFollowing(slug), await learnerFollowing(slug)] as const;
    pairs.push([nobody[0].person, nobody[1].person] as const);
    const role = await roleId(slug);
    const at = new Date();
    const { rescoreId } = await publishRevision(role, asking(0.5), at);
    for (const [, alone] of pairs) {
      await db.transaction((tx) =>
        recordFitEvent(tx, { learnerId: alone.id, kind: "preferences_set", actorId: null, detail: {}, at }),
      );
    }
    await runRescore(rescoreId, { size: 2 });
    for (const [together, alone] of pairs) {
      const batch = await chainsOf([together.id]);
      const own = await chainsOf([alone.id]);
      expect(batch.map(content)).toEqual(own.map(content));
      expect(batch.at(-1)?.roleRevision).toBe(2);
      for (const { id, overall, parts } of batch) expect(await recompute(db, id)).toMatchObject({ overall, parts });
    }
    const changed = (await chainsOf(pairs.map(([one]) => one.id))).filter(({ roleChange }) => roleChange);
    const row = await rescoreOf(rescoreId);
    expect(row).toMatchObject({ status: "done", total: row.done, moved: changed.length, error: null });
    expect(row.movedPoints).toBeCloseTo(
      changed.reduce((sum, { roleChange }) => sum + (roleChange ?? 0), 0),
      9,
    );
    expect(row.startedAt).not.toBeNull();
    expect(row.finishedAt).not.toBeNull();
  });

  it("reads the ledger where something was written since the last snapshot", async () => {
    const slug = "ux-designer";
    const [one, two] = [await learnerFollowing(slug), await learnerFollowing(slug)];
    const role = await roleId(slug);
    for (const { person } of [one, two]) {
      await rate(person.id, [{ skill: "html-css", level: 2 }], daysAgo(20));
      await state(person.id, [{ skill: "html-css", level: 4, kind: "course", at: daysAgo(10) }]);
      const preferences = { jobZone: 3, payFloor: 60_000, hoursPerWeek: null, budgetMinor: null };
      await db
        .insert(preferenceSets)
        .values({ learnerId: person.id, preferences: { ...preferences, formats: [], schedules: [] } });
    }
    const at = new Date();
    const { rescoreId } = await publishRevision(role, asking(-0.5), at);
    await db.transaction((tx) =>
      recordFitEvent(tx, { learnerId: two.person.id, kind: "preferences_set", actorId: null, detail: {}, at }),
    );
    await runRescore(rescoreId);
    const [batch, own] = [await chainsOf([one.person.id]), await chainsOf([two.person.id])];
    expect(batch.map(content)).toEqual(own.map(content));
    expect(batch.at(-1)?.components).toContain("P");
  });

  it("goes on where it was killed, without a snapshot twice or missing", async () => {
    const role = await roleId("mobile-developer");
    const people = await followersOf(role, 11);
    for (const { id } of people.slice(0, 7)) await rate(id, [{ skill: "git", level: 2 }]);
    const before = (await chainsOf(people.map(({ id }) => id))).length;
    const { eventId, rescoreId } = await publishRevision(role);
    const shelf = roleShelf();
    expect(await db.transaction((tx) => rescoreBatch(tx, rescoreId, shelf, 4))).toBe("more");
    await expect(
      db.transaction(async (tx) => {
        await rescoreBatch(tx, rescoreId, shelf, 4);
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "running", done: 4, total: 11 });
    expect(await runRescore(rescoreId, { size: 4 })).toBe("done");
    const rows = await chainsOf(people.map(({ id }) => id));
    expect(rows).toHaveLength(before + 11);
    expect(rows.filter((row) => row.eventId === eventId).map((row) => row.learnerId)).toEqual(
      people.map(({ id }) => id),
    );
    expect(await runRescore(rescoreId)).toBe("done");
    expect(await chainsOf(people.map(({ id }) => id))).toHaveLength(before + 11);
  });

  it("can be worked on by two at once", async () => {
    const role = await roleId("network-administrator");
    const people = await followersOf(role, 12);
    const { eventId, rescoreId } = await publishRevision(role);
    await Promise.all([runRescore(rescoreId, { size: 2 }), runRescore(rescoreId, { size: 3 })]);
    const rows = (await chainsOf(people.map(({ id }) => id))).filter((row) => row.eventId === eventId);
    expect(rows.map((row) => row.learnerId).sort()).toEqual(people.map(({ id }) => id).sort());
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "done", done: 12, total: 12 });
  });

  it("leaves alone who was scored on the revision meanwhile and who follows it no more, and counts them as done", async () => {
    const role = await roleId("technical-writer");
    const [early, gone, late] = await followersOf(role, 3);
    for (const person of [early, gone, late]) await rate(person?.id ?? 0, [{ skill: "git", level: 2 }]);
    const { eventId, rescoreId } = await publishRevision(role);
    await rate(early?.id ?? 0, [{ skill: "git", level: 4 }]);
    await db
      .delete(followedRoles)
      .where(and(eq(followedRoles.learnerId, gone?.id ?? 0), eq(followedRoles.roleId, role)));
    await runRescore(rescoreId);
    const rows = await db.select().from(fitSnapshots).where(eq(fitSnapshots.eventId, eventId));
    expect(rows.map((row) => row.learnerId)).toEqual([late?.id]);
    const [, own] = await chainsOf([early?.id ?? 0]);
    expect(own).toMatchObject({ roleRevision: 2 });
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "done", done: 3, total: 3 });
  });

  it("tells two revisions apart that wait at the same time, and which came first", async () => {
    const role = await roleId("support-specialist");
    const people = await followersOf(role, 2);
    for (const { id } of people)
      await rate(
        id,
        [
          { skill: "customer-service", level: 1 },
          { skill: "git", level: 1 },
        ].slice(1),
      );
    const first = await publishRevision(role, asking(0.5));
    const second = await publishRevision(role, asking(-1));
    await runRescore(first.rescoreId);
    await runRescore(second.rescoreId);
    const chain = await chainsOf([people[0]?.id ?? 0]);
    expect(chain.slice(1).map(({ eventId, roleRevision }) => [eventId, roleRevision])).toEqual([
      [first.eventId, 2],
      [second.eventId, 3],
    ]);
    const third = await publishRevision(role, asking(0.5));
    const fourth = await publishRevision(role, asking(0.5));
    await runRescore(fourth.rescoreId);
    await runRescore(third.rescoreId);
    expect((await chainsOf([people[0]?.id ?? 0])).slice(3).map(({ eventId }) => eventId)).toEqual([fourth.eventId]);
  });

  it("reads sensibly on the page while it still waits", async () => {
    const { person, viewer, roleIds: ids } = await learnerFollowing("site-reliability-engineer");
    await rate(person.id, [
      { skill: "git", level: 3 },
      { skill: "linux", level: 3 },
    ]);
    const [before] = await followedFits(viewer, person.id);
    const { rescoreId } = await publishRevision(ids[0] ?? 0, asking(1));
    const [waiting] = await followedFits(viewer, person.id);
    expect(waiting?.points).toEqual(before?.points);
    expect(waiting?.fit.overall).toBeLessThan(before?.fit.overall ?? 0);
    await runRescore(rescoreId);
    const [after] = await followedFits(viewer, person.id);
    expect(after?.fit).toEqual(waiting?.fit);
    expect(after?.points.at(-1)).toMatchObject({ overall: after?.fit.overall, cause: { kind: "role_revised" } });
  });
});

describe("the job", () => {
  it("takes the re-scoring to its end", async () => {
    const role = await roleId("cloud-engineer");
    await followersOf(role, 2);
    const { rescoreId } = await publishRevision(role);
    await rescoreFollowers({ rescoreId }, { lastTry: false });
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "done" });
    await rescoreFollowers({ rescoreId: 4_000_000_000 }, { lastTry: false });
  });

  it("stops after its turn with the rest left to do", async () => {
    const role = await roleId("cloud-engineer");
    await followersOf(role, 3);
    const { rescoreId } = await publishRevision(role);
    expect(await runRescore(rescoreId, { until: 0, size: 1 })).toBe("more");
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "running", done: 1 });
  });

  it("notes why it broke off, and gives up with its last try", async () => {
    const role = await roleId("database-architect");
    const [person] = await followersOf(role, 1);
    await rate(person?.id ?? 0, [{ skill: "sql", level: 2 }]);
    const [event] = await db
      .insert(fitEvents)
      .values({ learnerId: null, kind: "role_revised", detail: { revision: 99 } })
      .returning();
    const [row] = await db
      .insert(fitRescores)
      .values({ eventId: event?.id ?? 0, roleId: role, total: 1 })
      .returning();
    const rescoreId = row?.id ?? 0;
    await expect(rescoreFollowers({ rescoreId }, { lastTry: false })).rejects.toThrow("Revision 99");
    expect(await rescoreOf(rescoreId)).toMatchObject({
      status: "queued",
      error: expect.stringContaining("Revision 99"),
    });
    await expect(rescoreFollowers({ rescoreId }, { lastTry: true })).rejects.toThrow("Revision 99");
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "failed" });
  });
});

describe("a new model version that the code ships", () => {
  it("is stored once, told as an event and restates every chain, with a break", async () => {
    const slugs = ["product-manager", "data-engineer"];
    const [one, two] = [await learnerFollowing(...slugs), await learnerFollowing(...slugs)];
    const at = daysAgo(90);
    for (const { person } of [one, two]) {
      await setInterests(person.id, undefined, at);
      await rate(
        person.id,
        [
          { skill: "sql", level: 2 },
          { skill: "problem-solving", level: 3 },
        ],
        at,
      );
    }
    const followers = await db.$count(followedRoles);
    const { added, rescoreId } = await changeModel("fit-test-2", ({ parameters }) => ({ k: parameters.k * 1.5 }));
    expect(added).toBe(true);
    const id = rescoreId ?? 0;
    expect(await rescoreOf(id)).toMatchObject({ roleId: null, total: followers, status: "queued" });
    expect(await waitingJobs()).toContain(`fit.rescore:${id}`);
    const [event] = await db
      .select()
      .from(fitEvents)
      .where(eq(fitEvents.id, (await rescoreOf(id)).eventId));
    expect(event).toMatchObject({ kind: "model_changed", learnerId: null, detail: { version: "fit-test-2" } });
    await db.transaction((tx) =>
      recordFitEvent(tx, {
        learnerId: two.person.id,
        kind: "model_changed",
        actorId: null,
        detail: { version: "fit-test-2" },
        at: event?.at,
      }),
    );
    await runRescore(id, { size: 20 });
    const [batch, own] = [await chainsOf([one.person.id]), await chainsOf([two.person.id])];
    expect(batch.map(content)).toEqual(own.map(content));
    expect(batch.filter(({ restated }) => restated)).toHaveLength(2);
    const [shown] = await followedFits(one.viewer, one.person.id);
    expect(shown?.points.map(({ model, restated, cause }) => [model, restated, cause.label]).slice(-2)).toEqual([
      ["fit-test-2", true, "Scoring model changed to fit-test-2"],
      ["fit-test-2", false, "Scoring model changed to fit-test-2"],
    ]);
    expect(await rescoreOf(id)).toMatchObject({ status: "done", done: followers });
    for (const { id: snapshotId, overall, low } of batch) {
      expect(await recompute(db, snapshotId)).toMatchObject({ overall, low });
    }
    const again = await changeModel("fit-test-2", () => ({}));
    expect(again).toEqual({ added: false, rescoreId: null });
  });

  it("is announced by seeding when its name is new, and never twice", async () => {
    const { model } = await currentModel(db);
    const shipped = () => ({ ...model, version: "fit-test-3", parameters: { ...model.parameters, intervalZ: 2 } });
    const seed = () => db.transaction((tx) => loadModel(tx, new Date(), shipped));
    expect(await seed()).toEqual({ added: 1 });
    expect(await seed()).toEqual({ added: 0 });
    expect(await db.transaction((tx) => loadModel(tx, new Date()))).toEqual({ added: 0 });
    expect((await currentModel(db)).model.version).toBe("fit-test-3");
    expect(await db.$count(modelVersions, eq(modelVersions.version, "fit-test-3"))).toBe(1);
    const renamed = { ...shipped(), version: "fit-test-4" };
    await expect(db.transaction((tx) => announceModel(tx, renamed, new Date()))).rejects.toThrow("fit-test-3");
  });
});
