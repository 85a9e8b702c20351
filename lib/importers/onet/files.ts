import type { TableSpec } from "../reading/table";

export const READ_ME = "Read Me.txt";

const RATING_COLUMNS = [
  "O*NET-SOC Code",
  "Element ID",
  "Scale ID",
  "Data Value",
  "Standard Error",
  "Recommend Suppress",
  "Not Relevant",
  "Date",
] as const;

/** The tables that are read, with the columns that are used. Work Styles, Abilities and all other files are left alone. */
export const ONET_TABLES = {
  scales: { file: "Scales Reference.txt", columns: ["Scale ID", "Minimum", "Maximum"] },
  elements: { file: "Content Model Reference.txt", columns: ["Element ID", "Element Name", "Description"] },
  occupations: { file: "Occupation Data.txt", columns: ["O*NET-SOC Code", "Title", "Description"] },
  skills: { file: "Skills.txt", columns: RATING_COLUMNS },
  knowledge: { file: "Knowledge.txt", columns: RATING_COLUMNS },
  interests: { file: "Interests.txt", columns: ["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"] },
  jobZones: { file: "Job Zones.txt", columns: ["O*NET-SOC Code", "Job Zone"] },
  tasks: { file: "Task Statements.txt", columns: ["O*NET-SOC Code", "Task ID", "Task", "Task Type"] },
  technologies: {
    file: "Technology Skills.txt",
    columns: ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
  },
  titles: { file: "Alternate Titles.txt", columns: ["O*NET-SOC Code", "Alternate Title", "Short Title"] },
  related: {
    file: "Related Occupations.txt",
    columns: ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
  },
  anchors: {
    file: "Level Scale Anchors.txt",
    columns: ["Element ID", "Scale ID", "Anchor Value", "Anchor Description"],
  },
} as const satisfies Record<string, TableSpec<string>>;

export type OnetTable = keyof typeof ONET_TABLES;

export type ColumnOf<Table extends OnetTable> = (typeof ONET_TABLES)[Table]["columns"][number];

export type OnetSelection = {
  /** Read in this order; a problem in one of `references` leaves the others unread, since they refer to it. */
  references: readonly OnetTable[];
  data: readonly OnetTable[];
  /** Tables among them that may be absent. */
  optional: readonly OnetTable[];
};

/** Everything an import needs. */
export const WHOLE_RELEASE: OnetSelection = {
  references: ["scales", "elements", "occupations"],
  data: ["skills", "knowledge", "interests", "jobZones", "tasks", "technologies", "titles", "related", "anchors"],
  optional: [],
};

/** What a score needs: ratings, interests and job zones, without the words and lists around them. */
export const SCORED_TABLES: OnetSelection = {
  references: ["scales", "elements", "occupations"],
  data: ["skills", "knowledge", "interests", "jobZones"],
  optional: ["scales", "elements"],
};
