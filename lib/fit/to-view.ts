import type { EvidenceKind } from "@/db/enums";
import type { LearnerState } from "./learner-state";
import { scaleToLevel } from "./scoring/levels";
import { preferenceWeight } from "./scoring/preference";
import { byKey } from "./scoring/sum";
import { EVIDENCE_KINDS, type Fit, type FitSummary as ScoredFit } from "./scoring/types";
import type { CourseGain, FitView, InterestPart, RequirementView, RoleFit, SkillRef } from "./view";

/** A score as people see it: no number at all while nothing required is rated. */
export function fitView(fit: ScoredFit): FitView {
  const { coverage, provisional, enough, undifferentiated } = fit;
  const shown = { coverage, provisional, enough, undifferentiated };
  if (!enough) return { ...NOTHING, ...shown };
  const { overall, band, low, high, skill, interest, preference, readiness } = fit;
  return { overall, band, low, high, skill, interest, preference, readiness, ...shown };
}

const NOTHING = {
  overall: null,
  band: null,
  low: null,
  high: null,
  skill: null,
  interest: null,
  preference: null,
  readiness: null,
} as const;

/** Names of skills by slug. */
export type SkillNames = ReadonlyMap<string, SkillRef & { kind: RequirementView["skill"]["kind"] }>;

/** A skill that left the catalog is shown by its slug. */
export function skillRef(names: SkillNames, slug: string): RequirementView["skill"] {
  return names.get(slug) ?? { slug, name: slug, kind: "technology" };
}

/** Every requirement of a role in points of overall, most to win first. */
export function requirementViews(
  fit: Fit,
  state: LearnerState,
  names: SkillNames,
  bestCourse: (skill: string) => CourseGain | null,
): RequirementView[] {
  const kinds = kindsBySkill(state);
  return fit.contributions
    .map((contribution) => ({
      skill: skillRef(names, contribution.skill),
      need: scaleToLevel(contribution.need),
      level: contribution.level === null ? null : scaleToLevel(contribution.level),
      sd: contribution.sd === null ? null : scaleToLevel(contribution.sd),
      points: fit.weights.S * contribution.points,
      gap: fit.weights.S * contribution.gap,
      kinds: kinds.get(contribution.skill) ?? [],
      course: contribution.gap > 0 ? bestCourse(contribution.skill) : null,
    }))
    .sort((a, b) => b.gap - a.gap || b.points - a.points || (a.skill.slug < b.skill.slug ? -1 : 1));
}

function kindsBySkill({ evidence }: LearnerState): Map<string, EvidenceKind[]> {
  const found = new Map<string, EvidenceKind[]>();
  for (const kind of EVIDENCE_KINDS.toReversed()) {
    for (const item of evidence) {
      if (item.kind === kind) found.set(item.skill, [...(found.get(item.skill) ?? []), kind]);
    }
  }
  return found;
}

const TYPES: readonly InterestPart["type"][] = ["R", "I", "A", "S", "E", "C"];

/** What each interest and preference brings, in points of overall. The 50 points every interest fit starts from are left out. */
export function otherParts(fit: Fit): Pick<RoleFit, "interestParts" | "preferenceParts"> {
  const interestParts =
    fit.interest === null
      ? []
      : TYPES.map((type) => ({ type, points: fit.weights.I * (fit.interestParts[type] ?? 0) }));
  const preferenceParts = partsOfPreference(fit).map(({ name, points, worth }) => {
    return { name, points: fit.weights.P * points, worth: fit.weights.P * worth };
  });
  return { interestParts, preferenceParts };
}

/** Every preference that was compared, those that weigh most first, in points of P; the worths add up to 100 within 1e-9. */
export function partsOfPreference({ preferenceParts }: Pick<Fit, "preferenceParts">) {
  const names = Object.keys(preferenceParts).sort((a, b) => preferenceWeight(b) - preferenceWeight(a) || byKey(a, b));
  const total = names.reduce((sum, name) => sum + preferenceWeight(name), 0);
  return names.map((name) => ({
    name,
    points: preferenceParts[name] ?? 0,
    worth: (100 * preferenceWeight(name)) / total,
  }));
}
