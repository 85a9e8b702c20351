import type { AccountRole } from "@/db/enums";

/** What a path is to the door: who may enter and how it is served. */
export type Place =
  | { kind: "api" }
  /** The same for everybody, whole from cache; unknown slugs are answered 404. */
  | { kind: "public"; noun?: "roles" | "courses"; slug?: string }
  /** Anybody, rendered for each request. */
  | { kind: "open"; rewrite?: string }
  /** Signed in; no account roles named = any of them. */
  | { kind: "private"; accountRoles: readonly AccountRole[]; rewrite?: string };

const OPEN = [
  "/sign-in",
  "/sign-up",
  "/verify-email",
  "/forgot-password",
  "/reset-password",
  "/setup",
  "/dev",
  "/roles-search",
  "/courses-search",
];

const PRIVATE: readonly (readonly [prefix: string, accountRoles: readonly AccountRole[]])[] = [
  ["/dashboard", ["learner"]],
  ["/profile", ["learner"]],
  ["/fit", ["learner"]],
  ["/enroll", ["learner"]],
  ["/enrollments", ["learner"]],
  ["/settings", []],
  ["/mentor", ["mentor"]],
  ["/admin", ["admin"]],
];

const within = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** Classifies a path with its query string. Lists with a query are rendered for each request, without one from cache. */
export function placeOf(pathname: string, search: string): Place {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  if (within(path, "/api")) return { kind: "api" };
  for (const [prefix, accountRoles] of PRIVATE) if (within(path, prefix)) return { kind: "private", accountRoles };
  if (OPEN.some((prefix) => within(path, prefix))) return { kind: "open" };
  if (filtered(path, search)) return { kind: "open", rewrite: `${path}-search` };
  const match = /^\/(roles|courses)\/([^/]+)$/.exec(path);
  if (match) return { kind: "public", noun: match[1] as "roles" | "courses", slug: match[2] };
  return { kind: "public" };
}

function filtered(path: string, search: string): boolean {
  if (path !== "/roles" && path !== "/courses") return false;
  const query = new URLSearchParams(search);
  query.delete("_rsc");
  return query.size > 0;
}
