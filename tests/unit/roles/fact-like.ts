import type { FactView } from "../../../lib/roles/view";

/** A fact for tests of pure code, with anything they do not care about filled in. */
export const factLike = (values: Partial<FactView>): FactView => ({
  id: 1,
  kind: "pay",
  measure: "median annual wage",
  asStated: null,
  publishedAs: null,
  value: 1,
  text: null,
  unit: "usd_per_year",
  comparison: null,
  topCoded: false,
  percentile: null,
  occupation: "Web developers",
  geography: "United States",
  period: "2024",
  source: "A source",
  publisher: "A publisher",
  url: null,
  accessedOn: null,
  reviewBy: null,
  note: null,
  ...values,
});
