import type { Metadata, Route } from "next";
import Link from "next/link";
import { ListFilter } from "@/components/roles/editor/list-filter";
import { RoleList } from "@/components/roles/editor/role-list";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { count } from "@/lib/platform/money";
import { rolesForEditing } from "@/lib/roles/edit/list";
import { roleListQuery } from "@/lib/roles/edit/list-query";

export const metadata: Metadata = { title: "Edit roles" };
export const instant = false;

const LINK = "figures inline-flex min-h-11 items-center text-accent underline underline-offset-4";

export default async function AdminRolesPage({ searchParams }: PageProps<"/admin/roles">) {
  const viewer = await requireViewer("admin");
  const query = roleListQuery(await searchParams);
  const { rows, total, page, pages, drafts, ready } = await rolesForEditing(viewer, query);
  const caption = `${count(total)} ${total === 1 ? "role" : "roles"}`;
  const narrowed = query.q !== "" || query.status !== null || query.kind !== null;
  return (
    <Page>
      <PageHeader
        title="Roles"
        lead="What you publish is on the public page with the next request, and the people who follow the role are scored again."
        actions={
          <>
            <ButtonLink href={"/admin/review" as Route} look="secondary">
              Review queue
            </ButtonLink>
            <ButtonLink href={"/admin/roles/new" as Route}>New role</ButtonLink>
          </>
        }
      />
      <ListFilter query={query} />
      <p className="mb-2 flex flex-wrap items-center gap-x-4 text-soft">
        <span className="figures">{caption}</span>
        {drafts > 0 && query.status !== "draft_waiting" && (
          <Link href={"/admin/roles?status=draft_waiting" as Route} className={LINK}>
            {count(drafts)} {drafts === 1 ? "draft" : "drafts"} waiting
          </Link>
        )}
        {ready > 0 && query.status !== "ready" && (
          <Link href={"/admin/roles?status=ready" as Route} className={LINK}>
            {count(ready)} ready for review
          </Link>
        )}
        {narrowed && (
          <Link href={"/admin/roles" as Route} className={LINK}>
            Show all
          </Link>
        )}
      </p>
      {rows.length > 0 ? (
        <RoleList rows={rows} caption={caption} timeZone={viewer.timeZone} />
      ) : narrowed ? (
        <Empty title="No role matches">Try fewer words, or another state.</Empty>
      ) : (
        <Empty
          title="No roles yet"
          action={<ButtonLink href={"/admin/roles/new" as Route}>Create the first one</ButtonLink>}
        >
          Roles are what learners find their fit for. An O*NET release brings hundreds of them at once.
        </Empty>
      )}
      <Pager
        path="/admin/roles"
        params={{
          q: query.q,
          status: query.status ?? "",
          kind: query.kind ?? "",
          sort: query.sort === "catalog" ? "" : query.sort,
        }}
        page={page}
        pages={pages}
      />
    </Page>
  );
}
