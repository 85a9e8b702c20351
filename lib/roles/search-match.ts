import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Sought } from "@/lib/search/understand";
import { FILTER_NAMES, INTEREST_LETTERS, PAY_STEPS, type RoleFilterName, type RoleSearch } from "./input";
import { PLACE } from "./read-list";
import { roleHits } from "./search-hits";

/** Worth of a name that is exactly what was typed, beside the worth of its words. */
const WHOLE_TEXT = 5;
/** Added for a role our editors wrote: its page says more. */
const OURS = 1;
/** Added for each power of ten of jobs there are: of like names the commoner job comes first. */
const COMMON = 0.35;
/** Of that, where no one name has all the words. */
const COMMON_BESIDE = 0.25;
/** Added for the main occupation of a code that has further, narrower ones. */
const MAIN_OF_CODE = 0.3;

/** Each filter's bit in `fails`. */
const BITS: Record<RoleFilterName, number> = { field: 1, zone: 2, interest: 4, pay: 8, growth: 16, remote: 32 };

/** How many roles each choice of a filter leaves, with the other filters as they are; choices without any are left out. */
export type RoleCounts = Record<RoleFilterName, Readonly<Record<string, number>>>;

export type RoleMatches = {
  /** A page of roles, in order. */
  ids: number[];
  total: number;
  /** Roles the words alone find. */
  withoutFilters: number;
  /** For each filter that is set: roles when it alone is taken away. */
  without: Partial<Record<RoleFilterName, number>>;
  /** Was each word found anywhere? */
  known: boolean[];
  counts: RoleCounts | null;
};

type Options = { limit: number; counts: boolean /** Roles with any of the words count. */; some?: boolean };

/** Published roles in which every word is found (with `some`, any) and that no filter leaves out: a page of their ids. */
export async function matchRoles(
  search: RoleSearch,
  words: readonly Sought[],
  { limit, counts, some = false }: Options,
): Promise<RoleMatches> {
  const [row] = await db.execute<Row>(matchQuery(search, words, { limit, counts, some }));
  if (!row) throw new Error("The search gave no row.");
  const fails = new Map((row.fails ?? []).map(({ fails, roles }) => [fails, roles]));
  const total = fails.get(0) ?? 0;
  const active = (Object.keys(BITS) as RoleFilterName[]).filter((name) => search[name] !== null);
  return {
    ids: row.ids,
    total,
    withoutFilters: [...fails.values()].reduce((sum, roles) => sum + roles, 0),
    without: Object.fromEntries(active.map((name) => [name, total + (fails.get(BITS[name]) ?? 0)])),
    known: words.map((_, n) => row[`known_${n}`] ?? false),
    counts: row.counts && countsOf(row.counts),
  };
}

type Row = {
  ids: number[];
  fails: { fails: number; roles: number }[] | null;
  counts: Record<RoleFilterName, Record<string, number> | null> | null;
} & { [known: `known_${number}`]: boolean };

const countsOf = (counts: NonNullable<Row["counts"]>): RoleCounts =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => [
      name,
      Object.fromEntries(Object.entries(counts[name] ?? {}).filter(([, roles]) => roles > 0)),
    ]),
  ) as RoleCounts;

const raw = (name: string, index: number): SQL => sql.raw(`${name}_${index}`);

/** One row: ids of the page, roles by the bits of the filters they fail, counts of choices, and which words are known. */
function matchQuery(search: RoleSearch, words: readonly Sought[], { limit, counts, some }: Required<Options>): SQL {
  const hits = words.length > 0 ? roleHits(words) : null;
  const found = words.map((_, n) => sql`${raw("word", n)} > 0`);
  const known = words.map(
    (_, n) => sql`, exists (select from found where ${raw("word", n)} > 0) as ${raw("known", n)}`,
  );
  const worth =
    words.length > 0
      ? sql.join(
          words.map((_, n) => raw("word", n)),
          sql` + `,
        )
      : sql`0::float8`;
  return sql`
    with ${hits ? hits.tables : sql``}
    found as materialized (
      select r.id, ${PLACE} as place, r.title, ${FIELD} as field, r.job_zone as zone, r.top_interests as interests,
        r.remote, f.pay, f.growth, f.growth > f.all_growth as faster,
        ${
          hits
            ? sql`${hits.worths}, ${hits.likeness} as likeness, ${PRIOR} as prior, ${JOBS} as common`
            : sql`0 as likeness, 0 as prior, 0 as common`
        }
      from roles r left join role_figures f on f.role_id = r.id ${hits ? hits.joins : sql``}
      where r.status = 'published'
    ),
    matched as materialized (
      select *, ${worth} + ${WHOLE_TEXT}::float8 * likeness + prior
        + common * case when likeness > 0 then 1 else ${COMMON_BESIDE}::float8 end as score, ${failsOf(search)} as fails
      from found ${found.length > 0 ? sql`where ${sql.join(found, some ? sql` or ` : sql` and `)}` : sql``}
    ),
    page as (
      select id, row_number() over (order by ${order(search)}, place, title, id) as nth from matched where fails = 0
      order by nth limit ${limit} offset ${(search.page - 1) * limit}
    )
    select array(select id::int from page order by nth) as ids,
      (select json_agg(g) from (select fails, count(*)::int as roles from matched group by fails) g) as fails,
      ${counts ? choiceCounts() : sql`null`} as counts
      ${sql.join(known, sql``)}`;
}

/** A role's field: its own, or the one of its occupation's code. */
const FIELD: SQL = sql`coalesce(r.field, left(r.onet_code, 2))`;

const PRIOR: SQL = sql`

  case when r.curated then ${OURS + MAIN_OF_CODE}::float8 when r.onet_code like '%.00' then ${MAIN_OF_CODE}::float8 else 0 end`;

const JOBS: SQL = sql`${COMMON}::float8 * log(greatest(1, coalesce(f.jobs, 1)))`;

/** The bits of the filters that leave a role of `found` out. */
function failsOf({ field, zone, interest, pay, growth, remote }: RoleSearch): SQL {
  const parts: SQL[] = [];
  const fail = (name: RoleFilterName, keeps: SQL) =>
    parts.push(sql`case when ${keeps} then 0 else ${sql.raw(String(BITS[name]))} end`);
  if (field !== null) fail("field", sql`field = ${field}`);
  if (zone !== null) fail("zone", sql`zone = ${zone}::int`);
  if (interest !== null) fail("interest", sql`strpos(interests, ${interest}) > 0`);
  if (pay !== null) fail("pay", sql`pay >= ${pay}::float8`);
  if (growth === "growing") fail("growth", sql`growth > 0`);
  if (growth === "faster") fail("growth", sql`faster`);
  if (remote !== null) fail("remote", sql`remote = ${remote}`);
  return parts.length > 0 ? sql.join(parts, sql` + `) : sql`0`;
}

/** Per filter how many roles each of its choices leaves with all other filters, as JSON. */
function choiceCounts(): SQL {
  const but = (name: RoleFilterName) => sql.raw(`(fails & ${63 - BITS[name]}) = 0`);
  const grouped = (name: "field" | "zone" | "remote") => {
    const column = sql.raw(name);
    return sql`(select json_object_agg(choice, roles) from (
      select ${column} as choice, count(*)::int as roles from matched where ${but(name)} and ${column} is not null
      group by ${column}) ${sql.raw(`by_${name}`)})`;
  };
  const kept = (name: RoleFilterName, choice: string, keeps: SQL) =>
    sql`${sql.raw(`'${choice}'`)}, count(*) filter (where ${but(name)} and ${keeps})`;
  const interest = INTEREST_LETTERS.map((one) => kept("interest", one, sql.raw(`strpos(interests, '${one}') > 0`)));
  const pay = PAY_STEPS.map((step) => kept("pay", String(step), sql.raw(`pay >= ${step}`)));
  const growth = [kept("growth", "growing", sql`growth > 0`), kept("growth", "faster", sql`faster`)];
  const object = (parts: SQL[]) => sql`json_build_object(${sql.join(parts, sql`, `)})`;
  return sql`(select json_build_object('field', ${grouped("field")}, 'zone', ${grouped("zone")},
    'remote', ${grouped("remote")}, 'interest', ${object(interest)}, 'pay', ${object(pay)}, 'growth', ${object(growth)})
    from matched)`;
}

function order({ sort }: RoleSearch): SQL {
  if (sort === "title") return sql`title`;
  if (sort === "pay") return sql`pay desc nulls last`;
  if (sort === "growth") return sql`growth desc nulls last`;
  return sql`score desc`;
}
