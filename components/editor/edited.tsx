"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Change } from "@/lib/editor/change";

/** Parts of a document whose changes read differently: lists of words, and rows that are changes of their own. */
export type PartKinds = { lists: ReadonlySet<string>; rows: ReadonlySet<string> };

const NONE: PartKinds = { lists: new Set(), rows: new Set() };

const Changes = createContext<{ changes: readonly Change[]; kinds: PartKinds }>({ changes: [], kinds: NONE });

/** Gives the fields inside what the draft changes since publication. */
export const ChangesProvider = ({
  changes,
  kinds,
  children,
}: {
  changes: readonly Change[];
  kinds: PartKinds;
  children: ReactNode;
}) => <Changes value={{ changes, kinds }}>{children}</Changes>;

export const useChanges = (parts: readonly string[]): readonly Change[] =>
  useContext(Changes).changes.filter((change) => parts.includes(change.part));

/** Marks fields that the draft changes, with what is public now. */
export function Edited<P extends string>({ parts, children }: { parts: readonly P[]; children: ReactNode }) {
  const { kinds } = useContext(Changes);
  const changes = useChanges(parts);
  if (changes.length === 0) return children;
  return (
    <div className="-ml-3 space-y-2 border-l-3 border-role pl-2.25">
      {children}
      <ul className="space-y-0.5 text-sm text-role">
        {changes.map((change) => (
          <li key={`${change.label} ${change.before} ${change.after}`} className="break-words">
            {publicNow(change, parts.length === 1, kinds)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function publicNow({ part, label, before, after }: Change, alone: boolean, { lists, rows }: PartKinds): string {
  if (lists.has(part)) {
    const parts = [after && `Not public yet: ${after}.`, before && `Still public: ${before}.`];
    return parts.filter(Boolean).join(" ").slice(0, LONGEST);
  }
  const what = label.replace(": ", " ");
  if (rows.has(part)) {
    if (before === null) return `${what} is not public yet.`;
    return after === null ? `${what} is still public.` : `${what}: public now is ${shortened(before)}`;
  }
  return alone ? `Public now: ${shortened(before)}` : `${what}, public now: ${shortened(before)}`;
}

const LONGEST = 200;

const shortened = (words: string | null): string =>
  words !== null && words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : (words ?? "");
