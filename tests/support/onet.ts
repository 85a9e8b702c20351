import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildRoleTable } from "../../lib/fit/scoring/role-table";
import { meanAndSd } from "../../lib/fit/scoring/statistics";
import { ascending, byKey, sum } from "../../lib/fit/scoring/sum";
import type { FitModel, FitParameters, Interests, RoleInput, RoleRequirement } from "../../lib/fit/scoring/types";

const FOLDER = fileURLToPath(new URL("../../../shared/onet/30.1/", import.meta.url));
const INTEREST_TYPES: Record<string, keyof Interests> = {
  "1.B.1.a": "R",
  "1.B.1.b": "I",
  "1.B.1.c": "A",
  "1.B.1.d": "S",
  "1.B.1.e": "E",
  "1.B.1.f": "C",
};

export const onetPresent = ["Skills.txt", "Knowledge.txt", "Interests.txt", "Job Zones.txt"].every((file) =>
  existsSync(FOLDER + file),
);

/** Ends the title of a suite that needs the shared data. */
export const onetNote = onetPresent ? "" : " (skipped: ../shared/onet/30.1 is not there)";

/** Statistics of one element as the shipped figures hold them. */
export type ElementFigures = { mu: number; sd: number; se: number };

/**
 * The 894 roles with skill and knowledge ratings, in order of their code. Requirements hold all 68 elements, "Not Relevant"
 * ones and zeros too; a standard error of `n/a` is null. Interests are on 1..7. There are no wages in these files.
 */
export function readOnetRoles(): RoleInput[] {
  const requirements = new Map<string, RoleRequirement[]>();
  for (const file of ["Skills.txt", "Knowledge.txt"]) {
    for (const [code, list] of readRatings(file)) requirements.set(code, [...(requirements.get(code) ?? []), ...list]);
  }
  const interests = readInterests();
  const zones = new Map(readTable("Job Zones.txt").map((row) => [cell(row, 0), Number(cell(row, 1))]));
  return [...requirements]
    .sort(([a], [b]) => byKey(a, b))
    .map(([id, list]) => ({
      id,
      requirements: list,
      curated: false,
      interests: interests.get(id) ?? null,
      jobZone: zones.get(id) ?? null,
      wage: null,
    }));
}

function readRatings(file: string): Map<string, RoleRequirement[]> {
  const importance = new Map<string, number>();
  const levels: string[][] = [];
  for (const row of readTable(file)) {
    if (cell(row, 3) === "IM") importance.set(`${cell(row, 0)} ${cell(row, 1)}`, Number(cell(row, 4)));
    else levels.push(row);
  }
  const ratings = new Map<string, RoleRequirement[]>();
  for (const row of levels) {
    const code = cell(row, 0);
    const skill = cell(row, 1);
    const list = ratings.get(code) ?? [];
    list.push({
      skill,
      importance: importance.get(`${code} ${skill}`) ?? Number.NaN,
      level: Number(cell(row, 4)),
      se: cell(row, 6) === "n/a" ? null : Number(cell(row, 6)),
      notRelevant: cell(row, 10) === "Y",
    });
    ratings.set(code, list);
  }
  return ratings;
}

function readInterests(): Map<string, Interests> {
  const byCode = new Map<string, Partial<Interests>>();
  for (const row of readTable("Interests.txt")) {
    const type = INTEREST_TYPES[cell(row, 1)];
    if (cell(row, 3) !== "OI" || type === undefined) continue;
    byCode.set(cell(row, 0), { ...byCode.get(cell(row, 0)), [type]: Number(cell(row, 4)) });
  }
  return byCode as Map<string, Interests>;
}

/** Rows of a tab-delimited file without its header. Lines end in CRLF and nothing is quoted. */
function readTable(file: string): string[][] {
  const lines = readFileSync(FOLDER + file, "utf8").split("\r\n");
  return lines
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function cell(row: readonly string[], index: number): string {
  const value = row[index];
  if (value === undefined) throw new Error(`A row has no column ${index}: ${row.join(" | ")}`);
  return value;
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
