import type { RoleDecision } from "@/db/schema/roles";
import { ONET_ELEMENT_SLUGS } from "@/lib/skills/onet-elements";
import { ELEMENT_FIGURES, TRAIT_FIGURES } from "./trait-figures";
import { TRAITS, type Trait, traitOf } from "./trait-words";
import type { DecisionView } from "./view";

/** How much of each trait of work a role brings, 0..1, by trait; a trait nobody can tell is not there. */
export type TraitDegrees = Readonly<Record<string, number>>;

/** One requirement: `skill` by slug or O*NET element id, importance on O*NET's scale 1..5. */
type Asked = { skill: string; importance: number };

/** A role that lists at least so many of O*NET's 68 elements was rated on all of them: those it does not list are not needed. */
const RATED_AS_WHOLE = 20;

const MOST_DERIVED = 6;
const LEAST_DERIVED = 5;
/** A sixth question is asked only where the role is at least so far from the middle of all occupations. */
const TELLING = 0.15;

const ELEMENT_OF = new Map(Object.entries(ONET_ELEMENT_SLUGS).map(([element, slug]) => [slug, element]));

type Rated = { importance: ReadonlyMap<string, number>; whole: boolean };

/**
 * The degrees that the requirements tell. With m the mean importance (1..5) of a trait's O*NET elements, an occupation that O*NET
 * rated brings (m - low)/(high - low), kept in 0..1, with low and high the 5th and 95th percentile of m over the occupations of
 * O*NET 30.1; an element it does not list counts 1. A short list of our editors brings (m - 1)/4 over the elements it lists.
 */
export function derivedDegrees(requirements: readonly Asked[]): Record<string, number> {
  const rated = ratedElements(requirements);
  return Object.fromEntries(
    TRAITS.flatMap((trait) => {
      const degree = derivedDegree(trait, rated);
      return degree === null ? [] : [[trait.key, degree] as const];
    }),
  );
}

function ratedElements(requirements: readonly Asked[]): Rated {
  const importance = new Map<string, number>();
  for (const asked of requirements) {
    const element = ELEMENT_OF.get(asked.skill) ?? (asked.skill in ONET_ELEMENT_SLUGS ? asked.skill : undefined);
    if (element !== undefined) importance.set(element, asked.importance);
  }
  return { importance, whole: importance.size >= RATED_AS_WHOLE };
}

function derivedDegree({ key, elements }: Trait, { importance, whole }: Rated): number | null {
  const figures = TRAIT_FIGURES[key];
  const values = elements.flatMap((element) => importance.get(element) ?? (whole ? 1 : []));
  if (figures === undefined || values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const degree = whole ? (mean - figures.low) / (figures.high - figures.low) : (mean - 1) / 4;
  return Math.min(1, Math.max(0, degree));
}

/** The degrees that our editors decided, by trait; null where they decided none. Traits Bearing does not know are left out. */
export function decidedDegrees(content: { decisions?: readonly RoleDecision[] }): Record<string, number> | null {
  const known = (content.decisions ?? []).filter(({ trait }) => traitOf(trait) !== undefined);
  if (known.length === 0) return null;
  return Object.fromEntries(known.map(({ trait, degree }) => [trait, degree]));
}

/**
 * The questions of a role page: our editors' where they gave some, in their order, else the five or six in which the role lies
 * furthest from the middle of all occupations, both ends, most of it first. Empty where nothing is known.
 */
export function decisionsOf(
  content: { decisions?: readonly RoleDecision[] },
  requirements: readonly { skill: { slug: string; name: string }; importance: number }[],
): DecisionView[] {
  const own = (content.decisions ?? []).flatMap(({ trait, degree, because }) => {
    const known = traitOf(trait);
    return known ? [{ trait, question: known.question, degree, because }] : [];
  });
  return own.length > 0 ? own : derivedDecisions(requirements);
}

function derivedDecisions(
  requirements: readonly { skill: { slug: string; name: string }; importance: number }[],
): DecisionView[] {
  const rated = ratedElements(requirements.map(({ skill, importance }) => ({ skill: skill.slug, importance })));
  const names = new Map(requirements.map(({ skill }) => [ELEMENT_OF.get(skill.slug), skill.name]));
  const found = TRAITS.flatMap((trait) => {
    const degree = derivedDegree(trait, rated);
    return degree === null ? [] : [{ trait, degree, away: degree - middleDegree(trait, rated) }];
  });
  return mostTelling(found)
    .sort((a, b) => b.degree - a.degree)
    .map(({ trait, degree, away }) => {
      const because = becauseOf(trait, away, rated, names);
      return { trait: trait.key, question: trait.question, degree, because };
    });
}

/** Where the middle of all occupations lies between 0 and 1. */
function middleDegree({ key }: Trait, { whole }: Rated): number {
  const figures = TRAIT_FIGURES[key];
  if (!whole || figures === undefined) return 0.5;
  return (figures.middle - figures.low) / (figures.high - figures.low);
}

/** The furthest from the middle, with the furthest of the other end among them where all others lie at one. */
function mostTelling<T extends { away: number }>(found: readonly T[]): T[] {
  const ranked = found.toSorted((a, b) => Math.abs(b.away) - Math.abs(a.away));
  const kept = ranked.filter((one, place) => place < LEAST_DERIVED || Math.abs(one.away) >= TELLING);
  const shown = kept.slice(0, MOST_DERIVED);
  const [first] = shown;
  if (first === undefined || shown.some(({ away }) => away < 0 !== first.away < 0)) return shown;
  const other = ranked.slice(shown.length).find(({ away }) => away < 0 !== first.away < 0);
  return other ? [...shown.slice(0, -1), other] : shown;
}

/** Names the element that tells most, its importance here, and its importance in the middle of all occupations. */
function becauseOf(
  { elements }: Trait,
  away: number,
  { importance, whole }: Rated,
  names: ReadonlyMap<string | undefined, string>,
): string {
  const side = away < 0 ? -1 : 1;
  const told = elements
    .filter((element) => whole || importance.has(element))
    .map((element) => {
      const figures = ELEMENT_FIGURES[element] ?? { name: element, middle: 1 };
      const here = importance.get(element) ?? null;
      return { element, ...figures, here, distance: side * ((here ?? 1) - (whole ? figures.middle : 3)) };
    })
    .reduce((most, one) => (one.distance > most.distance ? one : most));
  const { element, name, here, middle } = told;
  if (!whole) return `Our editors rate “${names.get(element) ?? name}” ${decimal(here ?? 1)} of 5 in importance here.`;
  const usual = decimal(middle);
  if (here === null)
    return `O*NET lists no need of “${name}” here; in the middle of the occupations it rates, its importance is ${usual} of 5.`;
  const compared = decimal(here) === usual ? `, as in the middle of` : `; it is ${usual} in the middle of`;
  return `O*NET rates “${name}” ${decimal(here)} of 5 in importance here${compared} the occupations it rates.`;
}

const decimal = (value: number): string => value.toFixed(1);
