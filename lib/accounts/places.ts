import type { AccountRole } from "@/db/enums";

/** Readable cookie with the account role; see components/shell/signed-in-hint.ts, whose name it must share. */
export const HINT_COOKIE = "bearing.hint";

/** Where each person begins; the same places as in components/shell/navigation.ts. */
export const HOME: Record<AccountRole, string> = { learner: "/dashboard", mentor: "/mentor", admin: "/admin/courses" };

const OWNERS: readonly (readonly [prefix: string, accountRole: AccountRole])[] = [
  ["/dashboard", "learner"],
  ["/profile", "learner"],
  ["/fit", "learner"],
  ["/enroll", "learner"],
  ["/enrollments", "learner"],
  ["/mentor", "mentor"],
  ["/admin", "admin"],
];
const NEVER = [
  "/sign-in",
  "/sign-up",
  "/verify-email",
  "/forgot-password",
  "/reset-password",
  "/setup",
  "/api",
  "/_next",
];
const SOMEWHERE = "http://bearing.invalid";

const within = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** A path on this site to go on to after sign-in, or null for anything else: other sites, odd characters, the doors themselves. */
export function safeNext(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return null;
  const url = URL.canParse(value, SOMEWHERE) ? new URL(value, SOMEWHERE) : null;
  if (!url || url.origin !== SOMEWHERE || url.pathname.startsWith("//")) return null;
  if (NEVER.some((prefix) => within(url.pathname, prefix))) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Where a person lands after sign-in: `next` when it is safe and theirs to enter, else their home. */
export function landing(accountRole: AccountRole, next: unknown): string {
  const path = safeNext(next);
  if (!path || path === "/") return HOME[accountRole];
  const owner = OWNERS.find(([prefix]) => within(path.replace(/[?#].*$/, ""), prefix));
  return owner && owner[1] !== accountRole ? HOME[accountRole] : path;
}
