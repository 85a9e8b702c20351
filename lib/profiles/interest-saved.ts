import { isAnswer, QUIZ_FORMS, QUIZ_ITEMS, type QuizForm } from "./interest-items";
import { QUIZ_VERSION, type QuizResult } from "./interest-token";

/** A quiz as the browser keeps it, begun or finished. Times are milliseconds since 1970. */
export type SavedQuiz = {
  form: QuizForm;
  /** 0..4 in the order of the form's items; null = not answered yet. */
  answers: readonly (number | null)[];
  /** Index of the statement on the screen. */
  place: number;
  finishedAt: number | null;
  /** When it was sent along with a sign-up; it stays here until the account is seen to hold it. */
  sentAt: number | null;
};

const LATEST = 8.64e15;
const NONE = "-";

/** A quiz without answers. */
export const beginQuiz = (form: QuizForm): SavedQuiz => ({
  form,
  answers: QUIZ_ITEMS[form].map(() => null),
  place: 0,
  finishedAt: null,
  sentAt: null,
});

/** The quiz with an answer to the statement on the screen. It no longer is what was sent along with a sign-up. */
export const answerQuiz = (quiz: SavedQuiz, answer: number): SavedQuiz => ({
  ...quiz,
  answers: quiz.answers.with(quiz.place, answer),
  sentAt: null,
});

/**
 * The next statement; after the last one the first that has no answer yet. When there is none the quiz is finished, and the
 * place stays where it is.
 */
export function goOn(quiz: SavedQuiz, at: number): SavedQuiz {
  if (quiz.place + 1 < quiz.answers.length) return { ...quiz, place: quiz.place + 1 };
  const open = quiz.answers.indexOf(null);
  return open >= 0 ? { ...quiz, place: open } : { ...quiz, finishedAt: at };
}

/** The same answers with the statements of the full form still to come. */
export function lengthenQuiz(quiz: SavedQuiz): SavedQuiz {
  const answers = QUIZ_ITEMS.full.map((_, index) => quiz.answers[index] ?? null);
  const place = Math.max(0, answers.indexOf(null));
  return { form: "full", answers, place, finishedAt: null, sentAt: null };
}

/** The finished quiz, or null while it is not. */
export function finishedQuiz(quiz: SavedQuiz | null | undefined): (QuizResult & { at: number }) | null {
  if (!quiz || quiz.finishedAt === null) return null;
  const answers = quiz.answers.filter(isAnswer);
  return answers.length === quiz.answers.length ? { form: quiz.form, answers, at: quiz.finishedAt } : null;
}

/** As text for the browser's storage. */
export const writeSavedQuiz = ({ form, answers, place, finishedAt, sentAt }: SavedQuiz): string =>
  JSON.stringify({
    version: QUIZ_VERSION,
    form,
    answers: answers.map((answer) => answer ?? NONE).join(""),
    place,
    finishedAt,
    sentAt,
  });

/** What the browser's storage held; null for anything that is not a whole quiz of this version. Never throws. */
export function readSavedQuiz(text: string | null): SavedQuiz | null {
  const kept = parsed(text);
  const form = QUIZ_FORMS.find((known) => known === kept?.form);
  if (!kept || kept.version !== QUIZ_VERSION || !form) return null;
  const answers = readAnswers(kept.answers, QUIZ_ITEMS[form].length);
  const { place, finishedAt, sentAt } = kept;
  if (!answers || typeof place !== "number" || !Number.isInteger(place)) return null;
  if (place < 0 || place >= answers.length || !isMoment(finishedAt) || !isMoment(sentAt)) return null;
  const finished = answers.includes(null) ? null : finishedAt;
  return { form, answers, place, finishedAt: finished, sentAt: finished === null ? null : sentAt };
}

function parsed(text: string | null): Record<string, unknown> | null {
  if (text === null || text.length > 1000) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function readAnswers(value: unknown, count: number): (number | null)[] | null {
  if (typeof value !== "string" || value.length !== count || !/^[0-4-]*$/.test(value)) return null;
  return [...value].map((sign) => (sign === NONE ? null : Number(sign)));
}

const isMoment = (value: unknown): value is number | null =>
  value === null || (typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= LATEST);
