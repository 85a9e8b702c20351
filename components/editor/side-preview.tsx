import type { ReactNode } from "react";

/** The page beside its form, scrolling by itself; narrow screens have the preview page instead. */
export function SidePreview({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="hidden xl:block">
      <div className="sticky top-6 overflow-hidden rounded-lg border border-line-strong bg-paper">
        <h2 id="preview-title" className="border-b border-line bg-sunken px-5 py-3 text-sm font-semibold text-soft">
          {title}
        </h2>
        <section
          aria-labelledby="preview-title"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="max-h-[calc(100dvh-6.5rem)] overflow-y-auto overscroll-contain p-6"
        >
          {children}
        </section>
      </div>
    </div>
  );
}
