import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";
import { FIT_1, FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { UNDIFFERENTIATED_SDS } from "@/lib/fit/scoring/interest";
import { TRAIT_WEIGHT } from "@/lib/fit/scoring/preference";
import { ROLE_SE_LIMIT } from "@/lib/fit/scoring/role-table";
import { PROVISIONAL_BELOW } from "@/lib/fit/scoring/score";
import { SHARED_SELF_ERROR } from "@/lib/fit/scoring/skill";
import { CATALOG_CAP, CATALOG_SD_FLOOR } from "@/lib/fit/scoring/statistics";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/lib/fit/scoring/types";

const P = FIT_1_PARAMETERS;

const SHOWN_BY: Record<EvidenceKind, string> = {
  self: "Your own rating",
  credential: "A credential from elsewhere",
  course: "A completed course",
  assessment: "A graded assessment",
  project: "A reviewed project",
  mentor: "A mentor's confirmation",
};

/** Evidence kinds with how far off each may be, fresh and after three years. */
export const EvidenceTable = () => (
  <Table
    caption="How far off evidence may be"
    head={
      <tr>
        <Th>What shows your level</Th>
        <Th numeric>Off by, when fresh</Th>
        <Th numeric>After a year</Th>
        <Th numeric>After three years</Th>
      </tr>
    }
  >
    {EVIDENCE_KINDS.map((kind) => (
      <tr key={kind}>
        <Td>{SHOWN_BY[kind]}</Td>
        <Td numeric>{offBy(kind, 0)}</Td>
        <Td numeric>{offBy(kind, 12)}</Td>
        <Td numeric>{offBy(kind, 36)}</Td>
      </tr>
    ))}
  </Table>
);

/** Standard deviation in levels 0..5 after so many months. */
function offBy(kind: EvidenceKind, months: number): string {
  const variance = Math.min(P.maxVariance, P.evidenceSd[kind] ** 2 + P.variancePerMonth * months);
  return `${(Math.sqrt(variance) / 1.4).toFixed(2)} levels`;
}

/** The four bands and where each begins. */
export const BandTable = () => (
  <Table
    caption="Bands of the overall fit"
    head={
      <tr>
        <Th>Band</Th>
        <Th numeric>From</Th>
        <Th>What it says</Th>
      </tr>
    }
  >
    {[
      {
        name: "Strong",
        from: P.bands.strong,
        says: "Most of what the role asks for is there, and the work is of your kind.",
      },
      { name: "Good", from: P.bands.good, says: "Much is there. A few gaps decide." },
      { name: "Possible", from: P.bands.possible, says: "A part is there. It takes a plan." },
      { name: "Low", from: 0, says: "Little of it is there so far, or the work is of another kind." },
    ].map(({ name, from, says }) => (
      <tr key={name}>
        <Td>{name}</Td>
        <Td numeric>{from}</Td>
        <Td>{says}</Td>
      </tr>
    ))}
  </Table>
);

const ROWS: readonly (readonly [name: string, value: ReactNode, use: string])[] = [
  [
    "Weights without preferences",
    `skills ${P.weights.withoutPreferences.S}, interests ${P.weights.withoutPreferences.I}`,
    "Overall fit",
  ],
  [
    "Weights with preferences",
    `skills ${P.weights.withPreferences.S}, interests ${P.weights.withPreferences.I}, preferences ${P.weights.withPreferences.P}`,
    "Overall fit",
  ],
  [
    "Weight of an answer about the work",
    `${TRAIT_WEIGHT}, beside 1 for preparation and 1 for pay`,
    "Preference fit; under a sum of 1 it has that part of its weight in overall",
  ],
  [
    "Requirements counted",
    `the ${P.keep} that weigh most, and at least ${P.minRequirements}`,
    "A role with fewer has no score",
  ],
  ["K", P.k.toFixed(4), "Demand factor: 0.4 times the median total weight of an occupation"],
  ["Largest g", P.maxG.toFixed(4), "Demand factor: what the most demanding occupation reaches"],
  ["Growth of variance", `${P.variancePerMonth} a month`, "Ageing of evidence, in squared points of the 0–7 scale"],
  ["Largest variance", String(P.maxVariance), "Ageing of evidence ends here"],
  ["Scale of levels", "1 level is 1.4 points", "Your levels 0–5 on O*NET's scale 0–7"],
  ["Credit", "0.4 for the share reached, 0.6 for closeness within 1.5 points", "Each requirement"],
  [
    "Shared error of own ratings",
    `${SHARED_SELF_ERROR} points`,
    "Range: own ratings may all be off the same way, on the 0–7 scale",
  ],
  ["Flat interests", `under ${UNDIFFERENTIATED_SDS} times the error of the quiz`, "Then the interest fit is 50"],
  ["Error of the quiz", `${P.interestSd} of 100`, "Range of the interest fit"],
  ["Width of the range", `${P.intervalZ} standard deviations`, "About 80 % of cases"],
  ["Error of a requirement", `at most ${ROLE_SE_LIMIT}`, "Range, in points of the 0–7 scale"],
  ["Provisional", `under ${PROVISIONAL_BELOW * 100} % rated`, "Coverage"],
  ["Bands", `${P.bands.possible}, ${P.bands.good}, ${P.bands.strong}`, "Where possible, good and strong begin"],
  [
    "Noise",
    `${P.noiseThreshold.self} points, ${P.noiseThreshold.verified} when all is verified`,
    "Smaller changes are not called progress",
  ],
  ["Smallest spread of a catalog skill", String(CATALOG_SD_FLOOR), "Weight of skills outside O*NET"],
  ["Largest weight factor of a catalog skill", String(CATALOG_CAP), "Weight of skills outside O*NET"],
];

/** Every figure of the model, from the code that scores. */
export function ParameterTable() {
  return (
    <>
      <Table
        caption={`Parameters of ${FIT_1}`}
        head={
          <tr>
            <Th>Parameter</Th>
            <Th>Value</Th>
            <Th>Used for</Th>
          </tr>
        }
      >
        {ROWS.map(([name, value, use]) => (
          <tr key={name}>
            <Td className="min-w-40">{name}</Td>
            <Td className="figures min-w-32">{value}</Td>
            <Td className="min-w-48">{use}</Td>
          </tr>
        ))}
        {EVIDENCE_KINDS.map((kind) => (
          <tr key={kind}>
            <Td>Error of evidence: {SHOWN_BY[kind].toLowerCase()}</Td>
            <Td className="figures">{P.evidenceSd[kind]}</Td>
            <Td>Your level, in points of the 0–7 scale</Td>
          </tr>
        ))}
      </Table>
      <details className="mt-4">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
          Share of a full list that a short one carries
        </summary>
        <p className="mt-2 max-w-read text-soft">
          A role of the catalog may list fewer than {P.keep} requirements. Its total weight is divided by the share that
          so many requirements carry on average over 894 occupations, so that a short list is not taken for an
          undemanding role.
        </p>
        <ul className="figures mt-3 grid grid-cols-3 gap-x-4 gap-y-1 text-sm sm:grid-cols-6 lg:grid-cols-9">
          {P.share.map((share, index) => (
            <li key={share}>
              {P.minRequirements + index}: {share.toFixed(3)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
