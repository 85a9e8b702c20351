import { count } from "@/lib/platform/money";
import type { MatchReason } from "@/lib/roles/search-reasons";
import { KIND_NAMES, type Kind } from "./view";

export const ALSO_CALLED = "Also called ";

const REASONS: Record<MatchReason["kind"], string> = {
  alias: ALSO_CALLED,
  skill: "Asks for ",
  technology: "Works with ",
};

export const reasonText = (reason: MatchReason | null): string | null =>
  reason && `${REASONS[reason.kind]}${reason.name}`;

/** Where all of a kind that a text finds are listed. */
export const allHref = (kind: Kind, q: string): string => {
  const query = new URLSearchParams({ q });
  return kind === "skill" ? `/skills?${query}` : `/${kind}s?${query}`;
};

/** "All 62 roles for nurse". */
export const allText = (kind: Kind, total: number): string =>
  `All ${count(total)} ${KIND_NAMES[kind].many.toLowerCase()}`;

export const searchHref = (q: string): string => `/search?${new URLSearchParams({ q })}`;
