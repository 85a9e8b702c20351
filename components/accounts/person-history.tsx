import { auditWords } from "@/lib/accounts/text";
import { formatDate } from "@/lib/platform/dates";

type Line = { id: number; at: Date; action: string; by: string; detail: Record<string, unknown> };

/** What happened to this account, newest first. */
export const PersonHistory = ({ lines, timeZone }: { lines: readonly Line[]; timeZone: string }) =>
  lines.length === 0 ? (
    <p className="text-soft">Nothing has been recorded yet.</p>
  ) : (
    <ol className="max-w-2xl divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap justify-between gap-x-6 py-3">
          <span>
            <span className="font-medium">{auditWords(line.action)}</span>
            {changed(line.detail) && <span>: {changed(line.detail)}</span>}
            <span className="block text-sm text-soft">by {line.by}</span>
          </span>
          <time dateTime={line.at.toISOString()} className="text-sm text-soft">
            {formatDate(line.at, "dayTime", timeZone)}
          </time>
        </li>
      ))}
    </ol>
  );

const changed = ({ from, to }: Record<string, unknown>): string | null =>
  typeof from === "string" && typeof to === "string" ? `${from} to ${to}` : null;
