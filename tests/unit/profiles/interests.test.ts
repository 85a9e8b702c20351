import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interestFit, profileOf } from "../../../lib/fit/scoring/interest";
import {
  INTEREST_ITEMS,
  INTEREST_TYPES,
  type InterestAnswers,
  interestsOf,
} from "../../../lib/profiles/interest-items";
import { interestSentence, rankedInterests } from "../../../lib/profiles/text";

const answer = fc.integer({ min: 1, max: 5 });
const answers: fc.Arbitrary<InterestAnswers> = fc.record(
  Object.fromEntries(INTEREST_ITEMS.map((item) => [item.id, answer])),
);
const all = (value: number): InterestAnswers => Object.fromEntries(INTEREST_ITEMS.map((item) => [item.id, value]));

describe("the interest questionnaire", () => {
  test("asks four statements of each type, each once", () => {
    expect(INTEREST_ITEMS).toHaveLength(24);
    expect(new Set(INTEREST_ITEMS.map((item) => item.id)).size).toBe(24);
    expect(new Set(INTEREST_ITEMS.map((item) => item.text)).size).toBe(24);
    for (const type of INTEREST_TYPES) expect(INTEREST_ITEMS.filter((item) => item.type === type)).toHaveLength(4);
  });

  test("gives 0 for all ones, 100 for all fives and 50 for the middle", () => {
    expect(Object.values(interestsOf(all(1)))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(Object.values(interestsOf(all(3)))).toEqual([50, 50, 50, 50, 50, 50]);
    expect(Object.values(interestsOf(all(5)))).toEqual([100, 100, 100, 100, 100, 100]);
  });

  test("stays between 0 and 100 in steps of 6.25 for every way of answering", () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const value of Object.values(interestsOf(given))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(Number.isInteger(value / 6.25)).toBe(true);
        }
      }),
    );
  });

  test("raises only the type of a statement that is liked more", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...INTEREST_ITEMS), (given, item) => {
        const low = interestsOf({ ...given, [item.id]: 1 });
        const high = interestsOf({ ...given, [item.id]: 5 });
        for (const type of INTEREST_TYPES) expect(high[type] - low[type]).toBe(type === item.type ? 25 : 0);
      }),
    );
  });

  test("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        expect(interestsOf(reversed)).toEqual(interestsOf(given));
      }),
    );
  });

  test("refuses a missing answer and one that is not a whole number from 1 to 5", () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...INTEREST_ITEMS),
        fc.constantFrom(undefined, 0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY),
        (given, item, wrong) => {
          expect(() => interestsOf({ ...given, [item.id]: wrong } as InterestAnswers)).toThrow(RangeError);
        },
      ),
    );
  });

  test("names the strongest type first, and says so when none stands out", () => {
    const investigator = interestsOf({ ...all(2), I1: 5, I2: 5, I3: 5, I4: 5 });
    expect(rankedInterests(investigator)[0]).toBe("I");
    expect(interestSentence(investigator)).toContain("You lean most to finding out");
    expect(interestSentence(interestsOf(all(4)))).toContain("nearly the same");
  });

  test("calls a result flat exactly when the score cannot use it", () => {
    const role = profileOf({ R: 1, I: 7, A: 2, S: 3, E: 4, C: 5 });
    fc.assert(
      fc.property(answers, (given) => {
        const interests = interestsOf(given);
        const flat = interestSentence(interests).includes("nearly the same");
        expect(flat).toBe(interestFit(profileOf(interests), role, 13)?.undifferentiated);
      }),
    );
  });
});
