"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/layout";
import { FORM_TEXT } from "@/lib/profiles/interest-answers";
import type { QuizForm } from "@/lib/profiles/interest-items";
import { beginQuiz, finishedQuiz, lengthenQuiz, type SavedQuiz } from "@/lib/profiles/interest-saved";
import { QuizScreen } from "./quiz-screen";
import { keepQuiz, type QuizKey, useKeptQuiz } from "./quiz-store";

/**
 * The quiz from its first choice to its end: begin, go on where it was left, or begin anew. `intro` stands above the choice and
 * `brief` above a quiz that was begun; `finished` shows what can be done with a finished one; `onEnd` is told when the last
 * answer is given.
 */
export function QuizDoor({
  keep,
  intro,
  brief = intro,
  finished,
  onEnd,
}: {
  keep: QuizKey;
  intro: ReactNode;
  brief?: ReactNode;
  finished: (quiz: SavedQuiz) => ReactNode;
  onEnd?: (quiz: SavedQuiz) => void;
}) {
  const kept = useKeptQuiz(keep);
  const [running, setRunning] = useState(false);
  const run = (quiz: SavedQuiz) => {
    keepQuiz(keep, quiz);
    setRunning(true);
  };
  const end = (quiz: SavedQuiz) => {
    keepQuiz(keep, quiz);
    setRunning(false);
    onEnd?.(quiz);
  };
  const begun = kept?.answers.some((answer) => answer !== null) ?? false;
  if (running && kept) {
    return (
      <QuizScreen quiz={kept} onChange={(quiz) => keepQuiz(keep, quiz)} onEnd={end} onLeave={() => setRunning(false)} />
    );
  }
  return (
    <>
      {begun ? brief : intro}
      <div className="noscript:hidden">
        {kept && begun ? (
          <Begun quiz={kept} run={run} forget={() => keepQuiz(keep, null)}>
            {finishedQuiz(kept) ? finished(kept) : null}
          </Begun>
        ) : (
          <Choice run={(form) => run(beginQuiz(form))} />
        )}
      </div>
    </>
  );
}

const Choice = ({ run }: { run: (form: QuizForm) => void }) => (
  <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
    <Panel className="flex flex-col">
      <h2 className="text-heading">The short one</h2>
      <p className="mb-5 mt-1 text-soft">{FORM_TEXT.short}. Good for a first look.</p>
      <Button className="mt-auto" onClick={() => run("short")}>
        Start with 30
      </Button>
    </Panel>
    <Panel className="flex flex-col">
      <h2 className="text-heading">The full one</h2>
      <p className="mb-5 mt-1 text-soft">
        {FORM_TEXT.full}. The first 30 are the same, so you can also add the rest later.
      </p>
      <Button look="secondary" className="mt-auto" onClick={() => run("full")}>
        Start with 60
      </Button>
    </Panel>
  </div>
);

function Begun({
  quiz,
  run,
  forget,
  children,
}: {
  quiz: SavedQuiz;
  run: (quiz: SavedQuiz) => void;
  forget: () => void;
  /** What can be done with it when it is finished. */
  children: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  const answered = quiz.answers.filter((answer) => answer !== null).length;
  const total = quiz.answers.length;
  return (
    <Panel className="max-w-3xl">
      <h2 className="text-heading">
        {children ? `You have answered all ${total}` : `You have answered ${answered} of ${total}`}
      </h2>
      <p className="mb-5 mt-1 text-soft">
        Your answers are kept in this browser and nowhere else. On a computer that others use, delete them when you are
        done.
      </p>
      <div className="flex flex-wrap gap-3">
        {children ?? <Button onClick={() => run(quiz)}>Go on with statement {quiz.place + 1}</Button>}
        {children && (
          <Button look="secondary" onClick={() => run({ ...quiz, place: 0 })}>
            Change answers
          </Button>
        )}
        {quiz.form === "short" && children && (
          <Button look="secondary" onClick={() => run(lengthenQuiz(quiz))}>
            Answer 30 more
          </Button>
        )}
        {!asking && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            Start again
          </Button>
        )}
      </div>
      {asking && (
        <div role="alert" className="mt-5 border-t border-line pt-4">
          <p className="mb-3 font-semibold">
            This deletes {answered === 1 ? "the answer" : `the ${answered} answers`} in this browser.
          </p>
          <div className="flex flex-wrap gap-3">
            <Button
              look="danger"
              onClick={() => {
                forget();
                setAsking(false);
              }}
            >
              Delete and start again
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              Keep them
            </Button>
          </div>
        </div>
      )}
    </Panel>
  );
}
