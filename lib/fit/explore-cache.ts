import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { roleRevisions, roles } from "@/db/schema";
import type { ExploreCatalog, ExploreRole } from "./explore-rank";
import { currentModel } from "./model";
import { roleInputOf } from "./scored-role";
import { indexRoles } from "./scoring/role-index";
import { buildRoleTable } from "./scoring/role-table";
import type { RoleTable } from "./scoring/types";

type Held = { stamp: string; catalog: ExploreCatalog; tables: ReadonlyMap<string, RoleTable> };

/** What this process has laid out last, and the layout under way. */
let held: Held | null = null;
let loading: { stamp: string; done: Promise<Held> } | null = null;

/** How many role tables have been built in this process: a publication builds those that changed. For tests. */
export const laidOut = { tables: 0 };

/**
 * All published roles with their score tables, laid out once a process and kept until the catalog or the model is another one.
 * One query asks for that on every call, so that a publication counts from the next request on.
 */
export async function loadExploreCatalog(): Promise<ExploreCatalog> {
  const stamp = await catalogStamp();
  if (held?.stamp === stamp) return held.catalog;
  if (loading?.stamp !== stamp) {
    const done = layOut(stamp, held?.tables ?? new Map());
    const mine = { stamp, done };
    loading = mine;
    done.then(
      (result) => {
        held = result;
        if (loading === mine) loading = null;
      },
      () => {
        if (loading === mine) loading = null;
      },
    );
  }
  return (await loading.done).catalog;
}

/** Another text whenever a published role, its revision, its name, its place in a filter, or the model is another one. */
export async function catalogStamp(): Promise<string> {
  const [row] = await db.execute<{ stamp: string }>(sql`
    select concat_ws(' ', (select max(id) from model_versions), count(*),
      sum(hashtextextended(slug || '|' || title,
        id::bigint * 1048576 + revision * 16 + coalesce(job_zone, 0) * 2 + curated::int)::numeric),
      sum(jsonb_hash_extended(interests, id::bigint)::numeric)) as stamp
    from roles where status = 'published'`);
  return row?.stamp ?? "";
}

async function layOut(stamp: string, known: ReadonlyMap<string, RoleTable>): Promise<Held> {
  const loaded = await currentModel(db);
  const found = await db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      jobZone: roles.jobZone,
      interests: roles.interests,
      curated: roles.curated,
      revision: roles.revision,
    })
    .from(roles)
    .where(eq(roles.status, "published"))
    .orderBy(asc(roles.id));
  const rows = found.map(({ curated, revision, ...role }) => ({
    role: role satisfies ExploreRole,
    curated,
    revision,
    key: `${loaded.id} ${role.id} ${revision} ${curated} ${role.slug}`,
  }));
  const fresh = await readScored(rows.filter(({ key }) => !known.has(key)).map(({ role }) => role.id));
  const tables = new Map<string, RoleTable>();
  const kept = rows.flatMap(({ role, curated, key }) => {
    const scored = fresh.get(role.id);
    const table = known.get(key) ?? (scored && buildRoleTable(roleInputOf(role.slug, curated, scored), loaded.model));
    if (table === undefined) return [];
    tables.set(key, table);
    return [{ role, table }];
  });
  laidOut.tables += fresh.size;
  const index = indexRoles(kept.map(({ table }) => table));
  return { stamp, tables, catalog: { roles: kept.map(({ role }) => role), index, model: loaded.model } };
}

/** What the score reads of the roles' published revisions, by role id. */
async function readScored(ids: readonly number[]): Promise<Map<number, Record<string, unknown>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: roles.id, scored: roleRevisions.scored })
    .from(roles)
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(and(eq(roles.status, "published"), inArray(roles.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row.scored]));
}
