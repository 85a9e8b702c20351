import { cx } from "@/components/ui/cx";
import { byMeasure, type MeasureGroup } from "@/lib/roles/compare-line-up";
import { roundScale } from "@/lib/roles/figures";
import { capital, citation, figureText, periodText, signedPercent } from "@/lib/roles/text";
import type { Figure, RoleView } from "@/lib/roles/view";
import { type SourceNumber, SourceRef } from "../fact-figure";
import { Axis, anchorAt, GridLines, percentAt, type Span } from "../scale";
import { DifferenceMark } from "./compare-table";

const LANE = 44;
const MIDDLE = 30;
const COLUMNS = "md:grid-cols-[14rem_1fr] print:grid-cols-[12rem_1fr]";

type Props = { roles: readonly RoleView[]; sourceNumber: SourceNumber };

/** Every pay figure of every role on one scale, by what it measures. */
export function PayLanes({ roles, sourceNumber }: Props) {
  const groups = byMeasure(roles, "pay");
  const figures = groups.flatMap(({ lanes }) => lanes.map(({ figure }) => figure));
  if (figures.length === 0) return null;
  const span = roundScale(
    figures.map(({ value }) => value),
    20_000,
  );
  return (
    <Lanes
      groups={groups}
      roles={roles}
      sourceNumber={sourceNumber}
      span={span}
      unit="usd_per_year"
      draw={(figure) => (
        <>
          <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-line-strong" />
          <circle
            cx={percentAt(figure.value, span)}
            cy={MIDDLE}
            r="7"
            className="fill-accent stroke-paper"
            strokeWidth="2"
          />
        </>
      )}
      note="Thousand US dollars a year. The scale does not start at zero. Compare inside a measure, not across measures."
    />
  );
}

/** Every growth figure of every role on one scale with zero on it, by what it measures. */
export function GrowthLanes({ roles, sourceNumber }: Props) {
  const groups = byMeasure(roles, "growth");
  const figures = groups.flatMap(({ lanes }) => lanes.map(({ figure }) => figure));
  if (figures.length === 0) return null;
  const span = roundScale([0, ...figures.flatMap(({ value, comparison }) => [value, comparison ?? 0])], 10);
  return (
    <Lanes
      groups={groups}
      roles={roles}
      sourceNumber={sourceNumber}
      span={span}
      unit="percent"
      draw={(figure) => <GrowthBar figure={figure} span={span} />}
      note="Per cent over the period named. The upright mark is all occupations together, where the source gives it."
    />
  );
}

function GrowthBar({ figure, span }: { figure: Figure; span: Span }) {
  const share = (value: number) => ((value - span.from) / (span.to - span.from)) * 100;
  const [from, to] = [share(Math.min(0, figure.value)), share(Math.max(0, figure.value))];
  return (
    <>
      <rect
        x={`${from}%`}
        y={MIDDLE - 6}
        width={`${to - from}%`}
        height="12"
        className={figure.value < 0 ? "fill-role" : "fill-accent"}
      />
      <line x1={percentAt(0, span)} x2={percentAt(0, span)} y1={MIDDLE - 12} y2={MIDDLE + 12} className="stroke-ink" />
      {figure.comparison !== null && (
        <line
          x1={percentAt(figure.comparison, span)}
          x2={percentAt(figure.comparison, span)}
          y1={MIDDLE - 9}
          y2={MIDDLE + 9}
          strokeWidth="4"
          data-fact={figure.id}
          className="stroke-role"
        >
          <title>{`All occupations: ${signedPercent(figure.comparison)}`}</title>
        </line>
      )}
    </>
  );
}

function Lanes({
  groups,
  roles,
  sourceNumber,
  span,
  unit,
  draw,
  note,
}: Props & {
  groups: readonly MeasureGroup[];
  span: Span;
  unit: Figure["unit"];
  draw: (figure: Figure) => React.ReactNode;
  note: string;
}) {
  return (
    <figure className="mt-2">
      {groups.map(({ measure, lanes, shared }) => (
        <div key={lanes.map(({ figure }) => figure.id).join()} className="mt-4 break-inside-avoid">
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
            {capital(measure)}
            {!shared && groups.length > 1 && <DifferenceMark same={false} words="One role only" />}
          </h3>
          <ul>
            {lanes.map(({ role, figure }) => (
              <li
                key={`${role} ${figure.id}`}
                className={cx("grid items-center gap-x-6 border-b border-line py-1", COLUMNS)}
              >
                <p className="pt-2 text-sm leading-snug md:pt-0">
                  <span className="font-semibold">{roles[role]?.title}</span>
                  <span className="block text-soft">
                    {figure.occupation}, {periodText(figure)}
                    <SourceRef number={sourceNumber(figure)} />
                  </span>
                </p>
                <svg
                  width="100%"
                  height={LANE}
                  className="block overflow-visible"
                  role="img"
                  aria-label={`${roles[role]?.title}, ${figureText(figure)}: ${citation(figure)}`}
                >
                  <GridLines span={span} height={LANE} />
                  {draw(figure)}
                  <text
                    x={percentAt(figure.value, span)}
                    y={14}
                    textAnchor={anchorAt(figure.value, span)}
                    data-fact={figure.id}
                    className="figures fill-ink stroke-paper text-base font-bold [paint-order:stroke]"
                    strokeWidth="6"
                  >
                    {figureText(figure)}
                  </text>
                </svg>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={cx("grid gap-x-6", COLUMNS)}>
        <span className="max-md:hidden" />
        <Axis span={span} unit={unit} />
      </div>
      <figcaption className="mt-1 text-sm text-soft">{note}</figcaption>
    </figure>
  );
}
