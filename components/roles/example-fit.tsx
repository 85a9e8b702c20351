type Point = { week: number; fit: number; low: number; high: number; cause: string; change: string | null };

/** An invented learner's quarter; the numbers show the form of the chart and nothing else. */
const POINTS: readonly Point[] = [
  { week: 0, fit: 48, low: 36, high: 60, cause: "Rated 12 skills", change: null },
  { week: 7, fit: 53, low: 43, high: 62, cause: "Finished a class", change: "+5" },
  { week: 9, fit: 51, low: 42, high: 60, cause: "Role asks more", change: "−2" },
  { week: 12, fit: 56, low: 50, high: 61, cause: "Mentor confirmed Git", change: "+5" },
];
const HEIGHT = 150;
const FROM = 36;
const TO = 62;
const WEEKS = 12;
/** Room for names at both ends, percent of the width. */
const MARGIN = 4;

const x = (week: number): number => MARGIN + (week / WEEKS) * (100 - 2 * MARGIN);
const y = (fit: number): number => HEIGHT - 10 - ((fit - FROM) / (TO - FROM)) * (HEIGHT - 20);

/** A small fit chart with range and causes, as the dashboard draws it; the numbers are an example. */
export function ExampleFit() {
  const first = POINTS[0];
  const last = POINTS[POINTS.length - 1];
  return (
    <div>
      <p className="flex items-baseline gap-3">
        <span className="figures text-[2.25rem] font-bold leading-none tracking-tight">{last?.fit}</span>
        <span className="text-sm text-soft">
          of 100, between {last?.low} and {last?.high}; {first?.fit} twelve weeks before
        </span>
      </p>
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        className="mt-3 block overflow-visible"
        aria-hidden="true"
      >
        <path d={bandPath()} className="fill-accent-wash" />
        <path
          d={POINTS.map((point, index) => `${index === 0 ? "M" : "L"}${x(point.week)} ${y(point.fit)}`).join("")}
          className="fill-none stroke-accent"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <svg
        width="100%"
        height={HEIGHT}
        className="-mt-[150px] block overflow-visible"
        role="img"
        aria-label="Example of a fit over twelve weeks: 48, then 53 after a class, 51 after the role asked more, 56 after a mentor's review."
      >
        {POINTS.map((point) => (
          <circle
            key={point.week}
            cx={`${x(point.week)}%`}
            cy={y(point.fit)}
            r="5.5"
            className={point.cause === "Role asks more" ? "fill-surface stroke-role" : "fill-accent stroke-surface"}
            strokeWidth="2.5"
          />
        ))}
      </svg>
      <ol className="mt-3 grid grid-cols-2 gap-x-4 gap-y-1 text-sm leading-snug">
        {POINTS.map((point) => (
          <li key={point.week} className="grid grid-cols-[2rem_1fr]">
            <span
              className={
                point.cause === "Role asks more"
                  ? "figures font-semibold text-role"
                  : "figures font-semibold text-accent"
              }
            >
              {point.change ?? point.fit}
            </span>
            {point.cause}
          </li>
        ))}
      </ol>
    </div>
  );
}

function bandPath(): string {
  const top = POINTS.map((point) => `${x(point.week)} ${y(point.high)}`);
  const bottom = POINTS.toReversed().map((point) => `${x(point.week)} ${y(point.low)}`);
  return `M${[...top, ...bottom].join("L")}Z`;
}
