"use client";

import { type ReactNode, useState } from "react";

type Item = { id: string; node: ReactNode };

/** A list only a little longer than what is shown is shown whole. */
const SLACK = 3;

/**
 * Keeps the order its items had at first while the page stays open, so that nothing moves away under the person's finger.
 * Of a list much longer than `shown` the rest stands behind one line; it is part of the form all the same.
 */
export function KeepOrder({ items, shown }: { items: readonly Item[]; shown?: number }) {
  const [order] = useState(() => items.map(({ id }) => id));
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const nodes = items.toSorted((a, b) => place(a.id) - place(b.id)).map(({ node }) => node);
  if (shown === undefined || nodes.length <= shown + SLACK) return nodes;
  return (
    <>
      {nodes.slice(0, shown)}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center py-2 font-semibold text-accent">
          Show the other {nodes.length - shown}
        </summary>
        {nodes.slice(shown)}
      </details>
    </>
  );
}
