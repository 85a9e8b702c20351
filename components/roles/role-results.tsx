import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Empty, Notice } from "@/components/ui/layout";
import { count } from "@/lib/platform/money";
import { isFiltered, type RoleSearch, searchAddress } from "@/lib/roles/input";
import type { RoleResults as Results } from "@/lib/roles/search";
import { RoleChips } from "./role-chips";
import { RoleFields } from "./role-fields";
import { RoleList } from "./role-list";
import { Nothing } from "./role-nothing";

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
      <RoleChips search={search} />
      <div className="mb-4">
        <p role="status" className="font-semibold">
          {countText(results.total, search)}
        </p>
        {results.takenFor && results.total > 0 && (
          <p className="mt-1 text-sm text-soft">No name begins so; this is for “{results.takenFor}”.</p>
        )}
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
      {search.page === 1 && search.field === null && !search.q && results.counts && (
        <RoleFields search={search} counts={results.counts.field} />
      )}
    </>
  );
}

const isWholeCatalog = (search: RoleSearch): boolean => !search.q && !isFiltered(search) && search.sort === "best";

function countText(total: number, { q }: RoleSearch): string {
  const roles = `${count(total)} ${total === 1 ? "role" : "roles"}`;
  return q ? `${total === 0 ? "No role" : roles} for “${q}”` : roles;
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
