import { count } from "@/lib/platform/money";
import { REMOTE_LABELS } from "./edit/labels";
import { FIELDS } from "./fields";
import { FILTER_NAMES, type RoleFilterName, type RoleSearch, searchAddress } from "./input";
import { INTERESTS, JOB_ZONES } from "./text";

/** A set filter in words, as it stands on its chip: "Growing", "Pay at least 100,000 dollars". */
export function filterText(search: RoleSearch, name: RoleFilterName): string {
  const { field, zone, interest, pay, growth, remote } = search;
  if (name === "field") return FIELDS[field ?? ""] ?? "";
  if (name === "zone") return `${JOB_ZONES[zone ?? 0]?.short ?? ""} preparation`;
  if (name === "interest") return interest ? `${INTERESTS[interest].name} interest` : "";
  if (name === "pay") return `Pay at least ${count(pay ?? 0)} dollars`;
  if (name === "growth") return growth === "faster" ? "Faster than all occupations" : "Growing";
  return remote ? REMOTE_LABELS[remote] : "";
}

export type SetFilter = { name: RoleFilterName; text: string; without: `/roles${string}` };

/** The filters that are set, in the order of the form, each with the address of the search without it. */
export const setFilters = (search: RoleSearch): SetFilter[] =>
  FILTER_NAMES.filter((name) => search[name] !== null).map((name) => ({
    name,
    text: filterText(search, name),
    without: searchAddress(search, { [name]: null, page: 1 }),
  }));
