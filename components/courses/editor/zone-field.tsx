"use client";

import { useForm } from "@/components/ui/action-form";
import { fieldError, typed } from "@/lib/platform/form-state";

const LIST = "edit-zones";

/** All zones, once for the whole form. */
export const Zones = ({ zones }: { zones: readonly string[] }) => (
  <datalist id={LIST}>
    {zones.map((zone) => (
      <option key={zone} value={zone} />
    ))}
  </datalist>
);

/** A time zone, typed with suggestions: hundreds of choices would drown a list. */
export function ZoneField({ name, value, className }: { name: string; value?: string; className?: string }) {
  const { state, form } = useForm();
  const id = `${form}-${name}`;
  const error = fieldError(state, name);
  return (
    <div className={`space-y-1.5 ${className ?? ""}`}>
      <label htmlFor={id} className="block font-semibold">
        Time zone
      </label>
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      <input
        key={state.status === "idle" ? 0 : state.at}
        id={id}
        name={name}
        list={LIST}
        defaultValue={typed(state, name, value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink aria-invalid:border-danger"
      />
    </div>
  );
}
