import "server-only";
import { and, asc, eq, gt, inArray, or } from "drizzle-orm";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import { leadFigure, topInterests } from "./figures";
import { readFacts } from "./read-facts";
import type { Interest, RoleListItem } from "./view";

const COLUMNS = {
  id: roles.id,
  slug: roles.slug,
  title: roles.title,
  oneLine: roles.oneLine,
  jobZone: roles.jobZone,
  interests: roles.interests,
  position: roles.position,
};

export type RolePosition = { position: number; id: number };
export type PlacedRole = RoleListItem & RolePosition;

/** Published roles in catalog order, all or `limit` of them after a position. */
export async function readRoles(page: { after?: RolePosition; limit?: number } = {}): Promise<PlacedRole[]> {
  const { after, limit } = page;
  const later =
    after && or(gt(roles.position, after.position), and(eq(roles.position, after.position), gt(roles.id, after.id)));
  const query = db
    .select(COLUMNS)
    .from(roles)
    .where(and(eq(roles.status, "published"), later))
    .orderBy(asc(roles.position), asc(roles.id));
  return withFigures(limit === undefined ? await query : await query.limit(limit));
}

/** Published roles by id, in the order of the ids. */
export async function readRolesById(ids: readonly number[]): Promise<PlacedRole[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select(COLUMNS)
    .from(roles)
    .where(and(eq(roles.status, "published"), inArray(roles.id, [...ids])));
  const found = await withFigures(rows);
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

type Row = RolePosition &
  Pick<RoleListItem, "slug" | "title" | "oneLine" | "jobZone"> & { interests: Record<Interest, number> | null };

async function withFigures(rows: readonly Row[]): Promise<PlacedRole[]> {
  const facts = await readFacts(
    rows.map((row) => row.id),
    ["pay", "growth"],
  );
  return rows.map(({ interests, ...row }) => ({
    ...row,
    interests: topInterests(interests),
    pay: leadFigure(facts.get(row.id) ?? [], "pay"),
    growth: leadFigure(facts.get(row.id) ?? [], "growth"),
  }));
}
