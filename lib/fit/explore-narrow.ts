import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { searchWords } from "@/lib/roles/input";
import type { ExploreFilter } from "./explore-input";
import type { LeadFigures, Narrowing } from "./explore-rank";

/** Asks for what a filter reads beside the catalog: names for words, lead figures for pay and growth. Nothing without them. */
export async function readNarrowing({ q, pay, growth, sort }: ExploreFilter): Promise<Narrowing> {
  const wantsFigures = pay !== null || growth !== null || sort === "pay" || sort === "growth";
  const [named, figures] = await Promise.all([
    q === null ? null : rolesNamed(searchWords(q)),
    wantsFigures ? leadFigures() : null,
  ]);
  return { named, figures };
}

/** Published roles in whose title or other names every word begins a word. */
async function rolesNamed(words: readonly string[]): Promise<Set<number>> {
  if (words.length === 0) return new Set();
  const each = words.map((word) => {
    const pattern = beginning(word);
    return sql`(lower(r.title) ~ ${pattern} or r.id in (
      select a.role_id from role_aliases a where lower(a.alias) ~ ${pattern}))`;
  });
  const all: SQL = sql.join(each, sql` and `);
  const rows = await db.execute<{ id: number }>(
    sql`select r.id::int as id from roles r where r.status = 'published' and ${all}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** A pattern for a word's beginning; `searchWords` leaves letters, digits, + and #. */
const beginning = (word: string): string => `(^|[^[:alnum:]+#])${word.replaceAll("+", "[+]")}`;

/** The figure that stands for each published role in lists: the first of its kind with a value. */
async function leadFigures(): Promise<Map<number, LeadFigures>> {
  const rows = await db.execute<{ id: number; kind: "pay" | "growth"; value: number; comparison: number | null }>(sql`
    select distinct on (f.role_id, f.kind) f.role_id::int as id, f.kind, f.value, f.comparison
    from facts f join roles r on r.id = f.role_id and r.status = 'published'
    where f.kind in ('pay', 'growth') and f.unit <> 'text' and f.value is not null
    order by f.role_id, f.kind, f.position, f.id`);
  const figures = new Map<number, LeadFigures>();
  for (const { id, kind, value, comparison } of rows) {
    const known = figures.get(id) ?? { pay: null, growth: null, allGrowth: null };
    figures.set(id, kind === "pay" ? { ...known, pay: value } : { ...known, growth: value, allGrowth: comparison });
  }
  return figures;
}
