import type { RequirementView } from "@/lib/fit/view";
import type { LedgerSkill, Statement } from "@/lib/profiles/read-evidence";
import { isReviewKind } from "./reviewed-work";
import type { ReviewView, SkillToReview, Standing, StatementView } from "./view";

type Needed = Pick<RequirementView, "skill" | "need" | "points" | "gap"> & { skillId: number };

type Entry = Pick<LedgerSkill, "skill" | "level"> & {
  statements: readonly Pick<
    Statement,
    "id" | "kind" | "level" | "at" | "by" | "course" | "detail" | "standing" | "disputes"
  >[];
};

export type Sources = {
  ledger: readonly Entry[];
  /** What the main role asks for. */
  needed: readonly Needed[];
  /** The newest review of each skill, by skill id. */
  latest: ReadonlyMap<number, ReviewView>;
  /** From when on things are new to the mentor, and the first look of this sitting. */
  since: Date;
  sittingStartedAt: Date;
};

/** The skills that somebody spoke of and those the main role asks for, in the order to review them. */
export function skillsToReview(sources: Sources): Omit<SkillToReview, "effect">[] {
  const needed = new Map(sources.needed.map((row) => [row.skillId, row]));
  const spoken = new Set(sources.ledger.map((entry) => entry.skill.id));
  const unspoken = sources.needed.flatMap(({ skillId, skill }) =>
    spoken.has(skillId) ? [] : [{ skill: { ...skill, id: skillId }, level: null, statements: [] }],
  );
  return [...sources.ledger, ...unspoken]
    .map((entry) => toReview(entry, needed.get(entry.skill.id), sources))
    .sort(reviewOrder);
}

function toReview(
  { skill, level, statements }: Entry,
  need: Needed | undefined,
  { latest, since, sittingStartedAt }: Sources,
): Omit<SkillToReview, "effect"> {
  const counting = statements.filter((statement) => statement.standing === "counts");
  const review = latest.get(skill.id) ?? null;
  const claim = claimIn(counting);
  return {
    skill,
    standing: standingOf(counting, review),
    justReviewed: review?.mine === true && review.at >= sittingStartedAt,
    claimed: claim?.level ?? null,
    isNew: claim !== null && claim.at > since,
    level,
    statements: counting.map(({ id, kind, level: said, at, by, course, detail, disputes }) => ({
      id,
      kind,
      level: said,
      at,
      by,
      course,
      detail,
      disputed: disputes[0]?.status === "open",
    })),
    worth: need ? need.points + need.gap : 0,
    need: need?.need ?? null,
    latest: review,
  };
}

type Said = Pick<StatementView, "kind" | "level" | "at">;

/** The newest statement that no review wrote; statements come newest first. */
const claimIn = <T extends Said>(counting: readonly T[]): T | null =>
  counting.find((statement) => !isReviewKind(statement.kind)) ?? null;

/** A claim of level 0 asks nobody to look. A verdict holds until somebody claims something anew. */
function standingOf(counting: readonly Said[], review: ReviewView | null): Standing {
  const claim = claimIn(counting);
  const verified = counting.find((statement) => isReviewKind(statement.kind));
  if (verified && (!claim || verified.at >= claim.at)) {
    return review?.verdict === "declined" && review.at > verified.at ? "declined" : "verified";
  }
  if (review?.verdict === "declined" && (!claim || review.at >= claim.at)) return "declined";
  return claim && claim.level > 0 ? "waiting" : "unclaimed";
}

const RANK: Record<Standing, number> = { waiting: 0, declined: 1, verified: 1, unclaimed: 2 };

type Ordered = Pick<SkillToReview, "standing" | "justReviewed" | "worth" | "skill">;

/**
 * What waits first, then what was judged, then what nobody claims; in each by what it is worth for the main role, then by name.
 * What was reviewed in this sitting keeps its place.
 */
export const reviewOrder = (a: Ordered, b: Ordered): number =>
  rankOf(a) - rankOf(b) ||
  b.worth - a.worth ||
  a.skill.name.localeCompare(b.skill.name, "en") ||
  a.skill.id - b.skill.id;

const rankOf = ({ standing, justReviewed }: Ordered): number => (justReviewed ? RANK.waiting : RANK[standing]);

export type ReviewGroups<T> = { waiting: T[]; elsewhere: T[]; reviewed: T[]; unclaimed: T[] };

/**
 * The parts of the list as a page shows them: what to review for the main role with what was just reviewed, what waits but the
 * role does not ask for, what was judged, and what nobody claims. Where the role asks for nothing that waits, all that waits is first.
 */
export function reviewGroups<T extends Pick<SkillToReview, "standing" | "justReviewed" | "worth">>(
  skills: readonly T[],
): ReviewGroups<T> {
  const asked = skills.some(
    ({ standing, justReviewed, worth }) => worth > 0 && (standing === "waiting" || justReviewed),
  );
  const groups: ReviewGroups<T> = { waiting: [], elsewhere: [], reviewed: [], unclaimed: [] };
  for (const skill of skills) {
    const { standing, justReviewed, worth } = skill;
    if (justReviewed) groups.waiting.push(skill);
    else if (standing === "waiting") groups[asked && worth === 0 ? "elsewhere" : "waiting"].push(skill);
    else if (standing === "unclaimed") groups.unclaimed.push(skill);
    else groups.reviewed.push(skill);
  }
  return groups;
}
