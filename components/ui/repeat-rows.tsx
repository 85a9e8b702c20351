"use client";

import { ArrowDown, ArrowUp, Plus } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type FormState, fieldError, typed } from "@/lib/platform/form-state";
import { useForm } from "./action-form";
import { Button } from "./button";
import { cx } from "./cx";
import { RemoveToggle } from "./remove-toggle";
import { useHydrated } from "./use-hydrated";

export type RepeatedRow = {
  /** Index in the names of the row's fields: `<name>.<index>.<field>`. */
  index: number;
  /** Its number as people see it. */
  number: number;
  /** stored = there before; added = asked for just now; spare = an empty one for those without scripts. */
  kind: "stored" | "added" | "spare";
  /** Ways to move and remove the row. */
  tools: ReactNode;
};

/**
 * Rows of a form that can grow, shrink and, when `ordered`, change places. Every field of a row is named
 * `<name>.<index>.<field>`; the row's place is sent as `place`, its removal as `remove` = on. A removed row stays in the form,
 * folded, until it is saved, so that it can be kept after all. Without scripts there are spare rows and fields for the place.
 */
export function RepeatRows({
  name,
  noun,
  stored,
  ordered = false,
  spares = 2,
  addLabel,
  empty,
  className,
  children,
}: {
  name: string;
  /** What one row is, in small letters: "skill". */
  noun: string;
  stored: number;
  ordered?: boolean;
  spares?: number;
  addLabel: string;
  /** Shown while there is no row. */
  empty?: string;
  className?: string;
  children: (row: RepeatedRow) => ReactNode;
}) {
  const { state, form } = useForm();
  const hydrated = useHydrated();
  const [added, setAdded] = useState(0);
  const [moves, setMoves] = useState<readonly number[]>([]);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string[]>([]);
  useEffect(() => {
    const found = wanted.current.map((selector) => list.current?.querySelector<HTMLElement>(selector));
    found.find((element) => element)?.focus();
    wanted.current = [];
  });

  const count = Math.max(stored + added, typedRows(state, name));
  const order = [
    ...moves.filter((index) => index < count),
    ...indexes(count).filter((index) => !moves.includes(index)),
  ];
  const error = fieldError(state, name);

  const touched = () => list.current?.dispatchEvent(new Event("input", { bubbles: true }));
  const add = () => {
    wanted.current = [`[data-row="${count}"] :is(input:not([type=hidden]):not([data-remove]), select, textarea)`];
    setAdded(count + 1 - stored);
    touched();
  };
  const move = (place: number, by: -1 | 1) => {
    const index = order[place] ?? 0;
    wanted.current = [by, -by].map((way) => `[data-row="${index}"] [data-move="${way}"]:not([aria-disabled=true])`);
    setMoves(order.with(place, order[place + by] ?? 0).with(place + by, index));
    touched();
    setSaid(`Now ${noun} ${place + by + 1} of ${count}.`);
  };
  const toolsOf = (index: number, place: number) => (
    <>
      {ordered && <MoveButtons noun={noun} place={place} count={count} onMove={(by) => move(place, by)} />}
      <RemoveToggle name={`${name}.${index}.remove`} what={`${noun} ${place + 1}`} />
    </>
  );
  const placeOf = (index: number, place: number) =>
    ordered && <Place name={`${name}.${index}.place`} place={place + 1} noun={noun} hidden={hydrated} />;

  return (
    <div id={`${form}-${name}`} tabIndex={-1} className="space-y-3">
      {error && <p className="text-sm font-semibold text-danger">{error}</p>}
      {count === 0 && empty && <p className="text-soft">{empty}</p>}
      <ol ref={list} className={className ?? "space-y-3"}>
        {order.map((index, place) => (
          <li key={index} data-row={index} className="group/row @lg:[&_[id$='-error']]:sr-only">
            <RowErrors row={`${name}.${index}.`} />
            {placeOf(index, place)}
            {children({
              index,
              number: place + 1,
              kind: index < stored ? "stored" : "added",
              tools: toolsOf(index, place),
            })}
          </li>
        ))}
      </ol>
      <noscript>
        <ol className={className ?? "space-y-3"}>
          {indexes(spares).map((spare) => (
            <li key={spare} className="group/row">
              {placeOf(count + spare, count + spare)}
              {children({ index: count + spare, number: count + spare + 1, kind: "spare", tools: null })}
            </li>
          ))}
        </ol>
      </noscript>
      <Button look="secondary" onClick={add} className="noscript:hidden">
        <Plus className="size-4" aria-hidden="true" />
        {addLabel}
      </Button>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** How many rows a refused form held. */
function typedRows(state: FormState, name: string): number {
  if (state.status !== "failed") return 0;
  const numbers = Object.keys(state.values).map((field) => {
    const [list, index] = field.split(".");
    return list === name ? Number(index) + 1 : 0;
  });
  return Math.max(0, ...numbers.filter(Number.isSafeInteger));
}

/** What is wrong in a row, above it where its fields stand side by side and are too narrow for sentences. */
function RowErrors({ row }: { row: string }) {
  const { state } = useForm();
  const fields =
    state.status === "failed" ? Object.entries(state.fields).filter(([field]) => field.startsWith(row)) : [];
  if (fields.length === 0) return null;
  return (
    <ul aria-hidden="true" className="mb-1 hidden text-sm font-semibold text-danger @lg:block">
      {fields.map(([field, [sentence]]) => (
        <li key={field}>{sentence}</li>
      ))}
    </ul>
  );
}

function MoveButtons({
  noun,
  place,
  count,
  onMove,
}: {
  noun: string;
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
}) {
  const directions = [
    { by: -1, word: "up", Icon: ArrowUp, end: place === 0 },
    { by: 1, word: "down", Icon: ArrowDown, end: place === count - 1 },
  ] as const;
  return (
    <span className="inline-flex noscript:hidden group-has-[[data-remove]:checked]/row:hidden">
      {directions.map(({ by, word, Icon, end }) => (
        <button
          key={by}
          type="button"
          data-move={by}
          aria-disabled={end}
          onClick={() => !end && onMove(by)}
          className={cx(
            "inline-flex min-h-11 w-11 items-center justify-center rounded-md text-soft hover:text-ink",
            "aria-disabled:cursor-default aria-disabled:opacity-30",
          )}
        >
          <Icon className="size-4.5" aria-hidden="true" />
          <span className="sr-only">
            Move {noun} {place + 1} {word}
          </span>
        </button>
      ))}
    </span>
  );
}

function Place({ name, place, noun, hidden }: { name: string; place: number; noun: string; hidden: boolean }) {
  const { state } = useForm();
  if (hidden) return <input type="hidden" name={name} value={place} />;
  return (
    <label className="mb-1 hidden items-center gap-2 text-sm text-soft noscript:flex">
      Place of {noun} {place}
      <input
        type="number"
        name={name}
        defaultValue={typed(state, name, place)}
        min={1}
        className="min-h-11 w-20 rounded-md border border-line-strong bg-surface px-3"
      />
    </label>
  );
}
