import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, evidence, fitEvents, fitSnapshots, followedRoles, preferenceSets, roles } from "@/db/schema";
import { databaseCode } from "@/lib/platform/errors";
import {
  followRole,
  rateSkills,
  saveAbout,
  setPreferences,
  setTarget,
  unfollowRole,
  withdrawEvidence,
} from "@/lib/profiles/commands";
import { setInterests } from "@/lib/profiles/interest-commands";
import { QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { myAbout, myParts, myPreferences, myRoles } from "@/lib/profiles/queries";
import { make, viewerOf } from "../../support/make";

const TARGET = { role: "back-end-developer" };
const quiz = { form: "short" as const, answers: QUIZ_ITEMS.short.map((item) => (item.type === "I" ? 4 : 1)) };
const preferences = {
  hoursPerWeek: 8,
  budget: 1500,
  formats: ["online_live" as const],
  schedules: ["weeknights" as const],
  jobZone: 4,
  payFloor: 60_000,
};

const learner = async () => viewerOf(await make.learner());
const evidenceRows = (learnerId: number) =>
  db.select().from(evidence).where(eq(evidence.learnerId, learnerId)).orderBy(asc(evidence.id));
const eventsOf = (learnerId: number) =>
  db.select().from(fitEvents).where(eq(fitEvents.learnerId, learnerId)).orderBy(asc(fitEvents.id));
const auditOf = (actorId: number) =>
  db.select({ action: audit.action }).from(audit).where(eq(audit.actorId, actorId)).orderBy(asc(audit.id));

describe("rating skills", () => {
  test("writes one statement a skill, one event for the save and one audit line", async () => {
    const viewer = await learner();
    await followRole(viewer, TARGET);
    const outcome = await rateSkills(viewer, { ratings: { python: 2.5, sql: 1, git: 0 } });
    expect(outcome.changed).toBe(3);
    expect(outcome.moved).toMatchObject({ title: "Back-End Developer", before: null, after: expect.any(Number) });
    const rows = await evidenceRows(viewer.userId);
    expect(rows.map(({ kind, level, statedBy }) => [kind, level, statedBy]).toSorted()).toEqual(
      [0, 1, 2.5].map((level) => ["self", level, viewer.userId]),
    );
    const events = await eventsOf(viewer.userId);
    expect(events.map(({ kind, detail }) => [kind, detail])).toEqual([
      ["role_followed", { roleTitle: "Back-End Developer" }],
      ["skills_rated", { count: 3, skills: ["Git", "Python", "SQL"] }],
    ]);
    expect((await auditOf(viewer.userId)).map(({ action }) => action)).toEqual([
      "profile.role_followed",
      "profile.skills_rated",
    ]);
  });

  test("writes only what differs, and nothing at all when nothing does", async () => {
    const viewer = await learner();
    await rateSkills(viewer, { ratings: { python: 2, sql: 1 } });
    const second = await rateSkills(viewer, { ratings: { python: 2, sql: 1.5, ruby: null } });
    expect(second.changed).toBe(1);
    const before = [await evidenceRows(viewer.userId), await eventsOf(viewer.userId), await auditOf(viewer.userId)];
    expect(before.map((rows) => rows.length)).toEqual([3, 2, 2]);
    expect(await rateSkills(viewer, { ratings: { python: 2, sql: 1.5 } })).toEqual({ changed: 0, moved: null });
    expect(await rateSkills(viewer, { ratings: {} })).toEqual({ changed: 0, moved: null });
    const after = [await evidenceRows(viewer.userId), await eventsOf(viewer.userId), await auditOf(viewer.userId)];
    expect(after).toEqual(before);
  });

  test("going back to an earlier level is a change of its own", async () => {
    const viewer = await learner();
    for (const level of [1, 3, 1]) await rateSkills(viewer, { ratings: { python: level } });
    expect((await evidenceRows(viewer.userId)).map((row) => row.level)).toEqual([1, 3, 1]);
  });

  test("clearing a rating takes it back with the ones it replaced, so that none of them counts again", async () => {
    const viewer = await learner();
    await followRole(viewer, TARGET);
    await rateSkills(viewer, { ratings: { python: 1 } });
    await rateSkills(viewer, { ratings: { python: 3 } });
    await rateSkills(viewer, { ratings: { python: null } });
    const rows = await evidenceRows(viewer.userId);
    const stated = rows.filter((row) => row.withdrawsId === null).map((row) => row.id);
    expect(rows.flatMap((row) => row.withdrawsId ?? []).toSorted()).toEqual(stated.toSorted());
    const [last] = await db
      .select()
      .from(fitSnapshots)
      .where(eq(fitSnapshots.learnerId, viewer.userId))
      .orderBy(desc(fitSnapshots.id))
      .limit(1);
    expect(last).toMatchObject({ enough: false, overall: null, coverage: 0 });
    const events = await eventsOf(viewer.userId);
    expect(events.at(-1)).toMatchObject({ kind: "evidence_withdrawn", detail: { skillName: "Python" } });
    expect((await rateSkills(viewer, { ratings: { python: null } })).changed).toBe(0);
    expect((await rateSkills(viewer, { ratings: { python: 3 } })).changed).toBe(1);
  });

  test("refuses a level between half steps and leaves nothing behind", async () => {
    const viewer = await learner();
    const error = await rateSkills(viewer, { ratings: { sql: 2, python: 2.3 } }).catch((caught: unknown) => caught);
    expect(databaseCode(error)).toBe("23514");
    expect(await evidenceRows(viewer.userId)).toEqual([]);
  });

  test("names a skill that is not in the catalog and saves none of the others", async () => {
    const viewer = await learner();
    await expect(rateSkills(viewer, { ratings: { python: 2, telepathy: 3 } })).rejects.toMatchObject({
      code: "invalid",
      fields: { "ratings.telepathy": expect.any(Array) },
    });
    expect(await evidenceRows(viewer.userId)).toEqual([]);
  });

  test("two saves of the same ratings at once write them once", async () => {
    const viewer = await learner();
    await followRole(viewer, TARGET);
    const ratings = { python: 2, sql: 2, git: 1.5 };
    const outcomes = await Promise.all([1, 2, 3].map(() => rateSkills(viewer, { ratings })));
    expect(outcomes.map((outcome) => outcome.changed).toSorted()).toEqual([0, 0, 3]);
    expect(await evidenceRows(viewer.userId)).toHaveLength(3);
    expect(await eventsOf(viewer.userId)).toHaveLength(2);
  });

  test("two different saves at once both count, and the last point is the state they leave", async () => {
    const viewer = await learner();
    await followRole(viewer, TARGET);
    await Promise.all([
      rateSkills(viewer, { ratings: { python: 3, git: 2 } }),
      rateSkills(viewer, { ratings: { databases: 2 } }),
      setInterests(viewer, quiz),
    ]);
    const points = await db
      .select({ coverage: fitSnapshots.coverage, components: fitSnapshots.components })
      .from(fitSnapshots)
      .where(eq(fitSnapshots.learnerId, viewer.userId))
      .orderBy(asc(fitSnapshots.id));
    expect(points).toHaveLength(4);
    expect(points.at(-1)?.coverage).toBe(Math.max(...points.map((point) => point.coverage)));
    expect(points.at(-1)?.components).toBe("SI");
  });

  test("is for learners only", async () => {
    for (const person of [await make.mentor(), await make.admin()]) {
      await expect(rateSkills(viewerOf(person), { ratings: { python: 2 } })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });
});

describe("taking a statement back", () => {
  async function rated(level: number) {
    const viewer = await learner();
    await rateSkills(viewer, { ratings: { python: level } });
    const [row] = await evidenceRows(viewer.userId);
    return { viewer, evidenceId: row?.id ?? 0, skillId: row?.skillId ?? 0 };
  }

  test("the learner takes back an own rating, once", async () => {
    const { viewer, evidenceId } = await rated(2);
    expect((await withdrawEvidence(viewer, { evidenceId })).changed).toBe(1);
    await expect(withdrawEvidence(viewer, { evidenceId })).rejects.toMatchObject({ code: "not_found" });
    expect((await auditOf(viewer.userId)).at(-1)?.action).toBe("profile.evidence_withdrawn");
  });

  test("somebody else's rating gives the same answer as one that is not there", async () => {
    const { evidenceId } = await rated(2);
    const stranger = await learner();
    const [theirs, nobodys] = await Promise.all(
      [evidenceId, 999_999].map((id) => withdrawEvidence(stranger, { evidenceId: id }).catch((error: Error) => error)),
    );
    expect(theirs).toMatchObject({ code: "not_found" });
    expect(String(theirs)).toBe(String(nobodys));
    expect(await evidenceRows(stranger.userId)).toEqual([]);
  });

  test("what a course or a mentor stated stays", async () => {
    const { viewer, skillId } = await rated(2);
    const rows = await db
      .insert(evidence)
      .values((["course", "mentor"] as const).map((kind) => ({ learnerId: viewer.userId, skillId, kind, level: 3 })))
      .returning({ id: evidence.id });
    for (const { id } of rows) {
      await expect(withdrawEvidence(viewer, { evidenceId: id })).rejects.toMatchObject({ code: "not_found" });
    }
  });

  test("two at once take it back once", async () => {
    const { viewer, evidenceId } = await rated(2);
    const outcomes = await Promise.allSettled([1, 2].map(() => withdrawEvidence(viewer, { evidenceId })));
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await evidenceRows(viewer.userId)).filter((row) => row.withdrawsId !== null)).toHaveLength(1);
  });
});

describe("following roles", () => {
  const slugs = async () =>
    (await db.select({ slug: roles.slug }).from(roles).orderBy(roles.id)).map((row) => row.slug);

  test("the first role becomes the target, and following again changes nothing", async () => {
    const viewer = await learner();
    expect((await followRole(viewer, TARGET)).changed).toBe(1);
    expect((await followRole(viewer, { role: "data-engineer" })).changed).toBe(1);
    expect((await followRole(viewer, TARGET)).changed).toBe(0);
    expect((await myRoles(viewer)).map(({ slug, target }) => [slug, target])).toEqual([
      ["back-end-developer", true],
      ["data-engineer", false],
    ]);
    const snapshots = await db.select().from(fitSnapshots).where(eq(fitSnapshots.learnerId, viewer.userId));
    expect(snapshots).toHaveLength(2);
  });

  test("stops at twenty, also when the last two come at once", async () => {
    const viewer = await learner();
    const all = await slugs();
    for (const role of all.slice(0, 19)) await followRole(viewer, { role });
    const outcomes = await Promise.allSettled(all.slice(19, 22).map((role) => followRole(viewer, { role })));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "limit" });
    }
    expect(await myRoles(viewer)).toHaveLength(20);
    const [first] = all;
    await unfollowRole(viewer, { role: first ?? "" });
    expect((await followRole(viewer, { role: all[23] ?? "" })).changed).toBe(1);
  });

  test("refuses a role that is not published, like one that is not there", async () => {
    const viewer = await learner();
    await db.update(roles).set({ status: "archived" }).where(eq(roles.slug, "technical-writer"));
    for (const role of ["technical-writer", "astronaut"]) {
      await expect(followRole(viewer, { role })).rejects.toMatchObject({ code: "not_found" });
    }
    await db.update(roles).set({ status: "published" }).where(eq(roles.slug, "technical-writer"));
  });

  test("there is one target at most, also when two are chosen at once", async () => {
    const viewer = await learner();
    for (const role of ["back-end-developer", "data-engineer", "qa-engineer"]) await followRole(viewer, { role });
    await Promise.all(
      ["data-engineer", "qa-engineer", "back-end-developer"].map((role) => setTarget(viewer, { role })),
    );
    expect((await myRoles(viewer)).filter((role) => role.target)).toHaveLength(1);
    await setTarget(viewer, { role: "qa-engineer" });
    expect((await myRoles(viewer))[0]).toMatchObject({ slug: "qa-engineer", target: true });
    const error = await db
      .update(followedRoles)
      .set({ target: true })
      .where(eq(followedRoles.learnerId, viewer.userId))
      .catch((caught: unknown) => caught);
    expect(databaseCode(error)).toBe("23505");
  });

  test("a role that is not followed cannot be the target and cannot be left", async () => {
    const viewer = await learner();
    await expect(setTarget(viewer, TARGET)).rejects.toMatchObject({ code: "not_found" });
    await expect(unfollowRole(viewer, TARGET)).rejects.toMatchObject({ code: "not_found" });
  });

  test("leaving a role keeps its history, and coming back adds a point", async () => {
    const viewer = await learner();
    const { changed } = await followRole(viewer, TARGET);
    expect(changed).toBe(1);
    await unfollowRole(viewer, TARGET);
    expect(await myRoles(viewer)).toEqual([]);
    await followRole(viewer, TARGET);
    const kinds = (await eventsOf(viewer.userId)).map((event) => event.kind);
    expect(kinds).toEqual(["role_followed", "role_followed"]);
  });
});

describe("preferences and about", () => {
  test("preferences are stored in minor units, and saving the same again writes nothing", async () => {
    const viewer = await learner();
    expect((await setPreferences(viewer, preferences)).changed).toBe(1);
    expect(await myPreferences(viewer)).toEqual({
      hoursPerWeek: 8,
      budgetMinor: 150_000,
      formats: ["online_live"],
      schedules: ["weeknights"],
      jobZone: 4,
      payFloor: 60_000,
    });
    expect((await setPreferences(viewer, preferences)).changed).toBe(0);
    expect((await setPreferences(viewer, { ...preferences, payFloor: null })).changed).toBe(1);
    const sets = await db.select().from(preferenceSets).where(eq(preferenceSets.learnerId, viewer.userId));
    expect(sets).toHaveLength(2);
    expect(await eventsOf(viewer.userId)).toHaveLength(2);
  });

  test("about is one row a learner and moves no fit", async () => {
    const viewer = await learner();
    expect(await myAbout(viewer)).toEqual({ currentRole: null, nearestRole: null, about: null });
    await saveAbout(viewer, { currentRole: "Accountant", about: "Ten years of ledgers." });
    await saveAbout(viewer, { currentRole: null, about: "Ten years of ledgers." });
    expect(await myAbout(viewer)).toEqual({ currentRole: null, nearestRole: null, about: "Ten years of ledgers." });
    expect(await eventsOf(viewer.userId)).toEqual([]);
  });
});

describe("progress", () => {
  const done = async (viewer: Awaited<ReturnType<typeof learner>>) =>
    (await myParts(viewer)).filter((part) => part.done).map((part) => part.name);

  test("grows with each part and asks for half of the target's skills", async () => {
    const viewer = await learner();
    expect(await done(viewer)).toEqual([]);
    await followRole(viewer, TARGET);
    expect(await done(viewer)).toEqual(["roles"]);
    await rateSkills(viewer, { ratings: { python: 2 } });
    expect(await done(viewer)).toEqual(["roles"]);
    const most = { databases: 1, "api-design": 1, git: 2, postgresql: 1, django: 1, javascript: 1, "web-servers": 1 };
    await rateSkills(viewer, { ratings: most });
    await setInterests(viewer, quiz);
    await setPreferences(viewer, preferences);
    expect(await done(viewer)).toEqual(["roles", "skills", "interests", "preferences"]);
  });

  test("ratings taken back count no more", async () => {
    const viewer = await learner();
    const five = { python: 2, sql: 1, git: 1, docker: 1, linux: 1 };
    await rateSkills(viewer, { ratings: five });
    expect(await done(viewer)).toEqual(["skills"]);
    await rateSkills(viewer, { ratings: { docker: null } });
    expect(await done(viewer)).toEqual([]);
  });

  test("one learner's rows never show up in another's", async () => {
    const [one, other] = [await learner(), await learner()];
    await followRole(one, TARGET);
    await setInterests(one, quiz);
    expect(await done(other)).toEqual([]);
    expect(await myRoles(other)).toEqual([]);
    const rows = await db
      .select()
      .from(evidence)
      .where(and(inArray(evidence.learnerId, [other.userId]), eq(evidence.kind, "self")));
    expect(rows).toEqual([]);
  });
});
