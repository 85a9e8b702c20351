export { optionsOf } from "@/components/editor/options";

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
