import type { FactKind, FactUnit } from "@/db/enums";
import type { BlsMatch, BlsOccupation, BlsRelease } from "./types";

export const BLS_PUBLISHER = "U.S. Bureau of Labor Statistics";
const BLS_URL = "https://www.bls.gov/emp/";

/** One cited figure of a projection, as the facts table keeps it. */
export type WantedFact = {
  kind: FactKind;
  position: number;
  measure: string;
  value: number | null;
  textValue: string | null;
  unit: FactUnit;
  comparison: number | null;
  topCoded: boolean;
  occupationAsNamed: string;
  period: string;
  source: string;
  reviewBy: string;
  note: string | null;
};

export const FACT_COMMON = { geography: "United States", publisher: BLS_PUBLISHER, url: BLS_URL } as const;

const MATCH_NOTES: Record<BlsMatch, string | null> = {
  direct: null,
  broad: "BLS projects the broader occupation that this one belongs to.",
  aggregate: "BLS projects a group of occupations that this one belongs to.",
};
const SHARED = "BLS counts several O*NET occupations together here.";
const WITHOUT_SELF_EMPLOYED = "Wages leave out the self-employed.";

/** Tells one figure of a role from another: an occupation has one of each kind, but several words on how to enter it. */
export const factKey = ({ kind, measure }: Pick<WantedFact, "kind" | "measure">): string =>
  kind === "entry_education" ? `${kind} ${measure}` : kind;

/** The facts of one projection; figures that BLS does not give are left out. `shared`: several roles have this projection. */
export function wantedFacts(
  occupation: BlsOccupation,
  { match, shared }: { match: BlsMatch; shared: boolean },
  release: BlsRelease,
): WantedFact[] {
  const years = release.period.replace("-", "–");
  const about = MATCH_NOTES[match] ?? (shared ? SHARED : null);
  const common = {
    comparison: null,
    topCoded: false,
    textValue: null,
    occupationAsNamed: occupation.title,
    source: `Employment Projections, ${years}`,
    // The next projections but one are out by then.
    reviewBy: `${release.base + 3}-10-01`,
    note: about,
  };
  const facts: (Omit<WantedFact, "position"> | null)[] = [
    occupation.medianWage === null
      ? null
      : {
          ...common,
          kind: "pay",
          measure: "median annual wage",
          value: occupation.medianWage,
          unit: "usd_per_year",
          topCoded: occupation.wageTopCoded,
          period: String(release.base),
          note: about ? `${WITHOUT_SELF_EMPLOYED} ${about}` : WITHOUT_SELF_EMPLOYED,
        },
    occupation.changePercent === null
      ? null
      : {
          ...common,
          kind: "growth",
          measure: "projected employment change",
          value: occupation.changePercent,
          unit: "percent",
          comparison: release.allGrowthPercent,
          period: years,
        },
    occupation.openings === null
      ? null
      : {
          ...common,
          kind: "openings",
          measure: "occupational openings, annual average",
          value: occupation.openings,
          unit: "jobs_per_year",
          period: years,
        },
    occupation.employment === null
      ? null
      : {
          ...common,
          kind: "employment",
          measure: "employment",
          value: occupation.employment,
          unit: "jobs",
          period: String(release.base),
        },
    ...howToEnter(occupation).map(([measure, textValue]) =>
      textValue === null
        ? null
        : {
            ...common,
            kind: "entry_education" as const,
            measure,
            value: null,
            textValue,
            unit: "text" as const,
            period: String(release.base),
          },
    ),
  ];
  return facts.flatMap((fact, position) => (fact === null ? [] : [{ ...fact, position }]));
}

const howToEnter = ({ entryEducation, relatedExperience, training }: BlsOccupation) =>
  [
    ["typical entry-level education", entryEducation],
    ["work experience in a related occupation", relatedExperience],
    ["typical on-the-job training", training],
  ] as const;
