"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Ctrl+S or ⌘S saves a draft from anywhere on the page; afterwards focus is back in the field it was in. */
export function useSaveKey(place: RefObject<HTMLElement | null>, answeredAt: number): void {
  const field = useRef("");
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "s")
        return;
      const form = place.current?.closest("form");
      if (!form) return;
      event.preventDefault();
      field.current = document.activeElement?.id ?? "";
      form.requestSubmit(form.querySelector<HTMLButtonElement>("button[name=intent][value=save]"));
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [place]);
  useEffect(() => {
    if (answeredAt === 0 || field.current === "") return;
    if (document.activeElement === document.body)
      document.getElementById(field.current)?.focus({ preventScroll: true });
    field.current = "";
  }, [answeredAt]);
}
