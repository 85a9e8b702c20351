import type { Route } from "next";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { LEDGER_SHOWS, type LedgerFilter, type LedgerShow } from "@/lib/profiles/ledger-filter";
import { SearchBox } from "./search-box";

const PATH = "/profile/evidence";
const SHOWS: Record<LedgerShow, string> = {
  all: "All skills",
  confirmed: "Backed by others",
  own: "Only your word",
  disputed: "Disputed",
  past: "Replaced or taken back",
};

/** Search by name, and which skills to show; choices that would show nothing are left out. */
export function LedgerFilterBar({ filter, counts }: { filter: LedgerFilter; counts: Record<LedgerShow, number> }) {
  const places = LEDGER_SHOWS.filter((show) => show === "all" || show === filter.show || counts[show] > 0);
  return (
    <div className="mb-6">
      <SearchBox path={PATH} label="Search your skills" value={filter.q} />
      <nav aria-label="Which skills" className="-mx-1 overflow-x-auto">
        <ul className="flex gap-x-5 px-1">
          {places.map((show) => (
            <li key={show}>
              <Link
                href={addressOf({ q: filter.q, show }) as Route}
                aria-current={filter.show === show ? "page" : undefined}
                className={cx(
                  "figures inline-flex min-h-11 items-center whitespace-nowrap border-b-2 font-medium",
                  filter.show === show ? "border-accent text-ink" : "border-transparent text-soft hover:text-ink",
                )}
              >
                {SHOWS[show]} ({counts[show]})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function addressOf({ q, show }: Pick<LedgerFilter, "q" | "show">): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (show !== "all") query.set("show", show);
  return query.size === 0 ? PATH : `${PATH}?${query}`;
}
