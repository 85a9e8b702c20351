import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUIZ_FORMS, QUIZ_ITEMS } from "../../../lib/profiles/interest-items";
import {
  answerQuiz,
  beginQuiz,
  finishedQuiz,
  goOn,
  lengthenQuiz,
  readSavedQuiz,
  type SavedQuiz,
  writeSavedQuiz,
} from "../../../lib/profiles/interest-saved";
import { quizToken, readAnswer, readQuizToken } from "../../../lib/profiles/interest-token";

const moment = fc.integer({ min: 0, max: 8_640_000_000_000 });
const quiz: fc.Arbitrary<SavedQuiz> = fc.constantFrom(...QUIZ_FORMS).chain((form) => {
  const length = QUIZ_ITEMS[form].length;
  return fc
    .record({
      answers: fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: length, maxLength: length }),
      place: fc.nat(length - 1),
      at: fc.option(moment),
      sentAt: fc.option(moment),
    })
    .map(({ answers, place, at, sentAt }) => {
      const finishedAt = answers.includes(null) ? null : at;
      return { form, answers, place, finishedAt, sentAt: finishedAt === null ? null : sentAt };
    });
});

const whole = (form: "short" | "full", answer: number): SavedQuiz => ({
  ...beginQuiz(form),
  answers: QUIZ_ITEMS[form].map(() => answer),
  finishedAt: 1,
});

describe("a quiz in the browser's storage", () => {
  test("comes back as it was left", () => {
    fc.assert(
      fc.property(quiz, (kept) => {
        expect(readSavedQuiz(writeSavedQuiz(kept))).toEqual(kept);
      }),
    );
  });

  test("is nothing when the text is anything else, and never throws", () => {
    const texts = fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" }), fc.constant("x".repeat(100_000)));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readSavedQuiz(text)).toBeNull();
      }),
    );
    expect(readSavedQuiz(null)).toBeNull();
  });

  test.each([
    { version: 2 },
    { version: "1" },
    { form: "profile" },
    { form: "__proto__" },
    { form: ["short"] },
    { form: "full" },
    { answers: "5".repeat(30) },
    { answers: "4".repeat(29) },
    { answers: `${"4".repeat(29)}\n` },
    { answers: Array(30).fill(4) },
    { answers: null },
    { place: -1 },
    { place: 30 },
    { place: 1.5 },
    { place: "3" },
    { place: null },
    { finishedAt: "yesterday" },
    { finishedAt: -1 },
    { finishedAt: 1e300 },
    { finishedAt: {} },
    { sentAt: true },
  ])("is nothing when changed to %j", (change) => {
    const kept = JSON.parse(writeSavedQuiz(whole("short", 4)));
    expect(readSavedQuiz(JSON.stringify(kept))).not.toBeNull();
    expect(readSavedQuiz(JSON.stringify({ ...kept, ...change }))).toBeNull();
  });

  test("is nothing when a part is missing, and passes over parts it does not know", () => {
    const kept = JSON.parse(writeSavedQuiz(whole("short", 4)));
    for (const name of Object.keys(kept)) {
      const { [name]: _gone, ...rest } = kept;
      expect(readSavedQuiz(JSON.stringify(rest)), name).toBeNull();
    }
    const odd = `{"__proto__":{"admin":true},"more":1,${writeSavedQuiz(whole("short", 4)).slice(1)}`;
    expect(readSavedQuiz(odd)).toEqual(whole("short", 4));
  });

  test("is not finished while an answer is missing, whatever it claims", () => {
    const kept = { ...whole("short", 4), answers: whole("short", 4).answers.with(3, null), sentAt: 5 };
    const read = readSavedQuiz(writeSavedQuiz(kept));
    expect(read).toMatchObject({ finishedAt: null, sentAt: null });
    expect(finishedQuiz(read)).toBeNull();
  });
});

describe("going through the quiz", () => {
  test("answers every statement once and ends at the last", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUIZ_FORMS),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 60, maxLength: 60 }),
        (form, given) => {
          let now = beginQuiz(form);
          const total = QUIZ_ITEMS[form].length;
          for (const answer of given.slice(0, total)) now = goOn(answerQuiz(now, answer), 7);
          expect(finishedQuiz(now)).toEqual({ form, answers: given.slice(0, total), at: 7 });
          expect(now.place).toBe(total - 1);
        },
      ),
    );
  });

  test("leads from the last statement to the first one without an answer", () => {
    const gap = { ...whole("short", 3), answers: whole("short", 3).answers.with(4, null), finishedAt: null, place: 29 };
    expect(goOn(gap, 1)).toMatchObject({ place: 4, finishedAt: null });
  });

  test("keeps the answers of the short form when 30 more are asked", () => {
    const longer = lengthenQuiz(whole("short", 4));
    expect(longer).toMatchObject({ form: "full", place: 30, finishedAt: null });
    expect(longer.answers.filter((answer) => answer === 4)).toHaveLength(30);
    expect(longer.answers.filter((answer) => answer === null)).toHaveLength(30);
  });

  test("is no longer what was sent along once an answer changes", () => {
    expect(answerQuiz({ ...whole("short", 4), sentAt: 5 }, 1).sentAt).toBeNull();
  });
});

describe("a finished quiz as one word", () => {
  test("comes back as it was written", () => {
    fc.assert(
      fc.property(quiz, (kept) => {
        const done = finishedQuiz({ ...kept, answers: kept.answers.map((answer) => answer ?? 2), finishedAt: 1 });
        if (!done) throw new Error("It is finished.");
        const { form, answers } = done;
        expect(readQuizToken(quizToken(done))).toEqual({ form, answers });
      }),
    );
  });

  test.each([
    "",
    "1.short.",
    `2.short.${"1".repeat(30)}`,
    `1.short.${"1".repeat(29)}`,
    `1.short.${"1".repeat(60)}`,
    `1.full.${"1".repeat(30)}`,
    `1.short.${"5".repeat(30)}`,
    `1.profile.${"1".repeat(30)}`,
    ` 1.short.${"1".repeat(30)}`,
    `1.short.${"1".repeat(30)}\n`,
    `1.short.${"١".repeat(30)}`,
    `1.short.${"1".repeat(5000)}`,
    ["1.short"],
    { form: "short" },
    42,
    null,
    undefined,
  ])("is nothing when it is %j", (value) => {
    expect(readQuizToken(value)).toBeNull();
  });

  test("is nothing for any other text", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readQuizToken(value)).toBeNull();
      }),
    );
  });

  test("takes one answer from a form as a digit from 0 to 4", () => {
    expect(["0", "4", "5", "-1", "", "10", " 1", undefined].map(readAnswer)).toEqual([
      0,
      4,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
