import type { NamedBytes } from "./tiny-onet";

/** Rows by file name, the header first. */
export type TinyProjections = Record<string, string[][]>;

export const TINY_PROJECTIONS_FILE = "occupation_projections_2024_2034.csv";
export const TINY_CROSSWALK_FILE = "onet_90_1_to_projection_code.csv";

/**
 * Projections for the occupations of `tinyOnet`, all figures invented: one code of its own, one broad code shared by two
 * occupations with a top-coded wage, one aggregate without a wage, and one occupation without a projection.
 */
export function tinyBls(): TinyProjections {
  return {
    [TINY_PROJECTIONS_FILE]: [
      [
        "occupation_code",
        "title",
        "occupation_type",
        "depth",
        "employment_2024_thousands",
        "employment_2034_thousands",
        "employment_change_percent",
        "openings_annual_average_thousands",
        "median_annual_wage_2024_usd",
        "wage_is_top_coded",
        "typical_entry_education",
        "related_work_experience",
        "typical_on_the_job_training",
      ],
      ["00-0000", "Total, all occupations", "Summary", "0", "1000.5", "1040.5", "4", "90.5", "41000", "N", "", "", ""],
      [
        "91-1000",
        "Lantern workers",
        "Line item",
        "3",
        "12.3",
        "11.1",
        "-9.8",
        "1.2",
        "230000",
        "Y",
        "No formal credential",
        "",
        "",
      ],
      [
        "91-2001",
        "Tide clerks",
        "Line item",
        "3",
        "0.4",
        "0.5",
        "25",
        "0.1",
        "38500",
        "N",
        "High school diploma",
        "None",
        "Short-term on-the-job training",
      ],
      ["91-3018", "Echo surveyors, and others", "Line item", "3", "2", "2", "0", "0.2", "", "N", "", "", ""],
    ],
    [TINY_CROSSWALK_FILE]: [
      ["onet_soc_code", "onet_title", "occupation_code", "occupation_title", "match"],
      ["91-1001.00", "Lantern Keepers", "91-1000", "Lantern workers", "broad"],
      ["91-1002.00", "Lantern Makers", "91-1000", "Lantern workers", "broad"],
      ["91-2001.00", "Tide Clerks", "91-2001", "Tide clerks", "direct"],
      ["91-3001.00", "Echo Surveyors", "91-3018", "Echo surveyors, and others", "aggregate"],
      ["91-9099.00", "Harbor Workers, All Other", "", "", "none"],
    ],
  };
}

/** The text of both files as CSV, cells quoted only where they must be. */
export function tinyBlsFiles(projections: TinyProjections, lineEnd = "\n"): NamedBytes[] {
  return Object.entries(projections).map(([name, rows]) => ({
    name,
    bytes: Buffer.from(rows.map((row) => row.map(csvCell).join(",") + lineEnd).join("")),
  }));
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
