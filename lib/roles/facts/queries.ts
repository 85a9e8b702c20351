import "server-only";
import { asc, desc, eq, ilike, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { FactKind, RevisionOrigin } from "@/db/enums";
import { facts, roles, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { FactView } from "../view";
import { KEPT_COLUMNS } from "./columns";
import { mayEditFacts } from "./held";

/** A state of a figure as its history keeps it. `editor` null = the first catalog or an import brought it. */
export type FactState = FactView & {
  createdAt: Date;
  retiredAt: Date | null;
  origin: RevisionOrigin;
  editor: string | null;
};

export type FactForEditing = {
  role: { id: number; slug: string; title: string; published: boolean };
  /** As it stands now, or as it stood last when it was withdrawn. */
  fact: FactState;
  /** Earlier states, the newest first. */
  earlier: FactState[];
  today: string;
};

/** As many earlier states as a page shows. */
const MOST_STATES = 50;

/** A figure with its whole history; the number of any of its states leads to it. Admins only. */
export async function factForEditing(viewer: Viewer, factId: number): Promise<FactForEditing> {
  mayEditFacts(viewer);
  const chain = await db.execute<{ id: number }>(sql`
    with recursive later(id) as (
      select id from facts where id = ${factId}::bigint
      union all select f.id from facts f join later on f.replaces_id = later.id
    ), earlier(id, replaces_id) as (
      select id, replaces_id from facts where id = (select max(id) from later)
      union all select f.id, f.replaces_id from facts f join earlier on f.id = earlier.replaces_id
    ) select id::int as id from earlier order by id desc limit ${MOST_STATES + 1}`);
  const ids = chain.map(({ id }) => id);
  if (ids.length === 0) throw new AppError("not_found", "There is no such figure.");
  const rows = await db
    .select({ ...KEPT_COLUMNS, origin: facts.origin, editor: users.name, roleId: facts.roleId })
    .from(facts)
    .leftJoin(users, eq(users.id, facts.editedBy))
    .where(inArray(facts.id, ids))
    .orderBy(desc(facts.id));
  const [fact, ...earlier] = rows;
  const role = fact && (await roleById(fact.roleId));
  if (!fact || !role) throw new AppError("not_found", "There is no such figure.");
  return { role, fact, earlier, today: isoDay(now(), viewer.timeZone) };
}

async function roleById(roleId: number) {
  const [role] = await db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      published: sql<boolean>`${roles.status} = 'published'`,
    })
    .from(roles)
    .where(eq(roles.id, roleId));
  return role ?? null;
}

export type FactTemplate = {
  role: { id: number; slug: string; title: string };
  /** What the role's figures call the occupation, to begin with. */
  occupation: string | null;
  kinds: FactKind[];
  today: string;
};

/** The role a figure is added to, by its address. Admins only. */
export async function roleForNewFact(viewer: Viewer, slug: string): Promise<FactTemplate> {
  mayEditFacts(viewer);
  const [role] = await db
    .select({ id: roles.id, slug: roles.slug, title: roles.title })
    .from(roles)
    .where(eq(roles.slug, slug));
  if (!role) throw new AppError("not_found", "There is no such role.");
  const rows = await db
    .select({ kind: facts.kind, occupation: facts.occupationAsNamed })
    .from(facts)
    .where(eq(facts.roleId, role.id))
    .orderBy(asc(facts.position));
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return { role, occupation: rows[0]?.occupation ?? null, kinds, today: isoDay(now(), viewer.timeZone) };
}

const MOST_ROLES = 20;

/** Roles whose title holds the words, ours first, to choose the one a figure is added to. Admins only. */
export async function rolesForNewFact(viewer: Viewer, q: string): Promise<{ slug: string; title: string }[]> {
  mayEditFacts(viewer);
  return db
    .select({ slug: roles.slug, title: roles.title })
    .from(roles)
    .where(q === "" ? undefined : ilike(roles.title, `%${q.replace(/[\\%_]/g, "\\$&")}%`))
    .orderBy(desc(roles.curated), asc(roles.position), asc(roles.id))
    .limit(MOST_ROLES);
}
