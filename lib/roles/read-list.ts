import "server-only";
import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { FactKind } from "@/db/enums";
import { roles } from "@/db/schema";
import { leadFigure, topInterests } from "./figures";
import { readFacts } from "./read-facts";
import type { FactView, Interest, RoleListItem } from "./view";

/** Where a role of the table `r` stands in the catalog's order: our editors' roles by their position, then all others. */
export const PLACE: SQL<number> = placeOf(sql.raw("r.curated"), sql.raw("r.position"));

function placeOf(curated: unknown, position: unknown): SQL<number> {
  return sql<number>`(case when ${curated} then ${position} else 1000000 + ${position} end)`.mapWith(Number);
}

const place = placeOf(roles.curated, roles.position);

/** What every list of roles reads of a role; `toListed` makes a list's item of it. */
export const LISTED = {
  id: roles.id,
  slug: roles.slug,
  title: roles.title,
  oneLine: roles.oneLine,
  jobZone: roles.jobZone,
  interests: roles.interests,
  onetRelease: roles.onetRelease,
};

const COLUMNS = { ...LISTED, position: place };

/** `position` is the place in the catalog's order, see PLACE. */
export type RolePosition = { position: number; id: number };
export type PlacedRole = RoleListItem & RolePosition;

/** `limit` published roles in catalog order after a position, or from the start. */
export async function readRoles({ after, limit }: { after?: RolePosition; limit: number }): Promise<PlacedRole[]> {
  const later = after && sql`(${place}, ${roles.id}) > (${after.position}, ${after.id})`;
  const rows = await db
    .select(COLUMNS)
    .from(roles)
    .where(and(eq(roles.status, "published"), later))
    .orderBy(asc(place), asc(roles.id))
    .limit(limit);
  return withFigures(rows);
}

/** Published roles that our editors wrote, in their order, at most `limit`. */
export async function readCuratedRoles(limit: number): Promise<PlacedRole[]> {
  const rows = await db
    .select(COLUMNS)
    .from(roles)
    .where(and(eq(roles.status, "published"), eq(roles.curated, true)))
    .orderBy(asc(roles.position), asc(roles.id))
    .limit(limit);
  return withFigures(rows);
}

/** How many roles are published. */
export async function countRoles(): Promise<number> {
  const [row] = await db.select({ total: count() }).from(roles).where(eq(roles.status, "published"));
  return row?.total ?? 0;
}

/** Facts whose lead figures a list shows. */
const LISTED_FACTS: readonly FactKind[] = ["pay", "growth"];

/** Published roles by id, in the order of the ids. */
export async function readRolesById(ids: readonly number[]): Promise<PlacedRole[]> {
  if (ids.length === 0) return [];
  const [rows, facts] = await Promise.all([
    db
      .select(COLUMNS)
      .from(roles)
      .where(and(eq(roles.status, "published"), inArray(roles.id, [...ids]))),
    readFacts(ids, LISTED_FACTS),
  ]);
  const found = rows.map((row) => toListed(row, facts.get(row.id)));
  const nth = new Map(ids.map((id, index) => [id, index]));
  return found.toSorted((a, b) => (nth.get(a.id) ?? 0) - (nth.get(b.id) ?? 0));
}

type Row = RolePosition &
  Pick<RoleListItem, "slug" | "title" | "oneLine" | "jobZone" | "onetRelease"> & { interests: InterestScores };
type InterestScores = Record<Interest, number> | null;

async function withFigures(rows: readonly Row[]): Promise<PlacedRole[]> {
  const facts = await readFacts(
    rows.map((row) => row.id),
    LISTED_FACTS,
  );
  return rows.map((row) => toListed(row, facts.get(row.id)));
}

/** A role's row with its top interests and the figures that stand for it, from its facts of pay and growth. */
export function toListed<T extends { interests: InterestScores }>(
  { interests, ...row }: T,
  facts: readonly FactView[] = [],
): Omit<T, "interests"> & Pick<RoleListItem, "interests" | "pay" | "growth"> {
  return {
    ...row,
    interests: topInterests(interests),
    pay: leadFigure(facts, "pay"),
    growth: leadFigure(facts, "growth"),
  };
}
