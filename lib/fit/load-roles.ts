import { and, asc, desc, eq, inArray, or, type SQL } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { facts, followedRoles, requirements, roleRevisions, roles, skills } from "@/db/schema";
import { isMiddle } from "@/lib/roles/facts/standing";
import { decidedDegrees } from "@/lib/roles/traits";
import { roleInputOf, type ScoredRequirement, type ScoredRole } from "./scored-role";
import type { RoleInput } from "./scoring/types";

/** A published role with what its score reads. */
export type LoadedRole = { id: number; slug: string; title: string; revision: number; input: RoleInput };

/** As many followed roles as are scored at once, the target first. */
export const MOST_FOLLOWED = 21;

const SCORED = {
  id: roles.id,
  slug: roles.slug,
  title: roles.title,
  revision: roles.revision,
  curated: roles.curated,
  scored: roleRevisions.scored,
};

type Row = Omit<LoadedRole, "input"> & { curated: boolean; scored: Record<string, unknown> };

/** The published roles among `roleIds`, in the order given. */
export async function loadRolesById(tx: Executor, roleIds: readonly number[]): Promise<LoadedRole[]> {
  if (roleIds.length === 0) return [];
  const rows = await publishedRoles(tx, inArray(roles.id, [...roleIds]));
  return rows.sort((a, b) => roleIds.indexOf(a.id) - roleIds.indexOf(b.id));
}

/** The published role at an address, or null. */
export async function loadRoleBySlug(tx: Executor, slug: string): Promise<LoadedRole | null> {
  const [role] = await publishedRoles(tx, eq(roles.slug, slug));
  return role ?? null;
}

async function publishedRoles(tx: Executor, which: SQL): Promise<LoadedRole[]> {
  const rows = await tx
    .select(SCORED)
    .from(roles)
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(and(which, eq(roles.status, "published")));
  return rows.map(loaded);
}

/** The published roles a learner follows: the target first, then by when they were followed; at most 21. */
export async function loadFollowedRoles(
  tx: Executor,
  learnerId: number,
): Promise<(LoadedRole & { target: boolean; followedAt: Date })[]> {
  const rows = await tx
    .select({ ...SCORED, target: followedRoles.target, followedAt: followedRoles.followedAt })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(and(eq(followedRoles.learnerId, learnerId), eq(roles.status, "published")))
    .orderBy(desc(followedRoles.target), asc(followedRoles.followedAt), asc(roles.id))
    .limit(MOST_FOLLOWED);
  return rows.map((row) => ({ ...loaded(row), target: row.target, followedAt: row.followedAt }));
}

/** Earlier published revisions, keyed "roleId revision". */
export async function loadRevisions(
  tx: Executor,
  wanted: readonly { roleId: number; revision: number }[],
): Promise<Map<string, RoleInput>> {
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .select({ ...SCORED, revision: roleRevisions.revision })
    .from(roleRevisions)
    .innerJoin(roles, eq(roles.id, roleRevisions.roleId))
    .where(
      or(
        ...wanted.map(({ roleId, revision }) =>
          and(eq(roleRevisions.roleId, roleId), eq(roleRevisions.revision, revision)),
        ),
      ),
    );
  return new Map(rows.map((row) => [revisionKey(row.id, row.revision), loaded(row).input]));
}

export const revisionKey = (roleId: number, revision: number): string => `${roleId} ${revision}`;

function loaded({ id, slug, title, revision, curated, scored }: Row): LoadedRole {
  return { id, slug, title, revision, input: roleInputOf(slug, curated, scored) };
}

/**
 * What a publication of the role would have the score read: its requirements, interests, job zone, its first BLS median wage and
 * the degrees our editors decided, from the tables as they stand. The publishing command writes it to the new revision. Null for
 * an unknown role.
 */
export async function readScoredRole(tx: Executor, roleId: number): Promise<ScoredRole | null> {
  const [role] = await tx
    .select({ interests: roles.interests, jobZone: roles.jobZone, content: roles.content })
    .from(roles)
    .where(eq(roles.id, roleId));
  if (!role) return null;
  const traits = decidedDegrees(role.content);
  const asked = await tx
    .select({
      skill: skills.slug,
      importance: requirements.importance,
      level: requirements.level,
      onetLevel: requirements.onetLevel,
      se: requirements.onetSe,
    })
    .from(requirements)
    .innerJoin(skills, eq(skills.id, requirements.skillId))
    .where(eq(requirements.roleId, roleId))
    .orderBy(skills.slug);
  const wage = await readWage(tx, roleId);
  const { interests, jobZone } = role;
  return { requirements: asked.map(publishedOf), interests, jobZone, wage, ...(traits && { traits }) };
}

/** The wage the score reads: the first BLS figure of pay that stands, a middle one, in USD a year. Null without one. */
export async function readWage(tx: Executor, roleId: number): Promise<ScoredRole["wage"]> {
  const [pay] = await tx
    .select({ amount: facts.value, topCoded: facts.topCoded })
    .from(facts)
    .where(
      and(
        eq(facts.roleId, roleId),
        eq(facts.kind, "pay"),
        eq(facts.unit, "usd_per_year"),
        eq(facts.publisher, BLS),
        isMiddle,
      ),
    )
    .orderBy(facts.position, facts.id)
    .limit(1);
  return pay && pay.amount !== null ? { amount: pay.amount, topCoded: pay.topCoded } : null;
}

type AskedRow = { skill: string; importance: number; level: number; onetLevel: number | null; se: number | null };

/** Only imported requirements carry O*NET's own level and standard error. */
function publishedOf({ onetLevel, se, ...asked }: AskedRow): ScoredRequirement {
  return onetLevel === null ? asked : { ...asked, onetLevel, se };
}

const BLS = "U.S. Bureau of Labor Statistics";
