"use client";

import { useForm } from "@/components/ui/action-form";
import { fieldError, typedList } from "@/lib/platform/form-state";
import { WEEKDAYS } from "./options";

/** The days a section meets on, as seven small boxes in a line. */
export function WeekdayField({ name, value }: { name: string; value: readonly number[] }) {
  const { state, form } = useForm();
  const id = `${form}-${name}`;
  const error = fieldError(state, name);
  const chosen = typedList(state, name, value.map(String));
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="min-w-0 space-y-1.5"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="font-semibold">Meets on</legend>
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      <div key={state.status === "idle" ? 0 : state.at} className="flex flex-wrap gap-1">
        {WEEKDAYS.map((day) => (
          <label
            key={day.value}
            className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-md border border-line-strong px-1.5 text-sm text-soft has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-accent-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              name={name}
              value={day.value}
              defaultChecked={chosen.includes(day.value)}
              className="sr-only"
            />
            <span aria-hidden="true">{day.label}</span>
            <span className="sr-only">{day.whole}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
