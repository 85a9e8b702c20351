import type { MarkShape } from "./fit-line";

/** The sign of one event, around the origin: a disc for the person's own doing, a diamond for the role's, a square for the model's. */
export function MarkSign({ shape, title }: { shape: MarkShape; title?: string }) {
  const label = title ? <title>{title}</title> : null;
  if (shape === "own") {
    return (
      <circle r="5.5" className="fill-accent stroke-paper" strokeWidth="2">
        {label}
      </circle>
    );
  }
  if (shape === "role") {
    return (
      <path d="M0,-7.5 L7.5,0 L0,7.5 L-7.5,0 Z" className="fill-role stroke-paper" strokeWidth="2">
        {label}
      </path>
    );
  }
  return (
    <rect x="-5" y="-5" width="10" height="10" className="fill-paper stroke-ink" strokeWidth="2">
      {label}
    </rect>
  );
}

/** The sign alone, for lists and legends. */
export const MarkKey = ({ shape }: { shape: MarkShape }) => (
  <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" className="inline-block shrink-0">
    <MarkSign shape={shape} />
  </svg>
);
