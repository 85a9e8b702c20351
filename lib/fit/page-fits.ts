import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { followedRoles, preferenceSets, relatedRoles, roles } from "@/db/schema";
import type { TraitAnswer } from "@/db/schema/profiles";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { loadExploreCatalog } from "./explore-cache";
import type { ExploreCatalog } from "./explore-rank";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { estimateSkills } from "./scoring/estimate";
import { scaleToLevel } from "./scoring/levels";
import { scoreRoles } from "./scoring/score";
import type { FitSummary } from "./scoring/types";
import { fitView } from "./to-view";
import type { FitView } from "./view";

/** What a role page shows of the learner who reads it. */
export type PageFits = {
  followed: boolean;
  fit: FitView;
  /** Estimated level 0..5 of every skill the learner has any evidence of, by slug. */
  levels: ReadonlyMap<string, number>;
  hoursPerWeek: number | null;
  traits: Readonly<Record<string, TraitAnswer>>;
  /** By the slugs of the roles this one names as related. */
  related: ReadonlyMap<string, FitView>;
};

/**
 * The viewer's fit for a published role and for the roles related to it, from the score tables the process keeps: the number of
 * queries is the same however many roles there are. Throws AppError forbidden for anybody but a learner, not_found for an
 * unknown role.
 */
export async function pageFits(viewer: Viewer, slug: string): Promise<PageFits> {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have fits of their own.");
  const [catalog, state, role, [set]] = await Promise.all([
    loadExploreCatalog(),
    loadLearnerState(db, viewer.userId),
    readNamed(viewer.userId, slug),
    db
      .select({ preferences: preferenceSets.preferences })
      .from(preferenceSets)
      .where(eq(preferenceSets.learnerId, viewer.userId))
      .orderBy(desc(preferenceSets.id))
      .limit(1),
  ]);
  if (!role) throw new AppError("not_found", "There is no published role with this slug.");
  const learner = learnerInput(state, now());
  const fits = fitsBySlug(catalog, scoreRoles(catalog.index, learner, catalog.model));
  const fit = fits.get(slug);
  if (!fit) throw new AppError("not_found", "There is no published role with this slug.");
  const levels = [...estimateSkills(learner.evidence, catalog.model.parameters)].map(
    ([skill, { level }]) => [skill, scaleToLevel(level)] as const,
  );
  return {
    followed: role.followed,
    fit: fitView(fit),
    levels: new Map(levels),
    hoursPerWeek: set?.preferences.hoursPerWeek ?? null,
    traits: set?.preferences.traits ?? {},
    related: new Map(
      role.related.flatMap((one) => {
        const found = fits.get(one);
        return found ? [[one, fitView(found)] as const] : [];
      }),
    ),
  };
}

/** Whether the learner follows a published role, and the slugs of the roles it names; null for an unknown role. */
async function readNamed(learnerId: number, slug: string): Promise<{ followed: boolean; related: string[] } | null> {
  const [role] = await db
    .select({ id: roles.id, follower: followedRoles.learnerId })
    .from(roles)
    .leftJoin(followedRoles, and(eq(followedRoles.roleId, roles.id), eq(followedRoles.learnerId, learnerId)))
    .where(and(eq(roles.slug, slug), eq(roles.status, "published")));
  if (!role) return null;
  const related = await db
    .select({ slug: roles.slug })
    .from(relatedRoles)
    .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
    .where(and(eq(relatedRoles.roleId, role.id), eq(roles.status, "published")));
  return { followed: role.follower !== null, related: related.map((one) => one.slug) };
}

const fitsBySlug = (catalog: ExploreCatalog, fits: readonly FitSummary[]): Map<string, FitSummary> =>
  new Map(
    catalog.roles.flatMap((role, position) => {
      const fit = fits[position];
      return fit ? [[role.slug, fit] as const] : [];
    }),
  );
