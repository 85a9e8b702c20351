import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { anyOf, everyForm } from "@/lib/search/tsquery";
import { understand } from "@/lib/search/understand";
import type { ExploreFilter } from "./explore-input";
import type { LeadFigures, Narrowing } from "./explore-rank";

/** Asks for what a filter reads beside the catalog: names for words, lead figures for pay and growth. Nothing without them. */
export async function readNarrowing({ q, pay, growth, sort }: ExploreFilter): Promise<Narrowing> {
  const wantsFigures = pay !== null || growth !== null || sort === "pay" || sort === "growth";
  const [named, figures] = await Promise.all([q === null ? null : rolesNamed(q), wantsFigures ? leadFigures() : null]);
  return { named, figures };
}

/** Published roles that have every word in their title or other names, found as in the roles list. */
async function rolesNamed(q: string): Promise<Set<number>> {
  const words = await understand(q);
  if (words.length === 0) return new Set();
  const each = words.map(
    (word) => sql`(r.search @@ ${anyOf(everyForm(word), "A")}::tsquery or r.id in (
      select a.role_id from role_aliases a where a.search @@ ${anyOf(everyForm(word))}::tsquery))`,
  );
  const all: SQL = sql.join(each, sql` and `);
  const rows = await db.execute<{ id: number }>(
    sql`select r.id::int as id from roles r where r.status = 'published' and ${all}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The figure that stands for each published role in lists: the first of its kind with a value. */
async function leadFigures(): Promise<Map<number, LeadFigures>> {
  const rows = await db.execute<{ id: number; kind: "pay" | "growth"; value: number; comparison: number | null }>(sql`
    select distinct on (f.role_id, f.kind) f.role_id::int as id, f.kind, f.value, f.comparison
    from facts f join roles r on r.id = f.role_id and r.status = 'published'
    where f.kind in ('pay', 'growth') and f.unit <> 'text' and f.value is not null
      and f.retired_at is null and coalesce(f.percentile, 50) = 50
    order by f.role_id, f.kind, f.position, f.id`);
  const figures = new Map<number, LeadFigures>();
  for (const { id, kind, value, comparison } of rows) {
    const known = figures.get(id) ?? { pay: null, growth: null, allGrowth: null };
    figures.set(id, kind === "pay" ? { ...known, pay: value } : { ...known, growth: value, allGrowth: comparison });
  }
  return figures;
}
