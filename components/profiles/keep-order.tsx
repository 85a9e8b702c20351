"use client";

import { type ReactNode, useState } from "react";

/** Keeps the order its items had at first while the page stays open, so that nothing moves away under the person's finger. */
export function KeepOrder({ items }: { items: readonly { id: string; node: ReactNode }[] }) {
  const [order] = useState(() => items.map(({ id }) => id));
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return items.toSorted((a, b) => place(a.id) - place(b.id)).map(({ node }) => node);
}
