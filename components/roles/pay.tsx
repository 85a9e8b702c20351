import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { formatDate } from "@/lib/platform/dates";
import { loosePercentiles, payBands } from "@/lib/roles/facts/bands";
import { measureText } from "@/lib/roles/facts/words";
import { figuresOf, statementsOf } from "@/lib/roles/figures";
import { capital, reasonsForDifference, statedText } from "@/lib/roles/text";
import type { FactView, RoleView } from "@/lib/roles/view";
import { FactFigure, type SourceNumber } from "./fact-figure";
import { PayBandText } from "./facts/pay-band";
import { hasPayScale, type OtherPay, PayScale } from "./pay-scale";

/** Every pay figure side by side: drawn on one scale, then whole with all that ties it down, then why they differ. */
export function Pay({
  role,
  others,
  sourceNumber,
}: {
  role: RoleView;
  others: readonly OtherPay[];
  sourceNumber: SourceNumber;
}) {
  const figures = figuresOf(role.facts, "pay");
  const bands = payBands(role.facts);
  const all = [...figures, ...loosePercentiles(role.facts), ...statementsOf(role.facts, "pay")];
  const reasons = reasonsForDifference(figures);
  return (
    <>
      {hasPayScale(role.facts) && <PayScale facts={role.facts} others={others} sourceNumber={sourceNumber} />}
      {bands.length > 0 && (
        <div className="mt-8 space-y-6">
          {bands.map((band) => (
            <PayBandText key={band.figures[0]?.id} band={band} sourceNumber={sourceNumber} />
          ))}
        </div>
      )}
      <ul className={cx("mt-8 grid gap-8 md:grid-cols-2 md:gap-y-0", all.length > 2 && "xl:grid-cols-3")}>
        {all.map((fact) => (
          <FactCard key={fact.id} fact={fact} sourceNumber={sourceNumber} />
        ))}
      </ul>
      {(reasons.length > 0 || role.payDifference) && (
        <div className="mt-8 rounded-lg bg-sunken p-5 sm:p-6">
          <h3 className="text-heading">Why the figures differ</h3>
          {reasons.length > 0 && (
            <ul className="mt-3 max-w-read list-disc space-y-1 pl-5">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          {role.payDifference && <p className="mt-3 max-w-read">{role.payDifference}</p>}
        </div>
      )}
    </>
  );
}

/** One figure with all that ties it down; on wide screens its rows stand level with those of its neighbours. */
function FactCard({ fact, sourceNumber }: { fact: FactView; sourceNumber: SourceNumber }) {
  const stated = statedText(fact);
  return (
    <li className="border-t-2 border-accent pt-3 md:row-span-10 md:mb-8 md:grid md:grid-rows-subgrid">
      <p className={fact.value === null ? "font-semibold leading-snug" : "text-title font-bold"}>
        <FactFigure
          fact={fact}
          sourceNumber={sourceNumber}
          className={fact.value === null ? "whitespace-normal" : undefined}
        />
      </p>
      <dl className="max-md:mt-2 md:contents">
        <Row term="Measure">{capital(measureText(fact))}</Row>
        <Row term="Occupation">{fact.occupation}, as the source names it</Row>
        <Row term="Period">{fact.period ?? "Undated in source"}</Row>
        <Row term="Place">{capital(fact.geography)}</Row>
        <Row term="Source">
          {fact.source}
          {fact.publisher !== fact.source && `, published by ${fact.publisher}`}
        </Row>
        <Row term="Link">{fact.url ? <SourceLink url={fact.url} /> : "Not recorded"}</Row>
        <Row term="Read on">{fact.accessedOn ? dayText(fact.accessedOn) : "Not recorded"}</Row>
        <Row term="Review due">{fact.reviewBy ? dayText(fact.reviewBy) : "Not set"}</Row>
      </dl>
      <p className="text-[0.9375rem] leading-snug text-soft max-md:mt-2 md:pt-2">
        {stated} {fact.note}
      </p>
    </li>
  );
}

export const SourceLink = ({ url }: { url: string }) => (
  <a href={url} rel="noreferrer" className="text-accent underline underline-offset-2 wrap-anywhere">
    {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
  </a>
);

export const dayText = (iso: string): string => formatDate(new Date(`${iso}T00:00:00Z`), "day");

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid grid-cols-[5.75rem_1fr] gap-x-3 py-0.5 text-[0.9375rem] leading-snug">
    <dt className="text-soft">{term}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
);
