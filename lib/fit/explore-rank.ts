import type { GrowthFilter } from "@/lib/roles/input";
import type { Interest } from "@/lib/roles/view";
import { type ExploreFilter, FIT_GROUPS, type FitGroup } from "./explore-input";
import type { RoleIndex } from "./scoring/role-index";
import { scoreRoles } from "./scoring/score";
import type { FitModel, FitSummary, Interests, LearnerInput } from "./scoring/types";

/** What the filters read of a role, beside its figures. */
export type ExploreRole = {
  id: number;
  slug: string;
  title: string;
  jobZone: number | null;
  interests: Interests | null;
};

/** All published roles, in the order of the index. */
export type ExploreCatalog = { roles: readonly ExploreRole[]; index: RoleIndex; model: FitModel };

/** Lead figures of a role: pay in US dollars a year, growth of it and of all occupations in percent. */
export type LeadFigures = { pay: number | null; growth: number | null; allGrowth: number | null };

/** What the database was asked beside the catalog; null where the filter does not need it. */
export type Narrowing = {
  named: ReadonlySet<number> | null;
  figures: ReadonlyMap<number, LeadFigures> | null;
};

export const NOT_NARROWED: Narrowing = { named: null, figures: null };

export type Placed = { role: ExploreRole; position: number; fit: FitSummary; group: FitGroup };

export type Arranged = {
  /** Of the roles that pass the filter, the band aside. */
  counts: Record<FitGroup, number>;
  /** Those of the chosen band, or all. */
  found: number;
  pages: number;
  groups: { group: FitGroup; continued: boolean; rows: Placed[] }[];
};

export const PAGE_SIZE = 20;

/**
 * Every role of a catalog scored for a learner, narrowed, put into groups and cut to the page asked for. Inside a group the order
 * is that of the filter, ties by title; groups without a score are by title where the order is that of fit.
 */
export function exploreCatalog(
  catalog: ExploreCatalog,
  learner: LearnerInput,
  filter: ExploreFilter,
  narrowing: Narrowing = NOT_NARROWED,
): Arranged {
  const fits = scoreRoles(catalog.index, learner, catalog.model);
  const counts = Object.fromEntries(FIT_GROUPS.map((group) => [group, 0])) as Record<FitGroup, number>;
  const placed: Placed[] = [];
  catalog.roles.forEach((role, position) => {
    const fit = fits[position];
    if (fit === undefined || !passes(role, filter, narrowing)) return;
    const group = groupOf(fit);
    counts[group] += 1;
    if (filter.band === null || filter.band === group) placed.push({ role, position, fit, group });
  });
  placed.sort(orderOf(filter, narrowing));
  return { counts, found: placed.length, ...pageOf(placed, filter.page) };
}

/** The band of a fit, or why it has none. */
export function groupOf(fit: FitSummary): FitGroup {
  if (fit.skill === null) return "none";
  return fit.enough && fit.band !== null ? fit.band : "unrated";
}

/** Every role with an interest fit, best first, ties by title: for a learner of whom nothing but interests is known. */
export function exploreByInterest(
  catalog: ExploreCatalog,
  learner: LearnerInput,
  filter: ExploreFilter,
  narrowing: Narrowing = NOT_NARROWED,
): { found: number; pages: number; rows: Placed[] } {
  const fits = scoreRoles(catalog.index, learner, catalog.model);
  const placed = catalog.roles.flatMap((role, position): Placed[] => {
    const fit = fits[position];
    if (fit === undefined || fit.interest === null || !passes(role, filter, narrowing)) return [];
    return [{ role, position, fit, group: groupOf(fit) }];
  });
  const byFigure = figureOrder(filter, narrowing);
  placed.sort(
    (a, b) => (byFigure ? byFigure(a, b) : (b.fit.interest ?? 0) - (a.fit.interest ?? 0)) || byTitle(a.role, b.role),
  );
  const { pages, groups } = pageOf(
    placed.map((one) => ({ ...one, group: "unrated" as const })),
    filter.page,
  );
  return { found: placed.length, pages, rows: groups.flatMap(({ rows }) => rows) };
}

function passes(role: ExploreRole, filter: ExploreFilter, { named, figures }: Narrowing): boolean {
  const { zone, interest, pay, growth } = filter;
  if (zone !== null && role.jobZone !== zone) return false;
  if (interest !== null && !isTopInterest(role.interests, interest)) return false;
  if (named !== null && !named.has(role.id)) return false;
  if (pay === null && growth === null) return true;
  const known = figures?.get(role.id);
  if (pay !== null && !(known?.pay != null && known.pay >= pay)) return false;
  return growth === null || grows(known, growth);
}

/** One of the two highest of a role's six interests; equal ones share a place. */
function isTopInterest(interests: Interests | null, wanted: Interest): boolean {
  if (interests === null) return false;
  return Object.values(interests).filter((value) => value > interests[wanted]).length < 2;
}

function grows(figures: LeadFigures | undefined, wanted: GrowthFilter): boolean {
  if (figures === undefined || figures.growth === null) return false;
  if (wanted === "growing") return figures.growth > 0;
  return figures.allGrowth !== null && figures.growth > figures.allGrowth;
}

type Order = (a: Placed, b: Placed) => number;

function orderOf(filter: ExploreFilter, narrowing: Narrowing): Order {
  const within = figureOrder(filter, narrowing) ?? (filter.sort === "title" ? () => 0 : byOverall);
  return (a, b) => GROUP_PLACE[a.group] - GROUP_PLACE[b.group] || within(a, b) || byTitle(a.role, b.role);
}

function figureOrder({ sort }: ExploreFilter, { figures }: Narrowing): Order | null {
  if (sort !== "pay" && sort !== "growth") return null;
  const figureOf = ({ role }: Placed) => figures?.get(role.id)?.[sort] ?? Number.NEGATIVE_INFINITY;
  return (a, b) => {
    const [first, second] = [figureOf(a), figureOf(b)];
    return first === second ? 0 : second - first;
  };
}

/** A role without a score has no place among the others. */
const byOverall: Order = (a, b) =>
  (b.fit.enough ? (b.fit.overall ?? 0) : 0) - (a.fit.enough ? (a.fit.overall ?? 0) : 0);

const GROUP_PLACE = Object.fromEntries(FIT_GROUPS.map((group, place) => [group, place])) as Record<FitGroup, number>;

const titles = new Intl.Collator("en");

const byTitle = (a: ExploreRole, b: ExploreRole): number =>
  titles.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1);

function pageOf(placed: readonly Placed[], page: number): Pick<Arranged, "pages" | "groups"> {
  const start = (page - 1) * PAGE_SIZE;
  const groups: Arranged["groups"] = [];
  for (const one of placed.slice(start, start + PAGE_SIZE)) {
    const last = groups.at(-1);
    if (last?.group === one.group) last.rows.push(one);
    else
      groups.push({
        group: one.group,
        continued: groups.length === 0 && placed[start - 1]?.group === one.group,
        rows: [one],
      });
  }
  return { pages: Math.max(1, Math.ceil(placed.length / PAGE_SIZE)), groups };
}
