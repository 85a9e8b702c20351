import { HIGHEST_ANSWER, isAnswer, QUIZ_FORMS, QUIZ_ITEMS, type QuizForm } from "./interest-items";

/** A finished quiz: its form and the answers 0..4 in the order of the form's items. */
export type QuizResult = { form: QuizForm; answers: readonly number[] };

/** Goes up when the statements change, so that answers to other statements are never taken for answers to these. */
export const QUIZ_VERSION = 1;

const TOKEN = /^([0-9]{1,3})\.(short|full)\.([0-9]{1,100})$/;

/** A finished quiz as one word: "1.short.0123…", a digit an answer. */
export const quizToken = ({ form, answers }: QuizResult): string => `${QUIZ_VERSION}.${form}.${answers.join("")}`;

/** The quiz of a token; null for anything that is not whole, of another version or not ours. Never throws. */
export function readQuizToken(value: unknown): QuizResult | null {
  if (typeof value !== "string" || value.length > 200) return null;
  const [, version, name, digits = ""] = TOKEN.exec(value) ?? [];
  const form = QUIZ_FORMS.find((known) => known === name);
  if (Number(version) !== QUIZ_VERSION || !form || digits.length !== QUIZ_ITEMS[form].length) return null;
  const answers = [...digits].map(Number);
  return answers.every(isAnswer) ? { form, answers } : null;
}

/** An answer as a form sends it: "0" to "4". Null for anything else. */
export function readAnswer(value: unknown): number | null {
  const answer = typeof value === "string" && /^\d$/.test(value) ? Number(value) : null;
  return answer !== null && answer <= HIGHEST_ANSWER ? answer : null;
}
