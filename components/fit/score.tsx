import { RangeBar } from "@/components/charts/range-bar";
import { cx } from "@/components/ui/cx";
import { BAND_TEXT, pointsText, rangeText, scoreText } from "@/lib/fit/text";
import type { FitView, RecentChange } from "@/lib/fit/view";
import { BAND_STARTS, LOWEST_BAND } from "./line-points";

const ZONES = [{ from: 0, name: LOWEST_BAND }, ...BAND_STARTS.map(({ value, name }) => ({ from: value, name }))];

/** The overall score large, with its band in words. Nothing while there is no score. */
export function ScoreFigure({ fit, large }: { fit: FitView; large?: boolean }) {
  if (fit.overall === null || fit.band === null) return null;
  return (
    <p className="flex items-baseline gap-3">
      <span className={cx("figures font-bold leading-none tracking-tight", large ? "text-[4.5rem]" : "text-[3.25rem]")}>
        {scoreText(fit.overall)}
      </span>
      <span className="leading-tight">
        <span className={cx("block font-semibold", large && "text-heading")}>{BAND_TEXT[fit.band]}</span>
        <span className="figures block text-sm text-soft">of 100{fit.provisional && ", provisional"}</span>
      </span>
    </p>
  );
}

/** The range under the score, on the scale of the bands. */
export function ScoreRange({ fit }: { fit: FitView }) {
  if (fit.overall === null || fit.low === null || fit.high === null) return null;
  const range = rangeText(fit.low, fit.high);
  return (
    <RangeBar
      value={fit.overall}
      low={fit.low}
      high={fit.high}
      zones={ZONES}
      label={`${scoreText(fit.overall)} of 100, most likely ${range}. Bands: possible from 45, good from 55, strong from 65.`}
    />
  );
}

/** What 30 days changed, and whether that is more than noise. */
export function RecentChangeText({ recent }: { recent: RecentChange | null }) {
  if (!recent) return null;
  const { points, beyondNoise, threshold } = recent;
  const moved = pointsText(points);
  return (
    <p className="figures text-sm text-soft">
      <span
        className={cx(
          "font-semibold",
          beyondNoise && points > 0 ? "text-good" : beyondNoise ? "text-role" : "text-ink",
        )}
      >
        {moved === "0" ? "No change" : moved}
      </span>{" "}
      in 30 days{!beyondNoise && moved !== "0" && `, within the noise: only ${threshold} points or more count`}
    </p>
  );
}

type Weights = { S: number; I: number; P: number };

/** The three parts of a score, each out of 100, with how much it counts where that is known. */
export function Parts({ fit, weights }: { fit: FitView; weights?: Weights }) {
  const parts = [
    { name: "Skills", value: fit.skill, weight: weights?.S, missing: "Rate skills" },
    { name: "Interests", value: fit.interest, weight: weights?.I, missing: "Not taken" },
    { name: "Preferences", value: fit.preference, weight: weights?.P, missing: "Not set" },
  ];
  return (
    <dl className="grid grid-cols-3 gap-4">
      {parts.map(({ name, value, weight, missing }) => (
        <div key={name} className="min-w-0">
          <dt className="truncate text-sm text-soft">{name}</dt>
          <dd>
            <span className={cx("figures block", value === null ? "py-1 text-sm text-faint" : "text-xl font-semibold")}>
              {value === null ? missing : scoreText(value)}
            </span>
            <svg width="100%" height="4" aria-hidden="true" className="mt-1 block">
              <rect width="100%" height="4" rx="2" className="fill-sunken" />
              {value !== null && <rect width={`${value}%`} height="4" rx="2" className="fill-accent" />}
            </svg>
            {weight !== undefined && weight > 0 && (
              <span className="figures mt-1 block text-sm text-soft">counts {Math.round(weight * 100)} %</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
