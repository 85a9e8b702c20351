import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "./button";

/** Ways to the page before and after; nothing when there is one page. */
export function Pager({
  path,
  params,
  page,
  pages,
}: {
  path: string;
  params: Record<string, string>;
  page: number;
  pages: number;
}) {
  if (pages <= 1) return null;
  const to = (number: number): Route => {
    const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ""));
    if (number > 1) query.set("page", String(number));
    return `${path}${query.size > 0 ? `?${query}` : ""}` as Route;
  };
  return (
    <nav aria-label="Pages" className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? (
        <Link href={to(page - 1)} className={buttonClass("secondary")} rel="prev">
          Previous
        </Link>
      ) : (
        <span />
      )}
      <span className="figures text-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <Link href={to(page + 1)} className={buttonClass("secondary")} rel="next">
          Next
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
