"use client";

import { Moon, Sun } from "lucide-react";

/** Switches between light and dark and remembers it in this browser. */
export function ThemeToggle() {
  function toggle() {
    const dark = document.documentElement.classList.toggle("dark");
    try {
      localStorage.setItem("theme", dark ? "dark" : "light");
    } catch {
      // storage is refused: the choice holds for this page only
    }
  }
  return (
    <button
      type="button"
      onClick={toggle}
      className="inline-flex size-11 items-center justify-center rounded-md text-soft hover:text-ink"
      aria-label="Switch between light and dark"
    >
      <Sun className="hidden size-5 dark:block" aria-hidden="true" />
      <Moon className="size-5 dark:hidden" aria-hidden="true" />
    </button>
  );
}
