import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { facts, fitEvents, followedRoles } from "@/db/schema";
import { applyBls } from "@/lib/importers/bls/apply";
import { type BlsPlan, planBls } from "@/lib/importers/bls/plan";
import { readBls } from "@/lib/importers/bls/read";
import type { BlsRelease } from "@/lib/importers/bls/types";
import { importTransaction, planningTransaction } from "@/lib/importers/transaction";
import { factChanges } from "@/lib/roles/facts/changes";
import { confirmFact, renewFact } from "@/lib/roles/facts/commands";
import { renewForm } from "@/lib/roles/facts/input";
import { digest } from "../../support/digest";
import { make, viewerOf } from "../../support/make";
import { TINY_PROJECTIONS_FILE, type TinyProjections, tinyBls, tinyBlsFiles } from "../../support/tiny-bls";
import { TINY_RATED, TINY_UNRATED } from "../../support/tiny-onet";
import { applyRelease, roleOf, tinyRelease } from "./releases";

const [KEEPERS = "", , CLERKS = ""] = TINY_RATED;

test("BLS before O*NET says what comes first", async () => {
  const { view } = await planOf(await projections());
  expect(view.empty).toBe(true);
  expect(view.nothing).toBe("There are no imported roles yet. Import O*NET first, then these files.");
});

test("projections become facts of the imported roles by the table of codes, and of no other role", async () => {
  await applyRelease(await tinyRelease());
  const ours = await othersFacts();
  const release = await projections();
  const { view } = await applyProjections(release);
  expect(view.counts).toMatchObject([
    { kind: "Roles", inFiles: 4, changed: 4 },
    { kind: "Facts", added: 20 },
  ]);
  expect(await othersFacts()).toEqual(ours);
  const clerks = await roleOf(CLERKS);
  const rows = await db.select().from(facts).where(eq(facts.roleId, clerks.id)).orderBy(asc(facts.position));
  expect(rows.map(({ kind, value, textValue }) => [kind, value ?? textValue])).toEqual([
    ["pay", 38_500],
    ["growth", 25],
    ["openings", 100],
    ["employment", 400],
    ["entry_education", "High school diploma"],
    ["entry_education", "None"],
    ["entry_education", "Short-term on-the-job training"],
  ]);
  for (const fact of rows) {
    expect(fact).toMatchObject({
      occupationAsNamed: "Tide clerks",
      geography: "United States",
      source: "Employment Projections, 2024–34",
      publisher: "U.S. Bureau of Labor Statistics",
      url: "https://www.bls.gov/emp/",
      accessedOn: null,
      reviewBy: "2027-10-01",
      origin: "import",
    });
  }
  expect(rows[1]).toMatchObject({ comparison: 4, period: "2024–34", measure: "projected employment change" });
  const keepers = await roleOf(KEEPERS);
  const [pay] = await db
    .select()
    .from(facts)
    .where(and(eq(facts.roleId, keepers.id), eq(facts.kind, "pay")));
  expect(pay).toMatchObject({ value: 230_000, topCoded: true });
  expect(pay?.note).toBe(
    "Wages leave out the self-employed. BLS projects the broader occupation that this one belongs to.",
  );
  expect(keepers).toMatchObject({ revision: 2 });
  expect(keepers.revisions.at(-1)).toMatchObject({
    origin: "import",
    scored: { wage: { amount: 230_000, topCoded: true } },
    changes: [
      "Median pay: at least $230,000 a year.",
      "Growth: -9.8%.",
      "Also: openings, employment, entry education.",
    ],
  });
  expect(await roleOf(TINY_UNRATED)).toMatchObject({ revision: 1 });
});

test("the same projections change nothing a second time, and O*NET keeps the pay", async () => {
  const before = await digest();
  expect((await applyProjections(await projections())).view.empty).toBe(true);
  expect((await applyRelease(await tinyRelease())).view.empty).toBe(true);
  expect(await digest()).toEqual(before);
});

test("another pay makes a revision and scores followers again; another growth alone does not", async () => {
  const clerks = await roleOf(CLERKS);
  const { id: learnerId } = await make.learner();
  await db.insert(followedRoles).values({ learnerId, roleId: clerks.id, target: true });
  const [event] = await lastEvent();
  const edited = (column: string, value: string) => (tiny: TinyProjections) => set(tiny, column, value);
  await applyProjections(await projections(edited("employment_change_percent", "24")));
  expect((await roleOf(CLERKS)).revision).toBe(clerks.revision);
  expect((await lastEvent())[0]?.id).toBe(event?.id);

  await applyProjections(await projections(edited("median_annual_wage_2024_usd", "39500")));
  const after = await roleOf(CLERKS);
  expect(after.revision).toBe(clerks.revision + 1);
  expect(after.revisions.at(-1)?.changes[0]).toBe("Median pay: $38,500 a year to $39,500 a year.");
  expect((await lastEvent())[0]).toMatchObject({ kind: "role_revised", detail: { roleTitle: "Tide Clerks" } });
});

test("a changed figure is a new row that names the old one, one that is gone is retired, and a second time nothing is done", async () => {
  const clerks = await roleOf(CLERKS);
  const before = await db.select().from(facts).where(eq(facts.roleId, clerks.id)).orderBy(asc(facts.id));
  const later = await projections((tiny) => {
    set(tiny, "employment_change_percent", "19");
    set(tiny, "median_annual_wage_2024_usd", "39500");
    set(tiny, "typical_entry_education", "");
  });
  const { view } = await applyProjections(later);
  expect(view.counts[1]).toMatchObject({ kind: "Facts", changed: 1, removed: 1, added: 0 });
  const after = await db.select().from(facts).where(eq(facts.roleId, clerks.id)).orderBy(asc(facts.id));
  expect(after.length).toBe(before.length + 1);
  const old = before.find(({ kind, retiredAt }) => kind === "growth" && retiredAt === null);
  const renewed = after.find(({ replacesId }) => replacesId === old?.id);
  expect(renewed).toMatchObject({
    kind: "growth",
    value: 19,
    retiredAt: null,
    origin: "import",
    position: old?.position,
  });
  const retired = after.find(({ id }) => id === old?.id);
  expect(retired).toEqual({ ...old, retiredAt: renewed?.createdAt });
  const gone = after.find(({ measure }) => measure === "typical entry-level education");
  expect(gone?.retiredAt).toEqual(renewed?.createdAt);
  const told = (await factChanges(clerks.id)).slice(0, 2).map(({ sentence }) => sentence);
  expect(told).toEqual([
    "Projected employment change, Tide clerks: +25% (2024–34) became +19% (2024–34).",
    "Typical entry-level education, Tide clerks: High school diploma (2024) was withdrawn.",
  ]);
  const still = await digest();
  expect((await applyProjections(later)).view.empty).toBe(true);
  expect(await digest()).toEqual(still);
});

test("a figure an editor looks after stays as it is, and so does the wage the score reads", async () => {
  const clerks = await roleOf(CLERKS);
  const admin = viewerOf(await make.admin());
  const [pay] = await standing(clerks.id, "pay");
  const [growth] = await standing(clerks.id, "growth");
  if (!pay || !growth) throw new Error("There are no facts.");
  const input = renewForm.parse({
    ...pay,
    text: pay.textValue,
    occupation: pay.occupationAsNamed,
    factId: pay.id,
    value: 41_000,
    accessedOn: "2026-01-02",
    reviewBy: "2099-01-01",
  });
  const { factId } = await renewFact(admin, input);
  await confirmFact(admin, { factId: growth.id });
  const same = await projections((tiny) => {
    set(tiny, "employment_change_percent", "19");
    set(tiny, "median_annual_wage_2024_usd", "39500");
    set(tiny, "typical_entry_education", "");
  });
  const { view } = await planOf(same);
  expect(view.empty).toBe(true);
  expect(view.skips).toContainEqual({
    reason: "Editors look after some of their figures: those stay as they are.",
    total: 1,
    shown: ["Tide Clerks (91-2001.00)"],
  });
  await applyProjections(await projections((tiny) => set(tiny, "median_annual_wage_2024_usd", "50000")));
  expect((await standing(clerks.id, "pay")).map(({ id }) => id)).toEqual([factId]);
  expect((await roleOf(CLERKS)).revisions.at(-1)?.scored).toMatchObject({ wage: { amount: 41_000 } });
});

const standing = (roleId: number, kind: "pay" | "growth") =>
  db
    .select()
    .from(facts)
    .where(and(eq(facts.roleId, roleId), eq(facts.kind, kind), isNull(facts.retiredAt)));

/** Writes one cell of the clerks' projection. */
function set(tiny: TinyProjections, column: string, value: string): void {
  const rows = tiny[TINY_PROJECTIONS_FILE] ?? [];
  const row = rows.find(([code]) => code === "91-2001");
  if (row) row[rows[0]?.indexOf(column) ?? -1] = value;
}

async function projections(edit: (tiny: TinyProjections) => void = () => {}): Promise<BlsRelease> {
  const tiny = tinyBls();
  edit(tiny);
  const reading = await readBls({ kind: "files", files: tinyBlsFiles(tiny) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.release;
}

const planOf = (release: BlsRelease): Promise<BlsPlan> => planningTransaction((tx) => planBls(tx, release));

const applyProjections = (release: BlsRelease): Promise<BlsPlan> =>
  importTransaction(async (tx) => {
    const plan = await planBls(tx, release);
    await applyBls(tx, plan, { actorId: null, at: new Date(), onProgress: () => {} });
    return plan;
  });

const othersFacts = () => db.select().from(facts).where(ne(facts.origin, "import")).orderBy(asc(facts.id));

const lastEvent = () => db.select().from(fitEvents).orderBy(desc(fitEvents.id)).limit(1);
