import type { Option } from "@/components/ui/fields";

/** A closed word list as the options of a field. */
export const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>): Option[] =>
  values.map((value) => ({ value, label: labels[value] }));

/** Weekdays as people list them, Monday first; values 0 Sunday … 6 Saturday. */
export const WEEKDAYS = [
  { value: "1", label: "Mon", whole: "Monday" },
  { value: "2", label: "Tue", whole: "Tuesday" },
  { value: "3", label: "Wed", whole: "Wednesday" },
  { value: "4", label: "Thu", whole: "Thursday" },
  { value: "5", label: "Fri", whole: "Friday" },
  { value: "6", label: "Sat", whole: "Saturday" },
  { value: "0", label: "Sun", whole: "Sunday" },
] as const;
