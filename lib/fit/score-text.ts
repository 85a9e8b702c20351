/** Where possible, good and strong begin; a test holds it against the model. Written here so that browsers need no model for it. */
export const BAND_BOUNDS = [45, 55, 65] as const;

/** A score 0..100 as a whole number; 64.7 is 64, since 65 would be another band. */
export function scoreText(score: number): string {
  const rounded = Math.round(score);
  const crossed = BAND_BOUNDS.some((start) => score < start && rounded >= start);
  return String(crossed ? rounded - 1 : rounded);
}
