import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { isFiltered, type RoleSearch, searchWords } from "./input";
import { type PlacedRole, readRolesById } from "./read-list";
import { type MatchReason, matchReasons } from "./search-reasons";
import { normal, scoreOf } from "./search-score";

export const PAGE_SIZE = 20;
const MOST_NEAR = 4;
/** Below this the nearest title or alias has nothing to do with what was typed. */
const NEAR = 0.18;

export type FoundRole = PlacedRole & { reason: MatchReason | null };
export type RoleResults = {
  total: number;
  roles: FoundRole[];
  /** Only when nothing was found: how many match the text without the filters, and the titles nearest to the text. */
  withoutFilters: number;
  near: PlacedRole[];
};

/**
 * Published roles that match a search, a page of 20. Every word must be found in the title, another name, the one line
 * or a required skill's names, as the beginning of a word or, from four letters on, within a typing error if it begins nothing anywhere.
 */
export async function searchRoles(search: RoleSearch): Promise<RoleResults> {
  const words = search.q ? searchWords(search.q) : [];
  if (search.q && words.length === 0) return { total: 0, roles: [], withoutFilters: 0, near: [] };
  const { ids, total } = await matching(search, words);
  if (total === 0) return { total, roles: [], ...(await nearby(search, words)) };
  const found = await readRolesById(ids);
  const reasons = await matchReasons(ids, words);
  return {
    total,
    roles: found.map((role) => ({ ...role, reason: reasons.get(role.id) ?? null })),
    withoutFilters: 0,
    near: [],
  };
}

async function matching(search: RoleSearch, words: readonly string[]): Promise<{ ids: number[]; total: number }> {
  const { weighed, settled, score, hit } = scoreOf(words);
  const rows = await db.execute<{ id: number | null; total: number }>(sql`
    with base as (
      select r.id, r.position, r.title, r.job_zone, r.interests,
        ${normal(sql`r.title`)} as titled,
        ${normal(sql`r.one_line`)} as lined,
        coalesce((select string_agg(${normal(sql`a.alias`)}, '|') from role_aliases a where a.role_id = r.id), '') as aliased,
        coalesce((
          select string_agg(${normal(sql`s.name`)} || coalesce((
            select string_agg(${normal(sql`n.alias`)}, '|') from skill_aliases n where n.skill_id = s.id), ''), '|')
          from requirements q join skills s on s.id = q.skill_id where q.role_id = r.id), '') as skilled,
        pay.value as pay, growth.value as growth, growth.comparison as all_growth
      from roles r
      left join lateral ${leadFact("pay")} pay on true
      left join lateral ${leadFact("growth")} growth on true
      where r.status = 'published'
    ), weighed as (select base.*, ${weighed} from base),
    settled as (select weighed.*, ${settled} from weighed),
    found as (select id, position, title, pay, growth, ${score} as score from settled where ${hit} and ${narrowed(search)}),
    page as (
      select id, row_number() over (order by ${order(search)}, position, id) as place
      from found order by place limit ${PAGE_SIZE} offset ${(search.page - 1) * PAGE_SIZE}
    )
    select page.id::int as id, (select count(*) from found)::int as total
    from (select 1) one left join page on true order by page.place
  `);
  return { ids: rows.flatMap((row) => (row.id === null ? [] : [row.id])), total: rows[0]?.total ?? 0 };
}

const leadFact = (kind: "pay" | "growth"): SQL => sql`(
  select f.value, f.comparison from facts f
  where f.role_id = r.id and f.kind = ${kind} and f.unit <> 'text' and f.value is not null
  order by f.position, f.id limit 1)`;

function narrowed({ interest, zone, pay, growth }: RoleSearch): SQL {
  const parts: SQL[] = [sql`true`];
  if (zone !== null) parts.push(sql`job_zone = ${zone}`);
  if (pay !== null) parts.push(sql`pay >= ${pay}`);
  if (growth === "growing") parts.push(sql`growth > 0`);
  if (growth === "faster") parts.push(sql`growth > all_growth`);
  if (interest !== null) {
    parts.push(sql`(
      select count(*) from jsonb_each_text(interests) i
      where i.value::float8 > (interests ->> ${interest}::text)::float8) < 2`);
    parts.push(sql`jsonb_typeof(interests) = 'object'`);
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
  const rows = await db.execute<{ id: number }>(sql`
    select id from (
      select r.id::int as id, r.position, greatest(
        similarity(${text}, ${normal(sql`r.title`)}), word_similarity(${text}, ${normal(sql`r.title`)}) * 0.9,
        (select max(greatest(similarity(${text}, ${normal(sql`a.alias`)}), word_similarity(${text}, ${normal(sql`a.alias`)}) * 0.9))
         from role_aliases a where a.role_id = r.id)) as nearness
      from roles r where r.status = 'published'
    ) by_name where nearness >= ${NEAR} order by nearness desc, position limit ${MOST_NEAR}
  `);
  return { withoutFilters, near: await readRolesById(rows.map((row) => row.id)) };
}
