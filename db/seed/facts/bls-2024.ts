import type { SeedFact } from "./types";

type Projection = {
  occupation: string;
  /** Median annual wage 2024 in US dollars; the self-employed are not counted. */
  wage: number;
  /** Jobs in 2024. */
  employment: number;
  /** Change of employment 2024 to 2034 in percent. */
  growth: number;
  /** Openings a year, annual average 2024 to 2034. */
  openings: number;
  education: string;
  /** Work in a related job that employers usually ask for, and training on the job, in BLS's words; left out = "None". */
  experience?: string;
  training?: string;
  note?: string;
};

const SOURCE = {
  asStated: null,
  publishedAs: null,
  topCoded: false,
  geography: "United States",
  source: "Employment Projections, 2024–34",
  publisher: "U.S. Bureau of Labor Statistics",
  url: "https://www.bls.gov/emp/",
  accessedOn: "2026-11-22",
  reviewBy: "2027-10-01",
} satisfies Partial<SeedFact>;

/** Growth of all occupations together, 2024 to 2034, in percent. */
const GROWTH_ALL_OCCUPATIONS = 3.1;

const RESIDUAL =
  "A residual group: it counts every computer occupation without a code of its own, so it describes no single job.";

/** BLS Employment Projections 2024–34 as facts, by BLS occupation code. Wages are medians and leave out the self-employed. */
export const blsFacts: Record<string, SeedFact[]> = {
  "15-1254": projectionFacts({
    occupation: "Web developers",
    wage: 90_930,
    employment: 86_000,
    growth: 7.5,
    openings: 5_400,
    education: "Bachelor's degree",
  }),
  "15-1252": projectionFacts({
    occupation: "Software developers",
    wage: 133_080,
    employment: 1_693_800,
    growth: 15.8,
    openings: 115_200,
    education: "Bachelor's degree",
  }),
  "15-1243": projectionFacts({
    occupation: "Database architects",
    wage: 135_980,
    employment: 66_900,
    growth: 8.7,
    openings: 4_000,
    education: "Bachelor's degree",
    experience: "Less than 5 years",
  }),
  "15-1251": projectionFacts({
    occupation: "Computer programmers",
    wage: 98_670,
    employment: 121_200,
    growth: -6,
    openings: 5_500,
    education: "Bachelor's degree",
  }),
  "15-1212": projectionFacts({
    occupation: "Information security analysts",
    wage: 124_910,
    employment: 182_800,
    growth: 28.5,
    openings: 16_000,
    education: "Bachelor's degree",
    experience: "Less than 5 years",
  }),
  "15-1255": projectionFacts({
    occupation: "Web and digital interface designers",
    wage: 98_090,
    employment: 128_900,
    growth: 7,
    openings: 9_100,
    education: "Bachelor's degree",
  }),
  "15-1299": projectionFacts({
    occupation: "Computer occupations, all other",
    wage: 108_970,
    employment: 472_000,
    growth: 8.2,
    openings: 31_300,
    education: "Bachelor's degree",
    note: RESIDUAL,
  }),
  "15-1253": projectionFacts({
    occupation: "Software quality assurance analysts and testers",
    wage: 102_610,
    employment: 201_700,
    growth: 10,
    openings: 14_000,
    education: "Bachelor's degree",
  }),
  "15-2051": projectionFacts({
    occupation: "Data scientists",
    wage: 112_590,
    employment: 245_900,
    growth: 33.5,
    openings: 23_400,
    education: "Bachelor's degree",
  }),
  "15-1242": projectionFacts({
    occupation: "Database administrators",
    wage: 104_620,
    employment: 78_000,
    growth: -0.7,
    openings: 3_800,
    education: "Bachelor's degree",
  }),
  "15-1244": projectionFacts({
    occupation: "Network and computer systems administrators",
    wage: 96_800,
    employment: 331_500,
    growth: -4.2,
    openings: 14_300,
    education: "Bachelor's degree",
  }),
  "27-3042": projectionFacts({
    occupation: "Technical writers",
    wage: 91_670,
    employment: 56_400,
    growth: 0.9,
    openings: 4_500,
    education: "Bachelor's degree",
    experience: "Less than 5 years",
    training: "Short-term on-the-job training",
  }),
  "15-1232": projectionFacts({
    occupation: "Computer user support specialists",
    wage: 60_340,
    employment: 729_500,
    growth: -3.7,
    openings: 40_800,
    education: "Some college, no degree",
    training: "Moderate-term on-the-job training",
  }),
  "15-1241": projectionFacts({
    occupation: "Computer network architects",
    wage: 130_390,
    employment: 179_200,
    growth: 11.9,
    openings: 11_200,
    education: "Bachelor's degree",
    experience: "5 years or more",
  }),
};

/** The facts of one projected occupation: pay, growth, openings, jobs and how to enter it. */
function projectionFacts(projection: Projection): SeedFact[] {
  const common = { ...SOURCE, occupationAsNamed: projection.occupation, note: projection.note ?? null };
  return [
    {
      ...common,
      kind: "pay",
      measure: "median annual wage",
      value: projection.wage,
      text: null,
      unit: "usd_per_year",
      comparison: null,
      period: "2024",
      note: joinNotes("Wages leave out the self-employed.", projection.note),
    },
    {
      ...common,
      kind: "growth",
      measure: "projected employment change",
      value: projection.growth,
      text: null,
      unit: "percent",
      comparison: GROWTH_ALL_OCCUPATIONS,
      period: "2024–34",
    },
    {
      ...common,
      kind: "openings",
      measure: "occupational openings, annual average",
      value: projection.openings,
      text: null,
      unit: "jobs_per_year",
      comparison: null,
      period: "2024–34",
    },
    {
      ...common,
      kind: "employment",
      measure: "employment",
      value: projection.employment,
      text: null,
      unit: "jobs",
      comparison: null,
      period: "2024",
    },
    ...[
      { measure: "typical entry-level education", text: projection.education },
      { measure: "work experience in a related occupation", text: projection.experience ?? "None" },
      { measure: "typical on-the-job training", text: projection.training ?? "None" },
    ].map((said) => ({
      ...common,
      ...said,
      kind: "entry_education" as const,
      value: null,
      unit: "text" as const,
      comparison: null,
      period: "2024",
    })),
  ];
}

function joinNotes(...notes: (string | undefined)[]): string {
  return notes.filter((note) => note !== undefined).join(" ");
}
