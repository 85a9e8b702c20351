import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { and, asc, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { facts, relatedRoles, requirements, roleRevisions, roles } from "@/db/schema";
import { currentModel } from "@/lib/fit/model";
import { roleInputOf } from "@/lib/fit/scored-role";
import { buildRoleTable } from "@/lib/fit/scoring/role-table";
import { type Planned, planRelease, readRelease } from "@/lib/importers/release";
import { importTransaction, planningTransaction } from "@/lib/importers/transaction";
import { digest } from "../../support/digest";

const ONET = fileURLToPath(new URL("../../../../shared/onet/30.1", import.meta.url));
const BLS = fileURLToPath(new URL("../../../../shared/bls", import.meta.url));
const absent = !existsSync(ONET) || !existsSync(BLS);
const note = absent ? " (skipped: ../shared/onet/30.1 or ../shared/bls is not there)" : "";

/** A whole import may take this long and leave the process this large. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 512;

type Figures = { seconds: number; megabytes: number; view: Planned["view"] };

/** Reads, plans and applies in one go, as the job does, and measures it. */
async function importWhole(source: "onet" | "bls", place: string): Promise<Figures> {
  const started = performance.now();
  const reading = await readRelease(source, { kind: "directory", path: place }, () => {});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const stages = new Set<string>();
  const view = await importTransaction(async (tx) => {
    const planned = await planRelease(tx, reading.read);
    await planned.apply(tx, { actorId: null, at: new Date(), onProgress: (stage) => void stages.add(stage) });
    return planned.view;
  });
  expect(stages.size).toBeGreaterThan(1);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, view };
}

const planAgain = async (source: "onet" | "bls", place: string) => {
  const reading = await readRelease(source, { kind: "directory", path: place }, () => {});
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return planningTransaction(async (tx) => (await planRelease(tx, reading.read)).view);
};

const print = (what: string, { seconds, megabytes }: Figures) =>
  console.log(
    `${what}: ${seconds.toFixed(1)} s of ${MOST_SECONDS}, largest memory ${megabytes.toFixed(0)} MB of ${MOST_MEGABYTES}`,
  );

describe.skipIf(absent)(`the official releases over our own catalog${note}`, () => {
  test("O*NET 30.1 becomes 1,016 roles within time and memory", { timeout: 180_000 }, async () => {
    const ours = await ownRoles();
    const figures = await importWhole("onet", ONET);
    print("O*NET 30.1", figures);
    expect(figures.seconds).toBeLessThan(MOST_SECONDS);
    expect(figures.megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(figures.view.figures.map(({ value }) => value)).toEqual([894, 29, 93]);
    expect(figures.view.counts.map(({ kind, added }) => [kind, added])).toEqual([
      ["Roles", 1_016],
      ["Requirements", 51_372],
      ["Other titles", 56_502],
      ["Technologies", 32_773],
      ["Related roles", 18_460],
      ["Skills", 0],
    ]);
    expect(await ownRoles()).toEqual(ours);
    const [published] = await db
      .select({ n: count() })
      .from(roles)
      .where(and(isNotNull(roles.onetRelease), eq(roles.status, "published")));
    expect(published?.n).toBe(923);
    const [sources] = await db.select({ n: count() }).from(relatedRoles).where(eq(relatedRoles.source, "recipe"));
    expect(sources?.n).toBe(0);
  });

  test("of them exactly 894 are scorable under the current model, and none is scored short", async () => {
    const { model } = await currentModel(db);
    const rows = await db
      .select({ slug: roles.slug, scored: roleRevisions.scored })
      .from(roles)
      .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
      .where(and(isNotNull(roles.onetRelease), eq(roles.status, "published")));
    const tables = rows.map(({ slug, scored }) => buildRoleTable(roleInputOf(slug, false, scored), model));
    expect(tables.filter(({ rows }) => rows !== null)).toHaveLength(894);
    const [web] = tables.filter(({ id }) => id === "web-developers");
    expect(web?.demand).toBeCloseTo(0.8155, 4);
    expect(web?.total).toBeCloseTo(33.07, 2);
    const [unknown] = await db.execute<{ n: number }>(sql`
      select count(*)::int as n from requirements r join roles on roles.id = r.role_id
      where roles.onet_release is not null and (r.onet_level is null or r.level <= 0)`);
    expect(unknown?.n).toBe(0);
  });

  test("a second plan of it is empty", { timeout: 60_000 }, async () => {
    expect((await planAgain("onet", ONET)).empty).toBe(true);
  });

  test("BLS 2024-34 brings its figures to the roles that have a projection", { timeout: 60_000 }, async () => {
    const figures = await importWhole("bls", BLS);
    print("BLS 2024-34", figures);
    expect(figures.megabytes).toBeLessThan(MOST_MEGABYTES);
    const [web] = await db
      .select({ value: facts.value, origin: facts.origin, comparison: facts.comparison })
      .from(facts)
      .innerJoin(roles, and(eq(roles.id, facts.roleId), eq(roles.slug, "web-developers")))
      .where(eq(facts.kind, "growth"));
    expect(web).toEqual({ value: 7.5, origin: "import", comparison: 3.1 });
    const [topCoded] = await db
      .select({ n: count() })
      .from(facts)
      .where(and(eq(facts.topCoded, true), eq(facts.value, 239_200)));
    expect(topCoded?.n).toBeGreaterThan(0);
    const before = await digest();
    expect((await planAgain("bls", BLS)).empty).toBe(true);
    expect((await planAgain("onet", ONET)).empty).toBe(true);
    expect(await digest()).toEqual(before);
  });
});

/** Our own roles with their rows. */
async function ownRoles() {
  const own = await db.select().from(roles).where(isNull(roles.onetRelease)).orderBy(asc(roles.id));
  const needs = await db
    .select()
    .from(requirements)
    .innerJoin(roles, and(eq(roles.id, requirements.roleId), isNull(roles.onetRelease)))
    .orderBy(asc(requirements.roleId), asc(requirements.skillId));
  const cited = await db
    .select()
    .from(facts)
    .innerJoin(roles, and(eq(roles.id, facts.roleId), isNull(roles.onetRelease)))
    .orderBy(asc(facts.id));
  return { own, needs, cited };
}
