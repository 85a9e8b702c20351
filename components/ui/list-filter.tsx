import type { Route } from "next";
import Form from "next/form";
import { Button } from "./button";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3";

type Option = { value: string; label: string };
export type ListChoice = { name: string; label: string; value: string; options: readonly Option[] };

/** Options of a list of values with their labels, after one that stands for none chosen. */
export const optionsOf = <T extends string>(
  labels: Readonly<Record<T, string>>,
  values: readonly T[],
  none?: string,
): Option[] => [
  ...(none === undefined ? [] : [{ value: "", label: none }]),
  ...values.map((value) => ({ value, label: labels[value] })),
];

/** Search and choices of a list at `action`; all of it is in the address, and it works without JavaScript. */
export const ListFilter = ({
  action,
  q,
  placeholder,
  choices,
}: {
  action: string;
  q: string;
  placeholder: string;
  choices: readonly ListChoice[];
}) => (
  <Form action={action as Route} className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
    <label className="col-span-2 grow space-y-1.5 sm:max-w-sm">
      <span className="block font-semibold">Search</span>
      <input type="search" name="q" defaultValue={q} maxLength={200} placeholder={placeholder} className={CONTROL} />
    </label>
    {choices.map(({ name, label, value, options }) => (
      <label key={name} className="space-y-1.5">
        <span className="block font-semibold">{label}</span>
        <select name={name} defaultValue={value} className={CONTROL}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    ))}
    <Button type="submit" look="secondary" className={choices.length % 2 === 0 ? "col-span-2" : undefined}>
      Show
    </Button>
  </Form>
);
