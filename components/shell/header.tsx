import Link from "next/link";
import type { ReactNode } from "react";
import { Brand } from "./brand";
import { NavLinks } from "./nav-links";
import type { NavItem } from "./navigation";
import { ThemeToggle } from "./theme-toggle";

/** The bar on every page: brand, places, and on the right whatever belongs to the person. */
export function Header({
  nav,
  home,
  person,
}: {
  nav: readonly NavItem[];
  home: "/" | "/dashboard" | "/mentor" | "/admin/courses";
  person: ReactNode;
}) {
  return (
    <header className="border-b border-line bg-paper no-print">
      <div className="mx-auto flex min-h-16 max-w-page flex-wrap items-center gap-x-6 px-4 sm:px-6 lg:px-8">
        <Link
          href={home}
          className="mr-auto inline-flex min-h-11 items-center text-ink md:mr-2"
          aria-label="Bearing, home"
        >
          <Brand />
        </Link>
        <NavLinks nav={nav} className="order-last w-full md:order-none md:mr-auto md:w-auto" />
        <div className="flex min-h-11 items-center gap-1">
          <ThemeToggle />
          {person}
        </div>
      </div>
    </header>
  );
}
