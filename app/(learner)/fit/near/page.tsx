import type { Metadata, Route } from "next";
import Link from "next/link";
import { NearForm } from "@/components/fit/near/near-form";
import { NearRow } from "@/components/fit/near/near-row";
import { FactFigure } from "@/components/roles/fact-figure";
import { FigureNote } from "@/components/roles/figure-note";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Notice, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { type Near, nearMe } from "@/lib/fit/near";
import { type NearFilter, nearAddress, readNearFilter } from "@/lib/fit/near-input";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { count, dollars } from "@/lib/platform/money";
import { compareHref } from "@/lib/roles/compare-text";
import { scopeText } from "@/lib/roles/text";
import type { Figure } from "@/lib/roles/view";

export const instant = false;
export const metadata: Metadata = { title: "Near me" };

type Found = Extract<Near, { state: "found" }>;

export default async function NearPage({ searchParams }: PageProps<"/fit/near">) {
  const viewer = await requireViewer("learner");
  const { filter, ignored } = readNearFilter(await searchParams);
  const near = await nearMe(viewer, filter);
  return (
    <Page>
      <PageHeader
        title="Near me"
        crumbs={[
          { label: "Dashboard", href: "/dashboard" as Route },
          { label: "Explore", href: "/fit" as Route },
          { label: "Near me" },
        ]}
        lead="Roles you meet best already that pay more or grow faster than what you do now."
      />
      {ignored.length > 0 && (
        <Notice look="warn" className="mb-6">
          {ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {near.state === "unrated" && <Unrated near={near} />}
      {near.state === "no base" && <NoBase filter={filter} />}
      {near.state === "found" && <Results near={near} filter={filter} />}
    </Page>
  );
}

const Unrated = ({ near: { current } }: { near: Extract<Near, { state: "unrated" }> }) => (
  <Empty
    title="Nothing is rated yet"
    action={
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={"/profile/skills" as Route}>Rate your skills</ButtonLink>
        {current && (
          <ButtonLink look="secondary" href={`/roles/${current.slug}#related` as Route}>
            Roles close to {current.title}
          </ButtonLink>
        )}
      </div>
    }
  >
    Until something is rated, no role is nearer to you than another. One rated skill is enough to begin; a dozen make it
    worth reading.
  </Empty>
);

const NoBase = ({ filter }: { filter: NearFilter }) => (
  <>
    <Empty
      title="More than what?"
      action={<ButtonLink href={"/profile/about" as Route}>Name your current role</ButtonLink>}
    >
      Choose the role of this catalog that comes nearest to what you do now, and its pay and growth are what others are
      held against. Or name a pay below.
    </Empty>
    <div className="mt-8">
      <NearForm filter={filter} hasCurrent={false} />
    </div>
  </>
);

function Results({ near, filter }: { near: Found; filter: NearFilter }) {
  const { current, rows, found, pages } = near;
  const figures = rows.flatMap(({ pay, growth }) => [pay?.to ?? null, growth?.to ?? null]);
  return (
    <>
      <Against near={near} filter={filter} />
      <NearForm filter={filter} hasCurrent={current !== null} />
      <div className="border-t-2 border-ink pt-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 className="text-title">
            <span className="figures">{count(found)}</span> {found === 1 ? "role" : "roles"}
          </h2>
          {rows.length > 1 && (
            <Link
              href={compareHref(rows.slice(0, 4).map(({ role }) => role.slug))}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              Compare the first {rows.length < 4 ? rows.length : "four"}
            </Link>
          )}
        </div>
        <p className="max-w-read text-soft">
          By skill fit: what you have shown of what the role asks, in points of 100. Interests and preferences are not
          in it.{" "}
          <Link href={"/how-fit-works" as Route} className="text-accent underline underline-offset-4">
            How this is calculated
          </Link>
        </p>
        {rows.length > 0 ? (
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <NearRow key={row.role.slug} row={row} from={current?.slug ?? null} />
            ))}
          </ul>
        ) : (
          <div className="mt-6">
            <NothingBetter near={near} filter={filter} />
          </div>
        )}
      </div>
      <Pager
        path="/fit/near"
        params={Object.fromEntries(new URLSearchParams(nearAddress(filter, { page: 1 }).split("?")[1]))}
        page={filter.page}
        pages={pages}
      />
      <FigureNote roles={figures.map((fact) => ({ pay: fact as Figure | null, growth: null }))} />
    </>
  );
}

/** What the roles are held against: the current role with its figures, or the pay that was named. */
function Against({ near: { current, base }, filter }: { near: Found; filter: NearFilter }) {
  const figures = [filter.pay === null ? base.pay[0] : undefined, base.growth[0]].flatMap((fact) => fact ?? []);
  return (
    <div className="mb-6 max-w-read">
      {current && (
        <p className="text-lg">
          Held against{" "}
          <Link
            href={`/roles/${current.slug}` as Route}
            className="font-semibold text-accent underline underline-offset-4"
          >
            {current.title}
          </Link>
          , your current role.{" "}
          <Link href={"/profile/about" as Route} className="text-base text-accent underline underline-offset-4">
            Change it
          </Link>
        </p>
      )}
      {filter.pay !== null && (
        <p className="text-lg">
          Pay is held against <span data-computed="named pay">{dollars(filter.pay)}</span> a year, which you named. It
          is compared with the first pay figure of each role, mostly a median of all who work in it.
        </p>
      )}
      {figures.length > 0 && (
        <ul className="mt-1 text-sm leading-snug text-soft">
          {figures.map((fact) => (
            <li key={fact.id}>
              <FactFigure fact={fact} className="font-semibold text-ink" />, {fact.measure}; {scopeText(fact)}
            </li>
          ))}
        </ul>
      )}
      {current && figures.length === 0 && filter.pay === null && (
        <p className="mt-1 text-soft">
          This catalog has no cited pay or growth for it, so no role can be called better paid or growing faster. Name a
          pay instead.
        </p>
      )}
      <p className="mt-2 text-sm text-soft">
        {current
          ? `${filter.pay === null ? "Only" : "Growth: only"} figures of the same measure, place, period and publisher are compared.`
          : "Growth is not compared: there is no current role to compare with."}{" "}
        A role without such a figure is not listed; that does not mean that it is worse.
      </p>
    </div>
  );
}

function NothingBetter({ near, filter }: { near: Found; filter: NearFilter }) {
  if (near.found > 0) {
    return (
      <Empty
        title={`There is no page ${count(filter.page)}`}
        action={
          <ButtonLink look="secondary" href={nearAddress(filter, { page: 1 }) as Route}>
            Go to the first page
          </ButtonLink>
        }
      >
        The list has {near.pages} {near.pages === 1 ? "page" : "pages"}.
      </Empty>
    );
  }
  return (
    <Empty
      title="No role of this catalog is better by what is stated"
      action={
        <ButtonLink look="secondary" href={"/fit" as Route}>
          Explore all roles
        </ButtonLink>
      }
    >
      None that asks for anything you have rated has a comparable figure above it. Ask for pay or growth alone, or name
      another pay.
    </Empty>
  );
}
