import { asc, count, desc, eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import {
  fitEvents,
  fitRescores,
  followedRoles,
  modelVersions,
  relatedRoles,
  requirements,
  roleAliases,
  roles,
  roleTechnologies,
  skills,
} from "@/db/schema";
import { currentModel } from "@/lib/fit/model";
import { ImportUnderWay, importTransaction } from "@/lib/importers/transaction";
import { digest } from "../../support/digest";
import { make } from "../../support/make";
import { removeTinyOccupation, setTinyCell, TINY_EMPTY, TINY_RATED, TINY_UNRATED } from "../../support/tiny-onet";
import { applyRelease, planOf, roleOf, tinyRelease } from "./releases";

const [KEEPERS = "", MAKERS = "", CLERKS = ""] = TINY_RATED;

describe("an O*NET release over our own catalog", () => {
  test("is planned without writing anything", async () => {
    const before = await digest();
    const { view } = await planOf(await tinyRelease());
    expect(await digest()).toEqual(before);
    expect(view.figures.map(({ value }) => value)).toEqual([3, 1, 1]);
    expect(Object.fromEntries(view.counts.map(({ kind, added }) => [kind, added]))).toEqual({
      Roles: 5,
      Requirements: 28,
      "Other titles": 7,
      Technologies: 4,
      "Related roles": 12,
      Skills: 0,
    });
    expect(view.creates.shown[0]).toMatchObject({ code: KEEPERS, title: "Lantern Keepers" });
  });

  test("becomes roles with everything the release says, and leaves ours as they are", async () => {
    const ours = await ownRoles();
    const plan = await applyRelease(await tinyRelease());
    expect(await ownRoles()).toEqual(ours);
    expect(plan.view.skips[0]).toMatchObject({ total: ours.length });

    const keepers = await roleOf(KEEPERS);
    expect(keepers).toMatchObject({
      slug: "lantern-keepers",
      status: "published",
      curated: false,
      onetTitle: "Lantern Keepers",
      onetRelease: "90.1",
      oneLine: "Keep lanterns bright and count them every evening.",
      jobZone: 1,
      revision: 1,
    });
    expect(keepers.content).toMatchObject({
      duties: ["Trim lantern wicks and polish lantern glass.", "Count the lanterns of a quay every evening."],
      coreDuties: 1,
      questions: [],
    });
    const needs = await db.select().from(requirements).where(eq(requirements.roleId, keepers.id));
    expect(needs).toHaveLength(10);
    for (const need of needs) {
      expect(need.level).toBeCloseTo((need.onetLevel ?? 0) / 1.4, 12);
      expect(need.use).toBe("");
    }
    expect(keepers.revisions).toHaveLength(1);
    expect(keepers.revisions[0]).toMatchObject({ origin: "import", release: "90.1", changes: [] });
    const scored = keepers.revisions[0]?.scored as { requirements: { onetLevel: number; se: number | null }[] };
    expect(scored.requirements.map(({ onetLevel }) => onetLevel).sort()).toEqual(
      needs.map(({ onetLevel }) => onetLevel).sort(),
    );
    expect(scored).toMatchObject({ interests: keepers.interests, jobZone: 1, wage: null });
    const aliases = await db.select().from(roleAliases).where(eq(roleAliases.roleId, keepers.id));
    expect(aliases.map(({ alias }) => alias).sort()).toContain("Lamp Keeper");
    const tools = await db
      .select({ name: roleTechnologies.name, hot: roleTechnologies.hot })
      .from(roleTechnologies)
      .where(eq(roleTechnologies.roleId, keepers.id))
      .orderBy(asc(roleTechnologies.name));
    expect(tools).toEqual([
      { name: "QuayBook", hot: false },
      { name: "WickWatch", hot: true },
    ]);
    const related = await db
      .select({ slug: roles.slug, source: relatedRoles.source })
      .from(relatedRoles)
      .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
      .where(eq(relatedRoles.roleId, keepers.id))
      .orderBy(asc(relatedRoles.position));
    expect(related).toEqual(
      ["lantern-makers", "tide-clerks", "echo-surveyors"].map((slug) => ({ slug, source: "onet" })),
    );
    const clerks = await roleOf(CLERKS);
    const [asked] = await db.select({ n: count() }).from(requirements).where(eq(requirements.roleId, clerks.id));
    expect(asked?.n).toBe(8);
    expect((await roleOf(TINY_UNRATED)).revisions[0]?.scored).toMatchObject({ requirements: [] });
    expect(await roleOf(TINY_EMPTY)).toMatchObject({ status: "draft", publishedAt: null, revisions: [] });
  });

  test("changes nothing a second time", async () => {
    const before = await digest();
    const { view } = await applyRelease(await tinyRelease());
    expect(view).toMatchObject({ empty: true, changes: { total: 0 }, creates: { total: 0 } });
    expect(await digest()).toEqual(before);
  });

  test("gives a clashing title an address of its own", async () => {
    const release = await tinyRelease("90.1", (tiny) => {
      tiny["Occupation Data.txt"]?.push(["91-7001.00", "Tide clerks", "Another kind of tide clerk."]);
    });
    await applyRelease(release);
    expect((await roleOf("91-7001.00")).slug).toBe("tide-clerks-91-7001-00");
  });
});

describe("a newer release", () => {
  let number = 91;
  let follower: number;
  beforeEach(async () => {
    number += 1;
    const role = await roleOf(KEEPERS);
    follower = (await make.learner()).id;
    await db.insert(followedRoles).values({ learnerId: follower, roleId: role.id, target: true });
  });
  const newest = () => `${number}.1`;

  test("changes only what changed, with a revision in words and its followers scored again", async () => {
    const before = await roleOf(KEEPERS);
    const others = [await roleOf(MAKERS), await roleOf(CLERKS), await roleOf(TINY_UNRATED)];
    const release = await tinyRelease(newest(), (tiny) => setTinyCell(tiny, "Skills.txt", 3, "Data Value", "5.20"));
    const [event] = await lastEvents(1);
    const plan = await applyRelease(release);
    expect(plan.view.changes).toMatchObject({ total: 1, shown: [{ title: "Lantern Keepers" }] });
    const after = await roleOf(KEEPERS);
    expect(after.revision).toBe(before.revision + 1);
    const revision = after.revisions.at(-1);
    expect(revision).toMatchObject({ origin: "import", release: newest() });
    expect(revision?.changes).toEqual([expect.stringMatching(/^1 skill rating changed: .+ \(level .+ of 5\)\.$/)]);
    for (const other of others) {
      const now = await roleOf(other.onetCode ?? "");
      expect(now).toEqual({ ...other, onetRelease: newest() });
    }
    const [caused] = await lastEvents(1);
    expect(caused?.id).not.toBe(event?.id);
    expect(caused).toMatchObject({
      kind: "role_revised",
      learnerId: null,
      detail: { roleTitle: "Lantern Keepers", release: newest(), revision: after.revision },
    });
    const [queued] = await db.select().from(fitRescores).orderBy(desc(fitRescores.id)).limit(1);
    expect(queued).toMatchObject({ eventId: caused?.id, roleId: after.id, status: "queued" });
    expect(queued?.total).toBeGreaterThan(0);
    expect((await planOf(release)).view.empty).toBe(true);
  });

  test("that only rewords a role updates its text and scores nobody again", async () => {
    const known = await tinyRelease(newest());
    await applyRelease(known);
    number += 1;
    const [event] = await lastEvents(1);
    const release = await tinyRelease(newest(), (tiny) =>
      setTinyCell(tiny, "Occupation Data.txt", 2, "Description", "Keep lanterns brighter."),
    );
    const before = await roleOf(KEEPERS);
    await applyRelease(release);
    const after = await roleOf(KEEPERS);
    expect(after.summary).toBe("Keep lanterns brighter.");
    expect(after.revisions.at(-1)).toMatchObject({
      changes: ["Description reworded."],
      scored: before.revisions.at(-1)?.scored,
    });
    expect((await lastEvents(1))[0]?.id).toBe(event?.id);
  });

  test("that no longer has a role keeps it, and publishes one that has data now", async () => {
    const release = await tinyRelease(newest(), (tiny) => {
      removeTinyOccupation(tiny, MAKERS);
      tiny["Job Zones.txt"]?.push([TINY_EMPTY, "2", "02/2031", "Analyst"]);
    });
    const before = await roleOf(MAKERS);
    const { view } = await applyRelease(release);
    const gone = view.skips.find(({ reason }) => reason.startsWith("No longer"));
    expect(gone?.shown).toContain(`Lantern Makers (${MAKERS})`);
    expect(await roleOf(MAKERS)).toEqual(before);
    const harbor = await roleOf(TINY_EMPTY);
    expect(harbor).toMatchObject({ status: "published", jobZone: 2, revision: 1 });
    expect(harbor.revisions).toHaveLength(1);
  });

  test("without an official list gets related roles by the recipe, for roles that can be scored", async () => {
    const release = await tinyRelease(newest(), (tiny) => {
      tiny["Related Occupations.txt"] = (tiny["Related Occupations.txt"] ?? []).filter(([code]) => code !== KEEPERS);
    });
    await applyRelease(release);
    const { id } = await roleOf(KEEPERS);
    const related = await db
      .select({ slug: roles.slug, source: relatedRoles.source })
      .from(relatedRoles)
      .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
      .where(eq(relatedRoles.roleId, id))
      .orderBy(asc(relatedRoles.position));
    expect(related.map(({ source }) => source)).toEqual(["recipe", "recipe"]);
    expect(related.map(({ slug }) => slug).sort()).toEqual(["lantern-makers", "tide-clerks"]);
    expect((await planOf(release)).view.empty).toBe(true);
  });

  test("over which an older one comes is told", async () => {
    await applyRelease(await tinyRelease(newest()));
    const { view } = await planOf(await tinyRelease("80.2"));
    expect(view.warnings[0]).toContain("newer than 80.2");
  });

  test("that rates a new skill adds it with five sentences and freezes a further model version", async () => {
    const [models] = await db.select({ n: count() }).from(modelVersions);
    const release = await tinyRelease(newest(), (tiny) => {
      tiny["Content Model Reference.txt"]?.push(["2.C.99.z", "Lantern Lore", "About lanterns and their keepers."]);
      const rows = tiny["Knowledge.txt"] ?? [];
      const one = rows.slice(1, 3);
      for (const code of TINY_RATED)
        for (const row of one) rows.push([code, "2.C.99.z", "Lantern Lore", ...row.slice(3)]);
    });
    await applyRelease(release);
    const [skill] = await db.select().from(skills).where(eq(skills.onetElement, "2.C.99.z"));
    expect(skill).toMatchObject({ slug: "lantern-lore", kind: "knowledge", name: "Lantern Lore" });
    expect(skill?.anchors).toHaveLength(5);
    const [now] = await db.select({ n: count() }).from(modelVersions);
    expect(now?.n).toBe((models?.n ?? 0) + 1);
    const { model } = await currentModel(db);
    expect(model.statistics["lantern-lore"]?.sd).toBeGreaterThan(0);
    expect((await planOf(release)).view.empty).toBe(true);
  });

  test("leaves nothing of itself when it breaks off in the middle", async () => {
    const release = await tinyRelease(newest(), (tiny) => setTinyCell(tiny, "Skills.txt", 3, "Data Value", "0.40"));
    const before = await digest();
    const broken = applyRelease(release, async () => {
      throw new Error("The power went out.");
    });
    await expect(broken).rejects.toThrow("The power went out.");
    expect(await digest()).toEqual(before);
  });
});

test("of two imports at once the second says so", async () => {
  const release = await tinyRelease("99.1");
  await importTransaction(async () => {
    await expect(applyRelease(release)).rejects.toThrow(ImportUnderWay);
  });
  await expect(applyRelease(release)).resolves.toBeDefined();
});

/** Our own roles whole, as their tables hold them. */
async function ownRoles() {
  const own = await db.select().from(roles).where(isNull(roles.onetRelease)).orderBy(asc(roles.id));
  return Promise.all(
    own.map(async (role) => ({
      ...role,
      requirements: await db.select().from(requirements).where(eq(requirements.roleId, role.id)),
      related: await db.select().from(relatedRoles).where(eq(relatedRoles.roleId, role.id)),
      aliases: await db.select().from(roleAliases).where(eq(roleAliases.roleId, role.id)),
    })),
  );
}

const lastEvents = (limit: number) => db.select().from(fitEvents).orderBy(desc(fitEvents.id)).limit(limit);
