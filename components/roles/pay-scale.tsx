import { bandOf, bandShape, type PayBand, payBands } from "@/lib/roles/facts/bands";
import { measureText, percentileText } from "@/lib/roles/facts/words";
import { figuresOf, roundScale } from "@/lib/roles/figures";
import { capital, citation, figureText, list, periodText } from "@/lib/roles/text";
import type { FactView, Figure } from "@/lib/roles/view";
import { type SourceNumber, SourceRef } from "./fact-figure";
import { Axis, anchorAt, GridLines, percentAt, type Span } from "./scale";

const STEP = 20_000;
const LANE = 44;
const MIDDLE = 30;
const BAND_LANE = 66;
const BAND = 16;

export type OtherPay = { slug: string; title: string; pay: Figure };

/** One scale for a role's pay figures and, behind them, the other roles of the catalog. */
const paySpan = (figures: readonly Figure[], others: readonly OtherPay[]): Span =>
  roundScale(
    [...figures, ...others.map((other) => other.pay)].map((fact) => fact.value),
    STEP,
  );

type Lane = { fact: Figure; band?: PayBand };

/** What is drawn of some facts: a lane for each middle figure, with its band where it has one, and for each band without one. */
function lanesOf(facts: readonly FactView[]): Lane[] {
  const bands = payBands(facts);
  const middles = figuresOf(facts, "pay").map((fact): Lane => ({ fact, band: bandOf(bands, fact) }));
  const alone = bands.filter(({ median }) => median === null).flatMap((band) => withFirst(band));
  return [...middles, ...alone];
}

const withFirst = (band: PayBand): Lane[] => band.figures.slice(0, 1).map((fact) => ({ fact, band }));

const drawn = (lanes: readonly Lane[]): Figure[] => lanes.flatMap(({ fact, band }) => [fact, ...(band?.figures ?? [])]);

/** Is there anything to draw? */
export const hasPayScale = (facts: readonly FactView[]): boolean => lanesOf(facts).length > 0;

/** A role's pay figures on one scale, a line each, with the catalog's other roles as ticks for orientation. */
export function PayScale({
  facts,
  others,
  sourceNumber,
}: {
  facts: readonly FactView[];
  others: readonly OtherPay[];
  sourceNumber: SourceNumber;
}) {
  const lanes = lanesOf(facts);
  const span = paySpan(drawn(lanes), others);
  return (
    <figure>
      <ul>
        {lanes.map(({ fact, band }) => (
          <li key={fact.id} className="grid items-center gap-x-6 border-b border-line py-1 md:grid-cols-[15rem_1fr]">
            <p className="pt-2 text-sm leading-snug md:pt-0">
              <span className="font-semibold">{capital(measureText(fact))}</span>
              <span className="block text-soft">
                {fact.occupation}, {periodText(fact)}
                <SourceRef number={sourceNumber(fact)} />
              </span>
            </p>
            {band ? <BandLane band={band} span={span} /> : <PointLane fact={fact} span={span} />}
          </li>
        ))}
        {others.length > 0 && (
          <li className="grid items-center gap-x-6 py-1 md:grid-cols-[15rem_1fr]">
            <p className="pt-2 text-sm leading-snug text-soft md:pt-0">
              The other roles in this catalog, by their own median
            </p>
            <svg
              width="100%"
              height="32"
              className="block overflow-visible"
              role="img"
              aria-label={`Pay of ${others.length} other roles, from ${lowest(others)} to ${highest(others)}`}
            >
              <GridLines span={span} height={32} />
              <Ticks others={others} span={span} top={8} height={16} />
            </svg>
          </li>
        )}
      </ul>
      <div className="md:pl-[16.5rem]">
        <Axis span={span} unit="usd_per_year" />
      </div>
      <figcaption className="mt-1 text-sm text-soft md:pl-[16.5rem]">
        {lanes.some(({ band }) => band) &&
          "Light: from the lowest to the highest percentile given. Strong: the middle half. Line: the median. "}
        Thousand US dollars a year. The scale does not start at zero.
      </figcaption>
    </figure>
  );
}

function PointLane({ fact, span }: { fact: Figure; span: Span }) {
  const x = percentAt(fact.value, span);
  return (
    <svg
      width="100%"
      height={LANE}
      className="block overflow-visible"
      role="img"
      aria-label={`${figureText(fact)}: ${citation(fact)}`}
    >
      <GridLines span={span} height={LANE} />
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-line-strong" />
      <circle cx={x} cy={MIDDLE} r="7" className="fill-accent stroke-paper" strokeWidth="2" />
      <Amount fact={fact} span={span} y={16} strong />
    </svg>
  );
}

/** A band: 10 to 90 light, 25 to 75 strong, the median a line across; its ends and its middle as text. */
function BandLane({ band, span }: { band: PayBand; span: Span }) {
  const { figures, median } = band;
  const [first, last] = [figures[0], figures.at(-1)];
  const label = figures.map((fact) => `${percentileText(fact.percentile)} ${figureText(fact)}`);
  return (
    <svg
      width="100%"
      height={BAND_LANE}
      className="block overflow-visible"
      role="img"
      aria-label={`${capital(list(label))}${first ? `: ${first.occupation}, ${first.geography}, ${periodText(first)}` : ""}`}
    >
      <GridLines span={span} height={BAND_LANE} />
      <BandShape band={band} span={span} top={24} height={BAND} />
      {median && <Amount fact={median} span={span} y={16} strong />}
      {first && <Amount fact={first} span={span} y={58} />}
      {last && <Amount fact={last} span={span} y={58} />}
    </svg>
  );
}

function Amount({ fact, span, y, strong = false }: { fact: Figure; span: Span; y: number; strong?: boolean }) {
  return (
    <text
      x={percentAt(fact.value, span)}
      y={y}
      textAnchor={anchorAt(fact.value, span)}
      data-fact={fact.id}
      className={
        strong
          ? "figures fill-ink stroke-paper text-base font-bold [paint-order:stroke]"
          : "figures fill-soft stroke-paper text-sm [paint-order:stroke]"
      }
      strokeWidth="6"
    >
      {figureText(fact)}
    </text>
  );
}

function BandShape({ band, span, top, height }: { band: PayBand; span: Span; top: number; height: number }) {
  const { wide, middle, mark } = bandShape(band);
  return (
    <>
      <Stretch from={wide.from} to={wide.to} span={span} y={top} height={height} className="fill-accent opacity-25" />
      {middle && (
        <Stretch
          from={middle.from}
          to={middle.to}
          span={span}
          y={top}
          height={height}
          className="fill-accent opacity-70"
        />
      )}
      {mark !== null && (
        <line
          x1={percentAt(mark, span)}
          x2={percentAt(mark, span)}
          y1={top - 4}
          y2={top + height + 4}
          className="stroke-ink"
          strokeWidth="3"
        />
      )}
    </>
  );
}

type Drawn = { from: number; to: number; span: Span; y: number; height: number; className: string };

const Stretch = ({ from, to, span, y, height, className }: Drawn) => (
  <rect
    x={percentAt(from, span)}
    y={y}
    width={`${Number.parseFloat(percentAt(to, span)) - Number.parseFloat(percentAt(from, span))}%`}
    height={height}
    rx="2"
    className={className}
  />
);

/** The small version for quick facts: this role's bands and figures among the other roles. */
export function PayStrip({ facts, others }: { facts: readonly FactView[]; others: readonly OtherPay[] }) {
  const lanes = lanesOf(facts);
  const span = paySpan(drawn(lanes), others);
  const label = `On a scale from ${span.from / 1000} to ${span.to / 1000} thousand dollars: ${list(drawn(lanes).map((fact) => `${figureText(fact)}, ${measureText(fact)}`))}`;
  const points = lanes.filter(({ band }) => !band);
  return (
    <svg width="100%" height="22" className="block overflow-visible" role="img" aria-label={label}>
      <line x1="0" x2="100%" y1="11" y2="11" className="stroke-line-strong" />
      <Ticks others={others} span={span} top={6} height={10} />
      {lanes.map(({ fact, band }) => band && <BandShape key={fact.id} band={band} span={span} top={7} height={8} />)}
      {points.toReversed().map(({ fact }) => (
        <circle
          key={fact.id}
          cx={percentAt(fact.value, span)}
          cy="11"
          r="6"
          className={fact === lanes[0]?.fact ? "fill-accent stroke-surface" : "fill-surface stroke-accent"}
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}

const Ticks = ({
  others,
  span,
  top,
  height,
}: {
  others: readonly OtherPay[];
  span: Span;
  top: number;
  height: number;
}) => (
  <g className="stroke-line-strong" strokeWidth="2">
    {others.map(({ slug, title, pay }) => (
      <line
        key={slug}
        x1={percentAt(pay.value, span)}
        x2={percentAt(pay.value, span)}
        y1={top}
        y2={top + height}
        data-fact={pay.id}
      >
        <title>{`${title}: ${figureText(pay)}, ${periodText(pay)}`}</title>
      </line>
    ))}
  </g>
);

const byValue = (others: readonly OtherPay[]) => others.toSorted((a, b) => a.pay.value - b.pay.value);
const lowest = (others: readonly OtherPay[]): string => shown(byValue(others).at(0));
const highest = (others: readonly OtherPay[]): string => shown(byValue(others).at(-1));
const shown = (other: OtherPay | undefined): string => (other ? figureText(other.pay) : "");
