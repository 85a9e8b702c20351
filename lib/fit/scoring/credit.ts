import { clamp } from "./sum";

/**
 * Credit 0..1 for holding level `held` where `need` > 0 is asked, both on the O*NET scale 0..7 (fit-1, 7.4):
 * 0.4 min(1, h/n) + 0.6 clamp(1 - (n - h)/min(n, 1.5), 0, 1). A negative level counts as 0.
 */
export function credit(held: number, need: number): number {
  const level = Math.max(0, held);
  return 0.4 * Math.min(1, level / need) + 0.6 * clamp(1 - (need - level) / Math.min(need, 1.5), 0, 1);
}
