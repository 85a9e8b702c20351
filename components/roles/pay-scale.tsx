import { roundScale } from "@/lib/roles/figures";
import { capital, citation, figureText, list, periodText } from "@/lib/roles/text";
import type { Figure } from "@/lib/roles/view";
import { type SourceNumber, SourceRef } from "./fact-figure";
import { Axis, anchorAt, GridLines, percentAt, type Span } from "./scale";

const STEP = 20_000;
const LANE = 44;
const MIDDLE = 30;

export type OtherPay = { slug: string; title: string; pay: Figure };

/** One scale for a role's pay figures and, behind them, the other roles of the catalog. */
export const paySpan = (figures: readonly Figure[], others: readonly OtherPay[]): Span =>
  roundScale(
    [...figures, ...others.map((other) => other.pay)].map((fact) => fact.value),
    STEP,
  );

/** A role's pay figures on one scale, a line each, with the catalog's other roles as ticks for orientation. */
export function PayScale({
  figures,
  others,
  sourceNumber,
}: {
  figures: readonly Figure[];
  others: readonly OtherPay[];
  sourceNumber: SourceNumber;
}) {
  const span = paySpan(figures, others);
  return (
    <figure>
      <ul>
        {figures.map((fact) => (
          <li key={fact.id} className="grid items-center gap-x-6 border-b border-line py-1 md:grid-cols-[15rem_1fr]">
            <p className="pt-2 text-sm leading-snug md:pt-0">
              <span className="font-semibold">{capital(fact.measure)}</span>
              <span className="block text-soft">
                {fact.occupation}, {periodText(fact)}
                <SourceRef number={sourceNumber(fact)} />
              </span>
            </p>
            <Lane fact={fact} span={span} />
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
        Thousand US dollars a year. The scale does not start at zero.
      </figcaption>
    </figure>
  );
}

function Lane({ fact, span }: { fact: Figure; span: Span }) {
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
      <text
        x={x}
        y={16}
        textAnchor={anchorAt(fact.value, span)}
        data-fact={fact.id}
        className="figures fill-ink stroke-paper text-base font-bold [paint-order:stroke]"
        strokeWidth="6"
      >
        {figureText(fact)}
      </text>
    </svg>
  );
}

/** The small version for quick facts: this role's figures as dots among the other roles. */
export function PayStrip({ figures, others }: { figures: readonly Figure[]; others: readonly OtherPay[] }) {
  const span = paySpan(figures, others);
  const label = `On a scale from ${span.from / 1000} to ${span.to / 1000} thousand dollars: ${list(figures.map((fact) => `${figureText(fact)}, ${fact.measure}`))}`;
  return (
    <svg width="100%" height="22" className="block overflow-visible" role="img" aria-label={label}>
      <line x1="0" x2="100%" y1="11" y2="11" className="stroke-line-strong" />
      <Ticks others={others} span={span} top={6} height={10} />
      {figures.toReversed().map((fact) => (
        <circle
          key={fact.id}
          cx={percentAt(fact.value, span)}
          cy="11"
          r="6"
          className={fact === figures[0] ? "fill-accent stroke-surface" : "fill-surface stroke-accent"}
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
