import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { Named } from "@/lib/roles/compare-read";

/** A search for one end of the way, and what it found; works without JavaScript. */
export function ChooseRole({
  action,
  name,
  label,
  keep,
  found,
  to,
}: {
  /** Path of the page. */
  action: string;
  /** Name of the field; unique on the page. */
  name: string;
  label: string;
  /** What else the address holds. */
  keep: Readonly<Record<string, string | null>>;
  found: { words: string; roles: readonly Named[]; near: boolean } | null;
  /** Address with a role chosen. */
  to: (slug: string) => Route;
}) {
  return (
    <div className="min-w-0">
      <search>
        <form action={action} method="get">
          {Object.entries(keep).map(([key, value]) =>
            value === null ? null : <input key={key} type="hidden" name={key} value={value} />,
          )}
          <label htmlFor={name} className="mb-1 block font-semibold">
            {label}
          </label>
          <div className="flex gap-2">
            <input
              id={name}
              type="search"
              name={name}
              maxLength={100}
              defaultValue={found?.words}
              placeholder="nurse, data analyst …"
              className="min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-faint"
            />
            <Button type="submit" look="secondary">
              Find
            </Button>
          </div>
        </form>
      </search>
      {found && (
        <div className="mt-3" role="status">
          <p className="font-semibold">
            {found.roles.length === 0
              ? `No role is called “${found.words}”, or anything near it.`
              : found.near
                ? `No role is called “${found.words}”. Nearest to it:`
                : "Choose one:"}
          </p>
          <ul className="divide-y divide-line">
            {found.roles.map(({ slug, title, oneLine }) => (
              <li key={slug}>
                <Link
                  href={to(slug)}
                  prefetch={false}
                  className="flex min-h-11 flex-col justify-center py-1.5 leading-snug underline-offset-4 hover:underline"
                >
                  <span className="font-semibold text-accent">{title}</span>
                  <span className="line-clamp-1 text-sm text-soft">{oneLine}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
