"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { cx } from "@/components/ui/cx";
import { type Found, KIND_NAMES } from "@/lib/search/view";
import { askSearch, hitsOf, PAUSE } from "./ask";

const SHOWN = 4;

type Props = { id: string; value: string; placeholder?: string; className?: string };

/**
 * The box `q` of a search form. With JavaScript it suggests while one types: arrow keys go through what is found, Enter opens the
 * marked one (or sends the form), Escape closes. Without, it is a plain box of its form.
 */
export function SearchBox({ id, value, placeholder, className }: Props) {
  const router = useRouter();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(value);
  const [found, setFound] = useState<Found | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const typed = useRef(false);

  useEffect(() => {
    const q = text.trim();
    if (!typed.current) return;
    if (q === "") return setFound(null);
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await askSearch(q, SHOWN, stop.signal);
      if (stop.signal.aborted) return;
      setFound(answer);
      setActive(-1);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);

  const hits = hitsOf(found);
  const shown = open && hits.length > 0;

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (hits.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = active + step;
      setActive(next >= hits.length ? -1 : next < -1 ? hits.length - 1 : next);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === "Enter" && shown) {
      const hit = hits[active];
      if (!hit) return setOpen(false);
      event.preventDefault();
      router.push(hit.href as never);
      setOpen(false);
    }
  }

  return (
    <div ref={box} className="relative">
      <input
        id={id}
        type="search"
        name="q"
        value={text}
        onChange={(event) => {
          typed.current = true;
          setText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={(event) => !box.current?.contains(event.relatedTarget) && setOpen(false)}
        maxLength={100}
        placeholder={placeholder}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        className={className}
      />
      <div
        id={list}
        role="listbox"
        aria-label="Suggestions"
        hidden={!shown}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-[28rem] overflow-y-auto rounded-md border border-line-strong bg-surface py-1 shadow-lg"
      >
        {found?.groups.map(({ kind, hits: some }) => (
          // biome-ignore lint/a11y/useSemanticElements: options in groups, as the combobox pattern asks
          <div key={kind} role="group" aria-labelledby={`${list}-${kind}`}>
            <p id={`${list}-${kind}`} aria-hidden="true" className="px-3 pb-1 pt-2 text-sm font-semibold text-soft">
              {KIND_NAMES[kind].many}
            </p>
            {some.map((hit) => {
              const nth = hits.indexOf(hit);
              return (
                <a
                  key={hit.href}
                  id={`${list}-${nth}`}
                  role="option"
                  aria-selected={nth === active}
                  tabIndex={-1}
                  href={hit.href}
                  ref={(element) => {
                    if (nth === active) element?.scrollIntoView({ block: "nearest" });
                  }}
                  onMouseMove={() => setActive(nth)}
                  className={cx("block min-h-11 px-3 py-2 leading-snug", nth === active && "bg-accent-wash")}
                >
                  <span className="font-medium">{hit.title}</span>
                  {hit.reason && <span className="block text-sm text-soft">{hit.reason}</span>}
                </a>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {announcement(open, found, hits.length)}
      </p>
    </div>
  );
}

function announcement(open: boolean, found: Found | null, hits: number): string {
  if (!open || found === null) return "";
  return hits === 0 ? "No suggestions." : `${hits} ${hits === 1 ? "suggestion" : "suggestions"}. Use the arrow keys.`;
}
