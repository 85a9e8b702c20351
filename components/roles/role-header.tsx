import type { Route } from "next";
import Link from "next/link";
import { compareHref } from "@/lib/roles/compare-text";
import { list } from "@/lib/roles/text";
import type { RoleView } from "@/lib/roles/view";
import { MyFit } from "./my-role";

/** From here on a title is set smaller, so that it stays a title. */
const LONG_TITLE = 48;
const LONG = "text-[clamp(1.75rem,1.35rem+1.6vw,2.5rem)] leading-[1.12] tracking-tight wrap-anywhere";

/** Title and answer of a role page, its other names, the roles of the same occupation, and the reader's fit. */
export const RoleHeader = ({ role }: { role: RoleView }) => (
  <header className="mb-8 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
    <div className="min-w-0">
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link
          href="/roles"
          prefetch={false}
          className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
        >
          All roles
        </Link>
      </nav>
      <h1 className={role.title.length > LONG_TITLE ? LONG : "text-display wrap-anywhere"}>{role.title}</h1>
      <p className="mt-4 max-w-read text-xl leading-relaxed text-soft">{role.oneLine}</p>
      <OtherNames aliases={role.aliases} />
      <SameOccupation role={role} />
      <p className="mt-3 no-print">
        <a
          href={compareHref([role.slug])}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          Compare with other roles
        </a>
      </p>
    </div>
    <MyFit slug={role.slug} scorable={role.curated || role.requirements.length > 0} />
  </header>
);

const NAMES_SHOWN = 10;
const NAMES_SLACK = 4;

/** The names people search for; of many the first ten stand open. */
function OtherNames({ aliases }: { aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  const shown = aliases.slice(0, aliases.length <= NAMES_SHOWN + NAMES_SLACK ? aliases.length : NAMES_SHOWN);
  const rest = aliases.slice(shown.length);
  return (
    <div className="mt-4 max-w-read text-sm leading-relaxed text-soft">
      <p>Also called {rest.length > 0 ? `${shown.join(", ")} and others.` : `${list(shown)}.`}</p>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="flex min-h-11 print:hidden cursor-pointer items-center font-semibold text-accent">
            {rest.length} more names
          </summary>
          <p>{list(rest)}.</p>
        </details>
      )}
    </div>
  );
}

/** The way between a role of our own and the imported one of the same occupation. */
function SameOccupation({ role }: { role: RoleView }) {
  if (role.counterparts.length === 0) return null;
  return (
    <p className="mt-4 max-w-read text-sm leading-relaxed prose-links">
      {role.curated ? "The whole O*NET occupation: " : "In this catalog, written by our editors: "}
      {role.counterparts.map(({ slug, title }, index) => (
        <span key={slug}>
          {index > 0 && (index === role.counterparts.length - 1 ? " and " : ", ")}
          <Link href={`/roles/${slug}` as Route} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}
