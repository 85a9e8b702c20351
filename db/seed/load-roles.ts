import { decidedDegrees } from "../../lib/roles/traits";
import type { Executor } from "../client";
import {
  facts as factTable,
  type RoleContent,
  relatedRoles,
  requirements as requirementTable,
  roleAliases,
  roleRevisions,
  roles as roleTable,
} from "../schema";
import { articleFacts, payDifference } from "./facts/articles";
import { blsFacts } from "./facts/bls-2024";
import type { SeedFact } from "./facts/types";
import type { SkillIds } from "./load-skills";
import { roles } from "./roles";
import type { SeedRole } from "./types";

/** The role whose page quotes two pay figures that differ. */
const TWO_PAY_FIGURES = "back-end-developer";

/** Inserts the roles that are not there yet as published, with all that belongs to them. Leaves the others alone. */
export async function loadRoles(tx: Executor, skillId: SkillIds, today: Date): Promise<{ added: number }> {
  const before = await knownRoles(tx);
  const missing = roles.filter((role) => !before.has(role.slug));
  if (missing.length === 0) return { added: 0 };
  await tx.insert(roleTable).values(missing.map((role) => roleRow(role, today)));
  const ids = await knownRoles(tx);
  const idOf = (slug: string): number => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`The seed names the role "${slug}", which is not in the catalog.`);
    return id;
  };
  const all = <T>(rowsOf: (role: SeedRole, roleId: number) => T[]): T[] =>
    missing.flatMap((role) => rowsOf(role, idOf(role.slug)));

  await tx.insert(roleAliases).values(all((role, roleId) => role.aliases.map((alias) => ({ roleId, alias }))));
  await tx.insert(requirementTable).values(
    all((role, roleId) =>
      role.requirements.map(({ skill, importance, level, use }) => {
        return { roleId, skillId: skillId(skill), importance, level, use };
      }),
    ),
  );
  await tx
    .insert(relatedRoles)
    .values(
      all((role, roleId) =>
        role.related.map(({ slug, why }, position) => ({ roleId, relatedId: idOf(slug), position, why })),
      ),
    );
  await tx.insert(factTable).values(
    all((role, roleId) =>
      factsOf(role).map(({ text, ...fact }, position) => ({
        ...fact,
        roleId,
        position,
        textValue: text,
        origin: "seed" as const,
      })),
    ),
  );
  await tx
    .insert(roleRevisions)
    .values(
      all((role, roleId) => [
        { roleId, revision: 1, scored: scoredOf(role), origin: "seed" as const, publishedAt: today },
      ]),
    );
  return { added: missing.length };
}

async function knownRoles(tx: Executor): Promise<Map<string, number>> {
  const rows = await tx.select({ id: roleTable.id, slug: roleTable.slug }).from(roleTable);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

function roleRow(role: SeedRole, today: Date): typeof roleTable.$inferInsert {
  const { slug, title, onetCode, onetTitle, oneLine, summary, interests, jobZone } = role;
  const content: RoleContent = {
    workSetting: role.workSetting,
    duties: role.duties,
    day: role.day,
    enter: role.enter,
    questions: role.questions,
    editorNotes: role.editorNotes ?? [],
    payDifference: slug === TWO_PAY_FIGURES ? payDifference : null,
    decisions: role.decisions,
  };
  const position = roles.indexOf(role);
  return {
    slug,
    title,
    status: "published",
    curated: true,
    onetCode,
    onetTitle,
    oneLine,
    summary,
    content,
    interests,
    jobZone,
    remote: role.remote,
    revision: 1,
    position,
    publishedAt: today,
    createdAt: today,
  };
}

function factsOf(role: SeedRole): SeedFact[] {
  return [...blsOf(role), ...(articleFacts[role.slug] ?? [])];
}

function blsOf(role: SeedRole): SeedFact[] {
  const facts = blsFacts[role.blsCode];
  if (!facts) throw new Error(`The role "${role.slug}" names the BLS occupation ${role.blsCode}, which has no facts.`);
  return facts;
}

/** What the score reads of a role. Levels are on the learner scale 0..5; the wage is the BLS median in USD a year, traits 0..1. */
function scoredOf(role: SeedRole): Record<string, unknown> {
  const pay = blsOf(role).find((fact) => fact.kind === "pay" && fact.unit === "usd_per_year" && fact.value !== null);
  return {
    requirements: role.requirements.map(({ skill, importance, level }) => ({ skill, importance, level })),
    interests: role.interests,
    jobZone: role.jobZone,
    wage: pay ? { amount: pay.value, topCoded: pay.topCoded } : null,
    traits: decidedDegrees(role),
  };
}
