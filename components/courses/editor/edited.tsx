"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Change } from "@/lib/courses/changes";
import type { CourseDocument } from "@/lib/courses/document";

type Part = keyof CourseDocument;

const Changes = createContext<readonly Change[]>([]);

/** Gives the fields inside what the draft changes since publication. */
export const ChangesProvider = ({ changes, children }: { changes: readonly Change[]; children: ReactNode }) => (
  <Changes value={changes}>{children}</Changes>
);

export const useChanges = (parts: readonly Part[]): readonly Change[] =>
  useContext(Changes).filter((change) => parts.includes(change.part));

/** Marks fields that the draft changes, with what is public now. */
export function Edited({ parts, children }: { parts: readonly Part[]; children: ReactNode }) {
  const changes = useChanges(parts);
  if (changes.length === 0) return children;
  return (
    <div className="-ml-3 space-y-2 border-l-3 border-role pl-2.25">
      {children}
      <ul className="space-y-0.5 text-sm text-role">
        {changes.map((change) => (
          <li key={`${change.label} ${change.before}`} className="break-words">
            {publicNow(change, parts.length === 1 && changes.length === 1)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LONGEST = 160;

function publicNow({ label, before, after }: Change, alone: boolean): string {
  const name = alone ? "" : `${label}: `;
  if (before === null) return `${name || "Changed: "}not public yet`;
  const words = before.length > LONGEST ? `${before.slice(0, LONGEST).trimEnd()}…` : before;
  if (after === null) return `${name}removed; public now: ${words}`;
  return `${name}${alone ? "Changed. Public" : "public"} now: ${words}`;
}
