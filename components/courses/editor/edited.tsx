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
          <li key={`${change.label} ${change.before} ${change.after}`} className="break-words">
            {publicNow(change, parts.length === 1)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LISTS: ReadonlySet<Part> = new Set(["formats", "schedules", "topics", "prerequisiteCourses", "claims"]);
const ROWS: ReadonlySet<Part> = new Set(["sections", "skills", "modules", "prerequisiteSkills", "awards"]);

function publicNow({ part, label, before, after }: Change, alone: boolean): string {
  if (LISTS.has(part)) {
    const parts = [after && `Not public yet: ${after}.`, before && `Still public: ${before}.`];
    return parts.filter(Boolean).join(" ").slice(0, LONGEST);
  }
  const what = label.replace(": ", " ");
  if (ROWS.has(part)) {
    if (before === null) return `${what} is not public yet.`;
    return after === null ? `${what} is still public.` : `${what}: public now is ${shortened(before)}`;
  }
  return alone ? `Public now: ${shortened(before)}` : `${what}, public now: ${shortened(before)}`;
}

const LONGEST = 200;

const shortened = (words: string | null): string =>
  words !== null && words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : (words ?? "");
