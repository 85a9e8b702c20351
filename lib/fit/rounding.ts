/**
 * Values rounded so that what is printed adds up: each is one of its two neighbours with so many decimals, and their sum is
 * `total` rounded to as many. The largest remainders are rounded up, ties in order. `total` is the sum of the values, or that
 * sum rounded to one of its neighbours.
 */
export function roundedParts(values: readonly number[], total: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const scaled = values.map((value) => steady(value * unit));
  const floors = scaled.map(Math.floor);
  const missing = Math.round(steady(total * unit)) - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = scaled
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const up = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((value, index) => (value + (up.has(index) ? 1 : 0)) / unit);
}

/** Without the noise of the last bits, which would put 0.3 below 0.3. */
const steady = (value: number): number => Number(value.toPrecision(12));
