import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { followedRoles, roles } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { readLeadFacts } from "@/lib/roles/read-facts";
import { LISTED, toListed } from "@/lib/roles/read-list";
import { INTERESTS } from "@/lib/roles/text";
import type { RoleListItem } from "@/lib/roles/view";
import { readNamesBySlug } from "@/lib/skills/read";
import { loadExploreCatalog } from "./explore-cache";
import type { ExploreFilter, FitGroup } from "./explore-input";
import { readNarrowing } from "./explore-narrow";
import { type ExploreCatalog, exploreByInterest, exploreCatalog, groupOf, type Placed } from "./explore-rank";
import { reasonOf, reasonText } from "./explore-reasons";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { estimateSkills } from "./scoring/estimate";
import { interestFit, profileOf, UNDIFFERENTIATED_SDS } from "./scoring/interest";
import { contributionsOf } from "./scoring/skill";
import type { FitParameters, FitSummary, Interests, LearnerInput, RoleTable } from "./scoring/types";
import { fitView } from "./to-view";
import type { FitView } from "./view";

/** One role of the list with the learner's fit for it; `interest` stands apart from it where nothing is rated. */
export type ExploreRow = {
  role: RoleListItem & { id: number };
  fit: FitView;
  interest: number | null;
  /** Why it stands where it stands, in one sentence. */
  reason: string;
  followed: "no" | "followed" | "target";
};

type Page = { found: number; pages: number; at: Date; model: string };

export type Exploration =
  | (Page & {
      state: "scored";
      counts: Record<FitGroup, number>;
      groups: { group: FitGroup; continued: boolean; rows: ExploreRow[] }[];
    })
  /** Nothing is rated: roles by interest fit alone, which is no fit. */
  | (Page & { state: "interests"; rows: ExploreRow[] })
  /** Nothing is rated, and interests are not known or point nowhere. */
  | { state: "nothing"; flat: boolean };

/**
 * All published roles scored for the viewer, in bands, a page of 20. Throws AppError forbidden for anybody but a learner. Reads
 * only the page's roles and figures; the score tables are kept in the process.
 */
export async function exploreFits(viewer: Viewer, filter: ExploreFilter): Promise<Exploration> {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have fits of their own.");
  const at = now();
  const [catalog, state, narrowing, followed] = await Promise.all([
    loadExploreCatalog(),
    loadLearnerState(db, viewer.userId),
    readNarrowing(filter),
    readFollowed(viewer.userId),
  ]);
  const learner = learnerInput(state, at);
  const page = { at, model: catalog.model.version };
  if (learner.evidence.length > 0) {
    const { counts, found, pages, groups } = exploreCatalog(catalog, learner, filter, narrowing);
    const rows = await withWords(
      catalog,
      learner,
      groups.flatMap((group) => group.rows),
      followed,
    );
    const shown = groups.map(({ group, continued, rows: placed }) => ({
      group,
      continued,
      rows: placed.flatMap(({ role }) => rows.get(role.id) ?? []),
    }));
    return { state: "scored", counts, found, pages, groups: shown, ...page };
  }
  const flat = learner.interests !== null && isFlat(learner.interests, catalog.model.parameters);
  if (learner.interests === null || flat) return { state: "nothing", flat };
  const { found, pages, rows } = exploreByInterest(catalog, learner, filter, narrowing);
  const worded = await withWords(catalog, learner, rows, followed);
  return { state: "interests", found, pages, rows: rows.flatMap(({ role }) => worded.get(role.id) ?? []), ...page };
}

/** Six numbers so even that they point nowhere (fit-1, 7.5). */
const isFlat = (interests: Interests, { interestSd }: FitParameters): boolean =>
  profileOf(interests).length < UNDIFFERENTIATED_SDS * interestSd;

type Followed = ReadonlyMap<number, ExploreRow["followed"]>;

async function readFollowed(learnerId: number): Promise<Followed> {
  const rows = await db
    .select({ roleId: followedRoles.roleId, target: followedRoles.target })
    .from(followedRoles)
    .where(eq(followedRoles.learnerId, learnerId));
  return new Map(rows.map(({ roleId, target }) => [roleId, target ? "target" : "followed"]));
}

/** The rows of a page by role id: their text and figures from the database, their reasons from the parts of the score. */
async function withWords(
  catalog: ExploreCatalog,
  learner: LearnerInput,
  placed: readonly Placed[],
  followed: Followed,
): Promise<Map<number, ExploreRow>> {
  const estimates = estimateSkills(learner.evidence, catalog.model.parameters);
  const profile = learner.interests === null ? null : profileOf(learner.interests);
  const { interestSd } = catalog.model.parameters;
  const partsOf = (table: RoleTable, fit: FitSummary) => ({
    ...fit,
    contributions: contributionsOf(table, estimates),
    interestParts: interestFit(profile, table.interests && profileOf(table.interests), interestSd)?.parts ?? {},
  });
  const reasons = placed.map(({ position, fit }) => {
    const table = catalog.index.tables[position];
    return table === undefined ? null : reasonOf(partsOf(table, fit), learner.interests);
  });
  const named = reasons.flatMap((reason) =>
    reason === null ? [] : [...reason.strong, reason.begun, reason.gap?.skill].filter((slug) => slug != null),
  );
  const [names, byId] = await Promise.all([readNamesBySlug(named), readListed(placed.map(({ role }) => role.id))]);
  const rows = placed.flatMap(({ role, fit }, place): ExploreRow[] => {
    const found = byId.get(role.id);
    const reason = reasons[place];
    if (found === undefined || !reason) return [];
    const text = reasonText(
      learner.evidence.length > 0 ? reason : { ...reason, strong: [], begun: null, gap: null },
      (slug) => names.get(slug) ?? slug,
      (type) => INTERESTS[type].name,
    );
    return [
      {
        role: found,
        fit: fitView(fit),
        interest: fit.interest,
        reason: groupOf(fit) === "none" ? "" : text,
        followed: followed.get(role.id) ?? "no",
      },
    ];
  });
  return new Map(rows.map((row) => [row.role.id, row]));
}

/** What a list shows of published roles, by id. Two queries at once. */
async function readListed(ids: readonly number[]): Promise<Map<number, ExploreRow["role"]>> {
  if (ids.length === 0) return new Map();
  const [rows, facts] = await Promise.all([
    db
      .select(LISTED)
      .from(roles)
      .where(and(eq(roles.status, "published"), inArray(roles.id, [...ids]))),
    readLeadFacts(ids, ["pay", "growth"]),
  ]);
  return new Map(rows.map((row) => [row.id, toListed(row, facts.get(row.id))]));
}
