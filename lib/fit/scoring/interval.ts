import { clamp } from "./sum";

/** z times the sd of overall, in points: half of a range of about 80% but for what is unrated (fit-1, 7.6). */
export function marginOf(skillVariance: number, interestVariance: number, intervalZ: number): number {
  return intervalZ * Math.sqrt(skillVariance + interestVariance);
}

/** Lower end of the range, 0..`ceiling`, at most `overall`. Nothing known can exceed the ceiling. */
export function lowOf(overall: number, margin: number, ceiling: number): number {
  return Math.min(overall, clamp(overall - margin, 0, ceiling));
}

/** Upper end of the range, at least `overall`; `unrated` skills widen this one only. All in points. */
export function highOf(overall: number, margin: number, unrated: number, ceiling: number): number {
  return Math.max(overall, clamp(overall + margin + unrated, 0, ceiling));
}
