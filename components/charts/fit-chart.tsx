import type { ReactNode } from "react";
import {
  bandPath,
  drawFit,
  type FitDrawing,
  type LineEnd,
  type LinePoint,
  type Mark,
  pathOf,
  type Run,
  type Threshold,
  WIDTH,
} from "./fit-line";
import { MarkKey, MarkSign } from "./marks";
import { type PlacedLabel, placeCauses, placeNumbers, wrap } from "./place-labels";
import { timeTicks } from "./time-ticks";

const HEIGHT = 340;
/** Widths in pixels that labels are laid out for; a wider drawing only gives them more room. */
const NARROW = 220;
const WIDE = 560;
const WORDS = 24;

export type FitChartProps = {
  /** What the line shows, as a sentence for people who do not see it. */
  label: string;
  points: readonly LinePoint[];
  end: LineEnd | null;
  thresholds: readonly Threshold[];
  /** Name of the zone under the lowest threshold. */
  lowestName: string;
  /** "+4.1" of a mark, or null. */
  pointsOf: (point: LinePoint) => string | null;
  /** A score as the page writes it everywhere. */
  scoreOf: (value: number) => string;
  /** Shown instead of a drawing while there is no score. */
  empty: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
};

/**
 * A score over time: the line with its range as a band, steps where something happened, a disc for one's own doing and a diamond
 * for a change of the role. Numbers name the marks on narrow screens, their causes on wide ones. Drawn on the server.
 */
export function FitChart({
  label,
  points,
  end,
  thresholds,
  lowestName,
  pointsOf,
  scoreOf,
  empty,
  table,
}: FitChartProps) {
  const drawing = drawFit(points, end, thresholds, lowestName, HEIGHT);
  if (!drawing)
    return <div className="rounded-lg border border-dashed border-line-strong px-6 py-10 text-soft">{empty}</div>;
  return (
    <figure className="@container">
      <div className="grid grid-cols-[3.5rem_minmax(0,1fr)_2.25rem]">
        <ValueAxis drawing={drawing} />
        <div>
          <svg width="100%" height={HEIGHT} role="img" aria-label={label} className="block overflow-visible">
            <Grid drawing={drawing} />
            <Lines runs={drawing.runs} />
            <Breaks drawing={drawing} />
            <Marks drawing={drawing} pointsOf={pointsOf} />
          </svg>
          <TimeAxis drawing={drawing} />
        </div>
        <EndFigures drawing={drawing} scoreOf={scoreOf} />
      </div>
      <Legend points={points} />
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
          Show these figures as a table
        </summary>
        <div className="mt-2">{table}</div>
      </details>
    </figure>
  );
}

const ValueAxis = ({ drawing }: { drawing: FitDrawing }) => (
  <svg width="100%" height={HEIGHT} aria-hidden="true" className="figures block overflow-visible">
    {drawing.ticks.map(({ value, y, name }) => (
      <text
        key={value}
        x="100%"
        dx="-8"
        y={y + 4.5}
        textAnchor="end"
        className={name ? "fill-soft text-[13px] font-semibold" : "fill-faint text-[13px]"}
      >
        {value}
      </text>
    ))}
    {drawing.zones.map(({ name, y }) => (
      <text key={name} x="100%" dx="-8" y={y + 4} textAnchor="end" className="fill-faint text-[12px]">
        {name}
      </text>
    ))}
  </svg>
);

/** Today's score and the ends of its range, beside the end of the line. */
function EndFigures({ drawing: { end }, scoreOf }: { drawing: FitDrawing; scoreOf: FitChartProps["scoreOf"] }) {
  if (!end) return null;
  const apart = (y: number) => Math.abs(y - end.y) >= 20;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className="figures block overflow-visible">
      <text x="6" y={end.y + 6} className="fill-ink text-lg font-bold">
        {scoreOf(end.value)}
      </text>
      {[
        { y: end.top, value: end.high },
        { y: end.bottom, value: end.low },
      ].map(
        ({ y, value }) =>
          apart(y) && (
            <text key={y} x="6" y={y + 4} className="fill-soft text-[13px]">
              {scoreOf(value)}
            </text>
          ),
      )}
    </svg>
  );
}

const Grid = ({ drawing }: { drawing: FitDrawing }) => (
  <g>
    {drawing.ticks.map(({ value, y, name }) => (
      <line
        key={value}
        x1="0"
        x2="100%"
        y1={y}
        y2={y}
        className={name ? "stroke-line-strong" : "stroke-line"}
        strokeDasharray={name ? "1 4" : undefined}
      />
    ))}
  </g>
);

const Lines = ({ runs }: { runs: readonly Run[] }) => (
  <svg width="100%" height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
    {runs.map((run) => (
      <path key={`band ${run.upper[0]?.x}`} d={bandPath(run)} className="fill-accent-wash" />
    ))}
    {runs.map((run) => (
      <g key={`line ${run.upper[0]?.x}`} fill="none" strokeWidth="2.5" strokeLinecap="round">
        <path d={run.line.map(pathOf).join(" ")} className="stroke-accent" vectorEffect="non-scaling-stroke" />
        {run.jumps.map(({ x, from, to, cause }) => (
          <path
            key={`${x} ${from} ${to}`}
            d={`M${x},${from} L${x},${to}`}
            className={cause === "role" ? "stroke-role" : "stroke-accent"}
            strokeDasharray={cause === "role" ? "2 4" : undefined}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
    ))}
  </svg>
);

const Breaks = ({ drawing }: { drawing: FitDrawing }) => (
  <g>
    {drawing.breaks.map(({ x, label }) => {
      const left = x > WIDTH / 2;
      return (
        <svg aria-hidden="true" key={`${x} ${label}`} x={percent(x)} className="overflow-visible">
          <line y1="0" y2={HEIGHT} className="stroke-line-strong" strokeDasharray="5 4" />
          <text
            x={left ? -6 : 6}
            y="11"
            textAnchor={left ? "end" : "start"}
            className="fill-soft stroke-paper text-[12px] italic [paint-order:stroke]"
            strokeWidth="5"
          >
            {label}
          </text>
        </svg>
      );
    })}
  </g>
);

function Marks({ drawing, pointsOf }: { drawing: FitDrawing; pointsOf: FitChartProps["pointsOf"] }) {
  const { marks, runs, end } = drawing;
  const textOf = ({ point }: Mark) => [
    ...wrap(point.label, WORDS),
    ...((pointsOf(point) ?? []).length ? [pointsOf(point) ?? ""] : []),
  ];
  const causes = placeCauses(marks, runs, textOf, WIDE, HEIGHT, 5);
  const written = new Set(causes.map(({ mark }) => mark.number));
  const others = placeNumbers(
    marks.filter((mark) => !written.has(mark.number)),
    WIDE,
    HEIGHT,
    causes,
  );
  return (
    <g>
      <g className="@2xl:hidden">
        {placeNumbers(marks, NARROW, HEIGHT).map((label) => (
          <Label key={label.mark.point.id} label={label} />
        ))}
      </g>
      <g className="hidden @2xl:inline">
        {others.map((label) => (
          <Label key={label.mark.point.id} label={label} />
        ))}
        {causes.map((label) => (
          <Label key={label.mark.point.id} label={label} cause />
        ))}
      </g>
      {marks.map(({ x, y, point }) => (
        <svg aria-hidden="true" key={point.id} x={percent(x)} y={y} className="overflow-visible">
          <MarkSign shape={point.shape} title={[point.label, pointsOf(point)].filter(Boolean).join(": ")} />
        </svg>
      ))}
      {end && (
        <svg aria-hidden="true" x={percent(end.x)} y={end.y} className="overflow-visible">
          <path
            d={whisker(end.top - end.y, end.bottom - end.y)}
            fill="none"
            className="stroke-accent"
            strokeWidth="1.5"
          />
          <circle r="5.5" className="fill-paper stroke-accent" strokeWidth="2.5" />
        </svg>
      )}
    </g>
  );
}

function Label({ label, cause }: { label: PlacedLabel; cause?: boolean }) {
  const { mark, lines, dx, dy, anchor } = label;
  const last = lines.length - 1;
  return (
    <svg aria-hidden="true" x={percent(mark.x)} y={mark.y} className="overflow-visible">
      <text
        textAnchor={anchor}
        className="figures fill-ink stroke-paper text-[13px] [paint-order:stroke]"
        strokeWidth="4"
        strokeLinejoin="round"
      >
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={dx}
            y={dy + index * 16}
            className={!cause || (index === last && last > 0) ? "font-semibold" : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}

function TimeAxis({ drawing }: { drawing: FitDrawing }) {
  const { from, to, xAt } = drawing;
  const [few, many] = [timeTicks(from, to, 4, xAt), timeTicks(from, to, 8, xAt)];
  return (
    <svg width="100%" height="26" aria-hidden="true" className="figures block overflow-visible">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" className="stroke-line-strong" />
      {[few, many].map((ticks, index) => (
        <g key={index === 0 ? "few" : "many"} className={index === 0 ? "@2xl:hidden" : "hidden @2xl:inline"}>
          {ticks.map(({ x, label }) => (
            <svg aria-hidden="true" key={label} x={percent(x)} className="overflow-visible">
              <line y1="0" y2="5" className="stroke-line-strong" />
              <text
                y="20"
                textAnchor={x < 60 ? "start" : x > WIDTH - 60 ? "end" : "middle"}
                className="fill-soft text-[13px]"
              >
                {label}
              </text>
            </svg>
          ))}
        </g>
      ))}
    </svg>
  );
}

const Legend = ({ points }: { points: readonly LinePoint[] }) => (
  <figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
    <span className="inline-flex items-center gap-2">
      <svg width="28" height="16" aria-hidden="true">
        <rect y="1" width="28" height="14" className="fill-accent-wash" />
        <path d="M0,8 L28,8" className="stroke-accent" strokeWidth="2.5" />
      </svg>
      Fit and its range
    </span>
    <span className="inline-flex items-center gap-1.5">
      <MarkKey shape="own" /> Own change
    </span>
    {points.some(({ shape }) => shape === "role") && (
      <span className="inline-flex items-center gap-1.5">
        <MarkKey shape="role" /> Role change
      </span>
    )}
    {points.some(({ shape, restated }) => shape === "model" && !restated) && (
      <span className="inline-flex items-center gap-1.5">
        <MarkKey shape="model" /> Scoring change
      </span>
    )}
  </figcaption>
);

/** An upright line with a cap at each end. */
const whisker = (top: number, bottom: number): string =>
  `M-4,${top} L4,${top} M0,${top} L0,${bottom} M-4,${bottom} L4,${bottom}`;

const percent = (x: number): string => `${Math.round((x / WIDTH) * 10_000) / 100}%`;
