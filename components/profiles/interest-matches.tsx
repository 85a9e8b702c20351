import type { Route } from "next";
import Link from "next/link";
import { FactFigure } from "@/components/roles/fact-figure";
import { FigureNote } from "@/components/roles/figure-note";
import { buttonClass } from "@/components/ui/button";
import { Empty } from "@/components/ui/layout";
import { count } from "@/lib/platform/money";
import { type AskedResult, resultAddress, resultFields } from "@/lib/profiles/interest-address";
import { type MatchedRole, ROLES_A_PAGE, type RoleMatches } from "@/lib/profiles/interest-roles";
import { interestBand, sharedText } from "@/lib/profiles/interest-text";
import { JOB_ZONES, periodText, scopeText } from "@/lib/roles/text";
import type { FactView } from "@/lib/roles/view";

/** Published roles by interest fit in bands, a page of them, with the choice of preparation above. */
export function InterestMatches({
  result,
  zone,
  page,
  matches,
}: {
  result: AskedResult;
  zone: number | null;
  page: number;
  matches: RoleMatches;
}) {
  const pages = Math.max(1, Math.ceil(matches.total / ROLES_A_PAGE));
  const bands = [...new Set(matches.roles.map(({ score }) => interestBand(score)))];
  return (
    <>
      <ZoneForm result={result} zone={zone} byZone={matches.byZone} />
      <p role="status" className="mb-2 font-semibold">
        {count(matches.total)} {matches.total === 1 ? "role" : "roles"}
        {zone !== null && ` with ${(JOB_ZONES[zone]?.short ?? "").toLowerCase()} preparation`}
        {pages > 1 && `, page ${count(page)} of ${count(pages)}`}
      </p>
      {matches.roles.length === 0 && (
        <Empty
          title={matches.total === 0 ? "No role with this preparation" : `There is no page ${count(page)}`}
          action={
            <Link href={resultAddress(result) as Route} className={buttonClass("secondary")}>
              Show all roles
            </Link>
          }
        >
          {matches.total === 0 ? "Another preparation has some." : `The list has ${count(pages)} pages.`}
        </Empty>
      )}
      {bands.map((band) => (
        <section key={band} aria-label={band} className="mt-6">
          <h3 className="border-b border-line-strong pb-2 text-heading">{band}</h3>
          <ul className="divide-y divide-line">
            {matches.roles
              .filter(({ score }) => interestBand(score) === band)
              .map((role) => (
                <Match key={role.slug} role={role} />
              ))}
          </ul>
        </section>
      ))}
      {matches.roles.length > 0 && <FigureNote roles={matches.roles} />}
      {pages > 1 && matches.roles.length > 0 && (
        <nav aria-label="Pages" className="mt-8 flex flex-wrap items-center gap-3">
          {page > 1 && <To href={resultAddress(result, { zone, page: page - 1 })}>Previous page</To>}
          <span className="figures text-soft">
            Page {count(page)} of {count(pages)}
          </span>
          {page < pages && <To href={resultAddress(result, { zone, page: page + 1 })}>Next page</To>}
        </nav>
      )}
    </>
  );
}

const To = ({ href, children }: { href: string; children: string }) => (
  <Link href={`${href}#roles` as Route} className={buttonClass("secondary")}>
    {children}
  </Link>
);

function ZoneForm({
  result,
  zone,
  byZone,
}: {
  result: AskedResult;
  zone: number | null;
  byZone: RoleMatches["byZone"];
}) {
  return (
    <form action="/quiz/result#roles" method="get" className="mb-6 flex flex-wrap items-end gap-3">
      {resultFields(result).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 max-w-full grow sm:grow-0">
        <label htmlFor="zone" className="mb-1 block font-semibold">
          Preparation the job usually takes
        </label>
        <select
          id="zone"
          name="zone"
          defaultValue={zone ?? ""}
          className="min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink"
        >
          <option value="">Any preparation</option>
          {Object.entries(JOB_ZONES).map(([value, { short }]) => (
            <option key={value} value={value}>
              {short} ({count(byZone.get(Number(value)) ?? 0)})
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className={buttonClass("secondary")}>
        Show roles
      </button>
      {zone !== null && <p className="w-full text-soft">{JOB_ZONES[zone]?.long}</p>}
      {zone === null && (
        <details className="w-full">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline-offset-4 hover:underline">
            What the preparations mean
          </summary>
          <dl className="max-w-read space-y-1">
            {Object.entries(JOB_ZONES).map(([value, { short, long }]) => (
              <div key={value} className="grid grid-cols-[8rem_minmax(0,1fr)]">
                <dt className="font-semibold">{short}</dt>
                <dd className="text-soft">{long}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </form>
  );
}

function Match({ role }: { role: MatchedRole }) {
  const zone = role.jobZone === null ? undefined : JOB_ZONES[role.jobZone];
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-4 gap-y-2 py-4 lg:grid-cols-[3.5rem_minmax(0,1fr)_25rem] lg:gap-x-6">
      <div>
        <p className="figures text-[1.5rem] font-semibold leading-none lg:text-[1.75rem]">
          {Math.round(role.score)}
          <span className="sr-only"> of 100 interest fit</span>
        </p>
        <svg width="100%" height="6" aria-hidden="true" className="mt-2 block">
          <rect width="100%" height="6" rx="3" className="fill-sunken" />
          <rect width={`${role.score}%`} height="6" rx="3" className="fill-accent" />
        </svg>
      </div>
      <div>
        <h4 className="text-lg leading-snug">
          <Link href={`/roles/${role.slug}` as Route} className="text-accent underline-offset-4 hover:underline">
            {role.title}
          </Link>
        </h4>
        <p className="mt-0.5 line-clamp-3 leading-snug text-soft">{role.oneLine}</p>
        <p className="mt-1 text-sm">
          {zone ? `${zone.short} preparation. ` : "Preparation not rated. "}
          {sharedText(role.shared)}
        </p>
      </div>
      <dl className="col-start-2 grid grid-cols-2 gap-x-4 leading-tight lg:col-start-auto lg:gap-x-6">
        <Figure term="Median pay a year" fact={role.pay} note={role.pay && scopeText(role.pay)} />
        <Figure term="Growth" fact={role.growth} note={role.growth && periodText(role.growth)} />
      </dl>
    </li>
  );
}

const Figure = ({ term, fact, note }: { term: string; fact: FactView | null; note: string | null }) => (
  <div>
    <dt className="text-sm text-soft">{term}</dt>
    <dd>
      {fact ? <FactFigure fact={fact} className="font-semibold" /> : "Not stated"}
      {note && <span className="block text-sm leading-tight text-soft">{note}</span>}
    </dd>
  </div>
);
