import { bandPath, pathOf, type Spot } from "./fit-line";

export type SparkPoint = { at: Date; value: number | null; low?: number | null; high?: number | null };

const WIDTH = 200;
const SIDE = 6;

/** A small line of a score, by time, with its range where it is given. `label` says in words what it shows. */
export function Sparkline({
  points,
  label,
  height = 40,
}: {
  points: readonly SparkPoint[];
  label: string;
  height?: number;
}) {
  const spots = sparkSpots(points, height);
  const last = spots.line.at(-1);
  if (!last) return null;
  return (
    <svg width="100%" height={height} role="img" aria-label={label} className="block overflow-visible">
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {spots.upper.length > 0 && <path d={bandPath(spots)} className="fill-accent-wash" />}
        <path
          d={pathOf(spots.line)}
          fill="none"
          className="stroke-accent"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <circle
        cx={`${(last.x / WIDTH) * 100}%`}
        cy={last.y}
        r="4"
        className="fill-accent stroke-surface"
        strokeWidth="1.5"
      />
    </svg>
  );
}

/** Steps from score to score in a box 200 wide and `height` pixels high; moments without a score are left out. */
export function sparkSpots(
  points: readonly SparkPoint[],
  height: number,
): { line: Spot[]; upper: Spot[]; lower: Spot[] } {
  const scored = points.flatMap(({ at, value, low, high }) =>
    value === null ? [] : [{ at: at.getTime(), value, low: low ?? value, high: high ?? value }],
  );
  const [from, to] = [scored[0]?.at ?? 0, scored.at(-1)?.at ?? 0];
  const least = Math.min(...scored.map(({ low }) => low));
  const most = Math.max(...scored.map(({ high }) => high), least + 10);
  const yAt = (value: number) => SIDE + ((most - value) / (most - least)) * (height - 2 * SIDE);
  const xAt = (at: number) => (to === from ? WIDTH - SIDE : SIDE + ((at - from) / (to - from)) * (WIDTH - 2 * SIDE));
  const steps = (pick: (point: (typeof scored)[number]) => number): Spot[] =>
    scored.flatMap((point, index) => {
      const before = scored[index - 1];
      const here = { x: xAt(point.at), y: yAt(pick(point)) };
      return before ? [{ x: here.x, y: yAt(pick(before)) }, here] : [here];
    });
  const ranged = points.some(({ low, high }) => low != null && high != null);
  const lone = scored.length === 1;
  return {
    line: lone
      ? [{ x: SIDE, y: yAt(scored[0]?.value ?? 0) }, ...steps(({ value }) => value)]
      : steps(({ value }) => value),
    upper: ranged ? steps(({ high }) => high) : [],
    lower: ranged ? steps(({ low }) => low) : [],
  };
}
