"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Suspense, useState } from "react";
import { cx } from "@/components/ui/cx";
import type { NavItem } from "./navigation";

type Shape = { nav: readonly NavItem[]; className?: string; column?: boolean };

/** Places as links, in a row or, in the menu, one below the other; the one you are in is marked. */
export function NavLinks(shape: Shape) {
  return (
    <Suspense fallback={<List {...shape} path="" />}>
      <Current {...shape} />
    </Suspense>
  );
}

function Current(shape: Shape) {
  return <List {...shape} path={usePathname()} />;
}

function List({ nav, path, className, column }: Shape & { path: string }) {
  // The pages behind the links are fetched ahead only once somebody turns to the bar: a reader of one page does not load all.
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  return (
    <nav aria-label="Main" className={className} onPointerEnter={come} onFocus={come}>
      <ul
        className={
          column
            ? "divide-y divide-line"
            : cx("flex flex-wrap", nav.length > 6 ? "gap-x-2 text-[0.9375rem]" : "gap-x-3 xl:gap-x-5")
        }
      >
        {nav.map((item) => {
          const here = path === item.href || (item.href !== "/" && path.startsWith(`${item.href}/`));
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                prefetch={near ? null : false}
                aria-current={here ? "page" : undefined}
                onClick={closeMenu}
                className={cx(
                  "min-h-11 items-center font-medium",
                  column ? "flex" : "inline-flex whitespace-nowrap border-b-2 px-1",
                  here ? "border-accent text-ink" : "border-transparent text-soft hover:text-ink",
                  here && column && "font-semibold text-accent",
                )}
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

/** The frame stays when the page changes, so an open menu would too. */
const closeMenu = (event: { currentTarget: HTMLElement }): void =>
  event.currentTarget.closest("details[data-menu]")?.removeAttribute("open");
