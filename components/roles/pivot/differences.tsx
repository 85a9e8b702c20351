import type { FigureChange } from "@/lib/roles/compare-line-up";
import { amountText, capital, INTERESTS, JOB_ZONES, list, scopeText } from "@/lib/roles/text";
import type { RoleView } from "@/lib/roles/view";
import { Warnings } from "../compare/compare-table";
import { FactFigure, type SourceNumber } from "../fact-figure";

type Ends = { from: RoleView; to: RoleView };

/** One kind of figure of both roles, and what the second is more: only where both measure the same thing. */
export function FigureChangeView({
  kind,
  from,
  to,
  figures: { change, warnings },
  sourceNumber,
}: Ends & {
  kind: "pay" | "growth";
  figures: { change: FigureChange | null; warnings: readonly string[] };
  sourceNumber: SourceNumber;
}) {
  if (!change) {
    const without = [from, to].filter(({ facts }) => !facts.some((fact) => fact.kind === kind && fact.value !== null));
    return (
      <p className="text-soft">
        This catalog has no cited figure for {list(without.map(({ title }) => title))}, so nothing is worked out.
      </p>
    );
  }
  return (
    <>
      <dl className="grid gap-x-10 gap-y-5 sm:grid-cols-3">
        {[
          { role: from, figure: change.from },
          { role: to, figure: change.to },
        ].map(({ role, figure }) => (
          <div key={role.slug}>
            <dt className="text-sm font-semibold text-soft">{role.title}</dt>
            <dd>
              <FactFigure fact={figure} sourceNumber={sourceNumber} className="text-title font-bold" />
              <p className="text-sm leading-snug text-soft">
                {capital(figure.measure)}. {scopeText(figure)}
              </p>
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-sm font-semibold text-soft">Difference</dt>
          <dd>
            {change.difference === null ? (
              <p className="text-heading font-semibold">Not worked out</p>
            ) : (
              <p className="figures text-title font-bold" data-computed={`${kind} difference`}>
                {differenceText(change.difference, kind)}
              </p>
            )}
            <p className="text-sm leading-snug text-soft">{differenceNote(change, kind)}</p>
          </dd>
        </div>
      </dl>
      <div className="mt-4">
        <Warnings warnings={warnings} />
      </div>
    </>
  );
}

/** "+$18,990", "−2.6 points", "No difference". */
export function differenceText(difference: number, kind: "pay" | "growth"): string {
  if (difference === 0) return "No difference";
  const sign = difference > 0 ? "+" : "−";
  if (kind === "pay") return `${sign}${amountText(Math.abs(difference), "usd_per_year")}`;
  return `${sign}${Math.abs(difference).toFixed(1)} points`;
}

function differenceNote({ difference, likeness, from, to }: FigureChange, kind: "pay" | "growth"): string {
  if (likeness === "measures") return "The two figures measure different things.";
  if (difference === null)
    return `${from.topCoded || to.topCoded ? "A source prints “at least”" : "A figure is open"}, so the difference is open too.`;
  const what =
    kind === "pay"
      ? "A year, of the middle of each occupation; no promise to anybody."
      : "Percentage points over the period.";
  return likeness === "periods" ? `${what} The figures belong to different times or publishers.` : what;
}

/** What both suit, and how alike they are. */
export function InterestsChange({ from, to, alike }: Ends & { alike: number | null }) {
  const names = ({ interests }: RoleView) =>
    interests.length === 0 ? "Not rated" : list(interests.map((type) => INTERESTS[type].name));
  return (
    <>
      <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-3">
        {[from, to].map((role) => (
          <div key={role.slug}>
            <dt className="text-sm font-semibold text-soft">{role.title}</dt>
            <dd className="text-heading font-semibold">{names(role)}</dd>
          </div>
        ))}
        <div>
          <dt className="text-sm font-semibold text-soft">How alike</dt>
          <dd className="text-heading font-semibold">{alike === null ? "Not known" : alikeText(alike)}</dd>
        </div>
      </dl>
      {alike !== null && (
        <p className="mt-2 max-w-read text-sm text-soft">
          From O*NET’s six interests of both occupations, compared as your own interests are compared with a role.
        </p>
      )}
    </>
  );
}

/** Likeness of interests, 0..100, in words. */
function alikeText(alike: number): string {
  if (alike >= 80) return "Much alike";
  if (alike >= 60) return "Somewhat alike";
  return alike > 40 ? "Neither alike nor opposed" : "They run the other way";
}

export const PreparationChange = ({ from, to }: Ends) => (
  <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
    {[from, to].map(({ slug, title, jobZone }) => {
      const zone = jobZone === null ? undefined : JOB_ZONES[jobZone];
      return (
        <div key={slug}>
          <dt className="text-sm font-semibold text-soft">{title}</dt>
          <dd className="font-medium">
            {zone ? `${zone.short} preparation` : "Not rated"}
            {zone && (
              <span className="block text-sm font-normal leading-snug text-soft">
                O*NET job zone {jobZone} of 5. {zone.long}
              </span>
            )}
          </dd>
        </div>
      );
    })}
  </dl>
);
