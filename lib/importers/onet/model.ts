import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { roleRevisions, roles, skills } from "@/db/schema";
import { announceModel } from "@/lib/fit/announce-model";
import { currentModel } from "@/lib/fit/model";
import { roleInputOf } from "@/lib/fit/scored-role";
import { catalogStatistics, onetStatistics } from "@/lib/fit/scoring/statistics";
import type { FitModel, RoleInput } from "@/lib/fit/scoring/types";
import type { OnetPlan } from "./plan";

/**
 * Freezes a further model version when the current one lacks statistics for a skill that the release rates: O*NET's own figures
 * where the model's release has them, else those of the published roles with the planned ones. Every other figure stays, and
 * whatever is followed is scored again under the new version.
 */
export async function ensureStatistics(tx: Transaction, plan: OnetPlan, at: Date): Promise<void> {
  const { model } = await currentModel(tx);
  const asked = new Set(plan.roles.flatMap(({ wanted }) => wanted.requirements.map(({ skill }) => skill)));
  const missing = [...asked].filter((slug) => model.statistics[slug] === undefined).sort();
  if (missing.length === 0) return;
  const elements = await elementsOf(tx);
  const measured = onetStatistics((element) => {
    const slug = elements.get(element);
    return slug !== undefined && missing.includes(slug) ? slug : undefined;
  });
  const own = missing.filter((slug) => measured[slug] === undefined);
  const counted = own.length > 0 ? catalogStatistics(await publishedWith(tx, plan), own) : {};
  const statistics = { ...counted, ...measured, ...model.statistics };
  let next: FitModel = { ...model, statistics };
  do next = { ...next, version: furtherVersion(next.version) };
  while (!(await announceModel(tx, next, at)).added);
}

async function elementsOf(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.select({ element: skills.onetElement, slug: skills.slug }).from(skills);
  return new Map(rows.flatMap(({ element, slug }) => (element === null ? [] : [[element, slug] as const])));
}

/** The published roles as they will be: those of the plan as planned, the others as their revisions say. */
async function publishedWith(tx: Transaction, plan: OnetPlan): Promise<Pick<RoleInput, "requirements">[]> {
  const rows = await tx
    .select({ id: roles.id, slug: roles.slug, curated: roles.curated, scored: roleRevisions.scored })
    .from(roles)
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(eq(roles.status, "published"));
  const planned = plan.roles.filter(({ status }) => status === "published");
  const changed = new Set(planned.map(({ slug }) => slug));
  const others = rows.filter(({ slug }) => !changed.has(slug));
  return [
    ...others.map(({ slug, curated, scored }) => roleInputOf(slug, curated, scored)),
    ...planned.map(({ slug, scored }) => roleInputOf(slug, false, scored)),
  ];
}

/** "fit-1" → "fit-1.1" → "fit-1.2": the same parameters over more skills. */
function furtherVersion(version: string): string {
  const match = /^(.*)\.(\d+)$/.exec(version);
  return match ? `${match[1]}.${Number(match[2]) + 1}` : `${version}.1`;
}
