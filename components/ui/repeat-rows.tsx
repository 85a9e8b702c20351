"use client";

import { type ReactNode, useState } from "react";
import { Button } from "./button";

/**
 * Rows of a form that can grow: `rows` are the stored ones, `spares` empty ones that are revealed one by one.
 * Without JavaScript all spares are shown; empty rows are ignored when the form is read.
 */
export function RepeatRows({
  rows,
  spares,
  addLabel,
}: {
  rows: readonly ReactNode[];
  spares: readonly ReactNode[];
  addLabel: string;
}) {
  const [shown, setShown] = useState(rows.length === 0 ? 1 : 0);
  return (
    <div className="space-y-4">
      {rows}
      {spares.map((spare, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: spare rows never change places
        <div key={index} className={index < shown ? undefined : "hidden"}>
          {spare}
        </div>
      ))}
      {shown < spares.length && (
        <Button look="secondary" onClick={() => setShown(shown + 1)}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}
