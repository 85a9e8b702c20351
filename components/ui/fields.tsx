"use client";

import type { ReactNode } from "react";
import { fieldError, typed, typedList } from "@/lib/platform/form-state";
import { useForm } from "./action-form";
import { cx } from "./cx";

const CONTROL =
  "block w-full min-h-11 rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-faint aria-invalid:border-danger";

type FieldProps = { name: string; label: string; hint?: ReactNode; className?: string };

function useField(name: string, hint: ReactNode) {
  const { state, form } = useForm();
  const id = `${form}-${name}`;
  const error = fieldError(state, name);
  const described = cx(hint && `${id}-hint`, error && `${id}-error`) || undefined;
  return {
    state,
    id,
    error,
    aria: { id, name, "aria-invalid": error ? true : undefined, "aria-describedby": described },
  };
}

function Frame({
  id,
  label,
  hint,
  error,
  className,
  children,
}: {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={cx("space-y-1.5", className)}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** One line of text, a number, an e-mail address or a password. */
export function TextField({
  name,
  label,
  hint,
  className,
  type = "text",
  value,
  ...rest
}: FieldProps & {
  type?: "text" | "email" | "password" | "number" | "search" | "date" | "time" | "url";
  value?: string | number | null;
  autoComplete?: string;
  inputMode?: "numeric" | "decimal" | "email" | "text";
  maxLength?: number;
  min?: number | string;
  max?: number | string;
  step?: number | string;
  required?: boolean;
  placeholder?: string;
  /** Id of a datalist of choices. */
  list?: string;
}) {
  const { state, id, error, aria } = useField(name, hint);
  const shown = type === "password" ? undefined : typed(state, name, value);
  return (
    <Frame id={id} label={label} hint={hint} error={error} className={className}>
      <input key={stamp(state)} type={type} defaultValue={shown} className={CONTROL} {...aria} {...rest} />
    </Frame>
  );
}

/** Text of several lines. */
export function TextArea({
  name,
  label,
  hint,
  className,
  value,
  rows = 4,
  maxLength,
  required,
}: FieldProps & { value?: string | null; rows?: number; maxLength?: number; required?: boolean }) {
  const { state, id, error, aria } = useField(name, hint);
  return (
    <Frame id={id} label={label} hint={hint} error={error} className={className}>
      <textarea
        key={stamp(state)}
        rows={rows}
        maxLength={maxLength}
        required={required}
        defaultValue={typed(state, name, value)}
        className={CONTROL}
        {...aria}
      />
    </Frame>
  );
}

export type Option = { value: string; label: string };

/** One of a list, native select. */
export function SelectField({
  name,
  label,
  hint,
  className,
  options,
  value,
  empty,
}: FieldProps & { options: readonly Option[]; value?: string | null; empty?: string }) {
  const { state, id, error, aria } = useField(name, hint);
  return (
    <Frame id={id} label={label} hint={hint} error={error} className={className}>
      <select key={stamp(state)} defaultValue={typed(state, name, value)} className={CONTROL} {...aria}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** Several of a list, as checkboxes under one legend. */
export function CheckboxGroup({
  name,
  label,
  hint,
  options,
  value = [],
  className,
}: FieldProps & { options: readonly Option[]; value?: readonly string[] }) {
  const { state, id, error } = useField(name, hint);
  const chosen = typedList(state, name, value);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cx("space-y-1.5", className)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      <div className="flex flex-wrap gap-x-6" key={stamp(state)}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-2.5">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="size-5 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few, as radio rows under one legend; each may carry a second line. */
export function RadioGroup({
  name,
  label,
  hint,
  options,
  value,
  className,
}: FieldProps & { options: readonly (Option & { note?: ReactNode; disabled?: boolean })[]; value?: string | null }) {
  const { state, id, error } = useField(name, hint);
  const chosen = typed(state, name, value);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cx("space-y-2", className)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      <div className="divide-y divide-line rounded-md border border-line-strong bg-surface" key={stamp(state)}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 items-start gap-3 px-4 py-3 has-checked:bg-accent-wash has-disabled:opacity-60"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={chosen === option.value}
              disabled={option.disabled}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              <span className="block font-medium">{option.label}</span>
              {option.note && <span className="block text-sm text-soft">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Uncontrolled fields start anew, from what was typed, after each answer of the action. */
const stamp = (state: ReturnType<typeof useForm>["state"]): number => (state.status === "idle" ? 0 : state.at);
