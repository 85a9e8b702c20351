import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LearnerState } from "@/lib/fit/learner-state";
import { pivotOf, type TimedOffer, weeksAt } from "@/lib/fit/pivot";
import { buildRoleTable } from "@/lib/fit/scoring/role-table";
import { scoreFit } from "@/lib/fit/scoring/score";
import { anyCatalog, anyEvidence, type Catalog, INVENTED_SKILLS } from "../fit/generated";

const AT = new Date("2026-11-22T10:00:00Z");
const NOBODY: LearnerState = { evidence: [], interests: null, preferences: null };

const ownState = anyEvidence(INVENTED_SKILLS).map(
  (evidence): LearnerState => ({
    ...NOBODY,
    evidence: evidence.map(({ skill, level, kind }, index) => ({
      id: index + 1,
      skill,
      level,
      kind,
      at: "2026-10-01T00:00:00.000Z",
    })),
  }),
);

const someOffers = fc.array(
  fc
    .record({
      skills: fc.uniqueArray(
        fc.record({
          skill: fc.constantFrom(...INVENTED_SKILLS),
          to: fc.integer({ min: 1, max: 10 }).map((n) => n / 2),
        }),
        { minLength: 1, maxLength: 12, selector: ({ skill }) => skill },
      ),
      hours: fc.option(fc.integer({ min: 1, max: 300 })),
    })
    .map((offer) => ({ ...offer, requires: [], coursesDone: true, after: [] })),
  { maxLength: 5 },
);

const numbered = (offers: readonly Omit<TimedOffer, "id" | "slug" | "title">[]): TimedOffer[] =>
  offers.map((offer, id) => ({ ...offer, id, slug: `course-${id}`, title: `Course ${id}` }));

const scorable = ({ roles, tables }: Catalog) => roles.filter((_, index) => tables[index]?.rows !== null);

describe("the way from one role to another", () => {
  it("splits the whole of the target's skill fit into what is carried and what is missing", () => {
    fc.assert(
      fc.property(anyCatalog, ownState, fc.nat(), fc.nat(), (catalog, own, a, b) => {
        const roles = scorable(catalog);
        if (roles.length === 0) return;
        const [from, to] = [roles[a % roles.length], roles[b % roles.length]];
        if (!from || !to) return;
        const pivot = pivotOf({ from, to, own, offers: [] }, AT, catalog.model);
        if (!pivot) throw new Error("Both have a profile.");
        const whole = 100 * buildRoleTable(to, catalog.model).demand;
        expect(pivot.whole).toBeCloseTo(whole, 9);
        expect(pivot.carried + pivot.missing).toBeCloseTo(pivot.whole, 9);
        for (const row of pivot.rows) {
          expect(row.carried).toBeGreaterThanOrEqual(0);
          expect(row.missing).toBeGreaterThanOrEqual(0);
          expect(row.level === null).toBe(row.from === null);
        }
        expect(pivot.carriedOwn).toBeLessThanOrEqual(pivot.carried + 1e-9);
        expect(pivot.after).toBeCloseTo(pivot.carried, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("carries over everything from a role to itself, and what the score says otherwise", () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        for (const role of scorable(catalog)) {
          const pivot = pivotOf({ from: role, to: role, own: NOBODY, offers: [] }, AT, catalog.model);
          expect(pivot?.carried).toBeCloseTo(pivot?.whole ?? Number.NaN, 9);
          expect(pivot?.missing).toBeCloseTo(0, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("counts own evidence before what the role asks, with the points of the score itself", () => {
    fc.assert(
      fc.property(anyCatalog, ownState, (catalog, own) => {
        const [from] = scorable(catalog);
        const to = scorable(catalog).at(-1);
        if (!from || !to) return;
        const pivot = pivotOf({ from, to, own, offers: [] }, AT, catalog.model);
        const months = 52 / 30.4375;
        const evidence = own.evidence.map(({ skill, level, kind, id }) => ({
          skill,
          level,
          kind,
          months,
          sequence: id,
        }));
        const table = buildRoleTable(to, catalog.model);
        const alone = scoreFit(table, { evidence, interests: null, preferences: null }, catalog.model);
        const points = new Map(alone.contributions.map((one) => [one.skill, one.points]));
        const shown = new Set(own.evidence.map(({ skill }) => skill));
        for (const { skill, from: source, carried } of pivot?.rows ?? []) {
          expect(source === "own").toBe(shown.has(skill));
          if (source === "own") expect(carried).toBeCloseTo(points.get(skill) ?? Number.NaN, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("adds courses whose points add up to the score after them, each worth naming, none twice", () => {
    fc.assert(
      fc.property(anyCatalog, ownState, someOffers, (catalog, own, offers) => {
        const [from] = scorable(catalog);
        const to = scorable(catalog).at(-1);
        if (!from || !to) return;
        const pivot = pivotOf({ from, to, own, offers: numbered(offers) }, AT, catalog.model);
        if (!pivot) throw new Error("Both have a profile.");
        const added = pivot.courses.reduce((sum, { adds }) => sum + adds, 0);
        expect(pivot.carried + added).toBeCloseTo(pivot.after, 8);
        expect(new Set(pivot.courses.map(({ slug }) => slug)).size).toBe(pivot.courses.length);
        for (const { adds } of pivot.courses) expect(adds).toBeGreaterThanOrEqual(0.5 - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("takes a course that builds on another after it", () => {
    const base = catalogOfTwo();
    const basics = { id: 1, slug: "basics", title: "Basics", hours: 10, after: [] };
    const offers: TimedOffer[] = [
      { ...basics, skills: [{ skill: "skill-00", to: 2 }], requires: [], coursesDone: true },
      {
        ...basics,
        id: 2,
        slug: "more",
        skills: [{ skill: "skill-00", to: 5 }],
        requires: [],
        coursesDone: false,
        after: [1],
      },
    ];
    const pivot = pivotOf({ ...base.ends, own: NOBODY, offers }, AT, base.model);
    expect(pivot?.courses.map(({ slug, ready }) => [slug, ready])).toEqual([
      ["basics", true],
      ["more", true],
    ]);
  });

  it("says nothing of roles without a profile", () => {
    const { ends, model } = catalogOfTwo();
    const empty = { ...ends.from, requirements: [] };
    expect(pivotOf({ from: empty, to: ends.to, own: NOBODY, offers: [] }, AT, model)).toBeNull();
    expect(pivotOf({ from: ends.from, to: empty, own: NOBODY, offers: [] }, AT, model)).toBeNull();
  });

  it("rounds weeks up", () => {
    expect([weeksAt(100, 10), weeksAt(101, 10), weeksAt(1, 20)]).toEqual([10, 11, 1]);
  });
});

function catalogOfTwo() {
  const [catalog] = fc.sample(
    anyCatalog.filter((one) => scorable(one).length > 0),
    { numRuns: 1, seed: 7 },
  );
  if (!catalog) throw new Error("No catalog.");
  const requirement = (skill: string) => ({ skill, importance: 4, level: 6 });
  const role = (id: string, skills: readonly string[]) => ({
    id,
    curated: false,
    interests: null,
    jobZone: null,
    wage: null,
    requirements: skills.map(requirement),
  });
  const from = role("from", INVENTED_SKILLS.slice(10, 20));
  const to = role("to", INVENTED_SKILLS.slice(0, 8));
  return { model: catalog.model, ends: { from, to } };
}
