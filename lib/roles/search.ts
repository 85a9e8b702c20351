import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { reconsider, type Sought, understand } from "@/lib/search/understand";
import { isFiltered, NO_SEARCH, type RoleFilterName, type RoleSearch } from "./input";
import { PLACE, type PlacedRole, readRolesById } from "./read-list";
import { matchRoles, type RoleCounts, type RoleMatches } from "./search-match";
import { type MatchReason, matchReasons } from "./search-reasons";

export const PAGE_SIZE = 20;
const MOST_NEAR = 4;
/** Below this likeness (0..1 of shared trigrams) a title has nothing to do with what was typed. */
const NEAR = 0.25;

export type FoundRole = PlacedRole & { reason: MatchReason | null };
export type RoleResults = {
  total: number;
  roles: FoundRole[];
  /** Roles of each choice with all other filters; null when they were not asked for. */
  counts: RoleCounts | null;
  /** What the words were taken for, where something typed is probably a typing error; else null. */
  takenFor: string | null;
  /** How many match the words without the filters, and for each set filter without it alone. */
  withoutFilters: number;
  without: Partial<Record<RoleFilterName, number>>;
  /** Only when the words find nothing: what is nearest to them. */
  near: PlacedRole[];
};

const NOTHING: RoleResults = {
  total: 0,
  roles: [],
  counts: null,
  takenFor: null,
  withoutFilters: 0,
  without: {},
  near: [],
};

/**
 * Published roles that match a search, a page of 20. Every word must be found in the title, another name, the one line, a
 * required skill's names or a technology: as the beginning of a word there, in another form with the same stem, or within a typing
 * error if no word of the catalog begins so. A single letter must be a whole word. Of like roles the commoner comes first.
 * @param counts also count the roles of each choice of each filter
 */
export async function searchRoles(search: RoleSearch, { counts = false } = {}): Promise<RoleResults> {
  const typed = search.q ? await understand(search.q) : [];
  if (search.q && typed.length === 0) return NOTHING;
  const { words, found } = await matching(search, typed, counts);
  if (found.withoutFilters === 0 && words.length > 0)
    return { ...NOTHING, near: await readRolesById(await nearby(words)) };
  const [listed, reasons] = await Promise.all([readRolesById(found.ids), matchReasons(found.ids, words)]);
  return {
    total: found.total,
    roles: listed.map((role) => ({ ...role, reason: reasons.get(role.id) ?? null })),
    counts: found.counts,
    takenFor: takenFor(words),
    withoutFilters: isFiltered(search) ? found.withoutFilters : 0,
    without: found.without,
    near: [],
  };
}

export type Suggestion = { slug: string; title: string; line: string; reason: MatchReason | null };

/** The best few roles for what was typed, how many there are, and what the words were taken for. */
export async function suggestRoles(
  typed: readonly Sought[],
  limit: number,
): Promise<{ roles: Suggestion[]; total: number; takenFor: string | null; words: readonly Sought[] }> {
  const { words, found } = await matching(NO_SEARCH, typed, false, limit);
  const [rows, reasons] = await Promise.all([readSuggestions(found.ids), matchReasons(found.ids, words)]);
  return {
    roles: rows.map(({ id, ...row }) => ({ ...row, reason: reasons.get(id) ?? null })),
    total: found.total,
    takenFor: takenFor(words),
    words,
  };
}

/** The roles nearest to words that find nothing. */
export async function suggestNear(words: readonly Sought[]): Promise<Suggestion[]> {
  const rows = await readSuggestions(await nearby(words));
  return rows.map(({ id: _id, ...row }) => ({ ...row, reason: null }));
}

async function readSuggestions(ids: readonly number[]): Promise<(Omit<Suggestion, "reason"> & { id: number })[]> {
  if (ids.length === 0) return [];
  const list = sql`${sql.param([...ids])}::bigint[]`;
  return db.execute(sql`
    select id::int as id, slug, title, one_line as line from roles where id = any(${list}) and status = 'published'
    order by array_position(${list}, id)`);
}

/** As typed; where a word is known to the catalog but to no role, again with the words near it. */
async function matching(
  search: RoleSearch,
  words: readonly Sought[],
  counts: boolean,
  limit = PAGE_SIZE,
): Promise<{ words: readonly Sought[]; found: RoleMatches }> {
  const found = await matchRoles(search, words, { limit, counts });
  if (found.withoutFilters > 0 || words.length === 0) return { words, found };
  const inVain = words.filter((_, nth) => !found.known[nth]).map(({ typed }) => typed);
  const again = await reconsider(words, inVain);
  return again ? { words: again, found: await matchRoles(search, again, { limit, counts }) } : { words, found };
}

function takenFor(words: readonly Sought[]): string | null {
  if (!words.some(({ corrected }) => corrected)) return null;
  return words.map(({ typed, also, corrected }) => (corrected ? (also[0] ?? typed).replace("*", "") : typed)).join(" ");
}

/** Roles with most of the words, else those whose title is most like them. */
async function nearby(words: readonly Sought[]): Promise<number[]> {
  const some =
    words.length > 1 ? await matchRoles(NO_SEARCH, words, { limit: MOST_NEAR, counts: false, some: true }) : null;
  if (some && some.ids.length > 0) return some.ids;
  const text = words.map(({ typed }) => typed).join(" ");
  const rows = await db.execute<{ id: number }>(sql`
    select id from (
      select r.id::int as id, greatest(similarity(${text}, r.title), word_similarity(${text}, r.title) * 0.8) as nearness,
        ${PLACE} as place
      from roles r where r.status = 'published'
    ) named where nearness >= ${NEAR}::float8 order by nearness desc, place, id limit ${MOST_NEAR}`);
  return rows.map((row) => row.id);
}
