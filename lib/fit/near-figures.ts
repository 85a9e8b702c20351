import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { exactKey } from "@/lib/roles/compare-line-up";
import type { KeyedFigure, RoleFigures } from "./near-rank";

type Kept = { stamp: string; figures: ReadonlyMap<number, RoleFigures> };
let kept: Kept | null = null;

/**
 * Pay and growth figures of all roles by role id, kept in the process until a fact is added, retired or moved. Facts are never
 * changed, so that three numbers tell whether anything is other than before.
 */
export async function loadNearFigures(): Promise<ReadonlyMap<number, RoleFigures>> {
  const stamp = await factsStamp();
  if (kept?.stamp !== stamp) kept = { stamp, figures: await readFigures() };
  return kept.figures;
}

async function factsStamp(): Promise<string> {
  const [row] = await db.execute<{ stamp: string }>(
    sql`select concat_ws(' ', max(id), count(retired_at), count(*), sum(position::bigint * (id % 1009))) as stamp from facts`,
  );
  return row?.stamp ?? "";
}

type Row = {
  id: number;
  roleId: number;
  kind: "pay" | "growth";
  value: number;
  unit: "usd_per_year" | "percent";
  measure: string;
  geography: string;
  period: string | null;
  publisher: string;
  topCoded: boolean;
};

async function readFigures(): Promise<Map<number, RoleFigures>> {
  const rows = await db.execute<Row>(sql`
    select id::int as id, role_id::int as "roleId", kind, value, unit, measure, geography, period, publisher,
      top_coded as "topCoded"
    from facts
    where kind in ('pay', 'growth') and unit <> 'text' and value is not null and retired_at is null
      and coalesce(percentile, 50) = 50
    order by role_id, position, id`);
  const figures = new Map<number, { pay: KeyedFigure[]; growth: KeyedFigure[] }>();
  for (const { id, roleId, kind, ...fact } of rows) {
    const own = figures.get(roleId) ?? { pay: [], growth: [] };
    const { value, unit, topCoded } = fact;
    own[kind].push({ factId: id, key: exactKey(fact), unit, value, topCoded });
    figures.set(roleId, own);
  }
  return figures;
}
