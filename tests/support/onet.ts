import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildRoleTable } from "../../lib/fit/scoring/role-table";
import { meanAndSd } from "../../lib/fit/scoring/statistics";
import { ascending, byKey, sum } from "../../lib/fit/scoring/sum";
import type { FitModel, FitParameters, RoleInput, RoleRequirement } from "../../lib/fit/scoring/types";
import { emptyDraft } from "../../lib/importers/onet/draft";
import { ONET_TABLES, SCORED_TABLES } from "../../lib/importers/onet/files";
import { occupationsOf, roleInputOf, tableInto } from "../../lib/importers/onet/map";
import { Problems } from "../../lib/importers/reading/problems";

/** Where the shared data lies, if it does. */
export const ONET_FOLDER = fileURLToPath(new URL("../../../shared/onet/30.1/", import.meta.url));
export const onetPresent = Object.values(ONET_TABLES).every(({ file }) => existsSync(ONET_FOLDER + file));

/** Ends the title of a suite that needs the shared data. */
export const onetNote = onetPresent ? "" : " (skipped: ../shared/onet/30.1 is not there)";

/** Statistics of one element as the shipped figures hold them. */
export type ElementFigures = { mu: number; sd: number; se: number };

/**
 * The 894 roles with skill and knowledge ratings, in order of their code. Requirements hold all 68 elements by id, "Not
 * Relevant" ones and zeros too; a standard error of `n/a` is null. Interests are on 1..7. There are no wages in these files.
 */
export function readOnetRoles(): RoleInput[] {
  const problems = new Problems();
  const draft = emptyDraft(problems);
  for (const table of [...SCORED_TABLES.references, ...SCORED_TABLES.data]) {
    const reader = tableInto(draft, table);
    reader.push(readFileSync(ONET_FOLDER + ONET_TABLES[table].file));
    reader.end();
  }
  if (problems.any) throw new Error(`The shared data has problems: ${JSON.stringify(problems.list)}`);
  return occupationsOf(draft)
    .filter(({ ratings }) => ratings.length > 0)
    .map(roleInputOf);
}

/** mu and sd of the level over all roles (zeros and "Not Relevant" count), and the median of the known standard errors. */
export function deriveElementFigures(roles: readonly RoleInput[]): Record<string, ElementFigures> {
  const byElement = new Map<string, RoleRequirement[]>();
  for (const requirement of roles.flatMap((role) => role.requirements)) {
    const list = byElement.get(requirement.skill) ?? [];
    list.push(requirement);
    byElement.set(requirement.skill, list);
  }
  const figures: Record<string, ElementFigures> = {};
  for (const [element, list] of [...byElement].sort(([a], [b]) => byKey(a, b))) {
    const { mean, sd } = meanAndSd(list.map((requirement) => requirement.level));
    figures[element] = { mu: mean, sd, se: median(list.flatMap((requirement) => requirement.se ?? [])) };
  }
  return figures;
}

/** K = 0.4 * median T, max g, and share(m) for m = 5..40, over the given roles; only `model.statistics` is read. */
export function deriveParameters(
  roles: readonly RoleInput[],
  model: FitModel,
): Pick<FitParameters, "k" | "maxG" | "share"> {
  const tables = roles.map((role) => buildRoleTable(role, model));
  const totals = tables.map((table) => table.total);
  const k = 0.4 * median(totals);
  const maxG = Math.max(...totals.map((total) => total / (total + k)));
  const { keep, minRequirements } = model.parameters;
  const share = Array.from({ length: keep - minRequirements + 1 }, (_, index) => {
    const parts = tables.map(
      (table) => sum((table.rows ?? []).slice(0, index + minRequirements).map((row) => row.weight)) / table.total,
    );
    return sum(parts.sort(ascending)) / parts.length;
  });
  return { k, maxG, share };
}

/** Middle value; the mean of the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted(ascending);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error("No values to take the median of.");
  return (lower + upper) / 2;
}
