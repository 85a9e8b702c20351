"use client";

import { type ReactNode, useEffect } from "react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { setInterestsAction } from "@/lib/profiles/interest-actions";
import { finishedQuiz, type SavedQuiz } from "@/lib/profiles/interest-saved";
import { quizToken } from "@/lib/profiles/interest-token";
import { QuizDoor } from "./quiz-door";
import { keepQuiz } from "./quiz-store";

/** The quiz inside the profile: its answers stay in this browser until the finished quiz is saved. */
export const ProfileQuiz = ({ intro }: { intro: ReactNode }) => (
  <QuizDoor keep="profile" intro={intro} finished={(quiz) => <SaveQuiz quiz={quiz} />} />
);

function SaveQuiz({ quiz }: { quiz: SavedQuiz }) {
  const done = finishedQuiz(quiz);
  if (!done) return null;
  return (
    <ActionForm id="interests" action={setInterestsAction}>
      <input type="hidden" name="quiz" value={quizToken(done)} readOnly />
      <SubmitButton>Save my result</SubmitButton>
    </ActionForm>
  );
}

/** Once the result is saved, the answers it came from need not stay in this browser. */
export function ForgetProfileQuiz() {
  useEffect(() => keepQuiz("profile", null), []);
  return null;
}
