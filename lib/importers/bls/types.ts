import type { Problem } from "../onet/types";

/** Where the CSV files are: a folder, or files in memory, one of which may be a `.zip` that holds the rest. */
export type BlsSource =
  | { kind: "directory"; path: string }
  | { kind: "files"; files: readonly { name: string; bytes: Uint8Array }[] };

/** Projection of one occupation. Numbers are as published but for thousands, which are whole jobs here; null = not available. */
export type BlsOccupation = {
  /** Projection code of 7 characters such as 15-1254; 00-0000 is the total of all occupations. */
  code: string;
  title: string;
  /** A summary is a total of others: never add both. */
  type: "Line item" | "Summary";
  /** Jobs in the base year. */
  employment: number | null;
  /** Jobs in the projected year. */
  employmentProjected: number | null;
  /** Change of employment from base to projected year in percent. */
  changePercent: number | null;
  /** Openings a year, the average of the years between base and projected year. */
  openings: number | null;
  /** Median annual wage in USD in the base year, without the self-employed; a lower bound when top-coded. */
  medianWage: number | null;
  wageTopCoded: boolean;
  entryEducation: string | null;
  /** Years of work in a related job that employers usually ask for: "None", "Less than 5 years". */
  relatedExperience: string | null;
  /** What people usually learn on the job before they can do it: "None", "Apprenticeship". */
  training: string | null;
};

/** How an O*NET occupation got its projection: the same code, the broad code above it, or an aggregate assigned by title. */
export type BlsMatch = "direct" | "broad" | "aggregate";

export type BlsRelease = {
  /** Such as 2024-34. */
  period: string;
  /** Base and projected year, such as 2024 and 2034. */
  base: number;
  projected: number;
  /** Growth of all occupations together (code 00-0000) in percent, to compare with. */
  allGrowthPercent: number | null;
  /** By code, summaries included. */
  occupations: BlsOccupation[];
  /** Projection code of each O*NET-SOC code that has one. Several O*NET codes may share one projection. */
  codeOf: Map<string, { code: string; match: BlsMatch }>;
};

export type BlsReading = { ok: true; release: BlsRelease } | { ok: false; problems: Problem[] };
