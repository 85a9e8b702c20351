/** How much is done, as a bar; the words stand beside it. */
export const ProgressBar = ({ done, all }: { done: number; all: number }) => (
  <svg width="100%" height="8" aria-hidden="true" className="block">
    <rect width="100%" height="8" rx="4" className="fill-line" />
    {done > 0 && all > 0 && (
      <rect width={`${Math.min(100, (done / all) * 100)}%`} height="8" rx="4" className="fill-accent" />
    )}
  </svg>
);
