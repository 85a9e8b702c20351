"use client";

import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { useForm } from "@/components/ui/action-form";
import { type ButtonLook, buttonClass } from "@/components/ui/button";

/** What an act did, in words; "warn" leads to what publishing does, which asks to be read. */
export type Said = { text: string; look: "good" | "warn" };

/** Always in reach: what state the document is in, and the two ways to keep what was typed. */
export function SaveBar({
  status,
  draft,
  previewHref,
  dirty,
  saidOf,
  publishLabel = "Publish",
  children,
}: {
  status: "draft" | "published" | "archived" | "merged";
  /** When the waiting draft was saved, in words; null when there is none. */
  draft: string | null;
  previewHref: string;
  dirty: boolean;
  saidOf: (done: unknown) => Said;
  publishLabel?: string;
  /** More beside the buttons. */
  children?: ReactNode;
}) {
  return (
    <div
      id="edit-save"
      tabIndex={-1}
      className="sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line-strong bg-paper px-4 py-3 sm:mx-0 sm:px-0"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="min-w-0 grow basis-52 text-sm leading-snug text-soft">
          <BarText status={status} draft={draft} previewHref={previewHref} dirty={dirty} saidOf={saidOf} />
        </p>
        <div className="flex grow gap-2 *:grow sm:grow-0">
          {children}
          <BarButton intent="save" look="secondary" busy="Saving…">
            Save draft
          </BarButton>
          <BarButton intent="publish" look="primary" busy="Publishing…">
            {status === "archived" ? "Publish again" : publishLabel}
          </BarButton>
        </div>
      </div>
    </div>
  );
}

function BarText({
  status,
  draft,
  previewHref,
  dirty,
  saidOf,
}: Pick<Parameters<typeof SaveBar>[0], "status" | "draft" | "previewHref" | "dirty" | "saidOf">) {
  const { state } = useForm();
  const { pending } = useFormStatus();
  if (pending) return "One moment…";
  if (state.status === "failed")
    return <strong className="text-danger">Not saved. {wrongText(Object.keys(state.fields).length)}</strong>;
  if (dirty) return <strong className="text-ink">You have unsaved changes.</strong>;
  if (state.status === "done") {
    const { text, look } = saidOf(state.value);
    return (
      <strong className={look === "warn" ? "text-role" : "text-good"}>
        {text}{" "}
        {look === "warn" && (
          <a href="#before-you-publish" className="underline underline-offset-2">
            Read it
          </a>
        )}
      </strong>
    );
  }
  if (draft) {
    return (
      <>
        Draft saved {draft}, not public.{" "}
        <Link href={previewHref as Route} className="text-accent underline underline-offset-2" prefetch={false}>
          Preview
        </Link>
      </>
    );
  }
  return status === "published" ? "This is what is public." : "Not public.";
}

const wrongText = (fields: number): string =>
  fields === 0 ? "See the message above." : `${fields} ${fields === 1 ? "thing needs" : "things need"} another look.`;

/** A button of the bar; `intent` is what the form's action reads. */
export function BarButton({
  intent,
  look,
  busy,
  children,
}: {
  intent: string;
  look: ButtonLook;
  busy: string;
  children: string;
}) {
  const { pending, data } = useFormStatus();
  return (
    <button
      type="submit"
      name="intent"
      value={intent}
      aria-disabled={pending}
      aria-keyshortcuts={intent === "save" ? "Control+S Meta+S" : undefined}
      title={intent === "save" ? "Ctrl+S or ⌘S" : undefined}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(look)}
    >
      {pending && data?.get("intent") === intent ? busy : children}
    </button>
  );
}
