import type { ReactNode } from "react";
import { cx } from "./cx";

/** A table that scrolls by itself inside its box on a narrow screen, never the page. */
export function Table({
  caption,
  head,
  children,
  className,
}: {
  caption: string;
  head: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={cx("overflow-x-auto", className)} aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left text-base">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line-strong text-sm text-soft">{head}</thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  );
}

export const Th = ({
  children,
  numeric,
  className,
}: {
  children?: ReactNode;
  numeric?: boolean;
  className?: string;
}) => (
  <th scope="col" className={cx("px-3 py-2 font-semibold first:pl-0 last:pr-0", numeric && "text-right", className)}>
    {children}
  </th>
);

export const Td = ({
  children,
  numeric,
  className,
}: {
  children?: ReactNode;
  numeric?: boolean;
  className?: string;
}) => (
  <td className={cx("px-3 py-3 align-top first:pl-0 last:pr-0", numeric && "figures text-right", className)}>
    {children}
  </td>
);
