import type { AccountRole } from "@/db/enums";

/** What a path is to the door: who may enter and how it is served. */
export type Place =
  | { kind: "api" }
  /** The same for everybody, whole from cache. `noun` and `slug` name the thing whose page it is. */
  | { kind: "public"; noun?: "roles" | "courses" | "skills"; slug?: string }
  /** A file for machines, the same for everybody, from cache: feed, sitemap, picture. `noun` and `slug` as above. */
  | { kind: "file"; noun?: "roles" | "courses" | "skills"; slug?: string }
  /** Anybody, rendered for each request. */
  | { kind: "open"; rewrite?: string }
  /** Signed in; no account roles named = any of them. `pattern` and `id` name the thing whose page it is. */
  | { kind: "private"; accountRoles: readonly AccountRole[]; pattern: PrivatePattern; id?: string };

export const OPEN_PAGES = [
  "/sign-in",
  "/sign-up",
  "/verify-email",
  "/forgot-password",
  "/reset-password",
  "/setup/[token]",
  "/dev/mailbox",
  "/roles-search",
  "/courses-search",
  "/search",
  "/skills-search",
  "/skills/[slug]/roles",
  "/quiz/result",
  "/roles/compare",
  "/roles/pivot",
] as const;

export const PRIVATE_PAGES = {
  "/dashboard": ["learner"],
  "/profile": ["learner"],
  "/profile/about": ["learner"],
  "/profile/evidence": ["learner"],
  "/profile/evidence/credential": ["learner"],
  "/profile/interests": ["learner"],
  "/profile/preferences": ["learner"],
  "/profile/roles": ["learner"],
  "/profile/skills": ["learner"],
  "/fit": ["learner"],
  "/fit/near": ["learner"],
  "/fit/[role]": ["learner"],
  "/fit/[role]/pivot": ["learner"],
  "/fit/[role]/what-if": ["learner"],
  "/enroll/[slug]": ["learner"],
  "/enrollments": ["learner"],
  "/enrollments/[id]": ["learner"],
  "/settings": [],
  "/mentor": ["mentor"],
  "/mentor/learners/[id]": ["mentor"],
  "/admin": ["admin"],
  "/admin/courses": ["admin"],
  "/admin/courses/new": ["admin"],
  "/admin/courses/[id]": ["admin"],
  "/admin/courses/[id]/preview": ["admin"],
  "/admin/skills": ["admin"],
  "/admin/skills/new": ["admin"],
  "/admin/skills/[id]": ["admin"],
  "/admin/skills/[id]/preview": ["admin"],
  "/admin/skills/[id]/merge": ["admin"],
  "/admin/facts": ["admin"],
  "/admin/facts/new": ["admin"],
  "/admin/facts/[id]": ["admin"],
  "/admin/roles": ["admin"],
  "/admin/roles/new": ["admin"],
  "/admin/roles/[id]": ["admin"],
  "/admin/roles/[id]/preview": ["admin"],
  "/admin/review": ["admin"],
  "/admin/people": ["admin"],
  "/admin/people/[id]": ["admin"],
  "/admin/imports": ["admin"],
  "/admin/imports/[id]": ["admin"],
  "/admin/jobs": ["admin"],
} as const satisfies Record<string, readonly AccountRole[]>;

export type PrivatePattern = keyof typeof PRIVATE_PAGES;

const FILES =
  /^\/(robots\.txt|sitemap\.xml|sitemaps\/[a-z]+-\d+\.xml|feeds\/roles\.xml|pictures\/site\.png|manifest\.webmanifest)$/;

/** Classifies a path with its query string. Lists with a query are rendered for each request, without one from cache. */
export function placeOf(pathname: string, search: string): Place {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  if (path === "/api" || path.startsWith("/api/")) return { kind: "api" };
  for (const pattern of Object.keys(PRIVATE_PAGES) as PrivatePattern[]) {
    const id = matched(pattern, path);
    if (id !== null) return { kind: "private", accountRoles: PRIVATE_PAGES[pattern], pattern, id: id || undefined };
  }
  if (OPEN_PAGES.some((pattern) => matched(pattern, path) !== null)) return { kind: "open" };
  if (filtered(path, search)) return { kind: "open", rewrite: `${path}-search` };
  if (FILES.test(path)) return { kind: "file" };
  const file = /^\/(?:pictures|feeds)\/(roles|courses|skills)\/([^/]+)\.(?:png|xml)$/.exec(path);
  if (file) return { kind: "file", noun: file[1] as "roles" | "courses" | "skills", slug: file[2] };
  const match = /^\/(roles|courses|skills)\/([^/]+)$/.exec(path);
  if (match) return { kind: "public", noun: match[1] as "roles" | "courses" | "skills", slug: match[2] };
  return { kind: "public" };
}

/** The value at the pattern's `[part]`, "" when it has none, null when the path is another. */
function matched(pattern: string, path: string): string | null {
  const wanted = pattern.split("/");
  const parts = path.split("/");
  if (wanted.length !== parts.length) return null;
  let value = "";
  for (const [index, part] of wanted.entries()) {
    const have = parts[index] ?? "";
    if (part.startsWith("[")) value = have;
    else if (part !== have) return null;
  }
  return value;
}

function filtered(path: string, search: string): boolean {
  if (path !== "/roles" && path !== "/courses" && path !== "/skills") return false;
  const query = new URLSearchParams(search);
  query.delete("_rsc");
  return query.size > 0;
}
