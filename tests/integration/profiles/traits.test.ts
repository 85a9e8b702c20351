import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, fitEvents, fitSnapshots, preferenceSets, roleRevisions, roles } from "@/db/schema";
import { exploreFits } from "@/lib/fit/explore";
import { NO_FILTER } from "@/lib/fit/explore-input";
import { followedFits, roleFit } from "@/lib/fit/queries";
import { type ReplayDifference, replayAll } from "@/lib/fit/replay";
import { parse } from "@/lib/platform/input";
import { answerTraits, followRole, rateSkills, setPreferences } from "@/lib/profiles/commands";
import { answerTraitsInput, preferencesInput } from "@/lib/profiles/input";
import { setInterests } from "@/lib/profiles/interest-commands";
import { QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { myParts, myPreferences } from "@/lib/profiles/queries";
import { preferencePhrases } from "@/lib/profiles/text";
import { derivedDegrees } from "@/lib/roles/traits";
import { make, viewerOf } from "../../support/make";

const ROLE = "back-end-developer";
const quiz = { form: "short" as const, answers: QUIZ_ITEMS.short.map((item) => (item.type === "I" ? 4 : 1)) };
const plain = { hoursPerWeek: null, budget: null, formats: [], schedules: [], jobZone: 5, payFloor: 60_000 };

async function ratedLearner(slug = ROLE) {
  const viewer = viewerOf(await make.learner());
  await followRole(viewer, { role: slug });
  await setInterests(viewer, quiz);
  await rateSkills(viewer, { ratings: { python: 2, sql: 2, git: 1.5, "problem-solving": 3 } });
  return viewer;
}

const setsOf = (learnerId: number) =>
  db.select().from(preferenceSets).where(eq(preferenceSets.learnerId, learnerId)).orderBy(asc(preferenceSets.id));
const eventsOf = (learnerId: number) =>
  db.select().from(fitEvents).where(eq(fitEvents.learnerId, learnerId)).orderBy(asc(fitEvents.id));
const snapshotsOf = (learnerId: number) =>
  db.select().from(fitSnapshots).where(eq(fitSnapshots.learnerId, learnerId)).orderBy(asc(fitSnapshots.id));

async function replayed(learnerId: number) {
  const differences: ReplayDifference[] = [];
  const counts = await replayAll(db, { learnerId, onDifference: (one) => differences.push(one) });
  return { differences, fromLedger: counts.fromLedger, snapshots: counts.snapshots };
}

describe("answering a question about the work", () => {
  test("adds one preference set, one event that names the trait, one audit line, and tells the fit before and after", async () => {
    const viewer = await ratedLearner();
    const before = await roleFit(viewer, viewer.userId, ROLE);
    const outcome = await answerTraits(viewer, { role: ROLE, answers: { fixing: "seek" } });
    expect(outcome.traits).toEqual({ fixing: "seek" });
    expect(outcome.before).toMatchObject({ overall: before.fit.overall, preference: null });
    expect(outcome.after.preference).toBe(100);
    expect((await setsOf(viewer.userId)).map(({ preferences }) => preferences)).toEqual([
      {
        hoursPerWeek: null,
        budgetMinor: null,
        formats: [],
        schedules: [],
        jobZone: null,
        payFloor: null,
        traits: { fixing: "seek" },
      },
    ]);
    expect((await eventsOf(viewer.userId)).at(-1)).toMatchObject({
      kind: "preferences_set",
      detail: { answers: [{ about: "finding and fixing faults", answer: "seek" }] },
    });
    const lines = await db.select().from(audit).where(eq(audit.actorId, viewer.userId)).orderBy(asc(audit.id));
    expect(lines.at(-1)).toMatchObject({ action: "profile.preferences_set" });
    const [point] = (await followedFits(viewer, viewer.userId)).map(({ points }) => points.at(-1));
    expect(point?.cause.label).toBe("Said yes to finding and fixing faults");
  });

  test("moves the fit by what it tells, to the bit, in the snapshot that stays", async () => {
    const viewer = await ratedLearner();
    await setPreferences(viewer, plain);
    for (const answers of [{ fixing: "seek" }, { looks: "avoid", alone: "avoid" }, { fixing: null }] as const) {
      const { before, after } = await answerTraits(viewer, { role: ROLE, answers });
      const rows = await snapshotsOf(viewer.userId);
      expect(before.overall).toBe(rows.at(-2)?.overall);
      expect(after).toMatchObject({ overall: rows.at(-1)?.overall, preference: rows.at(-1)?.preference });
      expect(after.overall).not.toBe(before.overall);
      expect(Math.abs((after.overall ?? 0) - (before.overall ?? 0))).toBeLessThan(5);
    }
    const shown = await roleFit(viewer, viewer.userId, ROLE);
    expect(shown.preferenceParts.map(({ name }) => name)).toEqual([
      "jobZone",
      "payFloor",
      "trait:alone",
      "trait:looks",
    ]);
    const worth = shown.preferenceParts.reduce((sum, part) => sum + part.worth, 0);
    expect(worth).toBeCloseTo(100 * shown.weights.P, 9);
    const points = shown.preferenceParts.reduce((sum, part) => sum + part.points, 0);
    expect(points).toBeCloseTo(shown.weights.P * (shown.fit.preference ?? 0), 9);
  });

  test("keeps the other preferences and answers, and an answer taken back leaves no trace in the newest set", async () => {
    const viewer = await ratedLearner();
    await setPreferences(viewer, { ...plain, hoursPerWeek: 6 });
    await answerTraits(viewer, { role: ROLE, answers: { writing: "seek", figures: "avoid" } });
    await answerTraits(viewer, { role: ROLE, answers: { figures: null } });
    expect(await myPreferences(viewer)).toMatchObject({ hoursPerWeek: 6, jobZone: 5, traits: { writing: "seek" } });
    expect(preferencePhrases(await myPreferences(viewer)).at(-1)).toBe("you like writing");
    await answerTraits(viewer, { role: ROLE, answers: { writing: null } });
    expect("traits" in ((await myPreferences(viewer)) ?? {})).toBe(false);
    expect((await setsOf(viewer.userId)).length).toBe(4);
  });

  test("writes nothing when nothing is different", async () => {
    const viewer = await ratedLearner();
    const none = await answerTraits(viewer, { role: ROLE, answers: { fixing: null } });
    expect(none.after).toEqual(none.before);
    expect(await setsOf(viewer.userId)).toEqual([]);
    await answerTraits(viewer, { role: ROLE, answers: { fixing: "avoid" } });
    const rows = [(await setsOf(viewer.userId)).length, (await eventsOf(viewer.userId)).length];
    await answerTraits(viewer, { role: ROLE, answers: { fixing: "avoid" } });
    expect([(await setsOf(viewer.userId)).length, (await eventsOf(viewer.userId)).length]).toEqual(rows);
  });

  test("counts for a role that is not followed, and shows no number while nothing it asks for is rated", async () => {
    const viewer = viewerOf(await make.learner());
    const { before, after } = await answerTraits(viewer, { role: "ux-designer", answers: { looks: "seek" } });
    expect([before.overall, after.overall, after.preference]).toEqual([null, null, null]);
    await rateSkills(viewer, { ratings: { figma: 2, writing: 2 } });
    const next = await answerTraits(viewer, { role: "ux-designer", answers: { helping: "seek" } });
    expect(next.after.preference).toBeGreaterThan(0);
    expect(await snapshotsOf(viewer.userId)).toEqual([]);
  });

  test("is refused for a role that is not there, a trait that is not asked about, and anything but the three answers", async () => {
    const viewer = await ratedLearner();
    await expect(answerTraits(viewer, { role: "no-such-role", answers: { fixing: "seek" } })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await setsOf(viewer.userId)).toEqual([]);
    for (const answers of [{ juggling: "seek" }, { fixing: "love" }, {}])
      expect(() => parse(answerTraitsInput, { role: ROLE, answers })).toThrow(
        expect.objectContaining({ code: "invalid" }),
      );
  });
});

describe("the form of all preferences", () => {
  test("is still to do after answers on role pages, and done once it was saved, even with everything left open", async () => {
    const viewer = await ratedLearner();
    const done = async () => (await myParts(viewer)).find(({ name }) => name === "preferences")?.done;
    await answerTraits(viewer, { role: ROLE, answers: { fixing: "seek" } });
    expect(await done()).toBe(false);
    const open = { ...plain, jobZone: null, payFloor: null };
    await setPreferences(viewer, { ...open, traits: { fixing: null } });
    expect(await done()).toBe(true);
    const other = await ratedLearner();
    await answerTraits(other, { role: ROLE, answers: { fixing: "seek" } });
    await setPreferences(other, { ...open, hoursPerWeek: 4 });
    expect((await myParts(other)).find(({ name }) => name === "preferences")?.done).toBe(true);
  });

  test("sets and takes back answers, and leaves them alone when it does not ask", async () => {
    const viewer = await ratedLearner();
    const sent = (traits?: Record<string, string>) =>
      parse(preferencesInput, { jobZone: "5", payFloor: "60000", traits });
    await setPreferences(viewer, sent({ fixing: "seek", looks: "", alone: "avoid" }));
    expect((await myPreferences(viewer))?.traits).toEqual({ fixing: "seek", alone: "avoid" });
    await setPreferences(viewer, sent());
    expect((await myPreferences(viewer))?.traits).toEqual({ fixing: "seek", alone: "avoid" });
    expect((await setsOf(viewer.userId)).length).toBe(1);
    await setPreferences(viewer, sent({ fixing: "", looks: "seek", alone: "avoid" }));
    expect((await myPreferences(viewer))?.traits).toEqual({ alone: "avoid", looks: "seek" });
    expect((await eventsOf(viewer.userId)).at(-1)?.detail).toEqual({
      answers: [
        { about: "deciding how things look", answer: "seek" },
        { about: "finding and fixing faults", answer: null },
      ],
    });
  });
});

describe("stored fits", () => {
  test("are rebuilt to the bit, those from before the first answer as well as those after", async () => {
    const viewer = await ratedLearner();
    await setPreferences(viewer, plain);
    const old = await snapshotsOf(viewer.userId);
    await answerTraits(viewer, { role: ROLE, answers: { fixing: "seek", "irregular-hours": "avoid", looks: "seek" } });
    await answerTraits(viewer, { role: ROLE, answers: { looks: null, alone: "avoid" } });
    await setPreferences(viewer, { ...plain, jobZone: null, payFloor: null });
    const all = await snapshotsOf(viewer.userId);
    expect(all.length).toBe(old.length + 3);
    expect(all.slice(0, old.length)).toEqual(old);
    expect(await replayed(viewer.userId)).toEqual({ differences: [], fromLedger: all.length, snapshots: all.length });
  });

  test("rest on what O*NET's ratings tell where a revision keeps no word of traits", async () => {
    const [role] = await db
      .insert(roles)
      .values({
        slug: "made-for-traits",
        title: "Made for traits",
        status: "published",
        curated: true,
        oneLine: "A role made for a test.",
        summary: "",
        content: {
          workSetting: "",
          duties: [],
          day: [],
          enter: { startingOut: "", someExperience: "", changingCareer: "" },
          questions: [],
          editorNotes: [],
          payDifference: null,
        },
        revision: 1,
      })
      .returning({ id: roles.id });
    const requirements = ["problem-solving", "writing", "python", "sql", "git", "quality-control-analysis"].map(
      (skill) => ({ skill, importance: 3, level: 2 }),
    );
    const scored = { requirements, interests: null, jobZone: 3, wage: null };
    await db.insert(roleRevisions).values({ roleId: role?.id ?? 0, revision: 1, scored, origin: "seed" });
    const viewer = await ratedLearner("made-for-traits");
    const degrees = derivedDegrees(requirements);
    expect(degrees).toEqual({ fixing: 0.5, writing: 0.5 });
    const answers = { fixing: "seek", writing: "avoid", alone: "seek" } as const;
    const { after } = await answerTraits(viewer, { role: "made-for-traits", answers });
    expect(after.preference).toBe(50);
    expect((await snapshotsOf(viewer.userId)).at(-1)).toMatchObject({
      parts: { preferenceParts: { "trait:fixing": 25, "trait:writing": 25 } },
    });
    expect((await replayed(viewer.userId)).differences).toEqual([]);
    await db.update(roles).set({ status: "archived" }).where(eq(roles.slug, "made-for-traits"));
  });

  test("agree with the list of every role", async () => {
    const viewer = await ratedLearner();
    await answerTraits(viewer, { role: ROLE, answers: { fixing: "seek", looks: "avoid", learning: "avoid" } });
    const found = await exploreFits(viewer, NO_FILTER);
    if (found.state !== "scored") throw new Error(found.state);
    for (const { role, fit } of found.groups.flatMap(({ rows }) => rows)) {
      const one = await roleFit(viewer, viewer.userId, role.slug);
      expect([role.slug, fit.overall, fit.preference]).toEqual([role.slug, one.fit.overall, one.fit.preference]);
    }
  });
});
