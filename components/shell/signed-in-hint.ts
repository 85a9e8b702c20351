import type { AccountRole } from "@/db/enums";

export const HINT_COOKIE = "bearing.hint";

const ROLES: readonly AccountRole[] = ["learner", "mentor", "admin"];

/** The account role the browser was told at sign-in, to spare visitors a request. It grants nothing. Browser only. */
export function readSignedInHint(): AccountRole | null {
  const match = /(?:^|;\s*)bearing\.hint=([a-z]+)/.exec(document.cookie);
  return ROLES.find((role) => role === match?.[1]) ?? null;
}
