"use client";

import Link from "next/link";
import { useFormStatus } from "react-dom";
import { useForm } from "@/components/ui/action-form";
import { type ButtonLook, buttonClass } from "@/components/ui/button";
import type { EditModel } from "@/lib/courses/edit-model";
import { saidOf } from "./said";

/** Always in reach: what state the course is in, and the two ways to keep what was typed. */
export function SaveBar({ model, dirty }: { model: EditModel; dirty: boolean }) {
  return (
    <div
      id="edit-save"
      tabIndex={-1}
      className="sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line-strong bg-paper px-4 py-3 sm:mx-0 sm:px-0"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="min-w-0 grow basis-52 text-sm leading-snug text-soft">
          <BarText model={model} dirty={dirty} />
        </p>
        <div className="flex grow gap-2 *:grow sm:grow-0">
          <BarButton intent="save" look="secondary" busy="Saving…">
            Save draft
          </BarButton>
          <BarButton intent="publish" look="primary" busy="Publishing…">
            {model.status === "archived" ? "Publish again" : "Publish"}
          </BarButton>
        </div>
      </div>
    </div>
  );
}

function BarText({ model, dirty }: { model: EditModel; dirty: boolean }) {
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
  if (model.draft) {
    return (
      <>
        Draft saved {model.draft}, not public.{" "}
        <Link
          href={`/admin/courses/${model.courseId}/preview`}
          className="text-accent underline underline-offset-2"
          prefetch={false}
        >
          Preview
        </Link>
      </>
    );
  }
  return model.status === "published" ? "This is what is public." : "Not public.";
}

const wrongText = (fields: number): string =>
  fields === 0 ? "See the message above." : `${fields} ${fields === 1 ? "thing needs" : "things need"} another look.`;

function BarButton({
  intent,
  look,
  busy,
  children,
}: {
  intent: "save" | "publish";
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
