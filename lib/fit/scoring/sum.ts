/** Plain left-to-right sum. Callers fix the order first, so equal inputs give equal bits. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Ascending numeric order. */
export function ascending(a: number, b: number): number {
  return a - b;
}

/** Order of keys by code units: the same on every machine and in every locale. */
export function byKey(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `value` moved into low..high. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
