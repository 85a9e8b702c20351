import { levelToScale } from "./levels";
import { sum } from "./sum";
import { type Estimate, EVIDENCE_KINDS, type EvidenceItem, type FitParameters } from "./types";

/**
 * Estimates every skill that has evidence (fit-1, 7.3): the newest item of each kind, weighted by 1/variance. Levels come out
 * on the O*NET scale 0..7. Of two items equally old the one with the higher `sequence` counts, then the lower level. The
 * order of the evidence does not matter.
 */
export function estimateSkills(evidence: readonly EvidenceItem[], parameters: Uncertainty): Map<string, Estimate> {
  const bySkill = new Map<string, EvidenceItem | EvidenceItem[]>();
  for (const item of evidence) {
    const known = bySkill.get(item.skill);
    if (known === undefined) bySkill.set(item.skill, item);
    else if (Array.isArray(known)) keepNewest(known, item);
    else bySkill.set(item.skill, keepNewest([known], item));
  }
  const estimates = new Map<string, Estimate>();
  for (const [skill, items] of bySkill) {
    estimates.set(skill, Array.isArray(items) ? combine(inOrder(items), parameters) : only(items, parameters));
  }
  return estimates;
}

type Uncertainty = Pick<FitParameters, "evidenceSd" | "variancePerMonth" | "maxVariance">;

/** Puts an item among the newest ones of its skill: at most one of each kind. */
function keepNewest(newest: EvidenceItem[], item: EvidenceItem): EvidenceItem[] {
  const place = newest.findIndex(({ kind }) => kind === item.kind);
  const known = newest[place];
  if (known === undefined) newest.push(item);
  else if (isNewer(item, known)) newest[place] = item;
  return newest;
}

function inOrder(items: readonly EvidenceItem[]): EvidenceItem[] {
  return EVIDENCE_KINDS.flatMap((kind) => items.find((item) => item.kind === kind) ?? []);
}

function isNewer(item: EvidenceItem, known: EvidenceItem): boolean {
  if (item.months !== known.months) return item.months < known.months;
  const order = (item.sequence ?? 0) - (known.sequence ?? 0);
  return order === 0 ? item.level < known.level : order > 0;
}

function combine(items: readonly EvidenceItem[], parameters: Uncertainty): Estimate {
  const [first] = items;
  if (items.length === 1 && first !== undefined) return only(first, parameters);
  const kinds = items.map((item) => item.kind);
  const selfOnly = kinds.every((kind) => kind === "self");
  const precisions = items.map((item) => 1 / evidenceVariance(item, parameters));
  const precision = sum(precisions);
  const weighted = sum(items.map((item, index) => levelToScale(item.level) * (precisions[index] ?? 0)));
  return { level: weighted / precision, variance: 1 / precision, selfOnly, kinds };
}

/** What one item alone says: its own level and variance, without the detour over precisions. */
function only(item: EvidenceItem, parameters: Uncertainty): Estimate {
  const variance = evidenceVariance(item, parameters);
  return { level: levelToScale(item.level), variance, selfOnly: item.kind === "self", kinds: [item.kind] };
}

/** v = sd^2 + 0.033 * months, at most 4, in squared level points; a negative age counts as 0 (fit-1, 7.3). */
export function evidenceVariance(item: Pick<EvidenceItem, "kind" | "months">, parameters: Uncertainty): number {
  const sd = parameters.evidenceSd[item.kind];
  return Math.min(parameters.maxVariance, sd * sd + parameters.variancePerMonth * Math.max(0, item.months));
}
