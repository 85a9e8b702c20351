"use client";

import type { ReactNode } from "react";
import { TRAIT_CHOICES } from "@/lib/roles/trait-answers";
import { tally } from "./said";
import { useAnswers } from "./use-answers";

const VISITOR = "Choose for yourself. An account keeps your answers and counts them in your fit.";

const LEAD = {
  asking: VISITOR,
  visitor: VISITOR,
  staff: "Choose for yourself. Learners’ answers are kept and count in their fit.",
  failed: "Your answers could not be loaded just now, so what you choose here is not kept.",
  known: "Your choices are saved at once and count in your fit.",
} as const;

type Row = { trait: string; degree: number; question: string; work: ReactNode };

/**
 * The questions with three choices each. A learner's choice is saved at once and its line says what it moved; a visitor's stays
 * in the page. Nothing here changes its size.
 */
export function AnswerSheet({ slug, rows }: { slug: string; rows: readonly Row[] }) {
  const { who, chosen, said, choose } = useAnswers(slug);
  return (
    <>
      <p className="flex min-h-14 max-w-read items-end text-soft sm:min-h-7">{LEAD[who]}</p>
      <ol className="mt-2 divide-y divide-line">
        {rows.map(({ trait, degree, question, work }) => (
          <li key={trait} className="py-5">
            <fieldset disabled={who === "asking"}>
              <legend className="text-heading font-semibold">{question}</legend>
              {work}
              <div className="mt-3 grid grid-cols-[auto_minmax(0,1fr)_minmax(0,1.2fr)] gap-x-2 gap-y-1.5 sm:flex sm:items-center no-print">
                {TRAIT_CHOICES.map(({ choice, label }) => (
                  <label
                    key={choice}
                    className="flex min-h-12 cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-surface px-2 text-sm leading-tight has-checked:border-accent has-checked:bg-accent-wash has-disabled:cursor-default sm:min-h-11 sm:px-3 sm:text-base"
                  >
                    <input
                      type="radio"
                      name={`trait-${trait}`}
                      checked={chosen(trait) === choice}
                      onChange={() => choose(trait, degree, choice)}
                      className="size-4 shrink-0 accent-accent"
                    />
                    {label}
                  </label>
                ))}
                <p
                  aria-live="polite"
                  data-computed="fit"
                  className="figures col-span-3 min-h-5 text-sm leading-5 sm:min-w-0 sm:flex-1 sm:pl-2"
                >
                  {said[trait]}
                </p>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <p className="min-h-14 font-semibold no-print sm:min-h-7">
        {tally(rows.map(({ trait, degree }) => ({ degree, choice: chosen(trait) })))}
      </p>
    </>
  );
}
