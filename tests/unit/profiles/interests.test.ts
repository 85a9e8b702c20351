import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interestFit, profileOf } from "../../../lib/fit/scoring/interest";
import { answersOfType } from "../../../lib/profiles/interest-answers";
import {
  HIGHEST_ANSWER,
  INTEREST_TYPES,
  interestsOf,
  QUIZ_FORMS,
  QUIZ_ITEMS,
  type QuizForm,
} from "../../../lib/profiles/interest-items";
import { originText, resultTitle } from "../../../lib/profiles/interest-text";
import { interestSentence, isUndifferentiated, rankedInterests } from "../../../lib/profiles/text";

const PER_TYPE = { short: 5, full: 10 };
const answer = fc.integer({ min: 0, max: HIGHEST_ANSWER });
const answersTo = (form: QuizForm) =>
  fc.array(answer, { minLength: QUIZ_ITEMS[form].length, maxLength: QUIZ_ITEMS[form].length });
const quiz = fc.constantFrom(...QUIZ_FORMS).chain((form) => answersTo(form).map((answers) => ({ form, answers })));
const all = (form: QuizForm, value: number): number[] => QUIZ_ITEMS[form].map(() => value);

describe.each(QUIZ_FORMS)("the %s form", (form) => {
  const items = QUIZ_ITEMS[form];

  test("asks as many statements of each type, each once", () => {
    expect(items).toHaveLength(PER_TYPE[form] * INTEREST_TYPES.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ text }) => text.toLowerCase())).size).toBe(items.length);
    for (const type of INTEREST_TYPES) expect(items.filter((item) => item.type === type)).toHaveLength(PER_TYPE[form]);
  });

  test("never asks two of one type after each other", () => {
    for (const [index, item] of items.entries()) expect(item.type).not.toBe(items[index + 1]?.type);
  });

  test("names one activity in each statement, in few words, of nobody in particular", () => {
    for (const { id, text } of items) {
      expect(text, id).toMatch(/^[A-Z][a-z']+ /);
      expect(text, id).not.toMatch(/\b(and|or)\b|[,;/.]|\b(he|she|his|her|him|man|woman|men|women|wife|husband)\b/i);
      expect(text.length, id).toBeLessThanOrEqual(60);
    }
  });

  test("gives 0, 50 and 100 for the same answer everywhere", () => {
    expect(Object.values(interestsOf(form, all(form, 0)))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(Object.values(interestsOf(form, all(form, 2)))).toEqual([50, 50, 50, 50, 50, 50]);
    expect(Object.values(interestsOf(form, all(form, 4)))).toEqual([100, 100, 100, 100, 100, 100]);
  });

  test("stays between 0 and 100 in equal steps for every way of answering", () => {
    const step = 100 / (PER_TYPE[form] * HIGHEST_ANSWER);
    fc.assert(
      fc.property(answersTo(form), (answers) => {
        for (const value of Object.values(interestsOf(form, answers))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(Number.isInteger(value / step)).toBe(true);
        }
      }),
    );
  });

  test("raises only the type of a statement that is liked more", () => {
    fc.assert(
      fc.property(answersTo(form), fc.nat(items.length - 1), (answers, index) => {
        const low = interestsOf(form, answers.with(index, 0));
        const high = interestsOf(form, answers.with(index, HIGHEST_ANSWER));
        for (const type of INTEREST_TYPES) {
          expect(high[type] - low[type]).toBeCloseTo(type === items[index]?.type ? 100 / PER_TYPE[form] : 0, 9);
        }
      }),
    );
  });

  test("refuses a missing answer, one too many, and one that is none", () => {
    expect(() => interestsOf(form, all(form, 2).slice(1))).toThrow(RangeError);
    expect(() => interestsOf(form, [...all(form, 2), 2])).toThrow(RangeError);
    fc.assert(
      fc.property(
        answersTo(form),
        fc.nat(items.length - 1),
        fc.constantFrom(-1, 5, 2.5, Number.NaN, Number.POSITIVE_INFINITY),
        (answers, index, wrong) => {
          expect(() => interestsOf(form, answers.with(index, wrong))).toThrow(RangeError);
        },
      ),
    );
  });

  test("shows every answer again under its type", () => {
    fc.assert(
      fc.property(answersTo(form), (answers) => {
        const shown = INTEREST_TYPES.flatMap((type) => answersOfType(form, answers, type));
        expect(shown.flatMap(({ statements }) => statements).toSorted()).toEqual(
          items.map(({ text }) => text).toSorted(),
        );
      }),
    );
  });
});

test("the short form is the beginning of the full one, so that the rest can be added later", () => {
  expect(QUIZ_ITEMS.full.slice(0, QUIZ_ITEMS.short.length)).toEqual(QUIZ_ITEMS.short);
});

describe("what a result says", () => {
  const onlyLikes = (type: string) => QUIZ_ITEMS.short.map((item) => (item.type === type ? 4 : 1));

  test("names the strongest type first, and says so when none stands out", () => {
    const investigator = interestsOf("short", onlyLikes("I"));
    expect(rankedInterests(investigator)[0]).toBe("I");
    expect(interestSentence(investigator)).toContain("You lean most to finding out");
    expect(resultTitle(investigator)).toContain("Investigative first");
    expect(interestSentence(interestsOf("short", all("short", 3)))).toContain("nearly the same");
    expect(resultTitle(interestsOf("full", all("full", 0)))).toBe("No kind of work stands out");
  });

  test("calls a result undifferentiated exactly when the score cannot use it", () => {
    const role = profileOf({ R: 1, I: 7, A: 2, S: 3, E: 4, C: 5 });
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    const byHand = fc.record({ R: number, I: number, A: number, S: number, E: number, C: number });
    const near = fc.record({ at: number, by: fc.double({ min: 0, max: 12, noNaN: true }) }).map(({ at, by }) => {
      const even = { R: at, I: at, A: at, S: at, E: at, C: at };
      return { ...even, R: at + by, I: at - by };
    });
    const quizzed = quiz.map(({ form, answers }) => interestsOf(form, answers));
    fc.assert(
      fc.property(fc.oneof(quizzed, byHand, near), (interests) => {
        const flagged = isUndifferentiated(interests);
        expect(flagged).toBe(interestFit(profileOf(interests), role, 13)?.undifferentiated);
        expect(flagged).toBe(spread(interests) < 1.5 * 13);
        expect(interestSentence(interests).includes("nearly the same")).toBe(flagged);
      }),
    );
  });

  test("says where a stored result comes from, the oldest ones included", () => {
    expect([null, "short", "full", "profile"].map((form) => originText(form as null))).toEqual([
      "Quiz",
      "Quiz of 30",
      "Quiz of 60",
      "Set by hand",
    ]);
  });
});

/** Length of the six deviations from their mean, worked out the long way. */
function spread(interests: Record<string, number>): number {
  const values = Object.values(interests);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.hypot(...values.map((value) => value - mean));
}
