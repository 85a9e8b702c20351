import { SKILL_KINDS, type SkillKind } from "@/db/enums";

/** Which skills to show: found by name, of one kind, or those that matter to the viewer. */
export type RateFilter = { q: string; kind: SkillKind | null };

const MAX_QUERY = 80;

/** Reads the filter from the address; whatever it does not know counts as not said. */
export function rateFilter({ q, kind }: Record<string, string | string[] | undefined>): RateFilter {
  return {
    q: typeof q === "string" ? q.slice(0, MAX_QUERY).trim() : "",
    kind: SKILL_KINDS.find((known) => known === kind) ?? null,
  };
}
