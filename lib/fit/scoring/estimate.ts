import { levelToScale } from "./levels";
import { sum } from "./sum";
import { type Estimate, EVIDENCE_KINDS, type EvidenceItem, type FitParameters } from "./types";

/**
 * Estimates every skill that has evidence (fit-1, 7.3): the newest item of each kind, weighted by 1/variance. Levels come out
 * on the O*NET scale 0..7. Of two items equally old the one with the higher `sequence` counts, then the lower level. The
 * order of the evidence does not matter.
 */
export function estimateSkills(
  evidence: readonly EvidenceItem[],
  parameters: Pick<FitParameters, "evidenceSd" | "variancePerMonth" | "maxVariance">,
): Map<string, Estimate> {
  const bySkill = new Map<string, Map<string, EvidenceItem>>();
  for (const item of evidence) {
    const newest = bySkill.get(item.skill) ?? new Map<string, EvidenceItem>();
    const known = newest.get(item.kind);
    if (known === undefined || isNewer(item, known)) newest.set(item.kind, item);
    bySkill.set(item.skill, newest);
  }
  const estimates = new Map<string, Estimate>();
  for (const [skill, newest] of bySkill) {
    const items = EVIDENCE_KINDS.flatMap((kind) => newest.get(kind) ?? []);
    estimates.set(skill, combine(items, parameters));
  }
  return estimates;
}

function isNewer(item: EvidenceItem, known: EvidenceItem): boolean {
  if (item.months !== known.months) return item.months < known.months;
  const order = (item.sequence ?? 0) - (known.sequence ?? 0);
  return order === 0 ? item.level < known.level : order > 0;
}

function combine(
  items: readonly EvidenceItem[],
  parameters: Pick<FitParameters, "evidenceSd" | "variancePerMonth" | "maxVariance">,
): Estimate {
  const kinds = items.map((item) => item.kind);
  const selfOnly = kinds.every((kind) => kind === "self");
  const variances = items.map((item) => evidenceVariance(item, parameters));
  const [only] = items;
  const [variance] = variances;
  if (items.length === 1 && only !== undefined && variance !== undefined) {
    return { level: levelToScale(only.level), variance, selfOnly, kinds };
  }
  const precisions = variances.map((value) => 1 / value);
  const precision = sum(precisions);
  const weighted = sum(items.map((item, index) => levelToScale(item.level) * (precisions[index] ?? 0)));
  return { level: weighted / precision, variance: 1 / precision, selfOnly, kinds };
}

/** v = sd^2 + 0.033 * months, at most 4, in squared level points; a negative age counts as 0 (fit-1, 7.3). */
export function evidenceVariance(
  item: Pick<EvidenceItem, "kind" | "months">,
  parameters: Pick<FitParameters, "evidenceSd" | "variancePerMonth" | "maxVariance">,
): number {
  const sd = parameters.evidenceSd[item.kind];
  return Math.min(parameters.maxVariance, sd * sd + parameters.variancePerMonth * Math.max(0, item.months));
}
