import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courses, enrollments, modules, preferenceSets, prerequisiteCourses, profiles, roles } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { changeOf, type FigureChange } from "@/lib/roles/compare-line-up";
import { getRole } from "@/lib/roles/queries";
import type { RoleView } from "@/lib/roles/view";
import { readNamesBySlug } from "@/lib/skills/read";
import type { LearnerState } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { loadOffers } from "./load-offers";
import { loadRoleBySlug } from "./load-roles";
import { currentModel } from "./model";
import { type Pivot, pivotOf, type TimedOffer } from "./pivot";

/** Everything that the way from one role to another shows. */
export type PivotPage = {
  from: RoleView;
  to: RoleView;
  /** Null where either has no skill profile. */
  pivot: Pivot | null;
  /** Names of skills by slug. */
  names: ReadonlyMap<string, string>;
  pay: { change: FigureChange | null; warnings: readonly string[] };
  growth: { change: FigureChange | null; warnings: readonly string[] };
  /** The viewer's hours a week for learning, where known. */
  hoursPerWeek: number | null;
  /** Own evidence is joined in: on a learner's own page. */
  own: boolean;
};

const NOBODY: LearnerState = { evidence: [], interests: null, preferences: null };
const NO_ONE = 0;

/** The way from one published role to another for somebody who meets all the first one asks; null when one is not there. */
export async function readPivot(from: string, to: string): Promise<PivotPage | null> {
  return pagesOf(from, to, NO_ONE);
}

/**
 * The same for the viewer, whose own evidence counts where there is any, with their hours a week. Throws AppError forbidden for
 * anybody but a learner.
 */
export async function myPivot(viewer: Viewer, from: string, to: string): Promise<PivotPage | null> {
  requireLearner(viewer);
  return pagesOf(from, to, viewer.userId);
}

/** The published role of the catalog that comes nearest to what the viewer does now; null when they named none. */
export async function myCurrentRole(viewer: Viewer): Promise<{ id: number; slug: string; title: string } | null> {
  requireLearner(viewer);
  return readCurrentRole(viewer.userId);
}

function requireLearner(viewer: Viewer): void {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have a way of their own.");
}

/** A learner's current role, published. */
export async function readCurrentRole(learnerId: number): Promise<{ id: number; slug: string; title: string } | null> {
  const [role] = await db
    .select({ id: roles.id, slug: roles.slug, title: roles.title })
    .from(profiles)
    .innerJoin(roles, and(eq(roles.id, profiles.currentRoleId), eq(roles.status, "published")))
    .where(eq(profiles.userId, learnerId));
  return role ?? null;
}

async function pagesOf(fromSlug: string, toSlug: string, learnerId: number): Promise<PivotPage | null> {
  const own = learnerId !== NO_ONE;
  const [from, to, fromRole, toRole, loaded, state, offers, hoursPerWeek] = await Promise.all([
    getRole(fromSlug),
    getRole(toSlug),
    loadRoleBySlug(db, fromSlug),
    loadRoleBySlug(db, toSlug),
    currentModel(db),
    own ? loadLearnerState(db, learnerId) : NOBODY,
    loadTimedOffers(learnerId),
    own ? readHoursPerWeek(learnerId) : null,
  ]);
  if (!from || !to || !fromRole || !toRole) return null;
  const pivot = pivotOf({ from: fromRole.input, to: toRole.input, own: state, offers }, now(), loaded.model);
  const figures = (kind: "pay" | "growth") => {
    const { change, lined } = changeOf(from, to, kind);
    return { change, warnings: [...lined.warnings, ...lined.shared] };
  };
  const skills = pivot ? pivot.rows.map(({ skill }) => skill) : [];
  return {
    from,
    to,
    pivot,
    names: await readNamesBySlug(skills),
    pay: figures("pay"),
    growth: figures("growth"),
    hoursPerWeek,
    own,
  };
}

/** Published courses with a title, with their hours (their own, else those of their modules) and what they build on. */
async function loadTimedOffers(learnerId: number): Promise<TimedOffer[]> {
  const [offers, timed, builtOn, done] = await Promise.all([
    loadOffers(learnerId),
    db
      .select({
        id: courses.id,
        slug: courses.slug,
        hours: sql<
          number | null
        >`coalesce(${courses.hours}, (select sum(m.hours) from ${modules} m where m.course_id = ${courses.id}))`,
      })
      .from(courses)
      .where(eq(courses.status, "published")),
    db.select({ id: prerequisiteCourses.courseId, required: prerequisiteCourses.requiredId }).from(prerequisiteCourses),
    learnerId === NO_ONE
      ? []
      : db
          .select({ id: enrollments.courseId })
          .from(enrollments)
          .where(and(eq(enrollments.learnerId, learnerId), inArray(enrollments.status, ["completed"]))),
  ]);
  const known = new Map(timed.map((course) => [course.slug, course]));
  const finished = new Set(done.map(({ id }) => id));
  return offers.flatMap((offer) => {
    const course = known.get(offer.slug);
    if (!course) return [];
    const after = builtOn.filter(({ id, required }) => id === course.id && !finished.has(required));
    return [{ ...offer, id: course.id, hours: course.hours, after: after.map(({ required }) => required) }];
  });
}

async function readHoursPerWeek(learnerId: number): Promise<number | null> {
  const [row] = await db
    .select({ preferences: preferenceSets.preferences })
    .from(preferenceSets)
    .where(eq(preferenceSets.learnerId, learnerId))
    .orderBy(sql`${preferenceSets.id} desc`)
    .limit(1);
  return row?.preferences.hoursPerWeek ?? null;
}
