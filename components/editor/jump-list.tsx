"use client";

import { useForm } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import { useChanges } from "./edited";

/** A part of an editor's form: where it is, the parts of the document it shows, and fields named otherwise than their part. */
export type FormGroup = { id: string; title: string; parts: readonly string[]; fields: readonly string[] };

/** Ways to the parts of the form, with what is changed and what is wrong there: beside it, or folded above it. */
export function JumpList({ groups, className }: { groups: readonly FormGroup[]; className?: string }) {
  return (
    <>
      <nav aria-label="Parts of the form" className={cx("hidden lg:block", className)}>
        <Links groups={groups} />
      </nav>
      <details className="group mb-6 rounded-lg border border-line bg-surface lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold">
          Go to a part of the form
        </summary>
        <nav aria-label="Parts of the form" className="px-4 pb-2">
          <Links groups={groups} />
        </nav>
      </details>
    </>
  );
}

const LINK =
  "flex min-h-11 items-center justify-between gap-2 border-l-2 border-line py-1 pl-3 leading-tight text-soft hover:border-accent hover:text-ink";

const Links = ({ groups }: { groups: readonly FormGroup[] }) => (
  <ul>
    {groups.map((group) => (
      <li key={group.id}>
        <GroupLink group={group} />
      </li>
    ))}
    <li className="sr-only focus-within:not-sr-only">
      <a href="#edit-save" className={LINK}>
        Save or publish
      </a>
    </li>
  </ul>
);

function GroupLink({ group }: { group: FormGroup }) {
  const { state } = useForm();
  const changed = useChanges(group.parts).length;
  const wrong =
    state.status === "failed" ? Object.keys(state.fields).filter((field) => inGroup(group, field)).length : 0;
  return (
    <a href={`#${group.id}`} className={LINK}>
      {group.title}
      {wrong > 0 ? (
        <span className="figures rounded bg-danger-wash px-1.5 text-sm font-semibold text-danger">
          {wrong}
          <span className="sr-only"> to correct</span>
        </span>
      ) : (
        changed > 0 && (
          <span className="figures rounded bg-role-wash px-1.5 text-sm font-semibold text-role">
            {changed}
            <span className="sr-only"> changed</span>
          </span>
        )
      )}
    </a>
  );
}

/** Does a field of the form, `modules.2.hours` or `priceAmount`, belong to the group? */
function inGroup(group: FormGroup, field: string): boolean {
  const head = field.split(".")[0] ?? "";
  return [...group.parts, ...group.fields].some((name) => name === head);
}
