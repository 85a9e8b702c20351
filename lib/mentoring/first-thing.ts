import type { FollowedFit } from "@/lib/fit/view";
import type { DisputedStatement } from "@/lib/profiles/disputed";
import { QUIET_DAYS } from "./caseload";
import { reviewGroups } from "./review-list";
import type { FirstThing, SkillToReview } from "./view";

/**
 * The one thing a mentor does first: answer what the learner disputes, help to choose a role, have skills rated, have a word with somebody who is quiet, review
 * what waits (the skill that is worth most), or point at the next step. A new claim goes before the quiet. Skills come in the
 * order to review them; `stillFor` = days since the learner last did something.
 */
export function firstThing({
  fits,
  skills,
  stillFor,
  disputes = [],
}: {
  fits: readonly Pick<FollowedFit, "role" | "fit" | "ask" | "nextSteps">[];
  skills: readonly SkillToReview[];
  stillFor: number | null;
  /** What waits for an answer, the longest wait first. */
  disputes?: readonly DisputedStatement[];
}): FirstThing {
  const [disputed] = disputes;
  if (disputed) return { kind: "dispute", disputed, more: disputes.length - 1 };
  const [main] = fits;
  if (!main) return { kind: "choose_role" };
  if (!main.fit.enough) return { kind: "rate", role: main.role.title, ask: main.ask.map(({ name }) => name) };
  const waiting = reviewGroups(skills).waiting.filter(({ standing }) => standing === "waiting");
  const [skill] = waiting;
  const more = Math.max(0, waiting.length - 1);
  const quiet = stillFor !== null && stillFor >= QUIET_DAYS && !waiting.some(({ isNew }) => isNew);
  if (quiet) return { kind: "quiet", days: stillFor, waiting: skill ?? null, more };
  if (skill) return { kind: "review", skill, more };
  const [step] = main.nextSteps;
  if (!step) return { kind: "nothing" };
  const { course } = step;
  return {
    kind: "next_step",
    skill: step.skill.name,
    points: step.points,
    course: course && { slug: course.slug, title: course.title, ready: course.ready },
  };
}
