/** One measured figure with what it may be at most or must be at least. */
export type Figure = {
  part: string;
  name: string;
  value: number;
  unit: string;
  budget?: { at: "most" | "least"; value: number };
  note?: string;
};

/** A line of the report: the figure, its budget, and PASS or over. */
export function figureLine({ part, name, value, unit, budget, note }: Figure): string {
  const figure = `${part}  ${name.padEnd(58)} ${number(value)} ${unit}`;
  const verdict = budget
    ? `   ${budget.at} ${number(budget.value)} ${unit}: ${within(value, budget) ? "PASS" : "over"}`
    : "";
  return `${figure}${verdict}${note ? `   (${note})` : ""}`;
}

export const failed = ({ value, budget }: Figure): boolean => budget !== undefined && !within(value, budget);

function within(value: number, budget: NonNullable<Figure["budget"]>): boolean {
  return budget.at === "most" ? value <= budget.value : value >= budget.value;
}

function number(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-US");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Middle of the times, in milliseconds, that `work` takes, run `rounds` times after `warm` unmeasured ones. */
export async function medianMs(
  work: () => unknown,
  { rounds, warm }: { rounds: number; warm: number },
): Promise<number> {
  const times: number[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Numbers 0..1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
