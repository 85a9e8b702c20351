import { FactFigure } from "@/components/roles/fact-figure";
import { formatDate } from "@/lib/platform/dates";
import type { FactState } from "@/lib/roles/facts/queries";
import { measureText } from "@/lib/roles/facts/words";
import { capital, periodText } from "@/lib/roles/text";
import { dayText } from "./words";

/** Every earlier state of a figure as it stood, the newest first. */
export function FactHistory({ states, timeZone }: { states: readonly FactState[]; timeZone: string }) {
  if (states.length === 0)
    return <p className="text-soft">No earlier state. When you renew this figure, the old one is kept here.</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {states.map((state) => (
        <li key={state.id} className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[minmax(9rem,auto)_1fr]">
          <p className={state.unit === "text" ? "max-w-sm font-semibold leading-snug" : "text-heading font-bold"}>
            <FactFigure fact={state} className={state.unit === "text" ? "whitespace-normal" : undefined} />
          </p>
          <div className="text-[0.9375rem] leading-snug">
            <p>
              {capital(measureText(state))}, {state.occupation}, {periodText(state)}
            </p>
            <p className="text-soft">
              {state.source}. {state.accessedOn ? `Read on ${dayText(state.accessedOn)}.` : "No reading date recorded."}
            </p>
            <p className="text-soft">
              Stood from {formatDate(state.createdAt, "dayTime", timeZone)}
              {state.retiredAt && ` until ${formatDate(state.retiredAt, "dayTime", timeZone)}`}, {broughtBy(state)}.
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

const broughtBy = ({ editor, origin }: FactState): string => {
  if (editor) return `entered by ${editor}`;
  return origin === "import" ? "brought by an import" : "part of the first catalog";
};
