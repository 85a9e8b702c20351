import type { ExploreCatalog, ExploreRole } from "./explore-rank";
import type { NearFilter } from "./near-input";
import { scoreRoles } from "./scoring/score";
import type { FitSummary, LearnerInput } from "./scoring/types";

/** One figure as it is compared: figures of one `key` have one measure, unit, place, period and publisher. */
export type KeyedFigure = { factId: number; key: string; unit: string; value: number; topCoded: boolean };

/** A role's figures in page order. */
export type RoleFigures = { pay: readonly KeyedFigure[]; growth: readonly KeyedFigure[] };

/** What roles are held against: figures of the current role, or a pay somebody named, in US dollars a year. */
export type NearBase = { roleId: number | null; figures: RoleFigures; namedPay: number | null };

/** How much more a role's figure is; the two facts behind it. `from` is null where the pay was named. */
export type Better = { from: number | null; to: number; difference: number; atLeast: boolean };

export type NearRole = {
  role: ExploreRole;
  position: number;
  fit: FitSummary;
  /** More pay, or faster growth; null where it is not more, or nothing comparable is stated. */
  pay: Better | null;
  growth: Better | null;
};

export const NEAR_PAGE = 20;

const NONE: RoleFigures = { pay: [], growth: [] };

/**
 * Roles of which the learner meets something that pay more or grow faster than the base, as the filter asks: best met (skill
 * fit) first, or by what is gained, ties by title. Figures are compared only with figures of the same measure, unit, place,
 * period and publisher; a pay somebody named with a role's first pay in US dollars a year. The base role is left out.
 */
export function nearRoles(
  catalog: ExploreCatalog,
  learner: LearnerInput,
  base: NearBase,
  figures: ReadonlyMap<number, RoleFigures>,
  { better, sort, page }: NearFilter,
): { found: number; pages: number; rows: NearRole[] } {
  const fits = scoreRoles(catalog.index, learner, catalog.model);
  const near: NearRole[] = [];
  catalog.roles.forEach((role, position) => {
    const fit = fits[position];
    if (fit === undefined || fit.skill === null || !fit.enough || role.id === base.roleId) return;
    const own = figures.get(role.id) ?? NONE;
    const pay = base.namedPay === null ? higher(base.figures.pay, own.pay) : aboveNamed(base.namedPay, own.pay);
    const growth = higher(base.figures.growth, own.growth);
    const wanted = { any: pay ?? growth, pay, growth, both: pay && growth }[better];
    if (wanted) near.push({ role, position, fit, pay, growth });
  });
  near.sort(ORDERS[sort]);
  const start = (page - 1) * NEAR_PAGE;
  return {
    found: near.length,
    pages: Math.max(1, Math.ceil(near.length / NEAR_PAGE)),
    rows: near.slice(start, start + NEAR_PAGE),
  };
}

/** The first figure of a role that has its like in the base, where it is more. A lower bound of the base leaves it open. */
function higher(base: readonly KeyedFigure[], own: readonly KeyedFigure[]): Better | null {
  for (const to of own) {
    const from = base.find(({ key }) => key === to.key);
    if (from === undefined) continue;
    if (from.topCoded || to.value <= from.value) return null;
    return { from: from.factId, to: to.factId, difference: to.value - from.value, atLeast: to.topCoded };
  }
  return null;
}

function aboveNamed(named: number, own: readonly KeyedFigure[]): Better | null {
  const to = own.find(({ unit }) => unit === "usd_per_year");
  if (to === undefined || to.value <= named) return null;
  return { from: null, to: to.factId, difference: to.value - named, atLeast: to.topCoded };
}

type Order = (a: NearRole, b: NearRole) => number;

const titles = new Intl.Collator("en");
const byTitle: Order = (a, b) => titles.compare(a.role.title, b.role.title) || (a.role.slug < b.role.slug ? -1 : 1);
const byMet: Order = (a, b) => (b.fit.skill ?? 0) - (a.fit.skill ?? 0) || byTitle(a, b);
const byGain =
  (kind: "pay" | "growth"): Order =>
  (a, b) =>
    (b[kind]?.difference ?? 0) - (a[kind]?.difference ?? 0) || byMet(a, b);

const ORDERS = { met: byMet, pay: byGain("pay"), growth: byGain("growth") } as const;
