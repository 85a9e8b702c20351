"use client";

import { ChevronDown } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useForm } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import { Level, levelText } from "@/components/ui/level";
import { fieldError, typed } from "@/lib/platform/form-state";

export type SkillRatingProps = {
  slug: string;
  name: string;
  description: string;
  /** What a person at level 1, 2, 3, 4, 5 can do. */
  anchors: readonly string[];
  own: number | null;
  /** What all statements add up to. */
  level: number | null;
  needed: number | null;
  /** Statements in words, newest first. */
  evidence: readonly string[];
  /** Where a higher level is tried; null where there is none to try. */
  whatIf?: string | null;
  /** Stands open at first. */
  open?: boolean;
};

/** One skill: its name, level and evidence in a row that opens to the written levels. Half steps stand at the end of each level. */
export function SkillRating({
  slug,
  name,
  description,
  anchors,
  own,
  level,
  needed,
  evidence,
  whatIf = null,
  open = false,
}: SkillRatingProps) {
  const { state, form } = useForm();
  const [opened] = useState(open);
  const field = `ratings.${slug}`;
  const saved = own === null ? "" : String(own);
  const error = fieldError(state, field);
  const start = typed(state, field, saved);
  const stamp = state.status === "idle" ? 0 : state.at;
  return (
    <details id={`${form}-${field}`} open={opened || error !== undefined} className="group border-b border-line">
      <Summary {...{ name, level, needed, evidence, own }}>
        <Changed key={stamp} form={form} field={field} saved={saved} start={start} />
      </Summary>
      <fieldset className="pb-6" aria-describedby={error ? `${form}-${field}-error` : undefined}>
        <legend className="sr-only">Your level in {name}</legend>
        <p className="max-w-read pb-3 text-soft">{description}</p>
        {error && (
          <p id={`${form}-${field}-error`} className="pb-2 text-sm font-semibold text-danger">
            {error}
          </p>
        )}
        <input type="hidden" name={`was.${slug}`} value={saved} />
        <div
          key={stamp}
          className="divide-y divide-line overflow-hidden rounded-md border border-line-strong bg-surface"
        >
          <Row
            field={field}
            value=""
            start={start}
            label="Not rated"
            text={own === null ? "Say nothing for now." : "Take your rating back."}
          />
          <Row field={field} value="0" half="0.5" start={start} label="0" text="Nothing yet." />
          {anchors.map((anchor, index) => (
            <Row
              key={anchor}
              field={field}
              value={String(index + 1)}
              half={index < 4 ? `${index + 1}.5` : undefined}
              start={start}
              label={String(index + 1)}
              text={anchor}
            />
          ))}
        </div>
        {whatIf !== null && (
          <Link
            href={whatIf as Route}
            prefetch={false}
            className="mt-1 inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
          >
            What would a higher level change?<span className="sr-only"> {name}</span>
          </Link>
        )}
      </fieldset>
    </details>
  );
}

function Summary({
  name,
  level,
  needed,
  evidence,
  own,
  children,
}: Pick<SkillRatingProps, "name" | "level" | "needed" | "evidence" | "own"> & { children: React.ReactNode }) {
  const have = level === null ? "not rated" : `you have ${levelText(Math.round(level * 10) / 10)}`;
  const asked = needed === null ? "" : `, ${levelText(needed)} asked`;
  return (
    <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[minmax(0,1fr)_auto_1.25rem] items-center gap-x-4 py-3 [&::-webkit-details-marker]:hidden">
      <span className="min-w-0">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold group-open:text-accent">{name}</span>
          {children}
        </span>
        <span className="block text-sm text-soft">
          {evidence.length > 0 ? evidence.join(" · ") : "Nothing known yet"}
        </span>
      </span>
      <span className="figures flex flex-col items-end gap-1 text-sm">
        {needed === null ? (
          <Level needed={level ?? 0} label={`${name}: ${have}`} />
        ) : (
          <Level needed={needed} held={level} label={`${name}: ${have}${asked}`} />
        )}
        <span aria-hidden="true" className={own === null && level === null ? "text-faint" : "text-soft"}>
          {shortly(level, needed)}
        </span>
      </span>
      <ChevronDown aria-hidden="true" className="size-5 text-faint group-open:rotate-180" />
    </summary>
  );
}

function shortly(level: number | null, needed: number | null): string {
  const held = level === null ? null : levelText(Math.round(level * 10) / 10);
  if (needed === null) return held ?? "not rated";
  return held === null ? `asks ${levelText(needed)}` : `${held} of ${levelText(needed)}`;
}

/** What is chosen now, while it is not what is saved. */
function Changed({ form, field, saved, start }: { form: string; field: string; saved: string; start: string }) {
  const [chosen, setChosen] = useState(start);
  return (
    <span
      ref={(element) => watch(element, form, field, setChosen)}
      className={cx("text-sm font-semibold text-role", chosen === saved && "hidden")}
    >
      {chosen === "" ? "will be taken back" : `${chosen}, not saved yet`}
    </span>
  );
}

function watch(element: HTMLElement | null, form: string, field: string, choose: (value: string) => void) {
  const owner = element && document.getElementById(form);
  if (!owner) return;
  const heard = (event: Event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === field) choose(event.target.value);
  };
  owner.addEventListener("change", heard);
  return () => owner.removeEventListener("change", heard);
}

type RowProps = { field: string; value: string; half?: string; start: string; label: string; text: string };

function Row({ field, value, half, start, label, text }: RowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_3.75rem] divide-x divide-line">
      <label
        className={cx(
          "flex min-h-11 items-start gap-3 px-3 py-2.5 has-checked:bg-accent-wash sm:px-4",
          half === undefined && "col-span-2",
        )}
      >
        <input
          type="radio"
          name={field}
          value={value}
          defaultChecked={start === value}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span className="leading-snug">
          <span className="figures font-semibold">{label}</span> <span className="text-soft">{text}</span>
        </span>
      </label>
      {half !== undefined && (
        <label className="figures relative flex items-center justify-center text-sm font-semibold text-soft has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-focus">
          <input
            type="radio"
            name={field}
            value={half}
            defaultChecked={start === half}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <span className="sr-only">more than {label}: </span>
          {half}
        </label>
      )}
    </div>
  );
}
