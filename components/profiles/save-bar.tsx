"use client";

import { type ReactNode, useEffect, useState } from "react";
import { SubmitButton, useForm } from "@/components/ui/action-form";

/** How far the form is, from its fields as they are now. */
type Count = (form: HTMLFormElement) => string;

/** Stays at the foot of the window while its form is long: how far one is or what happened, and the button. */
function SaveBar({ children, count, start }: { children: ReactNode; count: Count; start: string }) {
  const { state, form } = useForm();
  const [text, setText] = useState(start);
  const at = state.status === "idle" ? 0 : state.at;
  const said = state.status === "done" && typeof state.value === "string" ? state.value : null;
  const [quiet, setQuiet] = useState(0);
  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    const recount = () => {
      setText(count(element));
      setQuiet(at);
    };
    element.addEventListener("change", recount);
    return () => element.removeEventListener("change", recount);
  }, [form, count, at]);
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line-strong bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
      <p
        role="status"
        className={said && quiet !== at ? "min-w-0 flex-1 font-semibold text-good" : "min-w-0 flex-1 text-soft"}
      >
        {said && quiet !== at ? said : text}
      </p>
      {children}
    </div>
  );
}

const UNCHANGED = "Nothing changed yet.";

const changedRatings: Count = (form) => {
  const data = new FormData(form);
  const changed = [...data.entries()].filter(([name, value]) => {
    return name.startsWith("ratings.") && value !== data.get(name.replace("ratings.", "was."));
  }).length;
  if (changed === 0) return UNCHANGED;
  return changed === 1 ? "1 rating not saved yet." : `${changed} ratings not saved yet.`;
};

export const RatingBar = () => (
  <SaveBar count={changedRatings} start={UNCHANGED}>
    <SubmitButton>Save ratings</SubmitButton>
  </SaveBar>
);
