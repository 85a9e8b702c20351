import type { Route } from "next";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { moved } from "@/lib/roles/compare-input";
import { compareHref } from "@/lib/roles/compare-text";
import type { RoleView } from "@/lib/roles/view";
import { cellClass, GRID } from "./columns";
import { CompareRow, CompareTable } from "./compare-table";
import { MyFitCell, MyFitsNote } from "./my-compare";

type Compared = { roles: readonly RoleView[]; onlyDifferences: boolean };

/** The roles' names, which stay on top while the rest passes; on a narrow screen also the choice of the second one. */
export function NamesBar({ roles }: { roles: readonly RoleView[] }) {
  const [first] = roles;
  return (
    <div className="sticky top-0 z-10 -mx-4 border-b border-line-strong bg-paper px-4 sm:-mx-6 sm:px-6 print:static">
      {roles.length > 2 && (
        <fieldset className="flex min-w-0 items-center gap-2 overflow-x-auto pt-2 md:hidden no-print">
          <legend className="sr-only">Beside {first?.title}, show</legend>
          <span aria-hidden="true" className="shrink-0 text-sm text-soft">
            Beside it
          </span>
          {roles.slice(1).map((role, index) => (
            <label
              key={role.slug}
              htmlFor={`beside-${index + 1}`}
              className="flex min-h-11 max-w-40 shrink-0 items-center gap-2 rounded-md border border-line-strong px-3 text-sm leading-tight has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                id={`beside-${index + 1}`}
                name="beside"
                defaultChecked={index === 0}
                className="size-4 shrink-0 accent-accent outline-none"
              />
              <span className="line-clamp-2">{role.title}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p aria-hidden="true" className={cx("grid py-2.5", GRID[roles.length])}>
        <span className="max-lg:hidden" />
        {roles.map((role, place) => (
          <span key={role.slug} className={cx("pr-4 font-semibold leading-tight", cellClass(place, roles.length))}>
            {role.title}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Each role with its one-line answer and the viewer's fit, and the ways to move it or take it out. */
export function RolesHead({ roles, onlyDifferences }: Compared) {
  const slugs = roles.map(({ slug }) => slug);
  return (
    <CompareTable caption="The roles" titles={roles.map(({ title }) => title)}>
      <CompareRow
        label="In one line"
        cells={roles.map((role) => (
          <div key={role.slug}>
            <h3 className="text-heading leading-snug">
              <Link href={`/roles/${role.slug}` as Route} className="text-accent underline-offset-4 hover:underline">
                {role.title}
              </Link>
            </h3>
            <p className="mt-1 leading-snug">{role.oneLine}</p>
            {!role.curated && <p className="mt-1 text-sm text-faint">O*NET occupation</p>}
            <Tools slug={role.slug} title={role.title} slugs={slugs} onlyDifferences={onlyDifferences} />
          </div>
        ))}
      />
      <CompareRow
        label="Your fit"
        hint={<MyFitsNote />}
        cells={roles.map((role) => (
          <MyFitCell key={role.slug} slug={role.slug} scorable={role.requirements.length > 0} />
        ))}
      />
    </CompareTable>
  );
}

function Tools({
  slug,
  title,
  slugs,
  onlyDifferences,
}: {
  slug: string;
  title: string;
  slugs: readonly string[];
  onlyDifferences: boolean;
}) {
  const place = slugs.indexOf(slug);
  const to = (next: readonly string[]): Route => compareHref(next, onlyDifferences);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-3 no-print">
      {place > 0 && (
        <Tool href={to(moved(slugs, slug, -1))} sign="M10 3 5 8l5 5" words="Left" title={`Move ${title} to the left`} />
      )}
      {place < slugs.length - 1 && (
        <Tool href={to(moved(slugs, slug, 1))} sign="m6 3 5 5-5 5" words="Right" title={`Move ${title} to the right`} />
      )}
      <Tool
        href={to(slugs.filter((one) => one !== slug))}
        sign="m4 4 8 8M12 4l-8 8"
        words="Remove"
        title={`Remove ${title}`}
      />
    </ul>
  );
}

const Tool = ({ href, sign, words, title }: { href: Route; sign: string; words: string; title: string }) => (
  <li>
    <Link
      href={href}
      prefetch={false}
      aria-label={title}
      className="inline-flex min-h-11 items-center gap-1 text-sm text-soft underline-offset-4 hover:text-accent hover:underline"
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="fill-none stroke-current">
        <path d={sign} strokeWidth="1.75" />
      </svg>
      {words}
    </Link>
  </li>
);
