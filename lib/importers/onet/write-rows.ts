import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { inBatches, type OnProgress } from "../batches";
import type { RolePlan } from "./role-plan";
import type { RoleDiffs } from "./wanted";

/** Numbers of roles by O*NET code and of skills by slug, those of this import included. */
export type Ids = { roleId: (code: string) => number; skillId: (slug: string) => number };

/** Deletes, then inserts what the plans change of the roles' requirements, other titles, technologies and related roles. */
export async function writeRows(
  tx: Transaction,
  plans: readonly RolePlan[],
  ids: Ids,
  onProgress: OnProgress,
): Promise<void> {
  const rowsOf = <T, R>(pick: (diffs: RoleDiffs) => readonly T[], row: (roleId: number, one: T) => R): R[] =>
    plans.flatMap(({ wanted, diffs }) => pick(diffs).map((one) => row(ids.roleId(wanted.code), one)));
  const telling = (stage: string, total: number) => (done: number) => onProgress(stage, done, total);

  const goneNeeds = rowsOf(
    ({ requirements: { changed, removed } }) => [...changed, ...removed],
    (role_id, { skill }) => ({ role_id, skill_id: ids.skillId(skill) }),
  );
  await inBatches(goneNeeds, (json) =>
    tx.execute(sql`delete from requirements r using json_to_recordset(${json}::text::json) as x(role_id bigint, skill_id bigint)
      where r.role_id = x.role_id and r.skill_id = x.skill_id`),
  );
  const needs = rowsOf(
    ({ requirements: { added, changed } }) => [...added, ...changed],
    (role_id, { skill, importance, level, onetLevel, onetSe }) => ({
      role_id,
      skill_id: ids.skillId(skill),
      importance,
      level,
      onet_level: onetLevel,
      onet_se: onetSe,
    }),
  );
  await inBatches(
    needs,
    (json) =>
      tx.execute(sql`insert into requirements (role_id, skill_id, importance, level, "use", onet_level, onet_se)
        select role_id, skill_id, importance, level, '', onet_level, onet_se
        from json_to_recordset(${json}::text::json) as x(role_id bigint, skill_id bigint, importance float8, level float8,
          onet_level float8, onet_se float8)`),
    telling("Writing requirements", needs.length),
  );

  const goneAliases = rowsOf(
    ({ aliases }) => aliases.removed,
    (role_id, alias) => ({ role_id, alias }),
  );
  await inBatches(goneAliases, (json) =>
    tx.execute(sql`delete from role_aliases r using json_to_recordset(${json}::text::json) as x(role_id bigint, alias text)
      where r.role_id = x.role_id and r.alias = x.alias`),
  );
  const aliases = rowsOf(
    (diffs) => diffs.aliases.added,
    (role_id, alias) => ({ role_id, alias }),
  );
  await inBatches(
    aliases,
    (json) =>
      tx.execute(sql`insert into role_aliases (role_id, alias)
        select role_id, alias from json_to_recordset(${json}::text::json) as x(role_id bigint, alias text)`),
    telling("Writing other titles", aliases.length),
  );

  const goneTools = rowsOf(
    ({ technologies: { changed, removed } }) => [...changed, ...removed],
    (role_id, { name }) => ({ role_id, name }),
  );
  await inBatches(goneTools, (json) =>
    tx.execute(sql`delete from role_technologies r using json_to_recordset(${json}::text::json) as x(role_id bigint, name text)
      where r.role_id = x.role_id and r.name = x.name`),
  );
  const tools = rowsOf(
    ({ technologies: { added, changed } }) => [...added, ...changed],
    (role_id, { name, category, hot, inDemand }) => ({ role_id, name, category, hot, in_demand: inDemand }),
  );
  await inBatches(
    tools,
    (json) =>
      tx.execute(sql`insert into role_technologies (role_id, name, category, hot, in_demand)
        select role_id, name, category, hot, in_demand
        from json_to_recordset(${json}::text::json) as x(role_id bigint, name text, category text, hot bool, in_demand bool)`),
    telling("Writing technologies", tools.length),
  );

  const goneRelated = rowsOf(
    ({ related: { changed, removed } }) => [...changed, ...removed],
    (role_id, { code }) => ({ role_id, related_id: ids.roleId(code) }),
  );
  await inBatches(goneRelated, (json) =>
    tx.execute(sql`delete from related_roles r using json_to_recordset(${json}::text::json) as x(role_id bigint, related_id bigint)
      where r.role_id = x.role_id and r.related_id = x.related_id and r.source <> 'editor'`),
  );
  const related = rowsOf(
    ({ related: { added, changed } }) => [...added, ...changed],
    (role_id, { code, position, source }) => ({ role_id, related_id: ids.roleId(code), position, source }),
  );
  await inBatches(
    related,
    (json) =>
      tx.execute(sql`insert into related_roles (role_id, related_id, position, why, source)
        select role_id, related_id, position, '', source
        from json_to_recordset(${json}::text::json) as x(role_id bigint, related_id bigint, position int, source text)`),
    telling("Writing related roles", related.length),
  );
}
