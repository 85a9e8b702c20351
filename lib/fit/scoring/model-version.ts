import { createHash } from "node:crypto";
import type { FitModel, SkillStatistics } from "./types";

/** A model as JSON can hold it: a cap of Infinity is null. */
export type StoredModel = Omit<FitModel, "statistics"> & {
  statistics: Readonly<Record<string, Omit<SkillStatistics, "cap"> & { cap: number | null }>>;
};

/** sha256, in hex, of a model's parameters and statistics in canonical JSON; its version name does not count. */
export function modelHash(model: FitModel): string {
  const { parameters, statistics } = model;
  return createHash("sha256").update(canonicalJson({ parameters, statistics })).digest("hex");
}

/** JSON with sorted keys and no spaces; Infinity is null. Throws a RangeError on NaN and -Infinity. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "number") return storedNumber(part);
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function storedNumber(value: number): number | null {
  if (value === Number.POSITIVE_INFINITY) return null;
  if (!Number.isFinite(value)) throw new RangeError(`A model cannot hold the number ${value}.`);
  return value;
}

/** The model in a shape that JSON keeps whole. */
export function storeModel(model: FitModel): StoredModel {
  return JSON.parse(canonicalJson(model)) as StoredModel;
}

/** The model that `storeModel` made `stored` from, number for number. */
export function restoreModel(stored: StoredModel): FitModel {
  const statistics: Record<string, SkillStatistics> = {};
  for (const [key, figures] of Object.entries(stored.statistics)) {
    statistics[key] = { ...figures, cap: figures.cap ?? Number.POSITIVE_INFINITY };
  }
  return { ...stored, statistics };
}
