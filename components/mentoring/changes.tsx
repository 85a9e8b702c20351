import { pointsText } from "@/lib/fit/text";
import type { Change, Changes as ChangesView } from "@/lib/mentoring/view";
import { formatDate } from "@/lib/platform/dates";

const OPEN = 6;

/** What changed since the mentor last looked, newest first, with its points of the main role. */
export function Changes({
  changes: { lines, more },
  since,
  firstVisit,
  timeZone,
}: {
  changes: ChangesView;
  since: Date;
  firstVisit: boolean;
  timeZone: string;
}) {
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title" className="text-heading">
        {firstVisit ? "Your first visit" : "Since your last visit"}
      </h2>
      <p className="text-sm text-soft">
        {firstVisit
          ? `What happened since you were assigned on ${formatDate(since, "day", timeZone)}`
          : formatDate(since, "dayTime", timeZone)}
      </p>
      {lines.length === 0 ? (
        <p className="mt-3 text-soft">{firstVisit ? "Nothing yet." : "Nothing has changed."}</p>
      ) : (
        <>
          <List lines={lines.slice(0, OPEN)} timeZone={timeZone} />
          {lines.length > OPEN && (
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
                Show {lines.length - OPEN} earlier
              </summary>
              <List lines={lines.slice(OPEN)} timeZone={timeZone} />
              {more && <p className="py-2 text-sm text-soft">Older changes are on the chart below.</p>}
            </details>
          )}
        </>
      )}
    </section>
  );
}

const List = ({ lines, timeZone }: { lines: readonly Change[]; timeZone: string }) => (
  <ol className="mt-2 divide-y divide-line">
    {lines.map(({ key, at, label, points, byRole }) => (
      <li key={key} className="grid grid-cols-[3.75rem_minmax(0,1fr)_auto] gap-x-2 py-2 text-[0.9375rem] leading-snug">
        <span className="figures text-soft">{formatDate(at, "short", timeZone)}</span>
        <span className="[overflow-wrap:anywhere]">{label}</span>
        <span className={`figures font-semibold ${byRole ? "text-role" : ""}`}>
          {points === null ? "" : pointsText(points)}
        </span>
      </li>
    ))}
  </ol>
);
