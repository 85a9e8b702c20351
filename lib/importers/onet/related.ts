import { byKey } from "../../fit/scoring/sum";
import { cosines, indexTexts } from "./sparse-text";
import type { OnetOccupation } from "./types";

/** What the recipe compares roles by. Any part may be empty: an unknown likeness counts as an average one. */
export type RecipeRole = {
  key: string;
  /** Sentences about what people in the role do. */
  duties: readonly string[];
  /** Importance 1..5 by knowledge element; an element that is not listed counts as 1, not important. */
  knowledge: ReadonlyMap<string, number>;
  /** Title and alternate titles. */
  titles: readonly string[];
};

export type RecipeMatch = {
  key: string;
  /** Weighted sum of the standardised likenesses: above 0 is more alike than the average candidate. */
  score: number;
};

/** Weights of the standardised likenesses (fit-1, section 3). */
const WEIGHTS = { duties: 0.75, knowledge: 2.5, titles: 0.5 };
const NOT_IMPORTANT = 1;
/** Likenesses that spread less than this are equal but for rounding. */
const EQUAL = 1e-12;

/**
 * The `count` candidates most alike to each query, best first, ties by key, by query key (fit-1, section 3 and 7.9): tf-idf
 * cosine of the duties, correlation of knowledge importance and tf-idf cosine of the titles, each standardised over the query's
 * candidates. A role is never its own match. The order of queries and candidates does not matter.
 */
export function relatedByRecipe(
  queries: readonly RecipeRole[],
  candidates: readonly RecipeRole[],
  count: number,
): Map<string, RecipeMatch[]> {
  const ordered = candidates.toSorted((a, b) => byKey(a.key, b.key));
  const duties = indexTexts(ordered.map((role) => role.duties));
  const titles = indexTexts(ordered.map((role) => role.titles));
  const elements = [...new Set(ordered.flatMap((role) => [...role.knowledge.keys()]))].sort(byKey);
  const profiles = ordered.map((role) => profileOf(role, elements));
  const result = new Map<string, RecipeMatch[]>();
  for (const query of queries) {
    const own = ordered.findIndex(({ key }) => key === query.key);
    const total = new Float64Array(ordered.length);
    addStandardised(total, cosines(duties, query.duties), WEIGHTS.duties, own);
    addStandardised(total, correlations(profiles, profileOf(query, elements)), WEIGHTS.knowledge, own);
    addStandardised(total, cosines(titles, query.titles), WEIGHTS.titles, own);
    result.set(query.key, best(ordered, total, own, count));
  }
  return result;
}

/** An occupation as the recipe compares it. */
export function recipeRoleOf({ code, title, tasks, ratings, alternateTitles }: OnetOccupation): RecipeRole {
  const knowledge = ratings.filter(({ element }) => element.startsWith("2.C."));
  return {
    key: code,
    duties: tasks.map(({ text }) => text),
    knowledge: new Map(knowledge.map(({ element, importance }) => [element, importance])),
    titles: [title, ...alternateTitles],
  };
}

/** Deviations of the importances from their mean, of length 1; null when nothing or only one value is known. */
function profileOf({ knowledge }: RecipeRole, elements: readonly string[]): Float64Array | null {
  if (knowledge.size === 0) return null;
  const values = Float64Array.from(elements, (element) => knowledge.get(element) ?? NOT_IMPORTANT);
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const deviations = values.map((value) => value - mean);
  const length = Math.sqrt(dot(deviations, deviations));
  return length === 0 ? null : deviations.map((deviation) => deviation / length);
}

function correlations(profiles: readonly (Float64Array | null)[], query: Float64Array | null): Float64Array {
  const result = new Float64Array(profiles.length).fill(Number.NaN);
  profiles.forEach((profile, place) => {
    if (profile !== null && query !== null) result[place] = dot(profile, query);
  });
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let place = 0; place < a.length; place += 1) total += (a[place] as number) * (b[place] as number);
  return total;
}

/** Adds weight * (value - mean)/sd over the known values, the query's own place left out. Equal values add nothing. */
function addStandardised(total: Float64Array, values: Float64Array, weight: number, own: number): void {
  if (own >= 0) values[own] = Number.NaN;
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  const sd = Math.sqrt(squares / count);
  if (!(sd > EQUAL)) return;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (!Number.isNaN(value)) total[place] = (total[place] as number) + (weight * (value - mean)) / sd;
  }
}

/** The first `count` by score; `ordered` is by key, so that of equal scores the lower key comes first. */
function best(ordered: readonly RecipeRole[], total: Float64Array, own: number, count: number): RecipeMatch[] {
  const found: RecipeMatch[] = [];
  ordered.forEach(({ key }, place) => {
    const score = total[place] as number;
    const last = found[count - 1];
    if (place === own || (last !== undefined && score <= last.score)) return;
    const next = found.findIndex((match) => match.score < score);
    found.splice(next < 0 ? found.length : next, 0, { key, score });
    if (found.length > count) found.pop();
  });
  return found;
}
