import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Empty, Notice } from "@/components/ui/layout";
import { count } from "@/lib/platform/money";
import { isFiltered, NO_SEARCH, type RoleSearch, searchAddress, searchWords } from "@/lib/roles/input";
import type { RoleResults as Results } from "@/lib/roles/search";
import { RoleList } from "./role-list";

/** What a search found, a page of it, or what is near when it found nothing. */
export function RoleResults({
  search,
  ignored,
  results,
  pageSize,
}: {
  search: RoleSearch;
  ignored: readonly string[];
  results: Results;
  pageSize: number;
}) {
  const pages = Math.max(1, Math.ceil(results.total / pageSize));
  return (
    <>
      {ignored.length > 0 && (
        <Notice look="warn" className="mb-6">
          {ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <div className="mb-4">
        <p role="status" className="font-semibold">
          {countText(results.total, search)}
        </p>
        {isWholeCatalog(search) && results.roles.length < results.total && (
          <p className="mt-1 text-sm text-soft">
            Roles our editors wrote come first, with an ordinary day and ways in; O*NET occupations follow.
          </p>
        )}
      </div>
      {results.total === 0 && <Nothing search={search} results={results} />}
      {results.total > 0 && results.roles.length === 0 && (
        <Empty
          title={`There is no page ${count(search.page)}`}
          action={<To href={searchAddress(search, { page: 1 })}>Go to the first page</To>}
        >
          The list has {pages} {pages === 1 ? "page" : "pages"}.
        </Empty>
      )}
      {results.roles.length > 0 && <RoleList roles={results.roles} />}
      {results.roles.length > 0 && pages > 1 && <Pages search={search} pages={pages} />}
    </>
  );
}

const isWholeCatalog = (search: RoleSearch): boolean => !search.q && !isFiltered(search) && search.sort === "best";

function countText(total: number, { q }: RoleSearch): string {
  const roles = `${count(total)} ${total === 1 ? "role" : "roles"}`;
  return q ? `${total === 0 ? "No role" : roles} for “${q}”` : roles;
}

function Nothing({ search, results }: { search: RoleSearch; results: Results }) {
  if (search.q && searchWords(search.q).length === 0) {
    return (
      <Empty title="Search for at least one letter or digit" action={<To href="/roles">See all roles</To>}>
        What was typed has none.
      </Empty>
    );
  }
  if (results.withoutFilters > 0) {
    return (
      <Empty
        title="The filters leave nothing over"
        action={
          <To
            href={searchAddress({ ...NO_SEARCH, q: search.q })}
          >{`Show ${count(results.withoutFilters)} without filters`}</To>
        }
      >
        {search.q
          ? `Without them there ${results.withoutFilters === 1 ? "is 1 role" : `are ${count(results.withoutFilters)} roles`} for “${search.q}”.`
          : "Widen one of them."}
      </Empty>
    );
  }
  return (
    <>
      <Empty title="Nothing in this catalog matches" action={<To href="/roles">See all roles</To>}>
        {results.near.length > 0
          ? "These are the nearest names."
          : "Try another word for the job, or a skill it needs."}
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

const To = ({ href, children }: { href: string; children: string }) => (
  <Link href={href as Route} className={buttonClass("secondary")}>
    {children}
  </Link>
);

const Pages = ({ search, pages }: { search: RoleSearch; pages: number }) => (
  <nav aria-label="Pages" className="mt-8 flex flex-wrap items-center gap-3">
    {search.page > 1 && <To href={searchAddress(search, { page: search.page - 1 })}>Previous page</To>}
    <span className="text-soft">
      Page {count(search.page)} of {count(pages)}
    </span>
    {search.page < pages && <To href={searchAddress(search, { page: search.page + 1 })}>Next page</To>}
  </nav>
);
