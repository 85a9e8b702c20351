const CELLS = [0, 1, 2, 3, 4];
const WIDTH = 18;

const fill = (level: number, cell: number): number => Math.max(0, Math.min(1, level - cell)) * WIDTH;

/** From which level 0–5 to which a course leads: the way already behind in grey, what it adds in colour. */
export const SkillSteps = ({ name, from, to }: { name: string; from: number; to: number }) => (
  <svg
    viewBox="0 0 110 14"
    width="110"
    height="14"
    role="img"
    aria-label={`${name}: from level ${from} to level ${to} of 5`}
    className="shrink-0"
  >
    {CELLS.map((cell) => (
      <g key={cell} transform={`translate(${cell * 22} 0)`}>
        <rect width={WIDTH} height="14" rx="2" className="fill-line" />
        <rect width={fill(to, cell)} height="14" rx="2" className="fill-accent" />
        <rect width={fill(from, cell)} height="14" rx="2" className="fill-line-strong" />
      </g>
    ))}
  </svg>
);
