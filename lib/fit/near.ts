import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { readFacts } from "@/lib/roles/read-facts";
import type { FactView } from "@/lib/roles/view";
import { readNamesBySlug } from "@/lib/skills/read";
import { loadExploreCatalog } from "./explore-cache";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { loadNearFigures } from "./near-figures";
import type { NearFilter } from "./near-input";
import { type Better, type NearRole, nearRoles } from "./near-rank";
import { readCurrentRole } from "./pivot-read";
import { estimateSkills } from "./scoring/estimate";
import { levelNeeded, scaleToLevel } from "./scoring/levels";
import { contributionsOf } from "./scoring/skill";
import type { Contribution } from "./scoring/types";

/** A figure of a role that is more than the base's; `from` is null where the pay was named. */
export type BetterFigure = { from: FactView | null; to: FactView; difference: number; atLeast: boolean };

export type MissingSkill = { slug: string; name: string; level: number | null; needed: number; points: number };

export type NearRow = {
  role: { slug: string; title: string; oneLine: string; jobZone: number | null };
  /** Skill fit and part of the requirements met, 0..100. */
  skill: number;
  readiness: number;
  provisional: boolean;
  pay: BetterFigure | null;
  growth: BetterFigure | null;
  /** Most points to win first, at most three. */
  missing: readonly MissingSkill[];
};

export type Near =
  /** Nothing is rated, so that no role is nearer than another. */
  | { state: "unrated"; current: NamedRole | null }
  /** Neither a current role nor a pay to hold roles against. */
  | { state: "no base" }
  | {
      state: "found";
      current: NamedRole | null;
      /** Figures of the current role that roles were held against; empty lists where it has none. */
      base: { pay: readonly FactView[]; growth: readonly FactView[] };
      found: number;
      pages: number;
      rows: readonly NearRow[];
    };

type NamedRole = { id: number; slug: string; title: string };

const MOST_MISSING = 3;
const LEAST_POINTS = 0.05;

/**
 * Roles the viewer meets best already that pay more or grow faster than their current role, or than a pay they name; a page of
 * 20. Throws AppError forbidden for anybody but a learner. The score tables and the figures are kept in the process.
 */
export async function nearMe(viewer: Viewer, filter: NearFilter): Promise<Near> {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have roles near them.");
  const [catalog, state, figures, current] = await Promise.all([
    loadExploreCatalog(),
    loadLearnerState(db, viewer.userId),
    loadNearFigures(),
    readCurrentRole(viewer.userId),
  ]);
  if (state.evidence.length === 0) return { state: "unrated", current };
  if (current === null && filter.pay === null) return { state: "no base" };
  const own = (current && figures.get(current.id)) ?? { pay: [], growth: [] };
  const learner = learnerInput(state, now());
  const base = { roleId: current?.id ?? null, figures: own, namedPay: filter.pay };
  const { found, pages, rows } = nearRoles(catalog, learner, base, figures, filter);
  const estimates = estimateSkills(learner.evidence, catalog.model.parameters);
  const gaps = rows.map(({ position }) => {
    const table = catalog.index.tables[position];
    return table === undefined ? [] : gapsOf(contributionsOf(table, estimates));
  });
  const [words, facts, names] = await Promise.all([
    readWords(rows.map(({ role }) => role.id)),
    readFacts([...rows.map(({ role }) => role.id), ...(current ? [current.id] : [])], ["pay", "growth"]),
    readNamesBySlug(gaps.flat().map(({ skill }) => skill)),
  ]);
  const factOf = new Map([...facts.values()].flat().map((fact) => [fact.id, fact]));
  const ofBase = (kind: "pay" | "growth") => own[kind].flatMap(({ factId }) => factOf.get(factId) ?? []);
  return {
    state: "found",
    current,
    base: { pay: ofBase("pay"), growth: ofBase("growth") },
    found,
    pages,
    rows: rows.flatMap((row, index) => {
      const role = words.get(row.role.id);
      if (!role) return [];
      return [
        {
          role,
          ...scoresOf(row),
          ...betterOf(row, factOf),
          missing: (gaps[index] ?? []).map((gap) => missingOf(gap, names)),
        },
      ];
    }),
  };
}

const scoresOf = ({ fit }: NearRole) => ({
  skill: fit.skill ?? 0,
  readiness: fit.readiness ?? 0,
  provisional: fit.provisional,
});

function betterOf({ pay, growth }: NearRole, factOf: ReadonlyMap<number, FactView>): Pick<NearRow, "pay" | "growth"> {
  const figure = (better: Better | null): BetterFigure | null => {
    const to = better && factOf.get(better.to);
    if (!better || !to) return null;
    const { from, difference, atLeast } = better;
    return { from: from === null ? null : (factOf.get(from) ?? null), to, difference, atLeast };
  };
  return { pay: figure(pay), growth: figure(growth) };
}

const gapsOf = (contributions: readonly Contribution[]): Contribution[] =>
  contributions
    .filter(({ gap }) => gap >= LEAST_POINTS)
    .sort((a, b) => b.gap - a.gap || (a.skill < b.skill ? -1 : 1))
    .slice(0, MOST_MISSING);

const missingOf = ({ skill, level, need, gap }: Contribution, names: ReadonlyMap<string, string>): MissingSkill => ({
  slug: skill,
  name: names.get(skill) ?? skill,
  level: level === null ? null : scaleToLevel(level),
  needed: levelNeeded(need),
  points: gap,
});

async function readWords(ids: readonly number[]): Promise<Map<number, NearRow["role"]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: roles.id, slug: roles.slug, title: roles.title, oneLine: roles.oneLine, jobZone: roles.jobZone })
    .from(roles)
    .where(and(eq(roles.status, "published"), inArray(roles.id, [...ids])));
  return new Map(rows.map(({ id, ...role }) => [id, role]));
}
