/** A level 0–5 as five boxes filled in halves, with its number; `held` draws what is had below what is needed. */
export function Level({ needed, held, label }: { needed: number; held?: number | null; label: string }) {
  const cells = [0, 1, 2, 3, 4];
  const fill = (value: number, cell: number) => Math.max(0, Math.min(1, value - cell)) * 18;
  return (
    <svg viewBox="0 0 110 14" width="110" height="14" role="img" aria-label={label} className="shrink-0">
      {cells.map((cell) => (
        <g key={cell} transform={`translate(${cell * 22} 0)`}>
          <rect width="18" height="14" rx="2" className="fill-sunken" />
          <rect
            width={fill(needed, cell)}
            height="14"
            rx="2"
            className={held === undefined ? "fill-accent" : "fill-line-strong"}
          />
          {held !== undefined && held !== null && (
            <rect y="4" width={fill(held, cell)} height="6" rx="1" className="fill-accent" />
          )}
        </g>
      ))}
    </svg>
  );
}

/** Level as people say it, at most one decimal: 2.5, 3. */
export const levelText = (level: number): string => String(Math.round(level * 10) / 10);
