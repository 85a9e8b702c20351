import { byKey } from "./sum";
import type { FitSummary } from "./types";

/** Fits that may be ranked, best overall first, ties by role id; a fit without overall or any rated requirement is left out. */
export function rankFits<T extends FitSummary>(fits: readonly T[]): T[] {
  return fits
    .filter((fit) => fit.overall !== null && fit.enough)
    .sort((a, b) => (b.overall ?? 0) - (a.overall ?? 0) || byKey(a.role, b.role));
}
