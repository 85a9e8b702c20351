import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import type { CatalogStatus } from "@/db/enums";
import {
  type RoleInterests,
  relatedRoles,
  requirements,
  roleAliases,
  roleRevisions,
  roles,
  roleTechnologies,
  skills,
} from "@/db/schema";
import type { ScoredRole } from "@/lib/fit/scored-role";
import type { WantedRelated, WantedRequirement, WantedTechnology } from "./wanted";

/** An imported role as the catalog has it. */
export type CurrentRole = {
  id: number;
  slug: string;
  code: string;
  title: string;
  status: CatalogStatus;
  release: string;
  oneLine: string;
  summary: string;
  duties: string[];
  coreDuties: number | null;
  interests: RoleInterests | null;
  jobZone: number | null;
  revision: number;
  /** When our editors took it over: a release leaves it as it is. */
  adoptedAt: Date | null;
  /** What its published revision has the score read; null while it was never published. */
  scored: ScoredRole | null;
  requirements: WantedRequirement[];
  aliases: string[];
  technologies: WantedTechnology[];
  /** Related roles that an import brought, and codes that an editor brought. */
  related: WantedRelated[];
  byEditor: Set<string>;
};

/** What the catalog has before an import. */
export type Current = {
  /** Imported roles by O*NET code. */
  roles: Map<string, CurrentRole>;
  curated: { title: string; code: string | null }[];
  slugs: Set<string>;
  lastPosition: number;
  /** Skills by O*NET element, and the slugs of all skills. */
  skillOf: Map<string, string>;
  skillSlugs: Set<string>;
};

/** Reads the catalog's roles, of the imported ones everything an O*NET release may change. Reads only. */
export async function readCurrent(tx: Executor): Promise<Current> {
  const found = await importedRoles(tx);
  const byId = new Map([...found.values()].map((role) => [role.id, role]));
  await readRequirements(tx, byId);
  await readAliases(tx, byId);
  await readTechnologies(tx, byId);
  await readRelated(tx, byId);
  const all = await tx.select({ slug: roles.slug }).from(roles);
  const [last] = await tx.select({ position: max(roles.position) }).from(roles);
  const allSkills = await tx.select({ slug: skills.slug, element: skills.onetElement }).from(skills);
  return {
    roles: found,
    curated: await tx
      .select({ title: roles.title, code: roles.onetCode })
      .from(roles)
      .where(isNull(roles.onetRelease))
      .orderBy(asc(roles.title)),
    slugs: new Set(all.map(({ slug }) => slug)),
    lastPosition: last?.position ?? -1,
    skillOf: new Map(allSkills.flatMap(({ element, slug }) => (element === null ? [] : [[element, slug] as const]))),
    skillSlugs: new Set(allSkills.map(({ slug }) => slug)),
  };
}

async function importedRoles(tx: Executor): Promise<Map<string, CurrentRole>> {
  const rows = await tx
    .select({
      id: roles.id,
      slug: roles.slug,
      code: sql<string>`${roles.onetCode}`,
      title: roles.title,
      status: roles.status,
      release: sql<string>`${roles.onetRelease}`,
      oneLine: roles.oneLine,
      summary: roles.summary,
      content: roles.content,
      interests: roles.interests,
      jobZone: roles.jobZone,
      revision: roles.revision,
      adoptedAt: roles.adoptedAt,
      scored: roleRevisions.scored,
    })
    .from(roles)
    .leftJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(isNotNull(roles.onetRelease))
    .orderBy(asc(roles.onetCode));
  return new Map(
    rows.map(({ content, scored, ...role }) => [
      role.code,
      {
        ...role,
        duties: content.duties,
        coreDuties: content.coreDuties ?? null,
        scored: scored as ScoredRole | null,
        requirements: [],
        aliases: [],
        technologies: [],
        related: [],
        byEditor: new Set(),
      },
    ]),
  );
}

type ById = ReadonlyMap<number, CurrentRole>;

const imported = isNotNull(roles.onetRelease);

async function readRequirements(tx: Executor, byId: ById): Promise<void> {
  const rows = await tx
    .select({
      roleId: requirements.roleId,
      skill: skills.slug,
      importance: requirements.importance,
      level: requirements.level,
      onetLevel: requirements.onetLevel,
      onetSe: requirements.onetSe,
    })
    .from(requirements)
    .innerJoin(roles, and(eq(roles.id, requirements.roleId), imported))
    .innerJoin(skills, eq(skills.id, requirements.skillId));
  for (const { roleId, ...row } of rows) byId.get(roleId)?.requirements.push(row);
}

async function readAliases(tx: Executor, byId: ById): Promise<void> {
  const rows = await tx
    .select({ roleId: roleAliases.roleId, alias: roleAliases.alias })
    .from(roleAliases)
    .innerJoin(roles, and(eq(roles.id, roleAliases.roleId), imported));
  for (const row of rows) byId.get(row.roleId)?.aliases.push(row.alias);
}

async function readTechnologies(tx: Executor, byId: ById): Promise<void> {
  const rows = await tx
    .select({
      roleId: roleTechnologies.roleId,
      name: roleTechnologies.name,
      category: roleTechnologies.category,
      hot: roleTechnologies.hot,
      inDemand: roleTechnologies.inDemand,
    })
    .from(roleTechnologies)
    .innerJoin(roles, and(eq(roles.id, roleTechnologies.roleId), imported));
  for (const { roleId, ...row } of rows) byId.get(roleId)?.technologies.push(row);
}

async function readRelated(tx: Executor, byId: ById): Promise<void> {
  const other = alias(roles, "other");
  const rows = await tx
    .select({
      roleId: relatedRoles.roleId,
      code: other.onetCode,
      position: relatedRoles.position,
      source: relatedRoles.source,
    })
    .from(relatedRoles)
    .innerJoin(roles, and(eq(roles.id, relatedRoles.roleId), imported))
    .innerJoin(other, and(eq(other.id, relatedRoles.relatedId), isNotNull(other.onetRelease)))
    .where(inArray(relatedRoles.source, ["editor", "onet", "recipe"]));
  for (const { roleId, code, position, source } of rows) {
    const role = byId.get(roleId);
    if (!role || code === null) continue;
    if (source === "editor") role.byEditor.add(code);
    else role.related.push({ code, position, source });
  }
}
