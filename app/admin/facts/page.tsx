import type { Metadata, Route } from "next";
import Link from "next/link";
import { FactFilter } from "@/components/roles/facts/fact-filter";
import { FactList } from "@/components/roles/facts/fact-list";
import { DONE } from "@/components/roles/facts/words";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Notice, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { listFacts } from "@/lib/roles/facts/list";
import { factListParams, factListPath, factListQuery } from "@/lib/roles/facts/list-query";

export const metadata: Metadata = { title: "Facts" };
export const instant = false;

export default async function AdminFactsPage({ searchParams }: PageProps<"/admin/facts">) {
  const viewer = await requireViewer("admin");
  const params = await searchParams;
  const query = factListQuery(params);
  const list = await listFacts(viewer, query);
  const done = typeof params.done === "string" ? DONE[params.done] : undefined;
  const narrowed = query.q !== "" || query.source !== null || query.role !== null;
  const nothingDue = !narrowed && (query.view === "stale" || query.view === "due" || query.view === "soon");
  return (
    <Page>
      <PageHeader
        title="Facts"
        lead="Every figure on a public page with its source and the day it is due to be looked at again. A renewed figure is on the page with the next request; the old one is kept."
        actions={
          <ButtonLink href={(query.role ? `/admin/facts/new?role=${query.role}` : "/admin/facts/new") as Route}>
            Add a figure
          </ButtonLink>
        }
      />
      {done && (
        <Notice look="good" className="mb-6">
          <p role="status">
            {done}{" "}
            {typeof params.fact === "string" && /^\d{1,15}$/.test(params.fact) && (
              <Link href={`/admin/facts/${params.fact}` as Route}>Open it</Link>
            )}
          </p>
        </Notice>
      )}
      <FactFilter query={query} list={list} />
      {narrowed && (
        <p className="mb-3 flex flex-wrap items-center gap-x-4 text-soft">
          {query.role && (
            <span>
              Only <span className="font-semibold text-ink">{list.role?.title ?? query.role}</span>
            </span>
          )}
          <Link
            href={factListPath({ ...query, q: "", role: null, source: null }) as Route}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {query.role ? "Show every role" : "Clear the search"}
          </Link>
        </p>
      )}
      {list.rows.length > 0 ? (
        <FactList list={list} query={{ ...query, page: list.page }} timeZone={viewer.timeZone} />
      ) : nothingDue ? (
        <Empty title="Nothing is due">
          Every figure was looked at in time and names its period. Look at all that stand to see what is due next.
        </Empty>
      ) : (
        <Empty title="No figure matches">Try fewer words, another publisher or another view.</Empty>
      )}
      <Pager path="/admin/facts" params={factListParams(query)} page={list.page} pages={list.pages} />
    </Page>
  );
}
