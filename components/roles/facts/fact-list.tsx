import type { Route } from "next";
import Link from "next/link";
import { FactFigure } from "@/components/roles/fact-figure";
import { Tag } from "@/components/ui/layout";
import { formatDate } from "@/lib/platform/dates";
import type { FactLine, FactListPage } from "@/lib/roles/facts/list";
import { type FactListQuery, factListPath } from "@/lib/roles/facts/list-query";
import { measureText, subjectText } from "@/lib/roles/facts/words";
import { capital, periodText } from "@/lib/roles/text";
import { ConfirmFact } from "./quick-forms";
import { reviewLook, reviewText } from "./words";

/** Figures to look at, a line each: what it is, what it says, when it is due, and the two usual acts. */
export const FactList = ({ list, query, timeZone }: { list: FactListPage; query: FactListQuery; timeZone: string }) => (
  <ul className="divide-y divide-line border-y border-line">
    {list.rows.map((line) => (
      <li
        key={line.fact.id}
        className="grid gap-x-6 gap-y-3 py-4 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1.5fr)_12rem_auto] lg:items-start"
      >
        <What line={line} query={query} />
        <Source line={line} />
        <p className="flex flex-wrap items-center gap-2 lg:block lg:space-y-1.5">
          {line.retiredAt ? (
            <Tag>Withdrawn {formatDate(line.retiredAt, "day", timeZone)}</Tag>
          ) : (
            <Tag look={reviewLook(line.fact.reviewBy, list.today)}>{reviewText(line.fact.reviewBy, list.today)}</Tag>
          )}
          {line.fact.period === null && <Tag look="role">Undated in source</Tag>}
        </p>
        <div className="flex flex-wrap items-start gap-2 lg:justify-end">
          {line.retiredAt === null && (
            <ConfirmFact
              factId={line.fact.id}
              what={`${subjectText(line.fact)}, ${line.role.title}`}
              back={factListPath(query, { page: query.page })}
            />
          )}
          <Link
            href={`/admin/facts/${line.fact.id}` as Route}
            className="inline-flex min-h-11 items-center px-3 font-semibold text-accent underline-offset-4 hover:underline"
          >
            {line.retiredAt ? "Open" : "Renew"}
            <span className="sr-only">
              : {subjectText(line.fact)}, {line.role.title}
            </span>
          </Link>
        </div>
      </li>
    ))}
  </ul>
);

function What({ line: { fact, role }, query }: { line: FactLine; query: FactListQuery }) {
  return (
    <div className="min-w-0">
      <p className={fact.unit === "text" ? "font-semibold leading-snug" : "text-heading font-bold"}>
        <FactFigure fact={fact} className={fact.unit === "text" ? "whitespace-normal" : undefined} />
      </p>
      <p className="text-[0.9375rem] leading-snug">{capital(measureText(fact))}</p>
      <Link
        href={factListPath(query, { role: role.slug, view: "all", q: "" }) as Route}
        className="-my-1 inline-flex min-h-11 items-center text-[0.9375rem] text-accent underline-offset-4 hover:underline"
      >
        {role.title}
      </Link>
    </div>
  );
}

const Source = ({ line: { fact } }: { line: FactLine }) => (
  <p className="min-w-0 text-[0.9375rem] leading-snug text-soft">
    <span className="text-ink">
      {fact.occupation}, {periodText(fact)}
    </span>
    <span className="block">
      {fact.source}
      {fact.publisher !== fact.source && `, published by ${fact.publisher}`}
    </span>
  </p>
);
