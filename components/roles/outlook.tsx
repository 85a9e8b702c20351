import { figuresOf, statementsOf } from "@/lib/roles/figures";
import { capital, growthText, periodText, reasonsForDifference, statedText } from "@/lib/roles/text";
import type { FactView, Figure, RoleView } from "@/lib/roles/view";
import { Comparison, FactFigure, type SourceNumber } from "./fact-figure";
import { GrowthBars } from "./growth-bars";

/** Is it growing: projected change beside all occupations, then jobs and openings, then what was said without a figure. */
export function Outlook({ role, sourceNumber }: { role: RoleView; sourceNumber: SourceNumber }) {
  const growth = figuresOf(role.facts, "growth");
  const lead = growth[0];
  const counts = [...figuresOf(role.facts, "employment"), ...figuresOf(role.facts, "openings")];
  const said = [
    ...statementsOf(role.facts, "growth"),
    ...role.facts.filter((fact) => fact.kind === "rank" || fact.kind === "note"),
  ];
  return (
    <>
      {lead && (
        <p className="mb-6 max-w-read text-lg">
          {growthText(lead)}: <FactFigure fact={lead} sourceNumber={sourceNumber} className="font-semibold" /> for{" "}
          {lead.occupation.toLowerCase()}
          {lead.comparison !== null && (
            <>
              {" "}
              against <Comparison fact={lead} /> for all occupations together
            </>
          )}
          , {periodText(lead)}.
        </p>
      )}
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[1.4fr_1fr]">
        {growth.length > 0 && <GrowthBars figures={growth} sourceNumber={sourceNumber} />}
        <ul className="divide-y divide-line border-y border-line self-start">
          {counts.map((fact) => (
            <li key={fact.id} className="grid grid-cols-[7rem_1fr] items-baseline gap-x-4 py-3">
              <FactFigure fact={fact} sourceNumber={sourceNumber} className="text-heading font-bold" />
              <span className="text-[0.9375rem] leading-snug">
                {countLabel(fact)}
                <span className="block text-soft">
                  {fact.occupation}, {periodText(fact)}
                  {fact.note ? `. ${fact.note}` : ""}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Differences figures={growth} />
      <Said facts={said} sourceNumber={sourceNumber} />
      <Notes facts={growth} />
    </>
  );
}

const countLabel = (fact: FactView): string => (fact.kind === "employment" ? "jobs" : capital(fact.measure));

/** Why two projections are not the same. They all are a change of employment, whatever their sources call it. */
function Differences({ figures }: { figures: readonly Figure[] }) {
  const reasons = reasonsForDifference(figures.map((fact) => ({ ...fact, measure: "projected change" })));
  if (reasons.length === 0 || new Set(figures.map(({ value }) => value)).size < 2) return null;
  return (
    <div className="mt-6 max-w-read">
      <h3 className="text-base">Why the projections differ</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-[0.9375rem] leading-snug">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function Said({ facts, sourceNumber }: { facts: readonly FactView[]; sourceNumber: SourceNumber }) {
  if (facts.length === 0) return null;
  return (
    <div className="mt-8">
      <h3 className="text-base">Also stated</h3>
      <ul className="mt-2 max-w-read space-y-2">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactFigure fact={fact} sourceNumber={sourceNumber} className="whitespace-normal font-medium">
              {fact.text ?? undefined}
            </FactFigure>
            <span className="block text-[0.9375rem] leading-snug text-soft">
              {capital(fact.measure)}, {fact.occupation}, {periodText(fact)}. {fact.source}. {fact.note}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Notes({ facts }: { facts: readonly FactView[] }) {
  const notes = facts.flatMap((fact) => {
    const text = [statedText(fact), fact.note].filter(Boolean).join(" ");
    return text ? [{ id: fact.id, text: `${fact.occupation}, ${periodText(fact)}: ${text}` }] : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="mt-6 max-w-read space-y-1 text-sm text-soft">
      {notes.map((note) => (
        <li key={note.id}>{note.text}</li>
      ))}
    </ul>
  );
}
