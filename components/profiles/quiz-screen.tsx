"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ANSWER_WORDS, QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { answerQuiz, goOn, type SavedQuiz } from "@/lib/profiles/interest-saved";

/** A second tap within this time belongs to the statement before. */
const SAME_TAP_MS = 250;

/**
 * One statement with its five answers. A tap or a key from 1 to 5 answers and goes on; arrows choose without leaving, Enter goes
 * on, Backspace goes back. The keys work while the focus is in here.
 */
export function QuizScreen({
  quiz,
  onChange,
  onEnd,
  onLeave,
}: {
  quiz: SavedQuiz;
  onChange: (quiz: SavedQuiz) => void;
  /** Every statement has an answer and the person has seen the last one. */
  onEnd: (quiz: SavedQuiz) => void;
  /** Back from the first statement. */
  onLeave: () => void;
}) {
  const items = QUIZ_ITEMS[quiz.form];
  const item = items[quiz.place];
  const chosen = quiz.answers[quiz.place] ?? null;
  const complete = !quiz.answers.includes(null);
  const [missed, setMissed] = useState<string | null>(null);
  const byKey = useRef(false);
  const movedAt = useRef(0);
  const group = useRef<HTMLFieldSetElement>(null);
  const shown = item?.id ?? "";
  useEffect(() => {
    if (shown) focusAnswer(group.current);
  }, [shown]);
  if (!item) return null;

  const move = (next: SavedQuiz) => {
    movedAt.current = Date.now();
    setMissed(null);
    if (next.place === quiz.place) onEnd(next);
    else onChange(next);
  };
  const answerAndGoOn = (answer: number) => move(goOn(answerQuiz(quiz, answer), Date.now()));
  const choose = (answer: number) => {
    if (byKey.current) onChange(answerQuiz(quiz, answer));
    else if (Date.now() - movedAt.current > SAME_TAP_MS) answerAndGoOn(answer);
  };
  const back = () => (quiz.place === 0 ? onLeave() : move({ ...quiz, place: quiz.place - 1 }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) return move(goOn(quiz, Date.now()));
    setMissed(item.id);
    focusAnswer(group.current);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    byKey.current = true;
    const answer = /^[1-5]$/.test(event.key) ? Number(event.key) - 1 : null;
    if (answer === null && event.key !== "Backspace") return;
    event.preventDefault();
    if (event.repeat) return;
    if (answer === null) back();
    else answerAndGoOn(answer);
  };

  return (
    <form
      noValidate
      tabIndex={-1}
      aria-label="Statements"
      onKeyDown={press}
      onPointerDown={() => {
        byKey.current = false;
      }}
      onSubmit={submit}
      className="mx-auto max-w-xl outline-none"
    >
      <h1 className="sr-only">Interest quiz</h1>
      <Progress place={quiz.place} total={items.length} answered={quiz.answers.filter((a) => a !== null).length} />
      <fieldset key={item.id} ref={group} aria-describedby={missed === item.id ? "quiz-missed" : undefined}>
        <legend className="flex min-h-[4.6rem] items-end text-balance pb-4 text-title font-semibold sm:min-h-24">
          {item.text}
        </legend>
        {missed === item.id && (
          <p id="quiz-missed" role="alert" className="mb-2 font-semibold text-danger">
            Choose an answer first.
          </p>
        )}
        <div className="space-y-2">
          {ANSWER_WORDS.map((word, answer) => (
            <label
              key={word}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border border-line-strong bg-surface px-4 hover:border-accent has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="answer"
                value={answer}
                checked={chosen === answer}
                onChange={() => {}}
                onClick={() => choose(answer)}
                className="size-5 shrink-0 accent-accent outline-none"
              />
              {word}
              <span aria-hidden="true" className="figures ml-auto text-sm text-faint max-sm:hidden">
                {answer + 1}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <Button look="secondary" onClick={back}>
          <ArrowLeft className="size-4" aria-hidden="true" />
          Back
        </Button>
        <div className="flex flex-wrap gap-3">
          {complete && quiz.place + 1 < items.length && (
            <Button look="secondary" onClick={() => onEnd({ ...quiz, finishedAt: Date.now() })}>
              See the result
            </Button>
          )}
          <Button type="submit" look={complete ? "primary" : "secondary"}>
            {quiz.place + 1 === items.length && complete ? "See the result" : "Next"}
            <ArrowRight className="size-4" aria-hidden="true" />
          </Button>
        </div>
      </div>
      <p className="mt-5 text-sm text-soft">
        An answer takes you on. You can stop at any time: your answers stay in this browser.
        <span className="max-sm:hidden"> Keys: 1 to 5 answer, arrows choose, Enter goes on, Backspace goes back.</span>
      </p>
    </form>
  );
}

/** The chosen answer, else the first: what is read out is the statement and its answers. */
function focusAnswer(group: HTMLFieldSetElement | null): void {
  const answer = group?.querySelector<HTMLInputElement>("input:checked") ?? group?.querySelector("input");
  answer?.focus();
}

const Progress = ({ place, total, answered }: { place: number; total: number; answered: number }) => (
  <div className="mb-2">
    <p role="status" className="figures mb-2 text-sm font-semibold text-soft">
      Statement {place + 1} of {total}
    </p>
    <svg width="100%" height="6" aria-hidden="true" className="block">
      <rect width="100%" height="6" rx="3" className="fill-sunken" />
      <rect width={`${(answered / total) * 100}%`} height="6" rx="3" className="fill-accent" />
    </svg>
  </div>
);
