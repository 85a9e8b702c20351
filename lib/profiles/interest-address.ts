import type { RoleInterests } from "@/db/schema/roles";
import { INTEREST_TYPES, interestsOf, QUIZ_FORMS, QUIZ_ITEMS, type QuizForm } from "./interest-items";
import { type QuizResult, quizToken, readAnswer, readQuizToken } from "./interest-token";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** A result as an address carries it: six numbers 0..100, and where they come from as far as it says. */
export type AskedResult = { interests: RoleInterests; form: QuizForm | null; answers: readonly number[] | null };

export type InterestSearch = {
  /** null where the address holds no whole result. */
  result: AskedResult | null;
  /** Answers of the short form by item id that came without the others: the form shows them again. */
  given: Readonly<Record<string, number>>;
  /** Job zone 1..5 to keep to. */
  zone: number | null;
  page: number;
  /** What could not be used, a sentence each. */
  ignored: string[];
};

const MAX_PAGE = 10_000;

/**
 * The result in an address: `quiz`, or an answer a statement under its id (the form without JavaScript), or six numbers named
 * R, I, A, S, E, C with `form`. Never throws; of a repeated name the first counts.
 */
export function readInterestSearch(params: Params): InterestSearch {
  const ignored: string[] = [];
  const first = (name: string): string | undefined => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
  };
  const whole = (name: string, max: number, sentence: string): number | null => {
    const text = first(name);
    if (text === undefined) return null;
    const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= max) return value;
    ignored.push(sentence);
    return null;
  };
  const zone = whole("zone", 5, "The preparation in this address is not a number from 1 to 5. It was left out.");
  const page = whole("page", MAX_PAGE, "There is no such page number. This is the first page.") ?? 1;
  const { result, given } = resultIn(first, ignored);
  return { result, given, zone, page, ignored };
}

type Find = (name: string) => string | undefined;

function resultIn(first: Find, ignored: string[]): Pick<InterestSearch, "result" | "given"> {
  const token = first("quiz");
  const quiz = readQuizToken(token);
  if (quiz) return { result: answered(quiz), given: {} };
  if (INTEREST_TYPES.some((type) => first(type) !== undefined)) {
    const result = scored(first);
    if (!result) ignored.push("The six numbers in this address are not whole, so there is no result to show.");
    return { result, given: {} };
  }
  const given = givenAnswers(first);
  const answers = QUIZ_ITEMS.short.flatMap(({ id }) => given[id] ?? []);
  if (answers.length === QUIZ_ITEMS.short.length) return { result: answered({ form: "short", answers }), given };
  if (token !== undefined) ignored.push("The answers in this address are not whole, so there is no result to show.");
  return { result: null, given };
}

const answered = ({ form, answers }: QuizResult): AskedResult => ({
  interests: interestsOf(form, answers),
  form,
  answers,
});

function scored(first: Find): AskedResult | null {
  const interests: RoleInterests = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  for (const type of INTEREST_TYPES) {
    const text = first(type) ?? "";
    const value = Number(text);
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || value > 100) return null;
    interests[type] = value;
  }
  return { interests, form: QUIZ_FORMS.find((known) => known === first("form")) ?? null, answers: null };
}

function givenAnswers(first: Find): Record<string, number> {
  const given: Record<string, number> = {};
  for (const { id } of QUIZ_ITEMS.short) {
    const answer = readAnswer(first(id));
    if (answer !== null) given[id] = answer;
  }
  return given;
}

/** What an address of this result says, name by name. With the answers when they are to be kept in it, else the numbers. */
export function resultFields({ interests, form, answers }: AskedResult): [name: string, value: string][] {
  if (form && answers) return [["quiz", quizToken({ form, answers })]];
  const numbers = INTEREST_TYPES.map((type): [string, string] => [type, String(interests[type])]);
  return form ? [...numbers, ["form", form]] : numbers;
}

/** The page of a result; one address a result, filter and page. */
export function resultAddress(
  result: AskedResult,
  { zone = null, page = 1 }: { zone?: number | null; page?: number } = {},
): `/quiz/result?${string}` {
  const query = new URLSearchParams(resultFields(result));
  if (zone !== null) query.set("zone", String(zone));
  if (page > 1) query.set("page", String(page));
  return `/quiz/result?${query}`;
}

/** As resultAddress, with the six numbers only, so that it can be shown to others without the answers. */
export const sharedAddress = (result: AskedResult): `/quiz/result?${string}` =>
  resultAddress({ ...result, answers: null });
