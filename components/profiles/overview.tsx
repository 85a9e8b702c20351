import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { DoneMark } from "./parts-progress";

/** One part of the profile as said so far, with the way to change it. */
export function ProfileBlock({
  id,
  title,
  href,
  action,
  done,
  children,
}: {
  id: string;
  title: string;
  href: Route;
  action: string;
  done?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-line py-6">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={id} className="flex items-center gap-3 text-heading">
          {title}
          {done && <DoneMark />}
        </h3>
        <Link
          href={href}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          {action}
          <span className="sr-only"> {title}</span>
        </Link>
      </div>
      {children}
    </section>
  );
}

/** What a part is for, while nothing has been said. */
export const Nothing = ({ children }: { children: ReactNode }) => <p className="max-w-read text-soft">{children}</p>;
