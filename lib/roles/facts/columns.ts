import { facts } from "@/db/schema";

/** The columns of a `FactView`. */
export const FACT_COLUMNS = {
  id: facts.id,
  kind: facts.kind,
  measure: facts.measure,
  asStated: facts.asStated,
  publishedAs: facts.publishedAs,
  value: facts.value,
  text: facts.textValue,
  unit: facts.unit,
  comparison: facts.comparison,
  topCoded: facts.topCoded,
  percentile: facts.percentile,
  occupation: facts.occupationAsNamed,
  geography: facts.geography,
  period: facts.period,
  source: facts.source,
  publisher: facts.publisher,
  url: facts.url,
  accessedOn: facts.accessedOn,
  reviewBy: facts.reviewBy,
  note: facts.note,
};

/** The columns of a `KeptFact`. */
export const KEPT_COLUMNS = {
  ...FACT_COLUMNS,
  replacesId: facts.replacesId,
  createdAt: facts.createdAt,
  retiredAt: facts.retiredAt,
};
