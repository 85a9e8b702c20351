"use client";

import { ANSWER_WORDS, QUIZ_ITEMS } from "@/lib/profiles/interest-items";

/** All statements of the short form below each other, for those without scripts. Answers are sent under their ids, 0 to 4. */
function PlainItems({
  given = {},
  marked = false,
}: {
  /** Answers so far, by id. */
  given?: Readonly<Record<string, number>>;
  /** Mark what has no answer yet. */
  marked?: boolean;
}) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {QUIZ_ITEMS.short.map(({ id, text }, index) => (
        <li key={id}>
          <fieldset id={`plain-${id}`} className="grid gap-y-2 py-4 lg:grid-cols-[minmax(0,1fr)_34rem] lg:gap-x-6">
            <legend className="contents">
              <span className="flex gap-3 font-medium lg:self-center">
                <span className="figures w-6 shrink-0 text-faint">{index + 1}</span>
                <span>
                  {text}
                  {marked && given[id] === undefined && (
                    <span className="block text-sm font-semibold text-danger">No answer yet.</span>
                  )}
                </span>
              </span>
            </legend>
            <div className="grid grid-cols-1 gap-x-2 sm:grid-cols-5">
              {ANSWER_WORDS.map((word, answer) => (
                <label key={word} className="flex min-h-11 items-center gap-2 leading-tight">
                  <input
                    type="radio"
                    name={id}
                    value={answer}
                    defaultChecked={given[id] === answer}
                    required
                    className="size-5 shrink-0 accent-accent"
                  />
                  {word}
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}

/** The short form on one page; its answers lead to the result. */
export const PlainQuiz = (props: { given?: Readonly<Record<string, number>>; marked?: boolean }) => (
  <form action="/quiz/result" method="get" aria-label="Interest quiz on one page">
    <PlainItems {...props} />
    <button
      type="submit"
      className="mt-6 inline-flex min-h-11 items-center rounded-md bg-accent px-4 py-2 font-semibold text-accent-ink hover:bg-accent-strong"
    >
      See my result
    </button>
  </form>
);
