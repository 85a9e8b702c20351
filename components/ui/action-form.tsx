"use client";

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { type FormState, IDLE } from "@/lib/platform/form-state";
import { type ButtonLook, buttonClass } from "./button";
import { cx } from "./cx";

type Action = (state: FormState, data: FormData) => Promise<FormState>;

const FormContext = createContext<{ state: FormState; form: string }>({ state: IDLE, form: "form" });

/** State of the nearest ActionForm, for fields. */
export const useForm = () => useContext(FormContext);

/**
 * A form around a server action that answers a FormState. Shows what is wrong at the top with links to the fields,
 * says what happened after success, keeps what was typed, works before JavaScript has loaded.
 */
export function ActionForm({
  action,
  id,
  children,
  className,
  success,
}: {
  action: Action;
  /** Unique on the page; prefix of the fields' element ids. */
  id: string;
  children: ReactNode;
  className?: string;
  /** Shown after success when the action gives no message of its own. */
  success?: string;
}) {
  const [state, dispatch] = useActionState(action, IDLE as FormState);
  const summary = useRef<HTMLDivElement>(null);
  const at = state.status === "failed" ? state.at : 0;
  useEffect(() => {
    if (at) summary.current?.focus();
  }, [at]);
  return (
    <FormContext value={{ state, form: id }}>
      <form id={id} action={dispatch} className={className} noValidate>
        {state.status === "failed" && <FailureSummary state={state} form={id} summaryRef={summary} />}
        {state.status === "done" && (state.message ?? success) && (
          <p role="status" className="mb-6 rounded-md bg-good-wash px-4 py-3 text-good">
            {state.message ?? success}
          </p>
        )}
        {children}
      </form>
    </FormContext>
  );
}

function FailureSummary({
  state,
  form,
  summaryRef,
}: {
  state: Extract<FormState, { status: "failed" }>;
  form: string;
  summaryRef: React.RefObject<HTMLDivElement | null>;
}) {
  const fields = Object.entries(state.fields);
  return (
    <div
      ref={summaryRef}
      tabIndex={-1}
      role="alert"
      className="mb-6 rounded-md border border-danger bg-danger-wash px-4 py-3 text-danger"
    >
      <p className="font-semibold">{state.message}</p>
      {fields.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {fields.map(([name, messages]) => (
            <li key={name}>
              {name === "form" ? (
                messages[0]
              ) : (
                <a href={`#${form}-${name}`} className="underline underline-offset-2">
                  {messages[0]}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The form's button: busy and inert while the action runs. */
export function SubmitButton({
  children,
  busy = "Saving…",
  look = "primary",
  className,
  name,
  value,
}: {
  children: ReactNode;
  busy?: string;
  look?: ButtonLook;
  className?: string;
  name?: string;
  value?: string;
}) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={cx(buttonClass(look), className)}
    >
      {pending ? busy : children}
    </button>
  );
}
