import type { EvidenceKind } from "@/db/enums";
import type { LearnerPreferences, TraitAnswer } from "@/db/schema/profiles";
import type { RoleInterests } from "@/db/schema/roles";
import { FORMAT_LABELS, SCHEDULE_LABELS } from "@/lib/courses/text";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { profileOf } from "@/lib/fit/scoring/interest";
import { levelWord, scoreText } from "@/lib/fit/text";
import { formatDate } from "@/lib/platform/dates";
import { dollars, money } from "@/lib/platform/money";
import { INTERESTS, JOB_ZONES, list } from "@/lib/roles/text";
import { TRAITS } from "@/lib/roles/trait-words";
import { INTEREST_TYPES, type InterestType } from "./interest-items";
import type { PartName } from "./parts";

export const PART_TEXT: Record<PartName, { title: string; todo: string; href: `/profile/${PartName}` }> = {
  roles: { title: "Roles", todo: "Choose the roles you want to measure yourself against.", href: "/profile/roles" },
  skills: { title: "Skills", todo: "Rate what you can do against written levels.", href: "/profile/skills" },
  interests: { title: "Interests", todo: "Say how much you would like 30 pieces of work.", href: "/profile/interests" },
  preferences: {
    title: "Preferences",
    todo: "Say what time, money and pay have to look like.",
    href: "/profile/preferences",
  },
};

/** Types from strongest to weakest; ties keep the usual order R I A S E C. */
export const rankedInterests = (interests: RoleInterests): InterestType[] =>
  INTEREST_TYPES.toSorted((a, b) => interests[b] - interests[a]);

const FLAT_TEXT =
  "You answered nearly the same for every kind of work, so interests say little about which role suits you.";

/** Too even to be compared with a role (fit-1, 7.5). */
export const isUndifferentiated = (interests: RoleInterests): boolean =>
  profileOf(interests).length < 1.5 * FIT_1_PARAMETERS.interestSd;

/** "You lean to finding out why things are as they are, then to …"; says so when no type stands out. */
export function interestSentence(interests: RoleInterests): string {
  const [first, second] = rankedInterests(interests);
  if (!first || !second) return "";
  if (isUndifferentiated(interests)) return FLAT_TEXT;
  return `You lean most to ${INTERESTS[first].likes}, then to ${INTERESTS[second].likes}.`;
}

export const EVIDENCE_KIND_TEXT: Record<EvidenceKind, string> = {
  self: "Own rating",
  credential: "Credential",
  course: "Course",
  assessment: "Assessment",
  project: "Project",
  mentor: "Mentor",
};

/** "Mentor, course and own rating": the kinds that count. */
export function kindsBehind({
  statements,
}: {
  statements: readonly { kind: EvidenceKind; standing: "counts" | "replaced" | "withdrawn" }[];
}): string {
  const kinds = statements.filter(({ standing }) => standing === "counts").map(({ kind }) => EVIDENCE_KIND_TEXT[kind]);
  if (kinds.length === 0) return "Taken back";
  const words = kinds.map((kind, index) => (index === 0 ? kind : kind.toLowerCase()));
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Who said which level, for a row with little room, to the learner: "You said 2 on 3 Nov", "Course: 2", "Daniel Reyes: 2.5". */
export function statementBrief(
  statement: { kind: EvidenceKind; level: number; at: Date; by: string | null },
  timeZone: string,
): string {
  const said = levelWord(statement.level);
  if (statement.kind === "self") return `You said ${said} on ${formatDate(statement.at, "short", timeZone)}`;
  if (statement.kind === "mentor") return `Confirmed at ${said} by ${statement.by ?? "a mentor"}`;
  return `${EVIDENCE_KIND_TEXT[statement.kind]}: ${said}`;
}

/** Preferences as short phrases, in the order of the form; empty when nothing is set. */
export function preferencePhrases(preferences: LearnerPreferences | null): string[] {
  if (!preferences) return [];
  const { hoursPerWeek, budgetMinor, formats, schedules, jobZone, payFloor, traits = {} } = preferences;
  return [
    hoursPerWeek === null ? null : `${hoursPerWeek} ${hoursPerWeek === 1 ? "hour" : "hours"} a week to learn`,
    budgetMinor === null ? null : `up to ${money(budgetMinor)} for courses`,
    formats.length === 0 ? null : formats.map((format) => FORMAT_LABELS[format].toLowerCase()).join(" or "),
    schedules.length === 0 ? null : schedules.map((schedule) => SCHEDULE_LABELS[schedule].toLowerCase()).join(" or "),
    jobZone === null ? null : `a job with ${(JOB_ZONES[jobZone]?.short ?? "").toLowerCase()} preparation`,
    payFloor === null ? null : `at least ${dollars(payFloor)} a year`,
    traitPhrase("you like", traits, "seek"),
    traitPhrase("you would rather do without", traits, "avoid"),
  ].filter((phrase): phrase is string => phrase !== null);
}

/** "you like finding and fixing faults, writing"; null where no answer is of that kind. */
function traitPhrase(
  lead: string,
  traits: NonNullable<LearnerPreferences["traits"]>,
  answer: TraitAnswer,
): string | null {
  const names = TRAITS.flatMap(({ key, name }) => (traits[key] === answer ? [name] : []));
  return names.length === 0 ? null : `${lead} ${list(names)}`;
}

/** What a save did to the fit of one role, on the scale 0..100; null = not enough known. */
export type NamedMove = { title: string; before: number | null; after: number | null };

/** " Your fit for Data Engineer went from 41 to 44."; empty when there is no score. */
export function movedText(move: NamedMove | null): string {
  if (!move || move.after === null) return "";
  const after = scoreText(move.after);
  if (move.before === null) return ` Your fit for ${move.title} is ${after}.`;
  const before = scoreText(move.before);
  if (before === after) return ` Your fit for ${move.title} stays at ${after}.`;
  return ` Your fit for ${move.title} went from ${before} to ${after}.`;
}

/** "3 ratings saved." */
export function ratedText(changed: number): string {
  if (changed === 0) return "Nothing was different, so nothing was saved.";
  return changed === 1 ? "1 rating saved." : `${changed} ratings saved.`;
}
