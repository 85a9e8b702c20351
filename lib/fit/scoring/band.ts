import { FIT_1_PARAMETERS } from "./frozen";
import type { Band, FitParameters } from "./types";

/** Band of an overall fit 0..100: strong from 65, good from 55, possible from 45, else low (fit-1, section 5). */
export function bandOf(overall: number, parameters: Pick<FitParameters, "bands"> = FIT_1_PARAMETERS): Band {
  const { strong, good, possible } = parameters.bands;
  if (overall >= strong) return "strong";
  if (overall >= good) return "good";
  return overall >= possible ? "possible" : "low";
}

/** Whether a change of overall, up or down, is larger than repeated rating alone makes it: 5 points when every changed skill is verified, else 7 (fit-1, 7.8). */
export function isBeyondNoise(
  change: number,
  { verified }: { verified: boolean },
  parameters: Pick<FitParameters, "noiseThreshold"> = FIT_1_PARAMETERS,
): boolean {
  return Math.abs(change) >= parameters.noiseThreshold[verified ? "verified" : "self"];
}

/** Whether a change of overall may be called progress: a rise that is beyond noise. */
export function isProgress(
  change: number,
  evidence: { verified: boolean },
  parameters: Pick<FitParameters, "noiseThreshold"> = FIT_1_PARAMETERS,
): boolean {
  return change > 0 && isBeyondNoise(change, evidence, parameters);
}
