import { onetStatistics } from "./statistics";
import type { FitModel, FitParameters, SkillStatistics } from "./types";

export const FIT_1 = "fit-1";

/** Frozen parameters of fit-1. `k`, `maxG` and `share` were measured on the 894 rated roles of O*NET 30.1. */
export const FIT_1_PARAMETERS: FitParameters = {
  k: 13.563237176044858,
  maxG: 0.869591338664527,
  share: [
    0.2720649434796761, 0.3102577592250885, 0.34615248995060655, 0.38014205789875555, 0.41232716532237923,
    0.44298407380803634, 0.47232637616898665, 0.5004311444066711, 0.5274462655555598, 0.5534448437116396,
    0.5784742422372948, 0.6026819193401409, 0.6261169742014527, 0.6488493694820834, 0.670875922865287,
    0.6922675578908891, 0.7130092596725487, 0.733099712056189, 0.752596902183357, 0.7714931683220564,
    0.7897766917049299, 0.8074841090821081, 0.8246428179277394, 0.8412262349985437, 0.8572703138256561,
    0.872795782126951, 0.8877828878067913, 0.9022451867653194, 0.9161871465095023, 0.9296221894800746,
    0.9425656584784784, 0.9550192113829684, 0.9669961322238261, 0.978492452029718, 0.9894911850577014, 1,
  ],
  keep: 40,
  minRequirements: 5,
  evidenceSd: { self: 1.2, credential: 1, course: 0.9, assessment: 0.8, project: 0.7, mentor: 0.5 },
  variancePerMonth: 0.033,
  maxVariance: 4,
  weights: { withPreferences: { S: 0.5, I: 0.3, P: 0.2 }, withoutPreferences: { S: 0.6, I: 0.4 } },
  interestSd: 13,
  intervalZ: 1.5,
  bands: { strong: 65, good: 55, possible: 45 },
  noiseThreshold: { self: 7, verified: 5 },
};

/**
 * fit-1 over the given skill statistics, usually `{ ...catalogStatistics(...), ...onetStatistics(slugOf) }`. Skills missing from
 * them count as skills that no role of the catalog asked for when the model was frozen.
 */
export function fit1Model(statistics: Readonly<Record<string, SkillStatistics>>): FitModel {
  return { version: FIT_1, parameters: FIT_1_PARAMETERS, statistics };
}

/** fit-1 over the O*NET elements alone, keyed by element id. */
export const ONET_MODEL: FitModel = fit1Model(onetStatistics());
