"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { useForm } from "@/components/ui/action-form";
import { type ButtonLook, buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import type { LedgerSaid } from "@/lib/profiles/ledger-actions";

/** One of several buttons of a form; only the pressed one says that it is busy. */
export function ActButton({
  act,
  busy,
  look = "quiet",
  className,
  children,
}: {
  act: string;
  busy: string;
  look?: ButtonLook;
  className?: string;
  children: ReactNode;
}) {
  const { pending, data } = useFormStatus();
  return (
    <button
      type="submit"
      name="act"
      value={act}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={cx(buttonClass(look), className)}
    >
      {pending && data?.get("act") === act ? busy : children}
    </button>
  );
}

/** What the last act did, with the way back; takes the focus, since the pressed button may be gone. */
export function ActSaid() {
  const { state } = useForm();
  const said = useRef<HTMLDivElement>(null);
  const at = state.status === "done" ? state.at : 0;
  useEffect(() => {
    if (at) said.current?.focus();
  }, [at]);
  if (state.status !== "done") return null;
  const { text, undo } = state.value as LedgerSaid;
  return (
    <div
      ref={said}
      tabIndex={-1}
      role="status"
      className="mb-4 flex flex-wrap items-center justify-between gap-x-4 rounded-md bg-good-wash py-1 pl-4 text-good"
    >
      <p className="py-2">{text}</p>
      {undo && (
        <ActButton act={undo} busy="Undoing…">
          Undo
        </ActButton>
      )}
    </div>
  );
}
