import { z } from "zod";
import { COURSE_FORMATS } from "@/db/enums";
import { level, listOf, optionalLine, optionalNumber, optionalProse, rowId, slug } from "@/lib/platform/input";
import { TRAIT_KEYS } from "@/lib/roles/trait-words";

/** Most ratings one save may carry. */
const MAX_RATINGS = 200;

const rating = z.preprocess((value) => (value === "" ? null : value), level.nullable());

const ratings = z
  .record(slug, rating)
  .default({})
  .refine((all) => Object.keys(all).length <= MAX_RATINGS, `Save at most ${MAX_RATINGS} ratings at a time.`);

/**
 * Skill slug → level 0..5 in half steps; null or "" takes the own rating back. `was` holds what the form showed at first: a
 * rating that was not touched is left out, so that an old page never undoes what was saved elsewhere since.
 */
export const rateSkillsInput = z.object({ ratings, was: ratings }).transform(({ ratings, was }) => ({
  ratings: Object.fromEntries(
    Object.entries(ratings).filter(([skill, level]) => !(skill in was) || was[skill] !== level),
  ),
}));
export type RateSkillsInput = z.output<typeof rateSkillsInput>;

export const LEARNER_SCHEDULES = ["weekdays", "weeknights", "weekends"] as const;

const traitAnswer = z.preprocess(
  (value) => (value === "" ? null : value),
  z.enum(["seek", "avoid"], { error: "Choose one of the three answers." }).nullable(),
);
const traitAnswers = z.partialRecord(z.enum(TRAIT_KEYS, { error: "Bearing does not ask about this." }), traitAnswer);

export const preferencesInput = z.object({
  hoursPerWeek: optionalNumber("hours a week", 1, 80),
  /** Whole dollars as typed. */
  budget: optionalNumber("your budget", 0, 1_000_000),
  formats: listOf(z.enum(COURSE_FORMATS, { error: "Choose from the list." }), COURSE_FORMATS.length),
  schedules: listOf(z.enum(LEARNER_SCHEDULES, { error: "Choose from the list." }), LEARNER_SCHEDULES.length),
  jobZone: optionalNumber("the preparation", 1, 5).refine(
    (value) => value === null || Number.isInteger(value),
    "Choose one from the list.",
  ),
  payFloor: optionalNumber("the pay", 1, 1_000_000),
  /** Trait → answer; null or "" = does not mind. Without the whole field the answers stay as they are. */
  traits: traitAnswers.optional(),
});
export type PreferencesInput = z.output<typeof preferencesInput>;

/** Answers about traits of work, given on the page of `role`; the other answers stay. */
export const answerTraitsInput = z.object({
  answers: traitAnswers.refine((all) => Object.keys(all).length > 0, "Send at least one answer."),
  role: slug,
});
export type AnswerTraitsInput = z.output<typeof answerTraitsInput>;

/** `nearestRole` is the title of a role of the catalog; left out = stays as it is. */
export const aboutInput = z.object({
  currentRole: optionalLine(120),
  nearestRole: optionalLine(200).optional(),
  about: optionalProse(2000),
});
export type AboutInput = z.output<typeof aboutInput>;

export const roleChoiceInput = z.object({ role: slug });
export type RoleChoiceInput = z.output<typeof roleChoiceInput>;

export const withdrawInput = z.object({ evidenceId: rowId });
export type WithdrawInput = z.output<typeof withdrawInput>;
