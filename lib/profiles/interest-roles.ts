import "server-only";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import type { RoleInterests } from "@/db/schema/roles";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { interestFit, profileOf } from "@/lib/fit/scoring/interest";
import { readRolesById } from "@/lib/roles/read-list";
import type { RoleListItem } from "@/lib/roles/view";
import { INTEREST_TYPES, type InterestType } from "./interest-items";

export const ROLES_A_PAGE = 20;

/** A type that makes this many of the 50 points above the middle or more is named as shared. */
const SHARED_POINTS = 5;

export type MatchedRole = RoleListItem & {
  /** Interest fit 0..100, the same number as in a learner's fit. */
  score: number;
  /** Types that the two patterns have in common, the strongest first; at most two. */
  shared: readonly InterestType[];
};

export type RoleMatches = {
  /** Roles that can be compared, in the job zone asked for. */
  total: number;
  /** Roles that can be compared by job zone; null = not rated. */
  byZone: ReadonlyMap<number | null, number>;
  roles: MatchedRole[];
};

/**
 * A page of the published roles by interest fit (fit-1, 7.5), highest first, ties by title. Empty for an undifferentiated
 * profile: nothing can be ranked by it. Reads one short row a role, and figures for the rows of the page only.
 */
export async function rolesByInterest(
  interests: RoleInterests,
  { zone, page }: { zone: number | null; page: number },
): Promise<RoleMatches> {
  const learner = profileOf(interests);
  const scored = (await comparable()).flatMap((role) => {
    const fit = interestFit(learner, profileOf(role.interests), FIT_1_PARAMETERS.interestSd);
    return fit && !fit.undifferentiated ? [{ ...role, fit }] : [];
  });
  const byZone = new Map<number | null, number>();
  for (const { jobZone } of scored) byZone.set(jobZone, (byZone.get(jobZone) ?? 0) + 1);
  const asked = zone === null ? scored : scored.filter((role) => role.jobZone === zone);
  const here = asked
    .toSorted((a, b) => b.fit.score - a.fit.score || (a.title < b.title ? -1 : 1))
    .slice((page - 1) * ROLES_A_PAGE, page * ROLES_A_PAGE);
  const rows = await readRolesById(here.map(({ id }) => id));
  const shown = here.flatMap(({ id, fit }) => {
    const row = rows.find((role) => role.id === id);
    return row ? [{ ...row, score: fit.score, shared: sharedTypes(fit.parts, interests) }] : [];
  });
  return { total: asked.length, byZone, roles: shown };
}

/** Published roles with interests, as little of each as the ranking needs. */
async function comparable() {
  const rows = await db
    .select({ id: roles.id, title: roles.title, jobZone: roles.jobZone, interests: roles.interests })
    .from(roles)
    .where(and(eq(roles.status, "published"), isNotNull(roles.interests)))
    .orderBy(asc(roles.id));
  return rows.flatMap(({ interests, ...role }) => (interests ? [{ ...role, interests }] : []));
}

/** Types above the middle of both patterns that bring the most points. */
function sharedTypes(parts: Partial<RoleInterests>, interests: RoleInterests): InterestType[] {
  const { deviations } = profileOf(interests);
  const points = (type: InterestType): number => parts[type] ?? 0;
  return INTEREST_TYPES.filter((type) => deviations[type] > 0 && points(type) >= SHARED_POINTS)
    .toSorted((a, b) => points(b) - points(a))
    .slice(0, 2);
}
