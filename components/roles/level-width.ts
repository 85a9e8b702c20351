/** How far a level 0–5 reaches along five boxes of 18 that stand 22 apart, halves inside a box. */
export const levelWidth = (level: number): number => {
  const whole = Math.min(4, Math.floor(level));
  return whole * 22 + Math.min(1, level - whole) * 18;
};
