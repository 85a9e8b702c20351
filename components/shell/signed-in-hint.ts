import { ACCOUNT_ROLES, type AccountRole } from "@/db/enums";

export const HINT_COOKIE = "bearing.hint";

/** The account role the browser was told at sign-in, to spare visitors a request. It grants nothing. Browser only. */
export function readSignedInHint(): AccountRole | null {
  const match = /(?:^|;\s*)bearing\.hint=([a-z]+)/.exec(document.cookie);
  return ACCOUNT_ROLES.find((role) => role === match?.[1]) ?? null;
}
