import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { cellClass } from "./columns";

/** Whether a row is the same for every role: a sign, and words beside it. */
export type Difference = { same: boolean; words: string };

/**
 * A section's rows: a column a role. The name of a row stands left of its cells on wide screens and above them on narrow ones,
 * so that the table is never wider than the screen.
 */
export function CompareTable({
  caption,
  titles,
  children,
}: {
  caption: string;
  titles: readonly string[];
  children: ReactNode;
}) {
  return (
    <table
      className={cx(
        "w-full border-collapse text-left max-lg:block lg:table-fixed",
        "[&>tbody>tr>th]:pt-3 [&>tbody>tr>th]:pr-4 [&>tbody>tr>th]:align-top [&>tbody>tr>th]:font-normal max-lg:[&>tbody>tr>th]:w-full lg:[&>tbody>tr>th]:pb-4",
        "[&>tbody>tr>td]:min-w-0 [&>tbody>tr>td]:pt-1.5 [&>tbody>tr>td]:pr-4 [&>tbody>tr>td]:pb-4 [&>tbody>tr>td]:align-top [&>tbody>tr>td]:wrap-break-word max-lg:[&>tbody>tr>td]:flex-1 max-lg:[&>tbody>tr>td]:basis-0 lg:[&>tbody>tr>td]:pt-3",
      )}
    >
      <caption className="sr-only">{caption}</caption>
      <thead className="max-lg:block">
        <tr className="max-lg:flex">
          <th scope="col" className="p-0 font-normal max-lg:w-0 lg:w-56">
            <span className="sr-only">What is compared</span>
          </th>
          {titles.map((title, place) => (
            <th key={title} scope="col" className={cx("p-0 font-normal", cellClass(place, titles.length))}>
              <span className="sr-only">{title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">{children}</tbody>
    </table>
  );
}

/** One thing compared: its name, whether it differs, and what holds for each role. */
export function CompareRow({
  label,
  hint,
  difference,
  cells,
  foot,
}: {
  label: ReactNode;
  hint?: ReactNode;
  difference?: Difference;
  /** In the order of the roles. */
  cells: readonly ReactNode[];
  /** A warning or note under the cells. */
  foot?: ReactNode;
}) {
  return (
    <>
      <tr className="break-inside-avoid border-t border-line max-lg:flex max-lg:flex-wrap">
        <th scope="row">
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 lg:block">
            <span className="font-semibold leading-snug lg:block">{label}</span>
            {difference && <DifferenceMark {...difference} />}
          </span>
          {hint && <span className="block text-sm leading-snug text-soft">{hint}</span>}
        </th>
        {cells.map((cell, place) => (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place is its role
            key={place}
            className={cellClass(place, cells.length) || undefined}
          >
            {cell}
          </td>
        ))}
      </tr>
      {foot && (
        <tr className="max-lg:flex">
          <td colSpan={cells.length + 1} className="lg:pl-56">
            {foot}
          </td>
        </tr>
      )}
    </>
  );
}

/** Two lines for the same, two lines crossed for different: the words say which. */
export const DifferenceMark = ({ same, words }: Difference) => (
  <span
    className={cx(
      "inline-flex items-center gap-1.5 text-sm leading-snug",
      same ? "text-soft" : "font-medium text-role",
    )}
  >
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" className="shrink-0 fill-none stroke-current">
      <path d={same ? "M2 6h12M2 10h12" : "M2 6h12M2 10h12M11 2 5 14"} strokeWidth="2" />
    </svg>
    {words}
  </span>
);

/** What differs beside the values, under them. */
export const Warnings = ({ warnings }: { warnings: readonly string[] }) =>
  warnings.length === 0 ? null : (
    <ul className="max-w-read space-y-1 rounded-md bg-role-wash px-3 py-2 text-sm leading-snug">
      {warnings.map((warning) => (
        <li key={warning} className="flex gap-2">
          <svg
            viewBox="0 0 16 16"
            width="14"
            height="14"
            aria-hidden="true"
            className="mt-0.5 shrink-0 fill-none stroke-role"
          >
            <path d="M8 2 14.5 14h-13ZM8 6.5v3.5M8 12v.5" strokeWidth="1.5" />
          </svg>
          {warning}
        </li>
      ))}
    </ul>
  );

export const NotStated = ({ children = "Not stated" }: { children?: ReactNode }) => (
  <p className="text-soft">{children}</p>
);

/** Under a value in its cell. */
export const Small = ({ children }: { children: ReactNode }) => (
  <p className="mt-0.5 text-sm leading-snug text-soft">{children}</p>
);
