import {
  ANSWER_WORDS,
  HIGHEST_ANSWER,
  type InterestType,
  QUIZ_ITEMS,
  QUIZ_MINUTES,
  type QuizForm,
} from "./interest-items";

export const FORM_TEXT: Record<QuizForm, string> = {
  short: `${QUIZ_ITEMS.short.length} statements, about ${QUIZ_MINUTES.short} minutes`,
  full: `${QUIZ_ITEMS.full.length} statements, about ${QUIZ_MINUTES.full} minutes`,
};

/** What was answered to the statements of one type, the strongest likes first; words nobody chose are left out. */
export function answersOfType(
  form: QuizForm,
  answers: readonly number[],
  type: InterestType,
): { word: string; likes: boolean; statements: string[] }[] {
  return ANSWER_WORDS.map((word, value) => ({
    word,
    likes: value > HIGHEST_ANSWER / 2,
    statements: QUIZ_ITEMS[form].flatMap((item, index) =>
      item.type === type && answers[index] === value ? [item.text] : [],
    ),
  }))
    .filter(({ statements }) => statements.length > 0)
    .toReversed();
}
