"use client";

import { answersOfType } from "@/lib/profiles/interest-answers";
import {
  INTEREST_TYPES,
  type Interests,
  type InterestType,
  interestsOf,
  type QuizForm,
} from "@/lib/profiles/interest-items";
import { finishedQuiz, type SavedQuiz } from "@/lib/profiles/interest-saved";
import { useKeptQuiz } from "./quiz-store";

/** What was said about the statements of one type, folded. */
export function AnswersIn({ form, answers, type }: { form: QuizForm; answers: readonly number[]; type: InterestType }) {
  const said = answersOfType(form, answers, type);
  const total = said.reduce((sum, { statements }) => sum + statements.length, 0);
  const liked = said.reduce((sum, { likes, statements }) => sum + (likes ? statements.length : 0), 0);
  return (
    <details className="mt-1">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
        You liked {liked} of {total}: see your answers
      </summary>
      <dl className="space-y-3 border-l-2 border-line pl-4">
        {said.map(({ word, statements }) => (
          <div key={word}>
            <dt className="text-sm font-semibold text-soft">{word}</dt>
            {statements.map((statement) => (
              <dd key={statement}>{statement}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** As AnswersIn, with the answers this browser keeps, when they gave these numbers. Keeps its place while they are looked up. */
export function KeptAnswers({
  interests,
  form,
  type,
}: {
  interests: Interests;
  form: QuizForm | null;
  type: InterestType;
}) {
  const kept = useKeptQuiz("visitor");
  const quiz = quizBehind(kept, { interests, form });
  if (quiz) return <AnswersIn form={quiz.form} answers={quiz.answers} type={type} />;
  return <div className="mt-1 min-h-11" />;
}

/** The kept quiz when it is finished and gives exactly these numbers. */
export function quizBehind(
  kept: SavedQuiz | null | undefined,
  { interests, form }: { interests: Interests; form: QuizForm | null },
) {
  const quiz = finishedQuiz(kept);
  if (!quiz || quiz.form !== form) return null;
  const own = interestsOf(quiz.form, quiz.answers);
  return INTEREST_TYPES.every((type) => own[type] === interests[type]) ? quiz : null;
}
