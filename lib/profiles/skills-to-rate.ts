import "server-only";
import { db } from "@/db/client";
import type { SkillKind } from "@/db/enums";
import { learnerInput } from "@/lib/fit/learner-state";
import { loadLearnerState } from "@/lib/fit/load-learner";
import { loadFollowedRoles } from "@/lib/fit/load-roles";
import { currentModel } from "@/lib/fit/model";
import { levelNeeded } from "@/lib/fit/scoring/levels";
import { ratingsToAsk } from "@/lib/fit/scoring/next-steps";
import { buildRoleTable } from "@/lib/fit/scoring/role-table";
import { scoreFit } from "@/lib/fit/scoring/score";
import { now } from "@/lib/platform/clock";
import type { Viewer } from "@/lib/platform/viewer";
import type { SkillView } from "@/lib/skills/view";
import type { RateFilter } from "./rate-filter";
import { type LedgerSkill, readLedger, type Statement } from "./read-evidence";

/** A skill with the viewer's own rating, what others said, and what the followed roles ask. */
export type SkillToRate = Pick<SkillView, "slug" | "name" | "kind" | "description" | "anchors"> & {
  /** The viewer's own standing rating 0..5. */
  own: number | null;
  /** The level all statements add up to, 0..5. */
  level: number | null;
  /** Statements that count, newest first. */
  statements: Statement[];
  /** Level the group's role asks for, in half steps. */
  needed: number | null;
};

export type RateGroup = { id: string; title: string; lead: string; skills: SkillToRate[] };

export type RatePage = {
  groups: RateGroup[];
  /** Skills of each kind in the catalog. */
  kinds: { kind: SkillKind; count: number }[];
};

/**
 * The viewer's skills to rate. Without a filter: each followed role's skills, the target first, those whose rating narrows the
 * fit most at the top; then whatever else was said about the viewer. `skills` are all of the catalog.
 */
export async function skillsToRate(
  viewer: Viewer,
  skills: readonly SkillView[],
  { q, kind }: RateFilter,
): Promise<RatePage> {
  const ledger = await readLedger(viewer.userId);
  const toRate = toRateFrom(ledger);
  const kinds = (["technology", "knowledge", "foundational"] as const).map((each) => ({
    kind: each,
    count: skills.filter((skill) => skill.kind === each).length,
  }));
  if (q !== "" || kind !== null) {
    const found = skills.filter((skill) => (kind === null || skill.kind === kind) && matches(skill, q));
    return {
      kinds,
      groups:
        found.length > 0
          ? [{ id: "found", title: "Found", lead: "", skills: found.map((skill) => toRate(skill)) }]
          : [],
    };
  }
  return { kinds, groups: await ownGroups(viewer, skills, ledger, toRate) };
}

function matches(skill: SkillView, q: string): boolean {
  const wanted = q.toLocaleLowerCase("en");
  return [skill.name, ...skill.aliases].some((name) => name.toLocaleLowerCase("en").includes(wanted));
}

type ToRate = (skill: SkillView, needed?: number) => SkillToRate;

function toRateFrom(ledger: readonly LedgerSkill[]): ToRate {
  const known = new Map(ledger.map((entry) => [entry.skill.slug, entry]));
  return ({ slug, name, kind, description, anchors }, needed) => {
    const entry = known.get(slug);
    const statements = entry?.statements.filter((statement) => statement.standing === "counts") ?? [];
    const own = statements.find((statement) => statement.kind === "self")?.level ?? null;
    return {
      slug,
      name,
      kind,
      description,
      anchors,
      own,
      level: entry?.level ?? null,
      statements,
      needed: needed ?? null,
    };
  };
}

async function ownGroups(
  viewer: Viewer,
  skills: readonly SkillView[],
  ledger: readonly LedgerSkill[],
  toRate: ToRate,
): Promise<RateGroup[]> {
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]));
  const placed = new Set<string>();
  const groups: RateGroup[] = [];
  for (const role of await askedByRoles(viewer)) {
    const asked = role.skills.filter(({ slug }) => bySlug.has(slug) && !placed.has(slug));
    for (const { slug } of asked) placed.add(slug);
    if (asked.length === 0) continue;
    groups.push({
      id: role.slug,
      title: role.title,
      lead:
        groups.length === 0
          ? "What this role asks. Ratings that would narrow your fit most come first."
          : "What this role asks besides.",
      skills: asked.flatMap(({ slug, needed }) => {
        const skill = bySlug.get(slug);
        return skill ? [toRate(skill, needed)] : [];
      }),
    });
  }
  const others = skills.filter((skill) => !placed.has(skill.slug) && isStated(ledger, skill.slug));
  if (others.length > 0) {
    const lead = "Rated, but asked for by none of the roles you follow.";
    groups.push({ id: "others", title: "Your other skills", lead, skills: others.map((skill) => toRate(skill)) });
  }
  return groups;
}

const isStated = (ledger: readonly LedgerSkill[], slug: string): boolean =>
  ledger.some((entry) => entry.skill.slug === slug && entry.level !== null);

type AskedRole = { slug: string; title: string; skills: { slug: string; needed: number }[] };

/** Per followed role its skills: unrated ones by how far their rating narrows the range, then rated ones by weight. */
async function askedByRoles(viewer: Viewer): Promise<AskedRole[]> {
  const followed = await loadFollowedRoles(db, viewer.userId);
  if (followed.length === 0) return [];
  const [{ model }, state] = await Promise.all([currentModel(db), loadLearnerState(db, viewer.userId)]);
  const learner = learnerInput(state, now());
  return followed.map(({ slug, title, input }) => {
    const table = buildRoleTable(input, model);
    const rows = table.rows ?? [];
    const ask = ratingsToAsk(table, scoreFit(table, learner, model), rows.length);
    const rank = (skill: string) => (ask.includes(skill) ? ask.indexOf(skill) : ask.length);
    const skills = rows
      .toSorted((a, b) => rank(a.skill) - rank(b.skill) || b.share - a.share)
      .map((row) => ({ slug: row.skill, needed: levelNeeded(row.need) }));
    return { slug, title, skills };
  });
}
