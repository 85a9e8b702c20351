import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { fitRescores, fitSnapshots, followedRoles } from "@/db/schema";
import { replayAll } from "@/lib/fit/replay";
import { runRescore } from "@/lib/fit/rescore";
import type { Viewer } from "@/lib/platform/viewer";
import { effectOfRequirements, foretoldMoves, medianOf } from "@/lib/roles/edit/effect";
import { effectText } from "@/lib/roles/edit/effect-text";
import { publishRole } from "@/lib/roles/edit/publish";
import { roleForEditing } from "@/lib/roles/edit/queries";
import { roleNews } from "@/lib/roles/news";
import { digest } from "../../support/digest";
import { learnerFollowing, rate, setInterests } from "../fit/world";
import {
  anAdmin,
  draftsOf,
  eventsOf,
  present,
  publishWith,
  revisionsOf,
  roleIdOf,
  seenNow,
  withLevel,
} from "./editing";

const SLUG = "back-end-developer";
let admin: Viewer;
let roleId: number;
let learners: Awaited<ReturnType<typeof learnerFollowing>>[];

beforeAll(async () => {
  admin = await anAdmin();
  roleId = await roleIdOf(SLUG);
  learners = [];
  const levels = [1, 2, 2.5, 3, 3.5, 4, 4.5];
  for (const [index, level] of levels.entries()) {
    const learner = await learnerFollowing(SLUG, "qa-engineer");
    await rate(learner.person.id, [
      { skill: "python", level },
      { skill: "git", level: Math.max(0.5, 5 - level) },
      { skill: "databases", level },
      { skill: "problem-solving", level: 3 },
    ]);
    if (index % 2 === 0) await setInterests(learner.person.id);
    learners.push(learner);
  }
  learners.push(await learnerFollowing(SLUG));
});

const newestSnapshot = async (learnerId: number) => {
  const [row] = await db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, roleId)))
    .orderBy(desc(fitSnapshots.id))
    .limit(1);
  return row;
};

async function rescoreNewest(): Promise<void> {
  const [row] = await db
    .select({ id: fitRescores.id })
    .from(fitRescores)
    .where(eq(fitRescores.roleId, roleId))
    .orderBy(desc(fitRescores.id))
    .limit(1);
  expect(await runRescore(row?.id ?? 0)).toBe("done");
}

describe("the effect of a draft", () => {
  test("is worked out without writing anything", async () => {
    const before = await digest();
    const document = await present(roleId);
    const effect = await effectOfRequirements(db, roleId, {
      ...document,
      requirements: withLevel(document, "python", 5),
    });
    expect(await digest()).toEqual(before);
    expect(effect).toMatchObject({ followers: learners.length, scored: learners.length, lost: 0, gained: 0 });
    expect(effect?.moved).toBeGreaterThan(0);
    expect(effect?.high).toBeLessThanOrEqual(0);
    expect(effectText(effect as NonNullable<typeof effect>)).toMatch(/^Moves \d people: median −\d+\.\d points, from /);
  });

  test("of words is none", async () => {
    const document = await present(roleId);
    expect(await effectOfRequirements(db, roleId, { ...document, summary: "Other words." })).toBeNull();
  });

  test("comes true for every follower, and every stored score can be worked out again", async () => {
    const document = await present(roleId);
    const next = {
      ...document,
      jobZone: 5,
      requirements: withLevel({ ...document, requirements: withLevel(document, "python", 4.5) }, "git", 1),
    };
    const ids = learners.map(({ person }) => person.id);
    const effect = await effectOfRequirements(db, roleId, next);
    const foretold = await foretoldMoves(db, roleId, next, ids);
    expect(effect?.singles.map(({ skill }) => skill)).toEqual(["git", "python"]);

    const asked = await publishRole(admin, { roleId, seen: await seenNow(admin, roleId), agreed: [], document: next });
    expect(asked).toMatchObject({ outcome: "asks", effect: { key: effect?.key, asks: true } });
    expect(await draftsOf(roleId)).toHaveLength(1);
    expect((await roleForEditing(admin, roleId)).effect).toEqual(asked.outcome === "asks" ? asked.effect : null);
    const done = await publishRole(admin, { roleId, seen: await seenNow(admin, roleId), agreed: [effect?.key ?? ""] });
    expect(done.outcome).toBe("published");
    await rescoreNewest();

    const moved: number[] = [];
    for (const { learnerId, before, after } of foretold) {
      const snapshot = await newestSnapshot(learnerId);
      if (before === null || after === null) {
        expect(snapshot?.overall ?? null).toBeNull();
        continue;
      }
      expect(snapshot?.overall).toBeCloseTo(after, 9);
      expect(snapshot?.roleChange).toBeCloseTo(after - before, 9);
      if (Math.abs(after - before) > 1e-9) moved.push(snapshot?.roleChange ?? 0);
    }
    expect(moved).toHaveLength(effect?.moved ?? -1);
    expect(medianOf(moved)).toBeCloseTo(effect?.median ?? Number.NaN, 9);
    expect(Math.min(...moved)).toBeCloseTo(effect?.low ?? Number.NaN, 9);
    expect(Math.max(...moved)).toBeCloseTo(effect?.high ?? Number.NaN, 9);

    const differences: unknown[] = [];
    await replayAll(db, { onDifference: (one) => differences.push(one) });
    expect(differences).toEqual([]);
  });

  test("must have been seen for this very change: another one asks again", async () => {
    const document = await present(roleId);
    const [event] = (await eventsOf(roleId)).slice(-1);
    const one = await publishRole(admin, {
      roleId,
      seen: await seenNow(admin, roleId),
      agreed: [],
      document: { ...document, requirements: withLevel(document, "python", 1) },
    });
    if (one.outcome !== "asks") throw new Error("It does not ask.");
    const other = await publishRole(admin, {
      roleId,
      seen: await seenNow(admin, roleId),
      agreed: [one.effect.key],
      document: { ...document, requirements: withLevel(document, "python", 0.5) },
    });
    expect(other).toMatchObject({ outcome: "asks" });
    expect((await eventsOf(roleId)).at(-1)?.id).toBe(event?.id);
  });
});

describe("a follower", () => {
  test("reads what changed, when, and what it did to their fit; nobody else does", async () => {
    const [learner] = learners;
    if (!learner) throw new Error("Nobody follows the role.");
    const document = await present(roleId);
    await publishWith(admin, roleId, { requirements: withLevel(document, "python", 2) });
    await rescoreNewest();
    const [news] = await roleNews(learner.viewer);
    const revision = (await revisionsOf(roleId)).at(-1);
    expect(news).toMatchObject({ role: { slug: SLUG }, revision: revision?.revision, sentences: revision?.changes });
    expect(news?.sentences[0]).toMatch(/^Python: now asked at level 2, before at 4\.5\.$/);
    expect(news?.points).toBeCloseTo((await newestSnapshot(learner.person.id))?.roleChange ?? Number.NaN, 9);
    expect((await eventsOf(roleId)).at(-1)?.detail).toMatchObject({ changes: revision?.changes });
    const stranger = await learnerFollowing("qa-engineer");
    expect(await roleNews(stranger.viewer)).toEqual([]);
    await db.delete(followedRoles).where(eq(followedRoles.learnerId, learner.person.id));
    expect(await roleNews(learner.viewer)).toEqual([]);
  });
});
