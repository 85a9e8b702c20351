"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/** A row of fields with its tools; once it is marked for removal only its name and the way back are left. */
export function Removed({
  what,
  tools,
  columns,
  children,
}: {
  what: ReactNode;
  tools: ReactNode;
  columns: string;
  children: ReactNode;
}) {
  return (
    <div
      className={cx(
        "grid grid-cols-2 items-end gap-x-3 gap-y-3 rounded-md border border-line bg-surface p-3 @lg:border-0 @lg:bg-transparent @lg:p-0",
        columns,
      )}
    >
      <p className="col-span-1 hidden min-h-11 items-center text-soft line-through group-has-[[data-remove]:checked]/row:flex @lg:[grid-column:1/-2]">
        {what}
      </p>
      <div className="contents group-has-[[data-remove]:checked]/row:hidden">{children}</div>
      <div className="col-span-2 flex items-center justify-end group-has-[[data-remove]:checked]/row:col-span-1 @lg:[grid-column:-2/-1]">
        {tools}
      </div>
    </div>
  );
}
