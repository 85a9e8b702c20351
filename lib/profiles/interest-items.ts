import type { RoleInterests } from "@/db/schema/roles";

export const INTEREST_TYPES = ["R", "I", "A", "S", "E", "C"] as const satisfies readonly (keyof RoleInterests)[];
export type InterestType = (typeof INTEREST_TYPES)[number];

export type InterestItem = { id: string; type: InterestType; text: string };

const STATEMENTS: Record<InterestType, readonly [string, string, string, string]> = {
  R: [
    "Repair a device that stopped working",
    "Build something solid with tools",
    "Work on my feet or outdoors instead of at a desk",
    "Set up machines or equipment and keep them running",
  ],
  I: [
    "Stay with a puzzle until I know why it behaves that way",
    "Look for a pattern in a pile of figures",
    "Test a guess step by step and write down what happens",
    "Read up on how something complicated works",
  ],
  A: [
    "Decide how something should look, sound or read",
    "Write a text, a song or a story of my own",
    "Sketch five versions of an idea before I choose one",
    "Make something without instructions to follow",
  ],
  S: [
    "Explain a hard thing until another person has it",
    "Listen to somebody's worry and help them find a way",
    "Show a newcomer how things are done",
    "Bring a group together so that everybody takes part",
  ],
  E: [
    "Win people over to a plan they were not sure about",
    "Lead a group and answer for the result",
    "Negotiate a better price or a better deal",
    "Start something of my own and find customers for it",
  ],
  C: [
    "Keep records complete and in order",
    "Go through a list of details and put the mistakes right",
    "Follow a clear procedure so that nothing is forgotten",
    "Plan a budget or a timetable down to the last line",
  ],
};

/** The 24 statements in the order they are asked: one of each type in turn. */
export const INTEREST_ITEMS: readonly InterestItem[] = [0, 1, 2, 3].flatMap((round) =>
  INTEREST_TYPES.map((type) => ({ id: `${type}${round + 1}`, type, text: STATEMENTS[type][round] ?? "" })),
);

export const ANSWERS = [1, 2, 3, 4, 5] as const;
export type Answer = (typeof ANSWERS)[number];

/** Item id → answer 1 (not at all) to 5 (very much). */
export type InterestAnswers = Readonly<Record<string, number>>;

/**
 * Six interests 0..100: per type the mean answer, with 1 at 0 and 5 at 100. Throws a RangeError when an item is missing or an
 * answer is not a whole number from 1 to 5.
 */
export function interestsOf(answers: InterestAnswers): RoleInterests {
  const sums: RoleInterests = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  for (const item of INTEREST_ITEMS) {
    const answer = answers[item.id];
    if (answer === undefined || !Number.isInteger(answer) || answer < 1 || answer > 5) {
      throw new RangeError(`Statement ${item.id} has no answer from 1 to 5.`);
    }
    sums[item.type] += answer;
  }
  const perType = INTEREST_ITEMS.length / INTEREST_TYPES.length;
  for (const type of INTEREST_TYPES) sums[type] = ((sums[type] / perType - 1) / 4) * 100;
  return sums;
}
