"use client";

import { type ComponentType, type MouseEvent, useEffect, useState } from "react";

type Palette = ComponentType<{ onClose: () => void }>;

/** Opens the palette, as do ⌘K and Ctrl+K anywhere; its code is fetched on first use. Without JavaScript a link to the search page. */
export function SearchButton() {
  const [Open, setOpen] = useState<Palette | null>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      show();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  function show() {
    import("./palette").then(
      ({ Palette }) => setOpen(() => Palette),
      () => location.assign("/search"),
    );
  }

  function click(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show();
  }

  return (
    <>
      <a
        href="/search"
        onClick={click}
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2 font-medium text-soft hover:text-ink"
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className="fill-none stroke-current">
          <path
            d="M16.5 16.5L21 21M18 10.5a7.5 7.5 0 1 1-15 0a7.5 7.5 0 0 1 15 0"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
        <span className="max-xl:sr-only">Search</span>
      </a>
      {Open && <Open onClose={() => setOpen(null)} />}
    </>
  );
}
