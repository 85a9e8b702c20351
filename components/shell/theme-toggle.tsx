"use client";

/** Switches between light and dark and remembers it in this browser. */
export function ThemeToggle({ labelled = false }: { labelled?: boolean }) {
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
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md text-soft hover:text-ink"
      aria-label={labelled ? undefined : "Switch between light and dark"}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className="fill-none stroke-current">
        <circle cx="12" cy="12" r="8.5" strokeWidth="2" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" className="fill-current" />
      </svg>
      {labelled && "Light or dark"}
    </button>
  );
}
