"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { cx } from "@/components/ui/cx";

/** A checkbox that sends its form: it shows the new state at once and is inert until the answer is there. */
export function TickButton({ done, children }: { done: boolean; children: ReactNode }) {
  const { pending } = useFormStatus();
  const shown = pending ? !done : done;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot send its form without JavaScript
    <button
      type="submit"
      role="checkbox"
      aria-checked={shown}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className="group flex min-h-11 w-full items-center gap-3 text-left"
    >
      <span
        aria-hidden="true"
        className={cx(
          "inline-flex size-6 shrink-0 items-center justify-center rounded border-2",
          shown ? "border-accent bg-accent text-accent-ink" : "border-line-strong bg-surface group-hover:border-accent",
          pending && "opacity-60",
        )}
      >
        {shown && <Check className="size-4" strokeWidth={3} />}
      </span>
      <span className="font-semibold leading-snug group-hover:underline group-hover:underline-offset-4">
        {children}
      </span>
    </button>
  );
}
