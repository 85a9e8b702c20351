import type { Route } from "next";
import Link from "next/link";
import { setFilters } from "@/lib/roles/filter-text";
import { NO_SEARCH, type RoleSearch, searchAddress } from "@/lib/roles/input";

const CHIP =
  "inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-surface px-4 text-[0.9375rem] leading-tight hover:border-accent hover:text-accent";

/** The filters that are set, each with a way to take it away. */
export function RoleChips({ search }: { search: RoleSearch }) {
  const filters = setFilters(search);
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filters that are set" className="mb-4 flex flex-wrap items-center gap-2">
      {filters.map(({ name, text, without }) => (
        <li key={name}>
          <Link href={without as Route} className={CHIP}>
            <span className="sr-only">Remove filter: </span>
            {text}
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" className="fill-none stroke-current">
              <path d="M3 3l10 10M13 3L3 13" strokeWidth="2" strokeLinecap="round" />
            </svg>
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link
            href={searchAddress({ ...NO_SEARCH, q: search.q, sort: search.sort }) as Route}
            className="inline-flex min-h-11 items-center px-2 text-accent underline-offset-4 hover:underline"
          >
            Remove all
          </Link>
        </li>
      )}
    </ul>
  );
}
