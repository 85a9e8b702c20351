import type { Route } from "next";
import Link from "next/link";
import { Labelled } from "@/components/roles/filter-fields";
import { buttonClass } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { FIELDS } from "@/lib/roles/fields";
import { allHref, allText } from "@/lib/search/text";
import { type Found, KIND_NAMES } from "@/lib/search/view";
import { HitList } from "./hit-list";
import { BOX } from "./look";
import { SearchBox } from "./search-box";

/** One box over roles, skills and courses, and what it found; without a text, the ways in. */
export const SearchPage = ({ q, found }: { q: string; found: Found | null }) => (
  <Page>
    <PageHeader title="Search" lead="Roles, skills and courses in one box, by any of their names." />
    <search>
      <form action="/search" method="get" className="mb-8 flex max-w-3xl flex-wrap items-end gap-3">
        <Labelled label="Search roles, skills and courses" id="search-q" className="min-w-0 grow basis-64">
          <SearchBox key={q} id="search-q" value={q} placeholder="nurse, node, data analysis …" className={BOX} />
        </Labelled>
        <button type="submit" className={buttonClass("primary", "max-sm:w-full")}>
          Search
        </button>
      </form>
    </search>
    {found ? <Results found={found} /> : <WaysIn />}
  </Page>
);

function Results({ found }: { found: Found }) {
  if (found.groups.length === 0) return <Nothing found={found} />;
  return (
    <>
      <p role="status" className="mb-6 font-semibold">
        {found.takenFor
          ? `Nothing is called “${found.q}”. This is for “${found.takenFor}”.`
          : `What “${found.q}” finds`}
      </p>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {found.groups.map(({ kind, total, hits }) => (
          <section key={kind} aria-labelledby={`found-${kind}`} className="min-w-0">
            <h2 id={`found-${kind}`} className="mb-3 text-heading">
              {KIND_NAMES[kind].many}
            </h2>
            <HitList hits={hits} />
            {total > hits.length && (
              <Link
                href={allHref(kind, found.takenFor ?? found.q) as Route}
                className="mt-2 inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
              >
                {allText(kind, total)}
              </Link>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

function Nothing({ found }: { found: Found }) {
  return (
    <>
      <Empty
        title={`Nothing here is called “${found.q}”`}
        action={
          <Link href={"/quiz" as Route} className={buttonClass("secondary")}>
            Take the interest quiz
          </Link>
        }
      >
        {found.near.length > 0
          ? "Below is what comes nearest. "
          : "Try another word for the job, or a skill it needs. "}
        The quiz finds roles by what you like doing.
      </Empty>
      {found.near.length > 0 && (
        <section aria-labelledby="near-title" className="mt-10 max-w-3xl">
          <h2 id="near-title" className="mb-3 text-heading">
            Near what you typed
          </h2>
          <HitList hits={found.near} />
        </section>
      )}
      <WaysIn />
    </>
  );
}

const WaysIn = () => (
  <section aria-labelledby="fields-title" className="mt-10">
    <h2 id="fields-title" className="mb-3 text-heading">
      Roles by field of work
    </h2>
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {Object.entries(FIELDS).map(([code, name]) => (
        <li key={code}>
          <Link
            href={`/roles?field=${code}` as Route}
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
