import { capital, citation, figureText, periodText, signedPercent } from "@/lib/roles/text";
import type { Figure } from "@/lib/roles/view";
import { FactFigure, type SourceNumber, SourceRef } from "./fact-figure";

/** Part of the width that bars may take; the rest is for the number behind the longest one. */
const ROOM = 78;
const BAR = 18;

type Bar = { value: number; zero: number; perPoint: number };

/** Projected change beside that of all occupations: a pair of bars a figure, all on one scale with zero marked. */
export function GrowthBars({ figures, sourceNumber }: { figures: readonly Figure[]; sourceNumber: SourceNumber }) {
  const values = figures.flatMap((fact) => [fact.value, fact.comparison ?? 0]);
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  const perPoint = ROOM / (high - low);
  const zero = -low * perPoint;
  return (
    <ul className="space-y-6">
      {figures.map((fact) => (
        <li key={fact.id}>
          <p className="text-sm text-soft">
            {capital(fact.measure)}, {periodText(fact)}
            <SourceRef number={sourceNumber(fact)} />
          </p>
          <dl className="mt-1 grid grid-cols-[8.5rem_1fr] items-center gap-x-4 gap-y-1 sm:grid-cols-[13rem_1fr]">
            <dt className="text-sm font-semibold leading-tight">{fact.occupation}</dt>
            <dd>
              <GrowthBar fact={fact} value={fact.value} zero={zero} perPoint={perPoint} own />
            </dd>
            {fact.comparison !== null && (
              <>
                <dt className="text-sm leading-tight text-soft">All occupations</dt>
                <dd>
                  <GrowthBar fact={fact} value={fact.comparison} zero={zero} perPoint={perPoint} />
                </dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function GrowthBar({ fact, value, zero, perPoint, own = false }: Bar & { fact: Figure; own?: boolean }) {
  const length = Math.abs(value) * perPoint;
  const left = value < 0 ? zero - length : zero;
  const fill = !own ? "fill-line-strong" : value < 0 ? "fill-role" : "fill-accent";
  return (
    <svg
      width="100%"
      height="28"
      className="block overflow-visible"
      role="img"
      aria-label={`${signedPercent(value)}${own ? `: ${citation(fact)}` : ", all occupations"}`}
    >
      <rect x={`${left}%`} y={(28 - BAR) / 2} width={`${length}%`} height={BAR} className={fill} />
      <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="28" className="stroke-ink" />
      <text
        x={`${left + length}%`}
        dx="8"
        y="19"
        data-fact={fact.id}
        className={own ? "figures fill-ink text-base font-bold" : "figures fill-soft text-sm"}
      >
        {own ? figureText(fact) : signedPercent(value)}
      </text>
    </svg>
  );
}

const CELL = 96;

/** Ends of the small bars of one list, in percent; the same for most lists, so that bars can be compared between pages. */
export function growthEnds(figures: readonly (Figure | null)[]): { low: number; high: number } {
  const values = figures.flatMap((fact) => (fact ? [fact.value] : []));
  return { low: Math.min(-10, ...values), high: Math.max(35, ...values) };
}

/** A figure of growth with a small bar from zero, for lists; all bars of a list share their ends. */
export function GrowthCell({ fact, ends }: { fact: Figure; ends: { low: number; high: number } }) {
  const perPoint = CELL / (ends.high - ends.low);
  const zero = -ends.low * perPoint;
  const length = Math.abs(fact.value) * perPoint;
  return (
    <span className="grid grid-cols-[4.25rem_1fr] items-center">
      <FactFigure fact={fact} className="font-semibold" />
      <svg width={CELL + 2} height="10" aria-hidden="true" className="hidden overflow-visible lg:block">
        <rect
          x={fact.value < 0 ? zero - length : zero}
          y="2"
          width={length}
          height="6"
          className={fact.value < 0 ? "fill-role" : "fill-accent"}
        />
        <line x1={zero} x2={zero} y1="-1" y2="11" className="stroke-ink" />
      </svg>
    </span>
  );
}
