import { placeIn, roundScale } from "@/lib/roles/figures";
import { type Label, type MapDot, placeLabels } from "@/lib/roles/map";
import { amountText, citation, figureSources, figureText } from "@/lib/roles/text";

const HEIGHT = 400;
/** Room left of the lowest pay, dollars. */
const MARGIN = 5_000;
const TOP = 12;
const BOTTOM = 372;
/** Widths the names are fitted to: the narrowest a drawing of each size gets. */
const NARROW = 320;
const WIDE = 560;

/** Every occupation of the catalog by what it pays and how fast it grows. Real figures, one dot an occupation. */
export function PayGrowthMap({ dots }: { dots: readonly MapDot[] }) {
  if (dots.length < 3) return null;
  const pay = roundScale(
    dots.flatMap((dot) => [dot.pay.value - MARGIN, dot.pay.value]),
    20_000,
  );
  const growth = roundScale([0, ...dots.map((dot) => dot.growth.value)], 5);
  const all = dots.find((dot) => dot.growth.comparison !== null)?.growth;
  const x = (value: number) => placeIn(value, pay);
  const y = (value: number) => BOTTOM - placeIn(value, growth) * (BOTTOM - TOP);
  const place = (width: number) => {
    const line =
      all?.comparison != null
        ? [{ left: width - 165, right: width, top: y(all.comparison) - 20, bottom: y(all.comparison) + 2 }]
        : [];
    return placeLabels(
      dots.map((dot) => ({ x: x(dot.pay.value) * width, y: y(dot.growth.value), text: dot.occupation })),
      width,
      line,
    );
  };
  return (
    <figure>
      <p className="text-sm font-semibold">Projected growth in percent</p>
      <svg
        width="100%"
        height={HEIGHT}
        className="mt-1 block overflow-visible"
        role="img"
        aria-label={`Pay and growth of ${dots.length} occupations; the list below and the roles page give the same figures.`}
      >
        <g data-axis="">
          {growth.ticks
            .filter((tick) => tick % 10 === 0)
            .map((tick) => (
              <g key={tick}>
                <line
                  x1="0"
                  x2="100%"
                  y1={y(tick)}
                  y2={y(tick)}
                  className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
                />
                <text x="0" y={y(tick) - 4} className="fill-faint text-xs">
                  {tick > 0 ? `+${tick}` : String(tick).replace("-", "−")}
                </text>
              </g>
            ))}
          {pay.ticks.map((tick) => (
            <text
              key={tick}
              x={`${x(tick) * 100}%`}
              y={HEIGHT - 6}
              textAnchor={tick === pay.from ? "start" : tick === pay.to ? "end" : "middle"}
              className="fill-faint text-xs"
            >
              {tick / 1000}k
            </text>
          ))}
        </g>
        {all?.comparison != null && (
          <g>
            <line
              x1="0"
              x2="100%"
              y1={y(all.comparison)}
              y2={y(all.comparison)}
              className="stroke-role"
              strokeDasharray="5 4"
            />
            <text
              x="100%"
              y={y(all.comparison) - 6}
              textAnchor="end"
              data-fact={all.id}
              className="fill-role text-[0.8125rem] font-semibold"
            >
              All occupations {amountText(all.comparison, "percent")}
            </text>
          </g>
        )}
        {dots.map((dot) => (
          <circle
            key={dot.occupation}
            cx={`${x(dot.pay.value) * 100}%`}
            cy={y(dot.growth.value)}
            r="6.5"
            data-fact={dot.growth.id}
            className="fill-accent stroke-paper"
            strokeWidth="1.5"
          >
            <title>{`${figureText(dot.pay)} and ${figureText(dot.growth)}. ${citation(dot.pay)}`}</title>
          </circle>
        ))}
        <Names dots={dots} labels={place(NARROW)} x={x} y={y} className="sm:hidden" />
        <Names dots={dots} labels={place(WIDE)} x={x} y={y} className="max-sm:hidden" />
      </svg>
      <figcaption className="text-sm text-soft">
        <span className="font-semibold text-ink">Median pay, thousand US dollars a year.</span> A dot is an occupation
        as the Bureau of Labor Statistics counts it.{" "}
        {figureSources(dots.slice(0, 1).flatMap((dot) => [dot.pay, dot.growth])).join(" ")}
      </figcaption>
    </figure>
  );
}

type NamesProps = {
  dots: readonly MapDot[];
  labels: readonly Label[];
  x: (value: number) => number;
  y: (value: number) => number;
  className: string;
};

const Names = ({ dots, labels, x, y, className }: NamesProps) => (
  <g className={className}>
    {labels.map(({ index, dx, dy, anchor }) => {
      const dot = dots[index];
      if (!dot) return null;
      return (
        <text
          key={dot.occupation}
          x={`${x(dot.pay.value) * 100}%`}
          dx={dx}
          y={y(dot.growth.value) + dy}
          textAnchor={anchor}
          strokeWidth="4"
          className="fill-ink stroke-paper text-[0.8125rem] [paint-order:stroke]"
        >
          {dot.occupation}
        </text>
      );
    })}
  </g>
);
