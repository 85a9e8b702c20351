import "server-only";
import { readChangedCourses } from "@/lib/courses/read-changed";
import { readChangedRoles } from "@/lib/roles/read-changed";
import { readChangedSkills } from "@/lib/skills/read-changed";
import { A_FILE, newest, type SitemapEntry, sitemapIndex, sitemapOf } from "./sitemap";

type Part = { limit: number; offset: number };

/** Every public address by its kind, in files of at most 5,000. */
const KINDS: Record<string, (part: Part) => Promise<SitemapEntry[]>> = {
  pages: async () => PAGES.map((path) => ({ path, changedAt: null })),
  roles: async (part) => at("/roles", await readChangedRoles(part)),
  courses: async (part) => at("/courses", await readChangedCourses(part)),
  skills: async (part) => at("/skills", await readChangedSkills(part)),
};

const PAGES = ["/", "/roles", "/courses", "/skills", "/quiz", "/how-fit-works"];

const at = (folder: string, rows: readonly { slug: string; changedAt: Date }[]): SitemapEntry[] =>
  rows.map(({ slug, changedAt }) => ({ path: `${folder}/${slug}`, changedAt }));

/** The list of all lists of addresses. */
export async function readSitemap(origin: string): Promise<string> {
  const files: SitemapEntry[] = [];
  for (const [kind, read] of Object.entries(KINDS)) {
    for (let number = 1; ; number += 1) {
      const entries = await read({ limit: A_FILE, offset: (number - 1) * A_FILE });
      if (entries.length > 0) files.push({ path: `/sitemaps/${kind}-${number}.xml`, changedAt: newest(entries) });
      if (entries.length < A_FILE) break;
    }
  }
  return sitemapIndex(origin, files);
}

/** One list, by its name such as "roles-1"; null when there is none of that name. */
export async function readSitemapPart(origin: string, name: string): Promise<string | null> {
  const [, kind = "", number = ""] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? [];
  const read = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!read) return null;
  const page = Number(number);
  const entries = kind === "pages" && page > 1 ? [] : await read({ limit: A_FILE, offset: (page - 1) * A_FILE });
  return entries.length > 0 ? sitemapOf(origin, entries) : null;
}
