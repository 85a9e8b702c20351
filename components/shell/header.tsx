import Link from "next/link";
import type { ReactNode } from "react";
import { SearchButton } from "@/components/search/search-button";
import { cx } from "@/components/ui/cx";
import { Brand } from "./brand";
import { NavLinks } from "./nav-links";
import type { NavItem } from "./navigation";
import { ThemeToggle } from "./theme-toggle";

/** From this many places on, the bar needs a wide screen; below it they fold into the menu. */
const MANY = 5;

/**
 * The bar on every page: brand, places, what belongs to the person. On narrow screens one row, with the places and `own` (settings,
 * the way out) in a menu that opens without JavaScript.
 */
export function Header({
  nav,
  home,
  person,
  own,
}: {
  nav: readonly NavItem[];
  home: "/" | "/dashboard" | "/mentor" | "/admin/courses";
  person?: ReactNode;
  own?: ReactNode;
}) {
  const many = nav.length > MANY;
  const wide = many ? "hidden lg:flex" : "hidden md:flex";
  const narrow = many ? "lg:hidden" : "md:hidden";
  return (
    <header className="relative border-b border-line bg-paper no-print">
      <div className="mx-auto flex min-h-16 max-w-page items-center gap-x-2 px-4 sm:px-6 lg:px-8">
        <Link
          href={home}
          className={cx("inline-flex min-h-11 items-center text-ink", many ? "mr-auto lg:mr-4" : "mr-auto md:mr-4")}
          aria-label="Bearing, home"
        >
          <Brand />
        </Link>
        <NavLinks nav={nav} className={cx("mr-auto", wide)} />
        <SearchButton />
        {person}
        <div className={cx("items-center gap-1", wide)}>
          {own}
          <ThemeToggle />
        </div>
        <details className={cx("group", narrow)} data-menu>
          <summary className="inline-flex size-11 cursor-pointer items-center justify-center rounded-md text-ink [&::-webkit-details-marker]:hidden">
            <span className="sr-only">Menu</span>
            <MenuIcon />
          </summary>
          <div className="absolute inset-x-0 top-full z-40 border-b border-line-strong bg-paper px-4 pb-3 shadow-lg sm:px-6">
            <NavLinks nav={nav} column />
            <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 border-t border-line pt-2">
              {own}
              <ThemeToggle labelled />
            </div>
          </div>
        </details>
      </div>
    </header>
  );
}

const MenuIcon = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="fill-none stroke-current">
    <path d="M4 7h16M4 12h16M4 17h16" strokeWidth="2" strokeLinecap="round" className="group-open:hidden" />
    <path d="M6 6l12 12M18 6L6 18" strokeWidth="2" strokeLinecap="round" className="hidden group-open:block" />
  </svg>
);
