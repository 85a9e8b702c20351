import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInterestSearch, resultAddress, sharedAddress } from "../../../lib/profiles/interest-address";
import { interestsOf, QUIZ_ITEMS } from "../../../lib/profiles/interest-items";
import { interestBand } from "../../../lib/profiles/interest-text";

const paramsOf = (address: string) => Object.fromEntries(new URLSearchParams(address.split("?")[1]));
const answers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 30, maxLength: 30 });
const plain = (given: readonly number[]) =>
  Object.fromEntries(QUIZ_ITEMS.short.map(({ id }, index) => [id, String(given[index])]));

describe("a result in an address", () => {
  test("leads back to the same numbers, with and without the answers", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(null, 1, 5), fc.integer({ min: 1, max: 50 }), (given, zone, page) => {
        const result = { form: "short" as const, answers: given, interests: interestsOf("short", given) };
        expect(readInterestSearch(paramsOf(resultAddress(result, { zone, page })))).toMatchObject({
          result,
          zone,
          page,
          ignored: [],
        });
        const shared = readInterestSearch(paramsOf(sharedAddress(result)));
        expect(shared.result).toEqual({ ...result, answers: null });
      }),
    );
  });

  test("holds no answers when it is meant for others", () => {
    const given = QUIZ_ITEMS.full.map((_, index) => index % 5);
    const result = { form: "full" as const, answers: given, interests: interestsOf("full", given) };
    expect(sharedAddress(result)).not.toContain("quiz=");
    expect(readInterestSearch(paramsOf(sharedAddress(result))).result?.interests).toEqual(result.interests);
  });

  test("is worked out from the plain form's answers", () => {
    const given = QUIZ_ITEMS.short.map((_, index) => index % 5);
    const { result } = readInterestSearch(plain(given));
    expect(result).toEqual({ form: "short", answers: given, interests: interestsOf("short", given) });
  });

  test("keeps what the plain form held when an answer is missing", () => {
    const { R1: _gone, ...rest } = plain(QUIZ_ITEMS.short.map(() => 3));
    const search = readInterestSearch(rest);
    expect(search.result).toBeNull();
    expect(Object.keys(search.given)).toHaveLength(29);
  });

  test.each([
    { R: "101" },
    { R: "-1" },
    { R: "NaN" },
    { R: "1e2" },
    { R: "0x10" },
    { R: "" },
    { R: "12.345" },
    { R: "Infinity" },
    { R: "<script>" },
  ])("is none, and says so, when a number is %j", (change) => {
    const search = readInterestSearch({ I: "80", A: "55", S: "40", E: "30", C: "75", ...change });
    expect(search.result).toBeNull();
    expect(search.ignored).toHaveLength(1);
  });

  test("passes over a preparation and a page that do not exist, and says so", () => {
    const search = readInterestSearch({ R: "20", I: "80", A: "55", S: "40", E: "30", C: "75", zone: "9", page: "x" });
    expect(search).toMatchObject({ zone: null, page: 1 });
    expect(search.ignored).toHaveLength(2);
  });

  test("never throws, whatever the address holds, and numbers stay between 0 and 100", () => {
    const names = fc.constantFrom("R", "I", "A", "S", "E", "C", "R1", "quiz", "form", "zone", "page", "__proto__", "x");
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.integer().map(String), fc.constant(undefined));
    fc.assert(
      fc.property(fc.dictionary(names, value), (params) => {
        const { result, zone, page } = readInterestSearch(params as Record<string, string>);
        for (const number of Object.values(result?.interests ?? {})) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(100);
        }
        expect(zone === null || (zone >= 1 && zone <= 5)).toBe(true);
        expect(page).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

test("every interest fit from 0 to 100 lies in a band, and a higher one never in a lower band", () => {
  const order = ["Unlike", "Neither", "Partly", "Close", "Very"];
  const rank = (score: number) => order.findIndex((word) => interestBand(score).startsWith(word));
  for (let score = 0; score < 100; score += 0.5) {
    expect(rank(score)).toBeGreaterThanOrEqual(0);
    expect(rank(score + 0.5)).toBeGreaterThanOrEqual(rank(score));
  }
});
