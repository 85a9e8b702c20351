"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { sharedAddress } from "@/lib/profiles/interest-address";
import { interestsOf } from "@/lib/profiles/interest-items";
import { finishedQuiz, type SavedQuiz } from "@/lib/profiles/interest-saved";
import { QuizDoor } from "./quiz-door";

/** The quiz anybody may take. Its last answer leads to the result, whose address holds the six numbers and no answers. */
export function PublicQuiz({ intro, brief }: { intro: ReactNode; brief: ReactNode }) {
  const router = useRouter();
  return (
    <QuizDoor
      keep="visitor"
      intro={intro}
      brief={brief}
      onEnd={(quiz) => router.push(addressOf(quiz))}
      finished={(quiz) => (
        <Link href={addressOf(quiz)} className={buttonClass("primary")}>
          See the result
        </Link>
      )}
    />
  );
}

function addressOf(quiz: SavedQuiz): Route {
  const done = finishedQuiz(quiz);
  if (!done) return "/quiz" as Route;
  return sharedAddress({ ...done, interests: interestsOf(done.form, done.answers) }) as Route;
}
