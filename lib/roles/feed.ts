import "server-only";
import { and, eq } from "drizzle-orm";
import { Feed } from "feed";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import { ROLES_FEED } from "@/lib/machine/metadata";
import { readChangedRoles } from "./read-changed";
import { readChanges } from "./read-changes";
import type { RoleChange } from "./view";

/** Roles looked at, last changed first, and entries a feed holds. */
const MOST_ROLES = 40;
const MOST_ENTRIES = 60;

type Entry = { slug: string; title: string; change: RoleChange };

/** What changed on any role's page, newest first, as Atom. */
export async function readRolesFeed(origin: string): Promise<string> {
  const entries: Entry[] = [];
  for (const { id, slug, title } of await readChangedRoles({ limit: MOST_ROLES })) {
    for (const change of await readChanges(id)) entries.push({ slug, title, change });
  }
  entries.sort((a, b) => Date.parse(b.change.at) - Date.parse(a.change.at));
  return atom(origin, { ...ROLES_FEED, about: "/roles" }, entries.slice(0, MOST_ENTRIES));
}

/** What changed on one published role's page, newest first, as Atom; null when there is no such role. */
export async function readRoleFeed(origin: string, slug: string): Promise<string | null> {
  const [role] = await db
    .select({ id: roles.id, title: roles.title })
    .from(roles)
    .where(and(eq(roles.slug, slug), eq(roles.status, "published")));
  if (!role) return null;
  const { title } = role;
  const entries = (await readChanges(role.id)).map((change) => ({ slug, title, change }));
  return atom(origin, { ...roleFeedLink({ slug, title }), about: `/roles/${slug}` }, entries.slice(0, MOST_ENTRIES));
}

/** Where a role's own feed is, and its name. */
export const roleFeedLink = ({ slug, title }: { slug: string; title: string }) => ({
  path: `/feeds/roles/${slug}.xml`,
  title: `${title}: what changed`,
});

type Described = { path: string; title: string; about: string };

function atom(origin: string, { path, title, about }: Described, entries: readonly Entry[]): string {
  const [first] = entries;
  const feed = new Feed({
    id: `${origin}${path}`,
    title,
    description: "New figures, skills and words, each in a sentence.",
    link: `${origin}${about}`,
    language: "en",
    generator: "Bearing",
    updated: new Date(first?.change.at ?? 0),
    feedLinks: { atom: `${origin}${path}` },
    author: { name: "Bearing", link: `${origin}/` },
  });
  for (const { slug, title: role, change } of entries) {
    const link = `${origin}/roles/${slug}`;
    const at = new Date(change.at);
    feed.addItem({
      id: `${link}#change-${change.revision ?? at.getTime()}`,
      title: changeTitle(role, change),
      link: `${link}#changes`,
      date: at,
      published: at,
      description: changeText(change),
    });
  }
  return feed.atom1();
}

const changeTitle = (role: string, { sentences }: RoleChange): string =>
  sentences.length === 0 ? `${role}: first published` : `${role}: ${sentences.length === 1 ? "a change" : "changes"}`;

/** The sentences as text; what a first publication says. */
function changeText({ sentences, origin, release }: RoleChange): string {
  if (sentences.length > 0) return sentences.join(" ");
  return origin === "import" && release ? `Published from O*NET ${release}.` : "Published by our editors.";
}
