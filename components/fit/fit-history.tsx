import { FitChart } from "@/components/charts/fit-chart";
import { MarkKey } from "@/components/charts/marks";
import { Table, Td, Th } from "@/components/ui/table";
import { isCatalogChange, pointsText, rangeText, scoreText } from "@/lib/fit/text";
import type { FitPoint, FollowedFit } from "@/lib/fit/view";
import { formatDate } from "@/lib/platform/dates";
import { BAND_STARTS, LOWEST_BAND, lineEnd, linePoints, movedText, shapeOf } from "./line-points";

type Numbered = FitPoint & {
  number: number;
  /** Points by which the range got wider since the score before; null where the two do not compare. */
  wider: number | null;
};

const OPEN = 6;
/** A range that got this many points narrower or wider is worth a word. */
const NOTABLE = 0.5;

/** Fit over time: the chart, and every cause with its points beside it (below it on narrow screens). */
export function FitHistory({
  followed,
  timeZone,
}: {
  followed: Pick<FollowedFit, "role" | "fit" | "points" | "at">;
  timeZone: string;
}) {
  const { role, fit, points, at } = followed;
  const causes = numbered(points);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <FitChart
        label={chartLabel(role.title, causes, fit)}
        points={linePoints(points)}
        end={points.length > 0 ? lineEnd(fit, at) : null}
        thresholds={BAND_STARTS}
        lowestName={LOWEST_BAND}
        pointsOf={movedText}
        scoreOf={scoreText}
        empty={<Nothing title={role.title} />}
        table={<CauseTable causes={causes} timeZone={timeZone} />}
      />
      {causes.length > 0 && <CauseList causes={causes} timeZone={timeZone} />}
    </div>
  );
}

function numbered(points: readonly FitPoint[]): Numbered[] {
  return points
    .map((point, index) => ({ point, before: points[index - 1] }))
    .filter(({ point }) => !point.restated)
    .map(({ point, before }, index) => ({ ...point, number: index + 1, wider: widened(before, point) }));
}

function widened(before: FitPoint | undefined, now: FitPoint): number | null {
  if (!before || before.model !== now.model || before.components !== now.components) return null;
  const [old, width] = [before, now].map(({ low, high }) => (low === null || high === null ? null : high - low));
  return old == null || width == null ? null : width - old;
}

const Nothing = ({ title }: { title: string }) => (
  <>
    <p className="font-semibold text-ink">No history yet</p>
    <p className="mt-1">
      The line begins with the first score of {title} as a followed role: follow it and rate one skill it asks for. From
      then on everything that moves the score is marked here with its points.
    </p>
  </>
);

function chartLabel(title: string, causes: readonly Numbered[], fit: FollowedFit["fit"]): string {
  const first = causes.find(({ overall }) => overall !== null)?.overall ?? null;
  if (first === null) return `${title} over time: no score yet.`;
  const now =
    fit.overall === null || fit.low === null || fit.high === null
      ? "no score now"
      : `${scoreText(fit.overall)} now, ${rangeText(fit.low, fit.high)}`;
  return `${title} over time: ${scoreText(first)} at first, ${now}. ${causes.length} events, listed after the chart.`;
}

function CauseList({ causes, timeZone }: { causes: readonly Numbered[]; timeZone: string }) {
  const newest = causes.toReversed();
  return (
    <section aria-label="What moved it">
      <h3 className="mb-1 font-semibold">What moved it</h3>
      <ol reversed className="divide-y divide-line">
        {newest.slice(0, OPEN).map((cause) => (
          <Cause key={cause.id} cause={cause} timeZone={timeZone} />
        ))}
      </ol>
      {newest.length > OPEN && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
            Show {newest.length - OPEN} earlier
          </summary>
          <ol reversed className="divide-y divide-line">
            {newest.slice(OPEN).map((cause) => (
              <Cause key={cause.id} cause={cause} timeZone={timeZone} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Cause({ cause: point, timeZone }: { cause: Numbered; timeZone: string }) {
  const { cause, number, at, overall } = point;
  const also = asides(point);
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_auto] gap-x-2 py-2.5 text-sm leading-snug">
      <span className="figures inline-flex items-center gap-1.5 self-start font-semibold">
        <MarkKey shape={shapeOf(cause.kind)} />
        {number}
      </span>
      <span>
        <span className="block font-medium">{cause.label}</span>
        <span className="figures block text-soft">{formatDate(at, "day", timeZone)}</span>
        {also.length > 0 && <span className="figures block text-soft">{also.join(" · ")}</span>}
      </span>
      <span className="figures text-right">
        <span className="block font-semibold">{mainPoints(point)}</span>
        <span className="block text-soft">{overall === null ? "no score" : `to ${scoreText(overall)}`}</span>
      </span>
    </li>
  );
}

/** Points of the cause that gives the mark its shape. */
function mainPoints({ cause, overall }: FitPoint): string {
  const points = isCatalogChange(cause.kind) ? cause.role : cause.own;
  if (points !== null) return pointsText(points);
  return overall === null ? "–" : "first";
}

/** What else moved between this point and the one before. */
function asides({ cause: { kind, own, role, time }, wider }: Numbered): string[] {
  const others = [
    { name: "own steps", points: isCatalogChange(kind) ? own : 0 },
    { name: "the role", points: isCatalogChange(kind) ? 0 : role },
    { name: "time", points: time },
  ];
  const moved = others.flatMap(({ name, points }) => {
    const text = points === null ? "0" : pointsText(points);
    return text === "0" ? [] : [`${name} ${text}`];
  });
  if (wider === null || Math.abs(wider) < NOTABLE) return moved;
  return [...moved, `range ${Math.abs(wider).toFixed(1)} ${wider < 0 ? "narrower" : "wider"}`];
}

const CauseTable = ({ causes, timeZone }: { causes: readonly Numbered[]; timeZone: string }) => (
  <Table
    caption="Fit over time with causes"
    head={
      <tr>
        <Th>No.</Th>
        <Th>Date</Th>
        <Th>What happened</Th>
        <Th numeric>Fit</Th>
        <Th numeric>Range</Th>
        <Th numeric>Own</Th>
        <Th numeric>Role</Th>
        <Th numeric>Time</Th>
      </tr>
    }
  >
    {causes.map(({ id, number, at, overall, low, high, cause }) => (
      <tr key={id} className="text-sm">
        <Td numeric>{number}</Td>
        <Td className="whitespace-nowrap">{formatDate(at, "day", timeZone)}</Td>
        <Td className="min-w-44">{cause.label}</Td>
        <Td numeric>{overall === null ? "–" : overall.toFixed(1)}</Td>
        <Td numeric className="whitespace-nowrap">
          {low === null || high === null ? "–" : `${low.toFixed(0)}–${high.toFixed(0)}`}
        </Td>
        <Td numeric>{cause.own === null ? "–" : pointsText(cause.own)}</Td>
        <Td numeric>{cause.role === null ? "–" : pointsText(cause.role)}</Td>
        <Td numeric>{cause.time === null ? "–" : pointsText(cause.time)}</Td>
      </tr>
    ))}
  </Table>
);
