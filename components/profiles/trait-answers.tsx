"use client";

import { useForm } from "@/components/ui/action-form";
import { typed } from "@/lib/platform/form-state";
import { TRAIT_CHOICES, type TraitAnswer } from "@/lib/roles/trait-answers";
import { TRAITS } from "@/lib/roles/trait-words";

/** Every question about the work with its three answers, as one part of a form; works before scripts have loaded. */
export function TraitAnswers({ answers = {} }: { answers?: Readonly<Record<string, TraitAnswer>> }) {
  const { state, form } = useForm();
  return (
    <fieldset>
      <legend className="font-semibold">What kind of work do you like?</legend>
      <p className="mt-1.5 text-sm text-soft">
        Role pages ask the same questions. Each answer counts a little in your fit; what you do not mind is left out.
      </p>
      <div className="mt-3 divide-y divide-line border-y border-line" key={state.status === "idle" ? 0 : state.at}>
        {TRAITS.map(({ key, question, seek, avoid }) => {
          const name = `traits.${key}`;
          const chosen = typed(state, name, answers[key]);
          const id = `${form}-${name}`;
          return (
            <fieldset key={key} id={id} tabIndex={-1} className="py-3" aria-describedby={`${id}-means`}>
              <legend className="float-left mb-1 w-full">{question}</legend>
              <div className="clear-both flex flex-wrap gap-x-6">
                {TRAIT_CHOICES.map(({ choice, label }) => {
                  const value = choice === "none" ? "" : choice;
                  return (
                    <label key={choice} className="flex min-h-11 items-center gap-2.5">
                      <input
                        type="radio"
                        name={name}
                        value={value}
                        defaultChecked={chosen === value}
                        className="size-5 accent-accent"
                      />
                      {label}
                    </label>
                  );
                })}
              </div>
              <p id={`${id}-means`} className="sr-only">
                I like it: {seek} I would rather not: {avoid}
              </p>
            </fieldset>
          );
        })}
      </div>
    </fieldset>
  );
}
