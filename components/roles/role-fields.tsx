import type { Route } from "next";
import Link from "next/link";
import { count } from "@/lib/platform/money";
import { FIELDS } from "@/lib/roles/fields";
import { type RoleSearch, searchAddress } from "@/lib/roles/input";

/** Fields of work with how many roles each has: the way into a large catalog without a word to type. */
export function RoleFields({ search, counts }: { search: RoleSearch; counts: Readonly<Record<string, number>> }) {
  const fields = Object.entries(FIELDS).filter(([code]) => (counts[code] ?? 0) > 0);
  if (fields.length < 2) return null;
  return (
    <nav aria-labelledby="fields-title" className="mt-14 border-t border-line pt-8">
      <h2 id="fields-title" className="mb-3 text-title">
        By field of work
      </h2>
      <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(([code, name]) => (
          <li key={code} className="border-b border-line">
            <Link
              href={searchAddress(search, { field: code }) as Route}
              className="flex min-h-11 items-center justify-between gap-4 text-accent underline-offset-4 hover:underline"
            >
              {name}
              <span className="figures text-sm text-soft">{count(counts[code] ?? 0)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
