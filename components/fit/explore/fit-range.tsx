import { rangeText } from "@/lib/fit/text";
import type { FitView } from "@/lib/fit/view";
import { BAND_STARTS } from "../line-points";

/** A score and its range on one thin line from 0 to 100, cut where the bands begin. Nothing while there is no score. */
export function FitRange({ fit: { overall, low, high } }: { fit: FitView }) {
  if (overall === null || low === null || high === null) return null;
  return (
    <svg
      width="100%"
      height="18"
      role="img"
      aria-label={`Most likely ${rangeText(low, high)}`}
      className="block overflow-visible"
    >
      <rect y="7" width="100%" height="4" className="fill-sunken" />
      {BAND_STARTS.map(({ value }) => (
        <line key={value} x1={`${value}%`} x2={`${value}%`} y1="3" y2="15" className="stroke-line-strong" />
      ))}
      <rect
        x={`${low}%`}
        y="5"
        width={`${Math.max(0.8, high - low)}%`}
        height="8"
        rx="2"
        className="fill-accent opacity-40"
      />
      <svg aria-hidden="true" x={`${overall}%`} className="overflow-visible">
        <rect x="-2" y="0" width="4" height="18" rx="1.5" className="fill-accent stroke-paper" strokeWidth="1" />
      </svg>
    </svg>
  );
}
