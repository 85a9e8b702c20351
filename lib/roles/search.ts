import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { isFiltered, type RoleSearch, searchWords } from "./input";
import { PLACE, type PlacedRole, readRolesById } from "./read-list";
import { aliasLikeness, NEAR_NAME, nearHits, PUBLISHED, SHORTEST_NEAR, startHits } from "./search-hits";
import { type MatchReason, matchReasons } from "./search-reasons";

export const PAGE_SIZE = 20;
const MOST_NEAR = 4;
/** Below this the nearest title or other name has nothing to do with what was typed. */
const NEAR = 0.18;
/** Worth of a title that is exactly what was typed, beside the worth of its words. */
const WHOLE_TEXT = 5;
/** Added for a role our editors wrote: its page says more. */
const OURS = 1;

export type FoundRole = PlacedRole & { reason: MatchReason | null };
export type RoleResults = {
  total: number;
  roles: FoundRole[];
  /** Only when nothing was found: how many match the text without the filters, and the titles nearest to the text. */
  withoutFilters: number;
  near: PlacedRole[];
};

/**
 * Published roles that match a search, a page of 20. Every word must be found in the title, another name, the one line,
 * a required skill's names or a technology, as the beginning of a word or, from four letters on, within a typing error if it
 * begins nothing anywhere. A single letter must be a whole word. Of equal matches our editors' roles come first.
 */
export async function searchRoles(search: RoleSearch): Promise<RoleResults> {
  const words = search.q ? searchWords(search.q) : [];
  if (search.q && words.length === 0) return { total: 0, roles: [], withoutFilters: 0, near: [] };
  const { ids, total } = await matching(search, words);
  if (total === 0) return { total, roles: [], ...(await nearby(search, words)) };
  const [found, reasons] = await Promise.all([readRolesById(ids), matchReasons(ids, words)]);
  return {
    total,
    roles: found.map((role) => ({ ...role, reason: reasons.get(role.id) ?? null })),
    withoutFilters: 0,
    near: [],
  };
}

type Matching = { ids: number[]; total: number };

/** First by beginnings; where some words begin nothing, again with near misses for those. */
async function matching(search: RoleSearch, words: readonly string[]): Promise<Matching> {
  const exact = await db.execute<FoundRow>(matchQuery(search, words, []));
  const unknown = words.filter((_, index) => exact[0]?.[`known_${index}`] === false);
  if (unknown.length === 0 || unknown.some((word) => word.length < SHORTEST_NEAR)) return matchingOf(exact);
  const near = await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${String(NEAR_NAME)}, true)`);
    return tx.execute<FoundRow>(matchQuery(search, words, unknown));
  });
  return matchingOf(near);
}

/** `known_0`, `known_1` …: was each word found anywhere in the catalog? */
type FoundRow = { id: number | null; total: number } & { [known: `known_${number}`]: boolean };

const matchingOf = (rows: readonly FoundRow[]): Matching => ({
  ids: rows.flatMap((row) => (row.id === null ? [] : [row.id])),
  total: rows[0]?.total ?? 0,
});

/** `near`: the words to look for within a typing error. */
function matchQuery(search: RoleSearch, words: readonly string[], near: readonly string[]): SQL {
  const known = words.map((_, index) => sql`, exists (select from ${hit(index)}) as ${sql.raw(`known_${index}`)}`);
  const joins = words.map((_, index) => sql`join ${hit(index)} on ${hit(index)}.role_id = r.id`);
  const [pay, growth] = figuresFor(search);
  return sql`
    with ${PUBLISHED}, ${hits(words, near)} ${alike(words)}
    found as materialized (
      select r.id, ${PLACE} as place, r.title, ${pay ? sql`pay.value` : sql`null::float8`} as pay,
        ${growth ? sql`growth.value` : sql`null::float8`} as growth, ${score(words)} as score
      from roles r ${sql.join(joins, sql` `)} ${words.length > 0 ? sql`left join alike on alike.role_id = r.id` : sql``}
      ${pay ? sql`left join ${leadFacts("pay")} pay on pay.role_id = r.id` : sql``}
      ${growth ? sql`left join ${leadFacts("growth")} growth on growth.role_id = r.id` : sql``}
      where r.status = 'published' and ${narrowed(search)}
    ),
    page as (
      select id, row_number() over (order by ${order(search)}, place, title, id) as nth
      from found order by nth limit ${PAGE_SIZE} offset ${(search.page - 1) * PAGE_SIZE}
    )
    select page.id::int as id, (select count(*) from found)::int as total ${sql.join(known, sql` `)}
    from (select 1) one left join page on true order by page.nth`;
}

/** Does the search read pay, and growth? */
const figuresFor = ({ pay, growth, sort }: RoleSearch): [boolean, boolean] => [
  pay !== null || sort === "pay",
  growth !== null || sort === "growth",
];

const row = (index: number): SQL => sql.raw(`row_${index}`);
const hit = (index: number): SQL => sql.raw(`hit_${index}`);

/** Per word the rows it was found in, and from them the published roles, each with what that is worth. */
function hits(words: readonly string[], near: readonly string[]): SQL {
  const parts = words.map(
    (word, index) => sql`${row(index)} as materialized (${near.includes(word) ? nearHits(word) : startHits(word)}),
    ${hit(index)} as materialized (
      select h.role_id, max(h.worth) as worth from ${row(index)} h
      where h.role_id in (select id from published) group by h.role_id),`,
  );
  return sql.join(parts, sql` `);
}

/** The roles every word was found in, and how like their best other name is to what was typed. */
function alike(words: readonly string[]): SQL {
  if (words.length === 0) return sql``;
  const text = words.join(" ");
  const everywhere = sql.join(
    words.map((_, index) => sql`select role_id from ${hit(index)}`),
    sql` intersect `,
  );
  const names = sql.join(
    words.map((_, index) => sql`select role_id, alias from ${row(index)} where alias is not null`),
    sql` union all `,
  );
  return sql`everywhere as materialized (${everywhere}),
    alike as materialized (
      select n.role_id, max(${aliasLikeness(sql`n.alias`, text)}) as likeness from (${names}) n
      where n.role_id in (select role_id from everywhere) group by n.role_id),`;
}

function score(words: readonly string[]): SQL {
  if (words.length === 0) return sql`0::float8`;
  const worths = words.map((_, index) => sql`${hit(index)}.worth`);
  const ours = sql`case when r.curated then ${OURS}::float8 else 0 end`;
  const likeness = sql`greatest(similarity(${words.join(" ")}, r.title), coalesce(alike.likeness, 0))`;
  return sql`${sql.join(worths, sql` + `)} + ${ours} + ${WHOLE_TEXT}::float8 * ${likeness}`;
}

/** The figure that stands for each role in lists: the first of its kind. */
const leadFacts = (kind: "pay" | "growth"): SQL => sql`(
  select distinct on (f.role_id) f.role_id, f.value, f.comparison from facts f
  where f.kind = ${kind} and f.unit <> 'text' and f.value is not null
  order by f.role_id, f.position, f.id)`;

function narrowed({ interest, zone, pay, growth }: RoleSearch): SQL {
  const parts: SQL[] = [sql`true`];
  if (zone !== null) parts.push(sql`r.job_zone = ${zone}`);
  if (pay !== null) parts.push(sql`pay.value >= ${pay}`);
  if (growth === "growing") parts.push(sql`growth.value > 0`);
  if (growth === "faster") parts.push(sql`growth.value > growth.comparison`);
  if (interest !== null) {
    parts.push(sql`(
      select count(*) from jsonb_each_text(r.interests) i
      where i.value::float8 > (r.interests ->> ${interest}::text)::float8) < 2`);
    parts.push(sql`jsonb_typeof(r.interests) = 'object'`);
  }
  return sql.join(parts, sql` and `);
}

function order({ sort }: RoleSearch): SQL {
  if (sort === "title") return sql`title`;
  if (sort === "pay") return sql`pay desc nulls last`;
  if (sort === "growth") return sql`growth desc nulls last`;
  return sql`score desc`;
}

async function nearby(
  search: RoleSearch,
  words: readonly string[],
): Promise<Pick<RoleResults, "withoutFilters" | "near">> {
  const all: RoleSearch = { ...search, interest: null, zone: null, pay: null, growth: null, page: 1 };
  const withoutFilters = isFiltered(search) ? (await matching(all, words)).total : 0;
  if (words.length === 0) return { withoutFilters, near: [] };
  const text = words.join(" ");
  const nearness = (name: SQL) => sql`greatest(similarity(${text}, ${name}), word_similarity(${text}, ${name}) * 0.9)`;
  const rows = await db.execute<{ id: number }>(sql`
    select r.id::int as id from roles r join (
      select id as role_id, ${nearness(sql`title`)} as nearness from roles
      union all
      select a.role_id, ${nearness(sql`a.alias`)} from role_aliases a join roles o on o.id = a.role_id and o.curated
      union all
      select a.role_id, ${nearness(sql`a.alias`)} from role_aliases a where lower(a.alias) % ${text}
    ) named on named.role_id = r.id
    where r.status = 'published' and nearness >= ${NEAR}
    group by r.id order by max(nearness) desc, ${PLACE}, r.id limit ${MOST_NEAR}`);
  return { withoutFilters, near: await readRolesById(rows.map((row) => row.id)) };
}
