import { cx } from "@/components/ui/cx";
import type { Change } from "@/lib/editor/change";

/** What differs between two states of a document: before, struck through, then after. */
export function ChangeList({ changes, className }: { changes: readonly Change[]; className?: string }) {
  return (
    <dl className={cx("text-sm", className)}>
      {changes.map((change) => (
        <div key={`${change.label} ${change.before} ${change.after}`} className="mb-3 break-inside-avoid">
          <dt className="font-semibold">{change.label}</dt>
          <dd className="break-words whitespace-pre-line">
            {change.before !== null && (
              <del className="block text-faint">
                <span className="sr-only">Before: </span>
                {change.before}
              </del>
            )}
            {change.after === null ? (
              <em className="block not-italic text-role">Removed</em>
            ) : (
              <ins className="block no-underline">
                <span className="sr-only">{change.before === null ? "Added: " : "After: "}</span>
                {change.before === null && <span aria-hidden="true">+ </span>}
                {change.after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
