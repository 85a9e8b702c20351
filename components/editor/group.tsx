"use client";

import type { ReactNode } from "react";

/** One part of the form under its heading; links of the jump list lead here. */
export function Group({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="min-w-0 scroll-mt-4 border-t border-line-strong pt-6 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <legend className="float-left w-full text-title font-semibold">{title}</legend>
      {lead && <div className="clear-both pt-1 text-soft">{lead}</div>}
      <div className="clear-both space-y-5 pt-4">{children}</div>
    </fieldset>
  );
}

export const Pair = ({ children }: { children: ReactNode }) => (
  <div className="grid items-end gap-x-4 gap-y-5 @md:grid-cols-2">{children}</div>
);
