import type { fitSnapshots } from "@/db/schema";
import type { Fit } from "./scoring/types";

type Columns = typeof fitSnapshots.$inferInsert;

/** The columns of a snapshot that a score fills. */
export type SnapshotScores = Pick<
  Columns,
  "components" | "enough" | "overall" | "skill" | "interest" | "preference" | "readiness" | "low" | "high" | "coverage"
> & { parts: SnapshotParts };

/** The parts of a score that have no column of their own. Points are points of S, I or P. */
export type SnapshotParts = Pick<
  Fit,
  "weights" | "contributions" | "interestParts" | "preferenceParts" | "provisional" | "undifferentiated"
>;

/** A fit as the table keeps it: no score at all while nothing required is rated. */
export function snapshotScores(fit: Fit): SnapshotScores {
  const { weights, contributions, interestParts, preferenceParts, provisional, undifferentiated } = fit;
  const scores = fit.enough ? fit : NO_SCORES;
  return {
    components: fit.components,
    enough: fit.enough,
    overall: scores.overall,
    skill: scores.skill,
    interest: scores.interest,
    preference: scores.preference,
    readiness: scores.readiness,
    low: scores.low,
    high: scores.high,
    coverage: fit.coverage,
    parts: { weights, contributions, interestParts, preferenceParts, provisional, undifferentiated },
  };
}

const NO_SCORES = {
  overall: null,
  skill: null,
  interest: null,
  preference: null,
  readiness: null,
  low: null,
  high: null,
} as const;
