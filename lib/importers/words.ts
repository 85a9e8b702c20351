import { count as figure } from "@/lib/platform/money";
/** "1 task", "1,204 tasks". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** "A", "A and B", "A, B and 3 more": the first few of a list. */
export function firstFew(names: readonly string[], few = 3): string {
  const shown = names.slice(0, few);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${figure(rest)} more`;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** A number without needless digits: 3.10 → "3.1". */
export const plain = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
