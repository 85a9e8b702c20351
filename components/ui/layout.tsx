import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "./cx";

/** Page width and side margins. */
export const Page = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={cx("mx-auto w-full max-w-page px-4 pb-20 pt-8 sm:px-6 lg:px-8", className)}>{children}</div>
);

export type Crumb = { label: string; href?: Route };

/** Title of a page with the way back, an optional lead and actions. */
export function PageHeader({
  title,
  lead,
  crumbs = [],
  actions,
  eyebrow,
}: {
  title: string;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
  eyebrow?: ReactNode;
}) {
  return (
    <header className="mb-8">
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      {eyebrow && <p className="mb-2 text-sm font-semibold text-accent">{eyebrow}</p>}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="max-w-3xl text-display">{title}</h1>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      {lead && <div className="mt-4 max-w-read text-lg text-soft">{lead}</div>}
    </header>
  );
}

function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-4 text-sm text-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb) => (
          <li
            key={crumb.label}
            className="flex items-center gap-x-2 after:text-line-strong after:content-['/'] last:after:content-none"
          >
            {crumb.href ? (
              <Link href={crumb.href} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A part of a page with its own linkable heading. */
export function Section({
  id,
  title,
  lead,
  children,
  className,
  aside,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  className?: string;
  aside?: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={cx("border-t border-line py-8 first:border-t-0 first:pt-0", className)}
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={`${id}-title`} className="text-title">
          {title}
        </h2>
        {aside}
      </div>
      {lead && <div className="mb-5 max-w-read text-soft">{lead}</div>}
      {children}
    </section>
  );
}

/** A quiet box around something that stands apart. */
export const Panel = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={cx("rounded-lg border border-line bg-surface p-5 sm:p-6", className)}>{children}</div>
);

/** What a list is and the one next action, when it is empty. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-10">
      <p className="text-heading font-semibold">{title}</p>
      {children && <div className="mt-2 max-w-read text-soft">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}

const NOTICE = {
  info: "bg-accent-wash text-ink",
  good: "bg-good-wash text-good",
  warn: "bg-role-wash text-ink",
  danger: "bg-danger-wash text-danger",
} as const;

/** A sentence or two that matters on this page. */
export const Notice = ({
  look = "info",
  children,
  className,
}: {
  look?: keyof typeof NOTICE;
  children: ReactNode;
  className?: string;
}) => <div className={cx("rounded-md px-4 py-3 prose-links", NOTICE[look], className)}>{children}</div>;

/** A short word set apart: status, kind, level. */
export const Tag = ({
  children,
  look = "plain",
}: {
  children: ReactNode;
  look?: "plain" | "accent" | "role" | "good" | "danger";
}) => (
  <span
    className={cx(
      "inline-flex items-center rounded px-2 py-0.5 text-sm font-medium",
      look === "plain" && "bg-sunken text-soft",
      look === "accent" && "bg-accent-wash text-accent-strong",
      look === "role" && "bg-role-wash text-role",
      look === "good" && "bg-good-wash text-good",
      look === "danger" && "bg-danger-wash text-danger",
    )}
  >
    {children}
  </span>
);

/** Placeholder in the shape of what comes. */
export const Skeleton = ({ className }: { className?: string }) => (
  <div aria-hidden="true" className={cx("animate-skeleton rounded bg-sunken", className)} />
);
