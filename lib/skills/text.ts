/**
 * The anchor that stands for a level: the whole level that holds it, rounded up, 1–5.
 * A level of 0 has no anchor and gives null.
 */
export function anchorOf(anchors: readonly string[], level: number): { level: number; text: string } | null {
  const whole = Math.min(5, Math.ceil(level));
  const text = anchors[whole - 1];
  return whole >= 1 && text ? { level: whole, text } : null;
}
