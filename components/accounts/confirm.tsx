"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { SubmitButton, useForm } from "@/components/ui/action-form";
import type { ButtonLook } from "@/components/ui/button";

/**
 * The second step before something that cannot simply be taken back: opens in place, without JavaScript too,
 * and says what will happen beside the button that does it. Goes inside an ActionForm.
 */
export function Confirm({
  label,
  children,
  button,
  busy,
  look = "danger",
  name,
  value,
}: {
  /** What one may do, on the closed line. */
  label: string;
  /** What happens then; fields may stand here. */
  children: ReactNode;
  button: string;
  busy?: string;
  look?: ButtonLook;
  /** Sent with the form when this button is pressed, for forms with several. */
  name?: string;
  value?: string;
}) {
  const { state } = useForm();
  return (
    <details
      key={state.status === "idle" ? 0 : state.at}
      open={state.status === "failed"}
      className="group rounded-md border border-line-strong bg-surface"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 px-4 py-2 font-semibold [&::-webkit-details-marker]:hidden">
        {label}
        <ChevronDown className="size-5 shrink-0 text-soft group-open:rotate-180" aria-hidden="true" />
      </summary>
      <div className="space-y-4 border-t border-line px-4 py-4">
        {children}
        <SubmitButton look={look} busy={busy} name={name} value={value}>
          {button}
        </SubmitButton>
      </div>
    </details>
  );
}
