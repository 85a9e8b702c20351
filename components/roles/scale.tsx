import { placeIn } from "@/lib/roles/figures";
import { amountText } from "@/lib/roles/text";
import type { FactView } from "@/lib/roles/view";

export type Span = { from: number; to: number; ticks: number[] };

export const percentAt = (value: number, span: Span): string => `${(placeIn(value, span) * 100).toFixed(2)}%`;

/** Which side of its mark a label stands on, so that it stays inside the drawing. */
export const anchorAt = (value: number, span: Span): "start" | "middle" | "end" => {
  const place = placeIn(value, span);
  if (place < 0.1) return "start";
  return place > 0.9 ? "end" : "middle";
};

/** Upright lines at the ticks of a scale, behind what is drawn on it. */
export const GridLines = ({ span, height }: { span: Span; height: number }) => (
  <g className="stroke-line">
    {span.ticks.map((tick) => (
      <line key={tick} x1={percentAt(tick, span)} x2={percentAt(tick, span)} y1={0} y2={height} />
    ))}
  </g>
);

/** Labels of a scale; on narrow screens every other one. They name the scale, not a fact. */
export function Axis({ span, unit }: { span: Span; unit: FactView["unit"] }) {
  return (
    <svg width="100%" height="20" className="block overflow-visible" aria-hidden="true" data-axis="">
      {span.ticks.map((tick, index) => (
        <text
          key={tick}
          x={percentAt(tick, span)}
          y={14}
          textAnchor={anchorAt(tick, span)}
          className={index % 2 === 0 ? "fill-faint text-xs" : "fill-faint text-xs max-sm:hidden"}
        >
          {unit === "usd_per_year" ? `${tick / 1000}k` : amountText(tick, unit)}
        </text>
      ))}
    </svg>
  );
}
