/** Learner level p 0..5 as an O*NET level x = 1.4 p, 0..7; half steps give exactly the decimal number (fit-1, 7.1). */
export function levelToScale(level: number): number {
  return (level * 14) / 10;
}

/** O*NET level x 0..7 as a learner level p = x / 1.4, 0..5. */
export function scaleToLevel(scale: number): number {
  return (scale * 10) / 14;
}

const ROUNDING_ERROR = 1e-9;

/** Lowest half step 0..5 of the learner's scale that reaches `need` on the O*NET scale 0..7 (fit-1, 7.7). */
export function levelNeeded(need: number): number {
  return Math.max(0, Math.ceil(scaleToLevel(need) * 2 - ROUNDING_ERROR) / 2);
}
