import type { Row } from "../reading/table";
import { type Draft, isNew, occupationOf, placeIn, shared } from "./draft";
import type { ColumnOf } from "./files";
import type { JobZone } from "./types";
import { MISSING, quote, readChoice, readFlag, readText, readWhole, refuse } from "./validate";

const ZONES = { minimum: 1, maximum: 5 };
const INDEXES = { minimum: 1, maximum: 1000 };
const TASK_TYPES = ["Core", "Supplemental"] as const;

/** Job Zones: one row for each occupation. */
export function mapJobZone(draft: Draft, row: Row<ColumnOf<"jobZones">>, line: number): void {
  const place = placeIn(draft, "jobZones", line);
  const code = row["O*NET-SOC Code"];
  const occupation = occupationOf(draft, "jobZones", place, code);
  if (occupation === null || !isNew(draft, "jobZones", place, code)) return;
  occupation.jobZone = readWhole(place, "Job Zone", row["Job Zone"], ZONES) as JobZone | null;
}

/** Task Statements: what people in the occupation do. */
export function mapTask(draft: Draft, row: Row<ColumnOf<"tasks">>, line: number): void {
  const place = placeIn(draft, "tasks", line);
  const code = row["O*NET-SOC Code"];
  const occupation = occupationOf(draft, "tasks", place, code);
  const id = readText(place, "Task ID", row["Task ID"]);
  const text = readText(place, "Task", row.Task);
  const missing = row["Task Type"] === MISSING;
  const type = missing ? null : readChoice(place, "Task Type", row["Task Type"], TASK_TYPES);
  if (occupation === null || id === null || text === null || (type === null && !missing)) return;
  if (isNew(draft, "tasks", place, code, id)) occupation.tasks.push({ id, text, type });
}

/** Technology Skills: a technology listed under several commodities keeps the first one. */
export function mapTechnology(draft: Draft, row: Row<ColumnOf<"technologies">>, line: number): void {
  const place = placeIn(draft, "technologies", line);
  const code = row["O*NET-SOC Code"];
  const occupation = occupationOf(draft, "technologies", place, code);
  const name = readText(place, "Example", row.Example);
  const category = readText(place, "Commodity Title", row["Commodity Title"]);
  const hot = readFlag(place, "Hot Technology", row["Hot Technology"]);
  const inDemand = readFlag(place, "In Demand", row["In Demand"]);
  if (occupation === null || name === null || category === null) return;
  if (!isNew(draft, "technologies", place, code, name, row["Commodity Code"])) return;
  const known = occupation.technologies.find((technology) => technology.name === name);
  if (known === undefined) {
    occupation.technologies.push({ name: shared(draft, name), category: shared(draft, category), hot, inDemand });
  } else {
    known.hot ||= hot;
    known.inDemand ||= inDemand;
  }
}

/** Alternate Titles: other names of the occupation, each once however it is capitalised. */
export function mapTitle(draft: Draft, row: Row<ColumnOf<"titles">>, line: number): void {
  const place = placeIn(draft, "titles", line);
  const code = row["O*NET-SOC Code"];
  const occupation = occupationOf(draft, "titles", place, code);
  const title = readText(place, "Alternate Title", row["Alternate Title"]);
  if (occupation === null || title === null) return;
  if (isNew(draft, "titles", place, code, title, row["Short Title"])) occupation.alternateTitles.push(title);
}

/** Related Occupations: the official list of an occupation in its order. */
export function mapRelated(draft: Draft, row: Row<ColumnOf<"related">>, line: number): void {
  const place = placeIn(draft, "related", line);
  const code = row["O*NET-SOC Code"];
  const occupation = occupationOf(draft, "related", place, code);
  const other = draft.occupations.get(row["Related O*NET-SOC Code"]);
  if (other === undefined || other === occupation) {
    const which = quote(row["Related O*NET-SOC Code"]);
    refuse(
      place,
      other === undefined
        ? `The related code ${which} is not in Occupation Data.txt.`
        : `${which} is related to itself.`,
    );
    return;
  }
  const tier = readText(place, "Relatedness Tier", row["Relatedness Tier"]);
  const index = readWhole(place, "Index", row.Index, INDEXES);
  if (occupation === null || tier === null || index === null) return;
  if (!isNew(draft, "related", place, code, `Index ${index}`) || !isNew(draft, "related", place, code, other.code))
    return;
  occupation.related.push({ code: other.code, tier: shared(draft, tier), index });
}
