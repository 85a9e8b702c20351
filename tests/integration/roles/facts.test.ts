import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "../../../db/client";
import {
  audit,
  facts,
  fitEvents,
  fitRescores,
  followedRoles,
  roleRevisions,
  roles,
  staleNotices,
} from "../../../db/schema";
import type { AppError } from "../../../lib/platform/errors";
import type { Viewer } from "../../../lib/platform/viewer";
import { roleDocument } from "../../../lib/roles/document";
import { factChanges } from "../../../lib/roles/facts/changes";
import { addFact, confirmFact, renewFact, restoreFact, withdrawFact } from "../../../lib/roles/facts/commands";
import { addForm, renewForm, type Statement } from "../../../lib/roles/facts/input";
import { listFacts } from "../../../lib/roles/facts/list";
import { factListQuery } from "../../../lib/roles/facts/list-query";
import { factForEditing } from "../../../lib/roles/facts/queries";
import { leadFigure } from "../../../lib/roles/figures";
import { readLeadFacts } from "../../../lib/roles/read-facts";
import { readRole } from "../../../lib/roles/read-role";
import { make, viewerOf } from "../../support/make";

const statement: Statement = {
  value: 61_000,
  text: null,
  comparison: null,
  topCoded: false,
  measure: "average salary",
  percentile: null,
  asStated: null,
  publishedAs: null,
  occupation: "Invented occupation",
  geography: "United States",
  period: "2026",
  source: "An invented survey",
  publisher: "An invented publisher",
  url: "https://survey.example/pay",
  accessedOn: "2026-01-02",
  reviewBy: "2099-01-01",
  note: null,
};

let admin: Viewer;
beforeAll(async () => {
  admin = viewerOf(await make.admin());
});

const roleBy = async (slug: string) => {
  const [role] = await db.select().from(roles).where(eq(roles.slug, slug));
  if (!role) throw new Error(`There is no role ${slug}.`);
  return role;
};

const standing = (roleId: number) =>
  db
    .select()
    .from(facts)
    .where(and(eq(facts.roleId, roleId), isNull(facts.retiredAt)));

/** What the form sends to leave a figure as it is. */
function asStated({ textValue, occupationAsNamed, ...fact }: typeof facts.$inferSelect): Statement {
  const { value, comparison, topCoded, measure, percentile, asStated, publishedAs, geography } = fact;
  const { period, source, publisher, url, accessedOn, reviewBy, note } = fact;
  return {
    ...{ value, comparison, topCoded, measure, percentile: percentile as null, asStated, publishedAs, geography },
    ...{ period, source, publisher, url, note, text: textValue, occupation: occupationAsNamed },
    accessedOn: accessedOn ?? "2026-01-02",
    reviewBy: reviewBy && reviewBy > "2027" ? reviewBy : "2099-01-01",
  };
}

async function factOf(slug: string, which: (fact: typeof facts.$inferSelect) => boolean) {
  const role = await roleBy(slug);
  const fact = (await standing(role.id)).find(which);
  if (!fact) throw new Error("There is no such fact.");
  return { role, fact };
}

const codeOf = (promise: Promise<unknown>): Promise<AppError> =>
  promise.then(
    () => Promise.reject(new Error("It was done.")),
    (error: AppError) => error,
  );

describe("a fact", () => {
  test("is never changed and never deleted, by nobody; only its place may change, and it is retired once", async () => {
    const { fact } = await factOf("qa-engineer", ({ kind }) => kind === "employment");
    const refused = { cause: { code: "23001" } };
    await expect(db.update(facts).set({ value: 1 }).where(eq(facts.id, fact.id))).rejects.toMatchObject(refused);
    await expect(db.update(facts).set({ note: "x" }).where(eq(facts.id, fact.id))).rejects.toMatchObject(refused);
    await expect(db.delete(facts).where(eq(facts.id, fact.id))).rejects.toMatchObject(refused);
    await db.update(facts).set({ position: 30 }).where(eq(facts.id, fact.id));
    await db.update(facts).set({ retiredAt: new Date() }).where(eq(facts.id, fact.id));
    await expect(db.update(facts).set({ retiredAt: null }).where(eq(facts.id, fact.id))).rejects.toMatchObject(refused);
    await expect(db.update(facts).set({ position: 3 }).where(eq(facts.id, fact.id))).rejects.toMatchObject(refused);
  });
});

describe("a renewal", () => {
  test("puts a new row in the place of the old, which stays in the history and off every page", async () => {
    const { role, fact } = await factOf("back-end-developer", ({ value }) => value === 103_902);
    const [{ notices = 0 } = {}] = await db.select({ notices: sql<number>`count(*)::int` }).from(staleNotices);
    const saved = await renewFact(admin, { factId: fact.id, ...asStated(fact), value: 109_000, period: "March 2026" });
    expect(saved).toMatchObject({ slug: role.slug, revision: null });
    const now = await standing(role.id);
    expect(now.find(({ id }) => id === saved.factId)).toMatchObject({
      value: 109_000,
      period: "March 2026",
      replacesId: fact.id,
      position: fact.position,
      origin: "editor",
      editedBy: admin.userId,
    });
    expect(now.some(({ id }) => id === fact.id)).toBe(false);
    const shown = await readRole(role.slug);
    expect(shown?.facts.map(({ value }) => value)).toContain(109_000);
    expect(shown?.facts.map(({ value }) => value)).not.toContain(103_902);
    const editing = await factForEditing(admin, fact.id);
    expect(editing.fact).toMatchObject({ id: saved.factId, editor: admin.name });
    expect(editing.earlier).toMatchObject([{ id: fact.id, value: 103_902, editor: null, origin: "seed" }]);
    expect(editing.earlier[0]?.retiredAt).toEqual(editing.fact.createdAt);
    expect((await factChanges(role.id)).map(({ sentence }) => sentence)).toEqual([
      "Average salary, Back-end developer: $103,902 (February 2024) became $109,000 (March 2026).",
    ]);
    const [line] = await db.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(line).toMatchObject({ action: "fact.renew", subject: "fact", subjectId: String(saved.factId) });
    expect(line?.detail).toMatchObject({ replaces: fact.id, role: role.slug });
    const told = await db.select().from(staleNotices);
    expect(told.length).toBe(notices + 1);
    expect(told.at(-1)?.tags).toEqual([`role:${role.slug}`, "roles"]);
  });

  test("is refused a second time, and when nothing differs", async () => {
    const { fact } = await factOf("data-analyst", ({ kind }) => kind === "openings");
    expect(await codeOf(renewFact(admin, { factId: fact.id, ...asStated(fact) }))).toMatchObject({ code: "conflict" });
    await renewFact(admin, { factId: fact.id, ...asStated(fact), value: 5 });
    expect(await codeOf(renewFact(admin, { factId: fact.id, ...asStated(fact), value: 6 }))).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("renewed meanwhile"),
    });
  });

  test("of two at once lets one through", async () => {
    const { role, fact } = await factOf("data-engineer", ({ kind }) => kind === "openings");
    const both = [7, 8].map((value) => renewFact(admin, { factId: fact.id, ...asStated(fact), value }));
    const ends = (await Promise.allSettled(both)).map(({ status }) => status).sort();
    expect(ends).toEqual(["fulfilled", "rejected"]);
    expect((await standing(role.id)).filter(({ kind }) => kind === "openings")).toHaveLength(1);
  });

  test("refuses what does not go together, each beside its field", async () => {
    const { fact } = await factOf("data-analyst", ({ kind }) => kind === "growth");
    const wrong = {
      ...asStated(fact),
      value: -101,
      percentile: 10 as const,
      accessedOn: "2199-01-01",
      reviewBy: "2020-01-01",
    };
    const error = await codeOf(renewFact(admin, { factId: fact.id, ...wrong }));
    expect(error.code).toBe("invalid");
    expect(Object.keys(error.fields).sort()).toEqual(["accessedOn", "percentile", "reviewBy", "value"]);
  });

  test("of the wage the score reads publishes a revision in words and has the followers scored again", async () => {
    const { role, fact } = await factOf("cloud-engineer", ({ kind }) => kind === "pay");
    const learner = await make.learner();
    await db.insert(followedRoles).values({ learnerId: learner.id, roleId: role.id, target: true });
    const saved = await renewFact(admin, { factId: fact.id, ...asStated(fact), value: 150_000, period: "2025" });
    expect(saved.revision).toBe(role.revision + 1);
    const [revision] = await db
      .select()
      .from(roleRevisions)
      .where(and(eq(roleRevisions.roleId, role.id), eq(roleRevisions.revision, role.revision + 1)));
    expect(revision).toMatchObject({
      origin: "editor",
      publishedBy: admin.userId,
      scored: { wage: { amount: 150_000, topCoded: false } },
      changes: [expect.stringMatching(/^Median annual wage, .*: \$[\d,]+ \(2024\) became \$150,000 \(2025\)\.$/)],
    });
    const [before] = await db
      .select()
      .from(roleRevisions)
      .where(and(eq(roleRevisions.roleId, role.id), eq(roleRevisions.revision, role.revision)));
    expect({ ...revision?.scored, wage: null }).toEqual({ ...before?.scored, wage: null });
    const [event] = await db.select().from(fitEvents).orderBy(desc(fitEvents.id)).limit(1);
    expect(event).toMatchObject({
      kind: "role_revised",
      actorId: admin.userId,
      detail: { revision: role.revision + 1 },
    });
    const [rescore] = await db.select().from(fitRescores).orderBy(desc(fitRescores.id)).limit(1);
    expect(rescore).toMatchObject({ eventId: event?.id, roleId: role.id, total: 1 });
    expect(await factChanges(role.id)).toEqual([]);
  });
});

describe("looking at a figure again", () => {
  test("changes the dates and nothing a reader sees, and tells of no change", async () => {
    const { role, fact } = await factOf(
      "database-architect",
      ({ kind, period }) => kind === "growth" && period === null,
    );
    const { factId } = await confirmFact(admin, { factId: fact.id });
    const now = (await standing(role.id)).find(({ id }) => id === factId);
    const today = new Date().toISOString().slice(0, 10);
    expect(now?.accessedOn).toBe(today);
    expect(now?.reviewBy?.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1));
    const { id: _, accessedOn: __, reviewBy: ___, createdAt, editedBy, replacesId, ...same } = now as typeof fact;
    expect({ editedBy, replacesId }).toEqual({ editedBy: admin.userId, replacesId: fact.id });
    expect(createdAt.getTime()).toBeGreaterThan(fact.createdAt.getTime());
    expect(fact).toMatchObject(same);
    expect(await factChanges(role.id)).toEqual([]);
  });
});

describe("a withdrawn figure", () => {
  test("is off the page, counts for nothing, and can be put back with its whole history", async () => {
    const { role, fact } = await factOf("technical-writer", ({ kind }) => kind === "pay");
    expect((await withdrawFact(admin, { factId: fact.id })).revision).toBe(role.revision + 1);
    expect((await readRole(role.slug))?.facts.some(({ id }) => id === fact.id)).toBe(false);
    expect((await readLeadFacts([role.id], ["pay"])).get(role.id)).toEqual([]);
    expect(await codeOf(withdrawFact(admin, { factId: fact.id }))).toMatchObject({ code: "conflict" });
    expect(await codeOf(confirmFact(admin, { factId: fact.id }))).toMatchObject({ code: "conflict" });
    const { factId } = await restoreFact(admin, { factId: fact.id });
    expect((await standing(role.id)).find(({ id }) => id === factId)).toMatchObject({
      value: fact.value,
      accessedOn: fact.accessedOn,
      replacesId: fact.id,
    });
    expect((await roleBy(role.slug)).revision).toBe(role.revision + 2);
    const kept = await db
      .select({ scored: roleRevisions.scored, revision: roleRevisions.revision })
      .from(roleRevisions);
    const last = kept.find(({ revision, scored }) => revision === role.revision + 2 && scored.wage);
    expect(last?.scored.wage).toEqual({ amount: fact.value, topCoded: fact.topCoded });
    expect(await codeOf(restoreFact(admin, { factId: fact.id }))).toMatchObject({ code: "conflict" });
  });

  test("that the score does not read is told of on the page, and so is its return", async () => {
    const { role, fact } = await factOf("technical-writer", ({ kind }) => kind === "openings");
    await withdrawFact(admin, { factId: fact.id });
    await restoreFact(admin, { factId: fact.id });
    expect((await factChanges(role.id)).map(({ sentence }) => sentence.replace(/^.*: /, ""))).toEqual([
      "4,500 (2024–34) stands again.",
      "4,500 (2024–34) was withdrawn.",
    ]);
  });
});

describe("an added figure", () => {
  test("stands last; a percentile never speaks for the role, not even where nothing else does", async () => {
    const role = await roleBy("web-designer");
    const before = leadFigure((await readRole(role.slug))?.facts ?? [], "pay");
    const added = [10, 90].map((percentile) =>
      addFact(admin, {
        roleId: role.id,
        kind: "pay",
        ...statement,
        publisher: "U.S. Bureau of Labor Statistics",
        measure: "annual wage",
        percentile: percentile as 10 | 90,
        value: percentile * 1000,
      }),
    );
    const [tenth] = await Promise.all(added);
    const shown = (await readRole(role.slug))?.facts ?? [];
    expect(leadFigure(shown, "pay")).toEqual(before);
    expect(shown.at(-1)?.percentile ?? shown.at(-2)?.percentile).not.toBeNull();
    expect(tenth?.revision).toBeNull();
    for (const fact of (await standing(role.id)).filter(
      ({ kind, percentile }) => kind === "pay" && percentile === null,
    )) {
      await withdrawFact(admin, { factId: fact.id });
    }
    expect((await readLeadFacts([role.id], ["pay"])).get(role.id)).toEqual([]);
    expect(leadFigure((await readRole(role.slug))?.facts ?? [], "pay")).toBeNull();
    const [wage] = await db
      .select({ scored: roleRevisions.scored })
      .from(roleRevisions)
      .where(eq(roleRevisions.roleId, role.id))
      .orderBy(desc(roleRevisions.revision))
      .limit(1);
    expect(wage?.scored.wage).toBeNull();
  });

  test("in words carries no number, no comparison and no unit", async () => {
    const role = await roleBy("product-manager");
    const words = { ...statement, value: null, text: "Growing, without a number", comparison: 4, topCoded: true };
    const { factId } = await addFact(admin, { roleId: role.id, kind: "growth", ...words });
    const [row] = await db.select().from(facts).where(eq(facts.id, factId));
    expect(row).toMatchObject({ unit: "text", value: null, comparison: null, topCoded: false });
    expect((await factChanges(role.id))[0]?.sentence).toBe(
      "Average salary, Invented occupation: Growing, without a number (2026) was added.",
    );
  });
});

describe("the list", () => {
  const listed = (params: Record<string, string>) => listFacts(admin, factListQuery(params));

  test("begins with what is due longest, and each view holds what its name says", async () => {
    const stale = await listed({});
    expect(stale.rows.length).toBeGreaterThan(0);
    const dates = stale.rows.map(({ fact }) => fact.reviewBy ?? "");
    expect(dates).toEqual(dates.toSorted());
    for (const view of ["due", "soon", "undated", "all", "withdrawn", "stale"] as const) {
      const { rows, counts, total, today } = await listed({ view });
      expect(total, view).toBe(counts[view]);
      for (const { fact, retiredAt } of rows) {
        expect(retiredAt === null, view).toBe(view !== "withdrawn");
        const due = fact.reviewBy === null || fact.reviewBy <= today;
        if (view === "due") expect(due).toBe(true);
        if (view === "undated") expect(fact.period).toBeNull();
        if (view === "stale") expect(due || fact.period === null).toBe(true);
      }
    }
  });

  test("finds by words, by role and by publisher, page by page, and bears any address", async () => {
    const one = await listed({ view: "all", q: "glassdoor back-end" });
    expect(one.rows.map(({ fact }) => fact.value)).toEqual([109_000]);
    const role = await listed({ view: "all", role: "software-developer" });
    expect(new Set(role.rows.map((line) => line.role.slug))).toEqual(new Set(["software-developer"]));
    const publisher = await listed({ view: "all", source: "Noble Desktop" });
    expect(publisher.rows.every(({ fact }) => fact.publisher === "Noble Desktop")).toBe(true);
    const [first, second] = [await listed({ view: "all" }), await listed({ view: "all", page: "2" })];
    const ids = [...first.rows, ...second.rows].map(({ fact }) => fact.id);
    expect(new Set(ids).size).toBe(50);
    expect((await listed({ view: "all", page: "9999" })).page).toBe(first.pages);
    expect((await listed({ view: "nonsense", role: "';--", q: "%_\\", page: "-1" })).rows).toEqual([]);
  });
});

test("the API's document of a role says what each figure is and why two pay figures differ", async () => {
  const role = await readRole("software-developer");
  if (!role) throw new Error("There is no role.");
  const document = roleDocument(role);
  expect(document.payReasons).toContainEqual(expect.stringContaining("one that is undated in its source"));
  expect(document.facts.find(({ asStated }) => asStated === "average")).toMatchObject({
    publishedAs: "median",
    period: null,
    percentile: null,
  });
});

describe("the form", () => {
  test("reads numbers as people type them and dates that exist", () => {
    const typed = { ...statement, factId: "3", value: " 1,234.5 ", percentile: "", topCoded: "on", url: "", note: "" };
    expect(renewForm.parse(typed)).toMatchObject({
      factId: 3,
      value: 1234.5,
      percentile: null,
      topCoded: true,
      url: null,
    });
    const wrong = { ...typed, value: "about 5", url: "javascript:alert(1)", accessedOn: "2026-02-30", source: " " };
    const fields = renewForm.safeParse(wrong).error?.issues.map(({ path }) => path.join(".")) ?? [];
    expect(fields.sort()).toEqual(["accessedOn", "source", "url", "value"]);
    expect(addForm.safeParse({ ...statement, roleId: 1, kind: "salary" }).success).toBe(false);
  });
});
