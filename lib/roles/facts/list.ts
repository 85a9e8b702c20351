import "server-only";
import { and, asc, count, desc, eq, exists, ilike, isNotNull, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { facts, roles } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import type { Viewer } from "@/lib/platform/viewer";
import type { FactView } from "../view";
import { FACT_COLUMNS } from "./columns";
import { mayEditFacts } from "./held";
import { FACT_VIEWS, type FactListQuery, type FactListView } from "./list-query";
import { daysAfter, SOON_DAYS } from "./review";
import { stands } from "./standing";

export const PAGE_SIZE = 25;

export type FactLine = { fact: FactView; role: { slug: string; title: string }; retiredAt: Date | null };

export type FactListPage = {
  rows: FactLine[];
  total: number;
  page: number;
  pages: number;
  /** How many each view holds under the same search. */
  counts: Record<FactListView, number>;
  /** The role the list is narrowed to, when there is one of that address. */
  role: { id: number; slug: string; title: string } | null;
  publishers: string[];
  /** The viewer's day. */
  today: string;
};

const renewal = alias(facts, "renewal");

/** Figures of all roles that match, those due longest first, 25 a page; a page past the end gives the last one. Admins only. */
export async function listFacts(viewer: Viewer, query: FactListQuery): Promise<FactListPage> {
  mayEditFacts(viewer);
  const today = isoDay(now(), viewer.timeZone);
  const [role] = query.role
    ? await db
        .select({ id: roles.id, slug: roles.slug, title: roles.title })
        .from(roles)
        .where(eq(roles.slug, query.role))
    : [];
  const narrowed = and(
    query.role ? eq(roles.slug, query.role) : undefined,
    query.source ? eq(facts.publisher, query.source) : undefined,
    named(query.q),
  );
  const [counted] = await db
    .select(
      Object.fromEntries(FACT_VIEWS.map((view) => [view, count(sql`case when ${inView(view, today)} then 1 end`)])),
    )
    .from(facts)
    .innerJoin(roles, eq(roles.id, facts.roleId))
    .where(narrowed);
  const counts = counted as Record<FactListView, number>;
  const total = counts[query.view];
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = await db
    .select({ fact: FACT_COLUMNS, role: { slug: roles.slug, title: roles.title }, retiredAt: facts.retiredAt })
    .from(facts)
    .innerJoin(roles, eq(roles.id, facts.roleId))
    .where(and(narrowed, inView(query.view, today)))
    .orderBy(
      ...(query.view === "withdrawn" ? [desc(facts.retiredAt)] : [sql`${facts.reviewBy} asc nulls first`]),
      asc(roles.position),
      asc(roles.id),
      asc(facts.position),
      asc(facts.id),
    )
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total, page, pages, counts, role: role ?? null, publishers: await publishersOf(), today };
}

function inView(view: FactListView, today: string): SQL {
  const due = or(isNull(facts.reviewBy), lte(facts.reviewBy, today));
  const soon = or(due, lte(facts.reviewBy, daysAfter(today, SOON_DAYS)));
  const undated = isNull(facts.period);
  const parts: Record<FactListView, SQL | undefined> = {
    stale: and(stands, or(due, undated)),
    due: and(stands, due),
    soon: and(stands, soon),
    undated: and(stands, undated),
    all: stands,
    withdrawn: and(
      isNotNull(facts.retiredAt),
      not(exists(db.select({ id: renewal.id }).from(renewal).where(eq(renewal.replacesId, facts.id)))),
    ),
  };
  return parts[view] ?? sql`true`;
}

/** Every word of the search is found in the role's title, or in what the fact measures, of whom and by whom. */
function named(q: string): SQL | undefined {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8);
  return and(
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return or(
        ilike(roles.title, pattern),
        ilike(facts.measure, pattern),
        ilike(facts.occupationAsNamed, pattern),
        ilike(facts.source, pattern),
        ilike(facts.publisher, pattern),
      );
    }),
  );
}

async function publishersOf(): Promise<string[]> {
  const rows = await db
    .selectDistinct({ publisher: facts.publisher })
    .from(facts)
    .where(stands)
    .orderBy(facts.publisher);
  return rows.map(({ publisher }) => publisher);
}
