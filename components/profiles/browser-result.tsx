"use client";

import { useEffect } from "react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/platform/dates";
import { IDLE } from "@/lib/platform/form-state";
import { holdsQuizAction, setInterestsAction } from "@/lib/profiles/interest-actions";
import { INTEREST_TYPES, interestsOf, QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { finishedQuiz } from "@/lib/profiles/interest-saved";
import { quizToken } from "@/lib/profiles/interest-token";
import { INTERESTS } from "@/lib/roles/text";
import { keepQuiz, useKeptQuiz } from "./quiz-store";

/**
 * Offers the result that was reached in this browser before signing in. `held` are the tokens of the results the profile holds
 * already: a browser's copy of one of them is no longer needed and goes.
 */
export function BrowserResult({ held, timeZone }: { held: readonly string[]; timeZone: string }) {
  const quiz = finishedQuiz(useKeptQuiz("visitor"));
  const token = quiz ? quizToken(quiz) : null;
  const done = token !== null && held.includes(token);
  useEffect(() => {
    if (done) keepQuiz("visitor", null);
  }, [done]);
  if (!quiz || !token || done) return null;
  const interests = interestsOf(quiz.form, quiz.answers);
  return (
    <section
      aria-labelledby="browser-result"
      className="mb-10 rounded-lg border border-line bg-surface p-5 sm:p-6 no-print"
    >
      <h2 id="browser-result" className="text-heading">
        This browser keeps a quiz result
      </h2>
      <p className="mt-1 text-soft">
        {`Quiz of ${QUIZ_ITEMS[quiz.form].length}, finished on ${formatDate(new Date(quiz.at), "day", timeZone)}. If it is yours, your profile can take it over; the copy here is deleted then.`}
      </p>
      <dl className="mt-4 grid max-w-3xl grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-3">
        {INTEREST_TYPES.map((type) => (
          <div key={type} className="flex items-baseline justify-between gap-3 border-b border-line pb-1">
            <dt>{INTERESTS[type].name}</dt>
            <dd className="figures font-semibold">{Math.round(interests[type])}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5 flex flex-wrap gap-3">
        <ActionForm id="browser-interests" action={setInterestsAction}>
          <input type="hidden" name="quiz" value={token} readOnly />
          <SubmitButton>Use the result from this browser</SubmitButton>
        </ActionForm>
        <Button look="secondary" onClick={() => keepQuiz("visitor", null)}>
          Delete it from this browser
        </Button>
      </div>
    </section>
  );
}

/**
 * A result that was sent along with a sign-up is deleted from this browser as soon as the account is seen to hold it. Where the
 * address already had an account it was not taken over: then it stays, to be used from the profile.
 */
export function SettleSentResult() {
  const kept = useKeptQuiz("visitor");
  const quiz = finishedQuiz(kept);
  const token = quiz && kept?.sentAt ? quizToken(quiz) : null;
  useEffect(() => {
    if (!token || !kept) return;
    const data = new FormData();
    data.set("quiz", token);
    holdsQuizAction(IDLE, data).then(
      (state) => state.status === "done" && keepQuiz("visitor", state.value ? null : { ...kept, sentAt: null }),
      () => {},
    );
  }, [token, kept]);
  return null;
}
