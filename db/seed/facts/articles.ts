import type { SeedFact } from "./types";

const COURSERA = {
  text: null,
  publishedAs: null,
  asStated: null,
  comparison: null,
  topCoded: false,
  geography: "United States",
  publisher: "Coursera",
  url: null,
  accessedOn: "2024-02-02",
  note: null,
} satisfies Partial<SeedFact>;

/** The page is undated, so its facts are due for review from the day the catalog was made. */
const NOBLE_DESKTOP = {
  text: null,
  asStated: null,
  publishedAs: null,
  comparison: null,
  topCoded: false,
  geography: "United States",
  period: null,
  source: "U.S. Bureau of Labor Statistics, as quoted by the Noble Desktop career page",
  publisher: "Noble Desktop",
  url: null,
  accessedOn: null,
  reviewBy: "2026-11-22",
  note: null,
} satisfies Partial<SeedFact>;

const MEDIAN_CALLED_AVERAGE = {
  kind: "pay",
  measure: "average salary (published as a median)",
  asStated: "average",
  publishedAs: "median",
  unit: "usd_per_year",
} satisfies Partial<SeedFact>;

const UNDATED_GROWTH = { kind: "growth", measure: "projected employment growth" } satisfies Partial<SeedFact>;

const NEXT_TEN_YEARS = "The page speaks of the next ten years and does not name the first one.";
const DEVELOPER_GROUP = "The figure is for the BLS group of software developers, QA analysts and testers.";
const DATABASE_GROUP = "The figure is for the BLS group of database administrators and architects.";

/** Pay and outlook as two articles about careers state them, by role slug. */
export const articleFacts: Record<string, SeedFact[]> = {
  "back-end-developer": [
    {
      ...COURSERA,
      kind: "pay",
      measure: "median annual wage",
      value: 80_730,
      unit: "usd_per_year",
      occupationAsNamed: "Web developers",
      period: "2022",
      source: "U.S. Bureau of Labor Statistics, as quoted by the Coursera article of 23 March 2022",
      reviewBy: "2024-10-01",
      note: "BLS has no occupation for back-end developers alone; the article uses web developers.",
    },
    {
      ...COURSERA,
      kind: "growth",
      measure: "projected employment growth",
      value: 16,
      unit: "percent",
      occupationAsNamed: "Web developers",
      period: "2022–2032",
      source: "U.S. Bureau of Labor Statistics, as quoted by the Coursera article of 23 March 2022",
      reviewBy: "2024-10-01",
      note: "BLS has no occupation for back-end developers alone; the article uses web developers.",
    },
    {
      ...COURSERA,
      kind: "pay",
      measure: "average salary",
      value: 103_902,
      unit: "usd_per_year",
      occupationAsNamed: "Back-end developer",
      period: "February 2024",
      source: "Glassdoor, as quoted by the Coursera article of 23 March 2022",
      reviewBy: "2025-02-01",
    },
  ],
  "software-developer": [
    {
      ...NOBLE_DESKTOP,
      ...MEDIAN_CALLED_AVERAGE,
      value: 130_000,
      occupationAsNamed: "Software Developer",
      note: DEVELOPER_GROUP,
    },
    {
      ...NOBLE_DESKTOP,
      ...UNDATED_GROWTH,
      value: 17,
      unit: "percent",
      comparison: 4,
      occupationAsNamed: "Software Developer",
      note: `${DEVELOPER_GROUP} ${NEXT_TEN_YEARS}`,
    },
    {
      ...NOBLE_DESKTOP,
      kind: "rank",
      measure: "rank in “Best Technology Jobs”",
      value: 1,
      text: "Rank 1 in “Best Technology Jobs”",
      unit: "text",
      occupationAsNamed: "Software Developer",
      source: "U.S. News, as quoted by the Noble Desktop career page",
    },
  ],
  "front-end-developer": [
    {
      ...NOBLE_DESKTOP,
      kind: "pay",
      measure: "salary compared with back-end developers",
      value: null,
      text: "Slightly below back-end developers; no number is given",
      unit: "text",
      occupationAsNamed: "Front End Developer",
      geography: "not stated",
      source: "Noble Desktop career page, which names no source for this statement",
    },
  ],
  "database-architect": [
    {
      ...NOBLE_DESKTOP,
      ...MEDIAN_CALLED_AVERAGE,
      value: 117_000,
      occupationAsNamed: "Database Architect",
      note: `Stated as about this figure. ${DATABASE_GROUP}`,
    },
    {
      ...NOBLE_DESKTOP,
      ...UNDATED_GROWTH,
      value: 9,
      unit: "percent",
      occupationAsNamed: "Database Architect",
      note: `${DATABASE_GROUP} ${NEXT_TEN_YEARS}`,
    },
  ],
  "computer-programmer": [
    {
      ...NOBLE_DESKTOP,
      ...MEDIAN_CALLED_AVERAGE,
      value: 99_000,
      occupationAsNamed: "Computer Programmer",
      note: "Stated as just over this figure.",
    },
    {
      ...NOBLE_DESKTOP,
      ...UNDATED_GROWTH,
      value: null,
      text: "Declining; no number is given",
      unit: "text",
      occupationAsNamed: "Computer Programmer",
      note: "The page speaks of the next decade and does not name its first year.",
    },
    {
      ...NOBLE_DESKTOP,
      kind: "openings",
      measure: "openings a year",
      value: 6_400,
      unit: "jobs_per_year",
      occupationAsNamed: "Computer Programmer",
      note: "Stated as about this figure. The page speaks of the next decade and does not name its first year.",
    },
  ],
  "information-security-analyst": [
    {
      ...NOBLE_DESKTOP,
      ...MEDIAN_CALLED_AVERAGE,
      value: 120_000,
      occupationAsNamed: "Information Security Analyst",
    },
    {
      ...NOBLE_DESKTOP,
      ...UNDATED_GROWTH,
      value: 32,
      unit: "percent",
      occupationAsNamed: "Information Security Analyst",
      note: NEXT_TEN_YEARS,
    },
  ],
};

/** Why the two pay figures of the Coursera article on the back-end developer page disagree: one plain paragraph. */
export const payDifference =
  "These figures do not measure the same thing. Those of BLS are for web developers, a different occupation that also holds people who build the visible side of websites; the Glassdoor figure is for the job title back-end developer. BLS publishes a median, the wage that half of the workers stay below and half exceed; Glassdoor's figure is called an average. BLS surveys employers and leaves out the self-employed, while Glassdoor works from what people report on its site. They also belong to different times: each figure of BLS names its year, Glassdoor's is of February 2024. Neither is wrong, but the distance between them is not a raise, and one must not be put in place of the other.";
