import type { RoleInterests } from "@/db/schema/roles";

export const INTEREST_TYPES = ["R", "I", "A", "S", "E", "C"] as const satisfies readonly (keyof RoleInterests)[];
export type InterestType = (typeof INTEREST_TYPES)[number];

/** Six numbers 0..100. */
export type Interests = RoleInterests;

export type InterestItem = { id: string; type: InterestType; text: string };

/** The two lengths of the quiz. The short one is the beginning of the full one. */
export const QUIZ_FORMS = ["short", "full"] as const;
export type QuizForm = (typeof QUIZ_FORMS)[number];

/** What a stored result comes from: a form of the quiz, or numbers set by hand. */
export type InterestForm = QuizForm | "profile";

/** Ten statements a type, one activity each; the first five of each make the short form. */
const STATEMENTS: Record<InterestType, readonly string[]> = {
  R: [
    "Get a stubborn engine to start",
    "Hang a heavy door so that it closes without a sound",
    "Steer an excavator on a building site",
    "Replace the cracked screen of a phone",
    "Spend the working day outdoors in any weather",
    "Plant a row of young trees",
    "Join two pieces of steel with a welding torch",
    "Fit the water pipes of a new bathroom",
    "Train a dog to follow a scent",
    "Climb a mast to change a broken lamp",
  ],
  I: [
    "Find out why the fish in a pond keep dying",
    "Look for a hidden pattern in a page of numbers",
    "Check whether a claim in the news is true",
    "Read up on how memory works",
    "Stay with one hard puzzle for days",
    "Work out how old a bone from the ground is",
    "Teach a computer to tell birds apart by their song",
    "Watch how ants find their way home",
    "Explain why a bridge began to sway",
    "Compare two treatments to see which helps more",
  ],
  A: [
    "Invent a character for a story",
    "Make a poster that stops people in the street",
    "Photograph an ordinary street so that it looks new",
    "Make up the tune for a short film",
    "Shape a bowl out of clay",
    "Search for the right word for a line of a poem",
    "Sketch a chair that nobody has built yet",
    "Cook a dish without any recipe",
    "Play a scene in front of people without a script",
    "Decide how a new park should look",
  ],
  S: [
    "Explain a hard lesson until it makes sense to somebody",
    "Sit with a person who has had bad news",
    "Show a new colleague how things are done",
    "Settle a quarrel between two friends",
    "Help a newcomer to town feel at home",
    "Help a patient eat their lunch",
    "Read aloud to people in a care home",
    "Answer the phone of a help line at night",
    "Encourage somebody who wants to give up",
    "Draw a quiet child into a game",
  ],
  E: [
    "Win over people who doubt my plan",
    "Bargain until the price is right",
    "Find the first customers for a new product",
    "Decide what a team does next",
    "Give a speech to a full hall",
    "Ask strangers for money for a good cause",
    "Be a candidate in an election",
    "Risk my own money on a new idea",
    "Set the goals of a company for the next year",
    "Close a big sale on the last day of the month",
  ],
  C: [
    "Put a drawer of loose papers in order",
    "Check a long bill line by line",
    "Find the one wrong figure in a column",
    "Draw up the timetable of a bus line",
    "Follow a checklist to the letter",
    "Label every box before a move",
    "Write down every expense for a year",
    "Bring a long list of addresses up to date",
    "Fill in a tax form without a mistake",
    "Make sure that a building plan meets every rule",
  ],
};

/** Which type comes when, in rounds of six: no two neighbours are of one type, and no type always follows the same one. */
const ROUNDS = ["RIASEC", "AESCRI", "SREICA", "CSIARE", "IARCES"] as const;
const PER_TYPE = { short: 5, full: 10 } as const satisfies Record<QuizForm, number>;

const ORDERED: readonly InterestItem[] = Array.from({ length: PER_TYPE.full }, (_, round) =>
  [...(ROUNDS[round % ROUNDS.length] ?? "")].map((letter) => {
    const type = letter as InterestType;
    return { id: `${type}${round + 1}`, type, text: STATEMENTS[type][round] ?? "" };
  }),
).flat();

/** The statements of both forms in the order they are asked. */
export const QUIZ_ITEMS: Record<QuizForm, readonly InterestItem[]> = {
  short: ORDERED.slice(0, PER_TYPE.short * INTEREST_TYPES.length),
  full: ORDERED,
};

/** How long a form takes an unhurried reader, in minutes, at about six seconds a statement. */
export const QUIZ_MINUTES: Record<QuizForm, number> = { short: 3, full: 6 };

/** Answers 0..4 as people read them; the keys 1 to 5 stand for them. */
export const ANSWER_WORDS = ["Strongly dislike", "Dislike", "In between", "Like", "Strongly like"] as const;
export const HIGHEST_ANSWER = ANSWER_WORDS.length - 1;

export const isAnswer = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= HIGHEST_ANSWER;

/**
 * Six interests 0..100 from the answers 0..4 in the order of the form's items: per type the mean answer, times 25. Throws a
 * RangeError unless there is one whole answer from 0 to 4 for each item.
 */
export function interestsOf(form: QuizForm, answers: readonly number[]): RoleInterests {
  const items = QUIZ_ITEMS[form];
  if (answers.length !== items.length) throw new RangeError(`The ${form} form has ${items.length} answers.`);
  const sums: RoleInterests = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  for (const [index, item] of items.entries()) {
    const answer = answers[index];
    if (!isAnswer(answer)) throw new RangeError(`Statement ${item.id} has no answer from 0 to ${HIGHEST_ANSWER}.`);
    sums[item.type] += answer;
  }
  for (const type of INTEREST_TYPES) sums[type] = (sums[type] * 100) / (PER_TYPE[form] * HIGHEST_ANSWER);
  return sums;
}
