import type { ReactNode } from "react";
import { cx } from "./cx";

/**
 * The few signs of public pages, as plain drawings. The icon package marks each of its icons as code for the browser, so that one of
 * them brings some kilobytes of script with it.
 */
const Drawing = ({ className, children }: { className?: string; children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    width="24"
    height="24"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    className={cx("fill-none stroke-current", className)}
  >
    {children}
  </svg>
);

export const SearchIcon = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <circle cx="10.5" cy="10.5" r="7" />
    <path d="m15.7 15.7 5 5" />
  </Drawing>
);

export const CloseIcon = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <path d="M6 6l12 12M18 6 6 18" />
  </Drawing>
);

export const ArrowRightIcon = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5" />
  </Drawing>
);
