import type { ReactNode } from "react";

/** The rest of a long list behind one line; opens without JavaScript. */
export const Fold = ({ label, children }: { label: string; children: ReactNode }) => (
  <details className="group/fold border-t border-line">
    <summary className="flex min-h-11 print:hidden cursor-pointer items-center gap-2 py-2 font-semibold text-accent [&::-webkit-details-marker]:hidden">
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
        className="shrink-0 fill-none stroke-accent group-open/fold:rotate-90"
      >
        <path d="M5.5 2.5 11 8l-5.5 5.5" strokeWidth="1.75" />
      </svg>
      {label}
    </summary>
    {children}
  </details>
);
