import { z } from "zod";
import { isTimeZone } from "@/lib/platform/dates";
import { line, rowId, slug } from "@/lib/platform/input";
import { zonedInstant } from "@/lib/platform/zoned";
import { courseDocument } from "./document";

type Row = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const rows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === "object" && row !== null) : [];
const lines = (value: unknown): string[] =>
  text(value)
    .split(/\r?\n/)
    .map((item) => item.trim())
    .filter(Boolean);
const kept = (row: Row): boolean => row.remove !== "on";
const minor = (value: unknown): number | null => {
  const typed = text(value).replace(/[,\s$]/g, "");
  return typed === "" ? null : Math.round(Number(typed) * 100);
};

/** Rows of the form → rows of the document; empty and removed rows are dropped. */
function documentFromForm(form: Row): Row {
  const { priceKind, priceAmount, priceCurrency, priceInstalments, durationMin, durationMax, durationUnit, ...fields } =
    form;
  return {
    ...fields,
    duration:
      text(durationMin) === "" && text(durationMax) === ""
        ? null
        : { min: durationMin, max: text(durationMax) || durationMin, unit: durationUnit },
    price: {
      kind: priceKind,
      amountMinor: minor(priceAmount),
      currency: text(priceCurrency) || "USD",
      instalments: text(priceInstalments) === "" ? null : Number(text(priceInstalments)),
    },
    topics: lines(fields.topics),
    claims: lines(fields.claims),
    skills: rows(fields.skills).filter((row) => kept(row) && text(row.skill) !== ""),
    prerequisiteSkills: rows(fields.prerequisiteSkills).filter((row) => kept(row) && text(row.skill) !== ""),
    awards: rows(fields.awards).filter((row) => kept(row) && (text(row.title) !== "" || text(row.giver) !== "")),
    modules: rows(fields.modules).filter(
      (row) => kept(row) && (text(row.title) !== "" || text(row.summary) !== "" || text(row.id) !== ""),
    ),
    sections: rows(fields.sections)
      .filter((row) => kept(row) && (text(row.firstDay) !== "" || text(row.id) !== ""))
      .map(sectionFromForm),
  };
}

/** First and last day with the wall time become moments; an impossible time is left for the document to refuse. */
function sectionFromForm(row: Row): Row {
  const { firstDay, lastDay, ...rest } = row;
  const zone = text(row.timeZone);
  const known = isTimeZone(zone) && zone !== "";
  const startsAt = known ? zonedInstant(text(firstDay), text(row.startTime), zone) : null;
  const lastStart = known ? zonedInstant(text(lastDay) || text(firstDay), text(row.startTime), zone) : null;
  const minutes = Number(row.minutes);
  const endsAt = lastStart && Number.isFinite(minutes) ? new Date(lastStart.getTime() + minutes * 60_000) : null;
  return { ...rest, startsAt: startsAt?.toISOString() ?? "", endsAt: endsAt?.toISOString() ?? "" };
}

/** The editor's form: which course, the revision it was opened at, and the whole document. */
export const courseForm = z.preprocess(
  (value) => {
    if (typeof value !== "object" || value === null) return value;
    const { courseId, basedOn, intent, ...form } = value as Row;
    return { courseId, basedOn, intent, document: documentFromForm(form) };
  },
  z.object({
    courseId: rowId,
    basedOn: z.coerce.number().int().min(0),
    intent: z.enum(["save", "publish"]).catch("save"),
    document: courseDocument,
  }),
);

export const courseIdForm = z.object({ courseId: rowId });
export const restoreForm = z.object({ courseId: rowId, revision: z.coerce.number().int().positive() });
export const newCourseForm = z.object({
  title: line("a title", 160),
  slug: z.preprocess((value) => text(value).toLowerCase(), slug),
});
