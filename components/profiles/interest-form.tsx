"use client";

import { ActionForm, useForm } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import { fieldError, typed } from "@/lib/platform/form-state";
import { setInterestsAction } from "@/lib/profiles/actions";
import { ANSWERS, INTEREST_ITEMS, type InterestItem } from "@/lib/profiles/interest-items";
import { AnswerBar } from "./save-bar";

const WORDS = { 1: "Not at all", 2: "A little", 3: "Some", 4: "A lot", 5: "Very much" } as const;

/** The 24 statements, each with five answers. */
export function InterestForm() {
  return (
    <ActionForm id="interests" action={setInterestsAction}>
      <ol className="divide-y divide-line border-t border-line">
        {INTEREST_ITEMS.map((item, index) => (
          <Statement key={item.id} item={item} number={index + 1} />
        ))}
      </ol>
      <AnswerBar total={INTEREST_ITEMS.length} />
    </ActionForm>
  );
}

function Statement({ item, number }: { item: InterestItem; number: number }) {
  const { state, form } = useForm();
  const name = `answers.${item.id}`;
  const error = fieldError(state, name);
  const chosen = typed(state, name, null);
  return (
    <li>
      <fieldset
        id={`${form}-${name}`}
        tabIndex={-1}
        className="group grid gap-x-6 gap-y-2 py-4 lg:grid-cols-[minmax(0,1fr)_27rem] lg:items-center"
      >
        <legend className="contents">
          <span className="flex gap-3">
            <span className="figures w-6 shrink-0 text-faint">{number}</span>
            <span>
              <span className="font-medium">{item.text}</span>
              {error && (
                <span className="block text-sm font-semibold text-danger group-has-checked:hidden">{error}</span>
              )}
            </span>
          </span>
        </legend>
        <div
          key={state.status === "idle" ? 0 : state.at}
          className={cx(
            "grid grid-cols-5 divide-x overflow-hidden rounded-md border bg-surface",
            "divide-line border-line-strong",
            error && "not-has-checked:divide-danger not-has-checked:border-danger",
          )}
        >
          {ANSWERS.map((answer) => (
            <label
              key={answer}
              className="relative flex min-h-11 items-center justify-center px-1 py-1.5 text-center text-sm leading-tight text-soft has-checked:bg-accent has-checked:font-semibold has-checked:text-accent-ink has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name={name}
                value={answer}
                defaultChecked={chosen === String(answer)}
                className="absolute inset-0 size-full cursor-pointer opacity-0"
              />
              {WORDS[answer]}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
