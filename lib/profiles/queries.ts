import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { evidence, fitSnapshots, followedRoles, interestResults, preferenceSets, profiles, roles } from "@/db/schema";
import type { LearnerPreferences } from "@/db/schema/profiles";
import type { RoleInterests } from "@/db/schema/roles";
import type { Viewer } from "@/lib/platform/viewer";
import { readableLearner } from "./access";
import { type DisputedStatement, disputedStatements } from "./disputed";
import type { InterestForm } from "./interest-items";
import { type ProfileState, profileParts } from "./parts";
import { type LedgerSkill, readLedger } from "./read-evidence";
import { NO_PREFERENCES } from "./traits";

export type { LedgerSkill, Statement } from "./read-evidence";

/** Everything that was said about a learner's skills. Throws not_found unless the viewer may read the profile. */
export async function evidenceOf(
  viewer: Viewer,
  learnerId: number,
): Promise<{ learner: { id: number; name: string }; skills: LedgerSkill[] }> {
  const learner = await readableLearner(viewer, learnerId);
  return { learner, skills: await readLedger(learner.id) };
}

/** What a learner disputes and disputed. Throws not_found unless the viewer may read the profile. */
export async function disputesOf(
  viewer: Viewer,
  learnerId: number,
): Promise<{ open: DisputedStatement[]; closed: DisputedStatement[] }> {
  const learner = await readableLearner(viewer, learnerId);
  return disputedStatements(await readLedger(learner.id));
}

/** Everything that was said about the viewer's skills, by skill. */
export async function myLedger(viewer: Viewer): Promise<LedgerSkill[]> {
  return readLedger(viewer.userId);
}

/** The four parts of the viewer's profile and which are done; one query. */
export async function myParts(viewer: Viewer) {
  return profileParts(await readState(viewer.userId));
}

/** Answers given on role pages alone are no answer to what time, money and pay have to look like. */
const NONE = JSON.stringify(NO_PREFERENCES);

async function readState(learnerId: number): Promise<ProfileState> {
  const [row] = await db.execute<{
    followed: number;
    rated: number;
    coverage: number | null;
    interests: boolean;
    preferences: boolean;
  }>(sql`
    select
      (select count(*)::int from ${followedRoles} f where f.learner_id = ${learnerId}) as followed,
      (select count(distinct e.skill_id)::int from ${evidence} e where e.learner_id = ${learnerId} and e.level is not null
        and not exists (select 1 from ${evidence} w where w.withdraws_id = e.id)) as rated,
      (select coalesce(s.coverage, 0) from ${followedRoles} f left join lateral
        (select coverage from ${fitSnapshots} where learner_id = f.learner_id and role_id = f.role_id order by id desc limit 1) s on true
        where f.learner_id = ${learnerId} order by f.target desc, s.coverage desc nulls last limit 1) as coverage,
      exists (select 1 from ${interestResults} i where i.learner_id = ${learnerId}) as interests,
      exists (select 1 from ${preferenceSets} p where p.learner_id = ${learnerId}
        and (not jsonb_exists(p.preferences, 'traits') or p.preferences - 'traits' <> ${NONE}::jsonb)) as preferences`);
  return {
    followed: row?.followed ?? 0,
    ratedSkills: row?.rated ?? 0,
    coverage: row?.coverage ?? null,
    interests: row?.interests ?? false,
    preferences: row?.preferences ?? false,
  };
}

export type FollowedRole = {
  id: number;
  slug: string;
  title: string;
  oneLine: string;
  target: boolean;
  followedAt: Date;
};

/** Roles the viewer follows: the target first, then in the order they were followed. */
export async function myRoles(viewer: Viewer): Promise<FollowedRole[]> {
  return db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      oneLine: roles.oneLine,
      target: followedRoles.target,
      followedAt: followedRoles.followedAt,
    })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .where(eq(followedRoles.learnerId, viewer.userId))
    .orderBy(desc(followedRoles.target), asc(followedRoles.followedAt), asc(roles.id));
}

export type InterestResult = {
  id: number;
  interests: RoleInterests;
  /** null = from before the forms were kept. */
  form: InterestForm | null;
  /** Answers 0..4 in the order of the form's items; null where only the numbers are known. */
  answers: number[] | null;
  at: Date;
};

/** The viewer's interest results, newest first, at most 20. */
export async function myInterests(viewer: Viewer): Promise<InterestResult[]> {
  return db
    .select({
      id: interestResults.id,
      interests: interestResults.interests,
      form: interestResults.form,
      answers: interestResults.answers,
      at: interestResults.at,
    })
    .from(interestResults)
    .where(eq(interestResults.learnerId, viewer.userId))
    .orderBy(desc(interestResults.id))
    .limit(20);
}

export type MyPreferences = LearnerPreferences;

/** The viewer's preferences as last saved, or null. */
export async function myPreferences(viewer: Viewer): Promise<MyPreferences | null> {
  const [row] = await db
    .select({ preferences: preferenceSets.preferences })
    .from(preferenceSets)
    .where(eq(preferenceSets.learnerId, viewer.userId))
    .orderBy(desc(preferenceSets.id))
    .limit(1);
  return row?.preferences ?? null;
}

export type About = {
  currentRole: string | null;
  /** The published role of the catalog that comes nearest to it. */
  nearestRole: { slug: string; title: string } | null;
  about: string | null;
};

/** The viewer's present work, the role nearest to it and own words; all null before the first save. */
export async function myAbout(viewer: Viewer): Promise<About> {
  const [row] = await db
    .select({ currentRole: profiles.currentRole, about: profiles.about, slug: roles.slug, title: roles.title })
    .from(profiles)
    .leftJoin(roles, and(eq(roles.id, profiles.currentRoleId), eq(roles.status, "published")))
    .where(eq(profiles.userId, viewer.userId));
  if (!row) return { currentRole: null, nearestRole: null, about: null };
  const { slug, title, ...words } = row;
  return { ...words, nearestRole: slug === null || title === null ? null : { slug, title } };
}

/** Everything the profile page shows of the viewer. */
export async function myProfile(viewer: Viewer) {
  const [parts, followed, interests, preferences, about, ledger] = await Promise.all([
    myParts(viewer),
    myRoles(viewer),
    myInterests(viewer),
    myPreferences(viewer),
    myAbout(viewer),
    readLedger(viewer.userId),
  ]);
  return { parts, followed, interests, preferences, about, ledger };
}

/** Does the viewer follow this role, and is it their target? */
export async function myRole(viewer: Viewer, slug: string): Promise<{ followed: boolean; target: boolean }> {
  const [row] = await db
    .select({ target: followedRoles.target })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .where(and(eq(followedRoles.learnerId, viewer.userId), eq(roles.slug, slug)));
  return { followed: row !== undefined, target: row?.target ?? false };
}
