import { z } from "zod";
import { FACT_KINDS, type FactKind, type FactUnit } from "@/db/enums";
import { checkbox, line, optionalLine, optionalNumber, optionalProse, rowId } from "@/lib/platform/input";

/** The unit of a kind's figures; null = it is said in words. */
export const UNIT_OF: Record<FactKind, Exclude<FactUnit, "text"> | null> = {
  pay: "usd_per_year",
  growth: "percent",
  openings: "jobs_per_year",
  employment: "jobs",
  entry_education: null,
  rank: null,
  note: null,
};

export const PERCENTILES = [10, 25, 50, 75, 90] as const;

const day = (label: string) =>
  z
    .string({ error: `Enter ${label}.` })
    .trim()
    .min(1, `Enter ${label}.`)
    .refine(isDay, "Enter a date that exists, such as 2027-03-31.");

/** Is it a day of the calendar, YYYY-MM-DD, of this or the last century? */
function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const url = optionalLine(500).refine((value) => value === null || isWebAddress(value), {
  error: "Enter an address that begins with https:// or http://, or leave it empty.",
});

function isWebAddress(text: string): boolean {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes(".");
}

const percentile = z.preprocess(
  (value) => (value === "" || value === undefined || value === null ? null : Number(value)),
  z
    .union([z.literal(10), z.literal(25), z.literal(50), z.literal(75), z.literal(90)], {
      error: "Choose a percentile from the list.",
    })
    .nullable(),
);

/** What the form asks of a figure. Numbers in the unit of the kind. */
const statement = {
  value: optionalNumber("the figure", -1_000_000_000, 10_000_000_000),
  text: optionalProse(300),
  comparison: optionalNumber("the figure of all occupations", -1_000_000_000, 10_000_000_000),
  topCoded: checkbox,
  measure: line("what is measured", 120),
  percentile,
  asStated: optionalLine(60),
  publishedAs: optionalLine(60),
  occupation: line("the occupation as the source names it", 160),
  geography: line("the place", 120),
  period: optionalLine(60),
  source: line("the source", 240),
  publisher: line("the publisher", 160),
  url,
  accessedOn: day("the day you read it"),
  reviewBy: day("the day to look at it again"),
  note: optionalProse(600),
};

const shape = z.object(statement);
export type Statement = z.output<typeof shape>;

type Refusal = { path: [keyof Statement]; message: string };

/** What does not go together in a figure of a kind. */
export function contradictions(kind: FactKind, fact: Statement, today: string): Refusal[] {
  const unit = UNIT_OF[kind];
  const refusals: Refusal[] = [];
  const refuse = (field: keyof Statement, message: string) => refusals.push({ path: [field], message });
  if (unit === null && fact.text === null) refuse("text", "Enter what the source says.");
  if (unit !== null && fact.value === null && fact.text === null)
    refuse("value", "Enter the figure, or say it in words.");
  if (unit === "percent" && fact.value !== null && (fact.value < -100 || fact.value > 100_000))
    refuse("value", "Enter a percentage from −100 to 100,000.");
  if (unit !== null && unit !== "percent" && fact.value !== null && fact.value < 0)
    refuse("value", "Enter a figure of 0 or more.");
  if (fact.percentile !== null && (kind !== "pay" || fact.value === null))
    refuse("percentile", "Only a pay figure can be a percentile.");
  if (fact.accessedOn > today) refuse("accessedOn", "This day lies ahead. Enter the day you read it.");
  if (fact.reviewBy <= today) refuse("reviewBy", "Choose a day ahead to look at it again.");
  return refusals;
}

export const renewForm = z.object({ factId: rowId, ...statement });
export type RenewInput = z.output<typeof renewForm>;

export const addForm = z.object({
  roleId: rowId,
  kind: z.enum(FACT_KINDS, { error: "Choose what kind of figure it is." }),
  ...statement,
});
export type AddInput = z.output<typeof addForm>;

export const factForm = z.object({ factId: rowId });
