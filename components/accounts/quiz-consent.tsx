"use client";

import { useEffect } from "react";
import { keepQuiz, useKeptQuiz } from "@/components/profiles/quiz-store";
import { useForm } from "@/components/ui/action-form";
import { typed } from "@/lib/platform/form-state";
import { finishedQuiz } from "@/lib/profiles/interest-saved";
import { quizToken } from "@/lib/profiles/interest-token";

/**
 * Sends the finished quiz of this browser, else of the page's address, along with the sign-up, and lets the person leave it out.
 * The box itself carries the quiz: unticked, nothing is sent.
 */
export function QuizConsent({ sent }: { sent: string | null }) {
  const { state, form } = useForm();
  const kept = useKeptQuiz("visitor");
  const quiz = finishedQuiz(kept);
  const own = quiz ? quizToken(quiz) : null;
  const token = own ?? sent;
  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement) || !kept || !own) return;
    const mark = () => {
      if (new FormData(element).get("quiz") === own) keepQuiz("visitor", { ...kept, sentAt: Date.now() });
    };
    element.addEventListener("submit", mark);
    return () => element.removeEventListener("submit", mark);
  }, [form, kept, own]);
  if (!token) return null;
  return (
    <div className="rounded-md bg-accent-wash px-4 py-3">
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          key={`${token} ${state.status === "idle" ? 0 : state.at}`}
          type="checkbox"
          name="quiz"
          value={token}
          defaultChecked={state.status !== "failed" || typed(state, "quiz", "") !== ""}
          className="size-5 shrink-0 accent-accent"
        />
        Your quiz result will be kept with your account
      </label>
      <p className="mt-1 text-sm text-soft">
        The answers and the six numbers, as the interest part of your fit. Untick it to leave them out.
      </p>
    </div>
  );
}
