/** The mark: a needle that points up and to the right, and the name. */
export const Brand = () => (
  <span className="inline-flex items-center gap-2.5 text-lg font-bold tracking-tight">
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.75" className="fill-none stroke-accent" strokeWidth="1.75" />
      <path d="M17.5 6.5 13.6 13.6 6.5 17.5 10.4 10.4Z" className="fill-accent" />
    </svg>
    Bearing
  </span>
);
