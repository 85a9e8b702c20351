import type { Option } from "@/components/ui/fields";

/** A closed word list as the options of a field. */
export const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>): Option[] =>
  values.map((value) => ({ value, label: labels[value] }));
