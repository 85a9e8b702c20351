import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { mentorships, preferenceSets, profiles, users } from "@/db/schema";
import { fitSummaries, followedFits } from "@/lib/fit/queries";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { disputedStatements } from "@/lib/profiles/disputed";
import { openDisputes } from "@/lib/profiles/read-disputes";
import { readLedger } from "@/lib/profiles/read-evidence";
import { runningMentorship } from "./access";
import { type CaseloadLine, compareLines, daysBetween, turnOf } from "./caseload";
import { firstThing } from "./first-thing";
import { hasCaseload } from "./policy";
import { lastActivity, lastLooks, newSinceLook, nextDates, readPairs } from "./read-caseload";
import { readChanges } from "./read-changes";
import { readReviews } from "./read-reviews";
import { readWork } from "./read-work";
import { type Weighed, weighReviews } from "./review-effects";
import { skillsToReview } from "./review-list";
import type { Sitting } from "./sitting";
import type { LearnerPage, ReviewView, SkillToReview } from "./view";

/**
 * The mentor's learners, those who wait for the mentor first, then those who have been still the longest. As many queries for
 * sixty learners as for one. Mentors only.
 */
export async function caseload(viewer: Viewer): Promise<CaseloadLine[]> {
  if (!hasCaseload(viewer)) throw new AppError("not_found", "There is no such page.");
  const pairs = await readPairs(viewer.userId);
  if (pairs.length === 0) return [];
  const at = now();
  const learnerIds = pairs.map((pair) => pair.learnerId);
  const [looks, news, activity, dates, summaries, disputed] = await Promise.all([
    lastLooks(pairs.map((pair) => pair.mentorshipId)),
    newSinceLook(viewer.userId, learnerIds),
    lastActivity(learnerIds),
    nextDates(learnerIds, at),
    fitSummaries(learnerIds),
    openDisputes(learnerIds),
  ]);
  const lines = pairs.map(({ mentorshipId, learnerId, name, startedAt }): CaseloadLine => {
    const fresh = news.get(learnerId) ?? null;
    const seenAt = looks.get(mentorshipId) ?? null;
    const lastActivityAt = activity.get(learnerId) ?? null;
    return {
      learnerId,
      name,
      seenAt,
      news: fresh?.count ?? 0,
      disputes: disputed.get(learnerId)?.count ?? 0,
      nextDate: dates.get(learnerId) ?? null,
      fit: summaries.get(learnerId) ?? null,
      ...turnOf({ at, seenAt, startedAt, news: fresh, disputed: disputed.get(learnerId) ?? null, lastActivityAt }),
    };
  });
  return lines.sort(compareLines);
}

/**
 * One learner as their mentor works with them: the first thing to do, what changed since, fits, skills with evidence and
 * reviews, course work. No address, no budget. For the mentor of a running mentorship; not_found for anybody else.
 */
export async function learnerPage(
  viewer: Viewer,
  learnerId: number,
  sitting: Pick<Sitting, "since" | "startedAt">,
): Promise<LearnerPage> {
  const { learner, startedAt } = await runningMentorship(db, viewer, learnerId);
  const at = now();
  const fits = await followedFits(viewer, learnerId);
  const [main] = fits;
  const [weighed, ledger, reviewed, changes, work, about, activity] = await Promise.all([
    main ? weighReviews(learnerId, main.role.id, at) : NOTHING_WEIGHED,
    readLedger(learnerId),
    readReviews(learnerId, viewer.userId, main),
    readChanges(learnerId, { since: sitting.since, readerId: viewer.userId, timeZone: viewer.timeZone }, main?.role.id),
    readWork(learnerId),
    readAbout(learnerId),
    lastActivity([learnerId]),
  ]);
  const sources = {
    ledger,
    needed: weighed.needed,
    latest: reviewed.latest,
    since: sitting.since,
    sittingStartedAt: sitting.startedAt,
  };
  const skills = skillsToReview(sources).map(
    (entry): SkillToReview => ({ ...entry, effect: effectOf(entry, weighed) }),
  );
  const disputes = disputedStatements(ledger);
  const lastAt = activity.get(learnerId);
  const stillFor = lastAt ? daysBetween(lastAt, at) : null;
  return {
    learner: { id: learner.id, name: learner.name, timeZone: learner.timeZone, startedAt, ...about },
    first: firstThing({ fits, skills, stillFor, disputes: disputes.open }),
    changes,
    fits,
    skills,
    disputes,
    work,
    reviews: reviewed.newest,
    stillFor,
    at,
  };
}

const NOTHING_WEIGHED: Weighed = { needed: [], effectOf: () => null };

function effectOf({ standing, claimed, skill }: Omit<SkillToReview, "effect">, weighed: Weighed) {
  return standing === "waiting" && claimed !== null ? weighed.effectOf(skill.slug, claimed) : null;
}

/** What a learner says of themselves, as far as a mentor may read it. */
async function readAbout(
  learnerId: number,
): Promise<Pick<LearnerPage["learner"], "currentRole" | "about" | "hoursPerWeek">> {
  const [[profile], [set]] = await Promise.all([
    db
      .select({ currentRole: profiles.currentRole, about: profiles.about })
      .from(profiles)
      .where(eq(profiles.userId, learnerId)),
    db
      .select({ preferences: preferenceSets.preferences })
      .from(preferenceSets)
      .where(eq(preferenceSets.learnerId, learnerId))
      .orderBy(desc(preferenceSets.id))
      .limit(1),
  ]);
  return {
    currentRole: profile?.currentRole ?? null,
    about: profile?.about ?? null,
    hoursPerWeek: set?.preferences.hoursPerWeek ?? null,
  };
}

/** Who mentors the viewer now, and the newest review they were given, for the learner's own pages. */
export async function mentorsOf(
  viewer: Viewer,
): Promise<{ mentors: { id: number; name: string; since: Date }[]; latest: ReviewView | null }> {
  const [mentors, { newest }] = await Promise.all([
    db
      .select({ id: users.id, name: users.name, since: mentorships.startedAt })
      .from(mentorships)
      .innerJoin(users, eq(users.id, mentorships.mentorId))
      .where(and(eq(mentorships.learnerId, viewer.userId), isNull(mentorships.endedAt))),
    readReviews(viewer.userId, viewer.userId, undefined),
  ]);
  return { mentors, latest: newest[0] ?? null };
}
