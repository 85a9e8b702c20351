import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { hasRoom } from "@/lib/roles/compare-input";
import type { Comparison, Named } from "@/lib/roles/compare-read";
import { compareHref } from "@/lib/roles/compare-text";

type Props = Pick<Comparison, "found" | "suggested"> & { slugs: readonly string[]; onlyDifferences: boolean };

/** A search for a further role and what it found; works without JavaScript. Nothing more where four roles stand already. */
export function AddRole({ slugs, onlyDifferences, found, suggested }: Props) {
  if (!hasRoom(slugs))
    return <p className="text-soft">Four roles fit side by side. Remove one to put another in its place.</p>;
  const to = (slug: string): Route => compareHref([...slugs, slug], onlyDifferences);
  return (
    <div>
      <search>
        <form action="/roles/compare" method="get" className="max-w-read">
          {slugs.length > 0 && <input type="hidden" name="roles" value={slugs.join(",")} />}
          {onlyDifferences && <input type="hidden" name="only" value="differences" />}
          <label htmlFor="find-role" className="mb-1 block font-semibold">
            {slugs.length === 0 ? "Find a role" : "Find a role to put beside"}
          </label>
          <div className="flex gap-2">
            <input
              id="find-role"
              type="search"
              name="find"
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
        <div className="mt-4" role="status">
          <p className="font-semibold">
            {found.roles.length === 0
              ? `No role is called “${found.words}”, or anything near it.`
              : found.near
                ? `No role is called “${found.words}”. Nearest to it:`
                : `Found for “${found.words}”:`}
          </p>
          <Choices roles={found.roles} to={to} />
        </div>
      )}
      {!found && suggested.length > 0 && (
        <div className="mt-4">
          <p className="font-semibold">
            {slugs.length === 0 ? "Or begin with one of these:" : "Close to what is here:"}
          </p>
          <Choices roles={suggested} to={to} />
        </div>
      )}
    </div>
  );
}

const Choices = ({ roles, to }: { roles: readonly Named[]; to: (slug: string) => Route }) => (
  <ul className="mt-1 grid gap-x-8 sm:grid-cols-2">
    {roles.map(({ slug, title, oneLine }) => (
      <li key={slug} className="border-b border-line py-1">
        <Link
          href={to(slug)}
          prefetch={false}
          className="flex min-h-11 flex-col justify-center py-1 leading-snug underline-offset-4 hover:underline"
        >
          <span className="font-semibold text-accent">{title}</span>
          <span className="line-clamp-1 text-sm text-soft">{oneLine}</span>
        </Link>
      </li>
    ))}
  </ul>
);
