import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Empty } from "@/components/ui/layout";
import { count } from "@/lib/platform/money";
import { setFilters } from "@/lib/roles/filter-text";
import { NO_SEARCH, type RoleSearch, searchAddress } from "@/lib/roles/input";
import type { RoleResults } from "@/lib/roles/search";
import { typedWords } from "@/lib/search/words";
import { RoleList } from "./role-list";

/** Nothing was found: which filter to take away and what that gives, or what is near the words. */
export function Nothing({ search, results }: { search: RoleSearch; results: RoleResults }) {
  if (search.q && typedWords(search.q).length === 0) {
    return (
      <Empty title="Search for at least one letter or digit" action={<To href="/roles">See all roles</To>}>
        What was typed has none.
      </Empty>
    );
  }
  if (results.withoutFilters > 0) return <Loosen search={search} results={results} />;
  return (
    <>
      <Empty
        title="Nothing in this catalog matches"
        action={
          <span className="flex flex-wrap gap-3">
            <To href="/quiz">Take the interest quiz</To>
            <To href="/roles">See all roles</To>
          </span>
        }
      >
        {results.near.length > 0
          ? "The nearest roles are below. "
          : "Try another word for the job, or a skill it needs. "}
        The quiz finds roles by what you like doing.
      </Empty>
      {results.near.length > 0 && (
        <section aria-labelledby="near-title" className="mt-8">
          <h2 id="near-title" className="mb-4 text-heading">
            Near what you typed
          </h2>
          <RoleList roles={results.near} level={3} />
        </section>
      )}
    </>
  );
}

function Loosen({ search, results }: { search: RoleSearch; results: RoleResults }) {
  const ways = setFilters(search)
    .map((filter) => ({ ...filter, roles: results.without[filter.name] ?? 0 }))
    .filter(({ roles }) => roles > 0)
    .toSorted((a, b) => b.roles - a.roles);
  return (
    <Empty
      title="The filters leave nothing over"
      action={
        <To href={searchAddress({ ...NO_SEARCH, q: search.q })}>
          {`Show ${rolesText(results.withoutFilters)} without any filter`}
        </To>
      }
    >
      {ways.length > 0 ? (
        <>
          <p>Taking one away gives:</p>
          <ul className="mt-1">
            {ways.map(({ name, text, without, roles }) => (
              <li key={name}>
                <Link
                  href={without as Route}
                  className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
                >
                  Without “{text}”: {rolesText(roles)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        "No single filter is the reason: take away two or more."
      )}
    </Empty>
  );
}

const rolesText = (roles: number): string => `${count(roles)} ${roles === 1 ? "role" : "roles"}`;

const To = ({ href, children }: { href: string; children: string }) => (
  <Link href={href as Route} className={buttonClass("secondary")}>
    {children}
  </Link>
);
