import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { roles, skills } from "@/db/schema";
import { ONET_BASE_RELEASE } from "@/lib/platform/attribution";
import { byImportance, topInterests } from "../figures";
import { readFacts } from "../read-facts";
import { LISTED, toListed } from "../read-list";
import { readRole } from "../read-role";
import { decisionsOf } from "../traits";
import type { RelatedRole, RequirementView, RoleView } from "../view";
import type { RoleDocument } from "./document";
import { contentOf } from "./document-write";

type Role = { id: number; slug: string; curated: boolean; onetRelease: string | null; status: string };

/**
 * The role's page as publishing the document would make it: the document's own parts, and of what is public now the facts,
 * technologies, courses and history. Nothing is written.
 */
export async function previewOfDocument(role: Role, document: RoleDocument): Promise<RoleView> {
  const present = role.status === "published" ? await readRole(role.slug) : null;
  const requirements = await requirementViews(document);
  const { requirements: _asked, related, aliases, onetCode, onetTitle, coreDuties, ...stated } = document;
  return {
    id: role.id,
    slug: role.slug,
    curated: role.curated,
    technologies: present?.technologies ?? [],
    facts: present?.facts ?? (await readFacts([role.id])).get(role.id) ?? [],
    counterparts: present?.counterparts ?? [],
    courses: present?.courses ?? [],
    changes: present?.changes ?? [],
    ...stated,
    aliases,
    onet:
      onetCode && onetTitle
        ? { code: onetCode, title: onetTitle, release: role.onetRelease ?? ONET_BASE_RELEASE }
        : null,
    interestScores: document.interests,
    interests: topInterests(document.interests),
    field: document.field ?? onetCode?.slice(0, 2) ?? null,
    coreDuties: Math.min(coreDuties ?? document.duties.length, document.duties.length),
    requirements,
    related: await relatedViews(related, present?.related ?? []),
    decisions: decisionsOf(contentOf(document), requirements),
  };
}

async function requirementViews({ requirements }: RoleDocument): Promise<RequirementView[]> {
  if (requirements.length === 0) return [];
  const rows = await db
    .select({
      slug: skills.slug,
      name: skills.name,
      kind: skills.kind,
      description: skills.description,
      anchors: skills.anchors,
    })
    .from(skills)
    .where(
      and(
        eq(skills.status, "published"),
        inArray(
          skills.slug,
          requirements.map((row) => row.skill),
        ),
      ),
    );
  const known = new Map(rows.map((row) => [row.slug, row]));
  return requirements
    .flatMap(({ skill: slug, importance, level, use }) => {
      const skill = known.get(slug);
      return skill ? [{ skill, importance, level, use }] : [];
    })
    .sort(byImportance);
}

/** In the document's order; what is known of a pair from the public page stays, a new one shows its reason only. */
async function relatedViews(rows: RoleDocument["related"], present: readonly RelatedRole[]): Promise<RelatedRole[]> {
  const known = new Map(present.map((row) => [row.slug, row]));
  const missing = rows.filter((row) => !known.has(row.role)).map((row) => row.role);
  const found = missing.length > 0 ? await readListed(missing) : new Map<string, RelatedRole>();
  return rows.flatMap(({ role, why }) => {
    const view = known.get(role) ?? found.get(role);
    return view ? [{ ...view, why: why || (known.has(role) ? view.why : "") }] : [];
  });
}

async function readListed(slugs: readonly string[]): Promise<Map<string, RelatedRole>> {
  const rows = await db
    .select(LISTED)
    .from(roles)
    .where(and(inArray(roles.slug, [...slugs]), eq(roles.status, "published")));
  const facts = await readFacts(
    rows.map((row) => row.id),
    ["pay", "growth"],
  );
  return new Map(
    rows.map(({ id, ...row }) => [row.slug, { ...toListed(row, facts.get(id)), why: "", shared: [], missing: [] }]),
  );
}
