"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Suspense } from "react";
import { cx } from "@/components/ui/cx";
import type { NavItem } from "./navigation";

const LINK = "inline-flex min-h-11 items-center whitespace-nowrap border-b-2 px-1 font-medium";

/** Places as links; the one you are in is marked. */
export function NavLinks({ nav, className }: { nav: readonly NavItem[]; className?: string }) {
  return (
    <Suspense fallback={<List nav={nav} path="" className={className} />}>
      <Current nav={nav} className={className} />
    </Suspense>
  );
}

function Current(props: { nav: readonly NavItem[]; className?: string }) {
  return <List {...props} path={usePathname()} />;
}

function List({ nav, path, className }: { nav: readonly NavItem[]; path: string; className?: string }) {
  return (
    <nav aria-label="Main" className={className}>
      <ul className="flex flex-wrap gap-x-3 sm:gap-x-5">
        {nav.map((item) => {
          const here = path === item.href || path.startsWith(`${item.href}/`);
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                aria-current={here ? "page" : undefined}
                className={cx(LINK, here ? "border-accent text-ink" : "border-transparent text-soft hover:text-ink")}
              >
                {item.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
