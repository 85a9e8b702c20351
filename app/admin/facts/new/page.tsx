import type { Metadata, Route } from "next";
import Form from "next/form";
import Link from "next/link";
import { FactFields } from "@/components/roles/facts/fact-fields";
import { KIND_OPTIONS } from "@/components/roles/facts/words";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/fields";
import { HiddenField } from "@/components/ui/hidden-field";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";
import { searchText } from "@/lib/platform/search-text";
import type { Viewer } from "@/lib/platform/viewer";
import { addFactAction } from "@/lib/roles/facts/actions";
import { roleForNewFact, rolesForNewFact } from "@/lib/roles/facts/queries";
import { nextReview } from "@/lib/roles/facts/review";

export const metadata: Metadata = { title: "Add a figure" };
export const instant = false;

const CRUMBS = [{ label: "Facts", href: "/admin/facts" as Route }];

export default async function NewFactPage({ searchParams }: PageProps<"/admin/facts/new">) {
  const viewer = await requireViewer("admin");
  const params = await searchParams;
  const slug = searchText(params.role);
  return slug === "" ? <ChooseRole viewer={viewer} q={searchText(params.q)} /> : <AddTo viewer={viewer} slug={slug} />;
}

async function AddTo({ viewer, slug }: { viewer: Viewer; slug: string }) {
  const { role, occupation, today } = await orNotFound(roleForNewFact(viewer, slug));
  return (
    <Page>
      <PageHeader
        title={`Add a figure to ${role.title}`}
        crumbs={[...CRUMBS, { label: role.title, href: `/admin/facts?view=all&role=${role.slug}` as Route }]}
        lead="One figure from one source, exactly as the source states it. It joins the others; none is averaged with another."
      />
      <ActionForm action={addFactAction} id="add-fact" className="max-w-4xl space-y-8">
        <HiddenField name="roleId" value={role.id} />
        <SelectField name="kind" label="What it is" options={KIND_OPTIONS} empty="Choose" className="max-w-sm" />
        <FactFields
          kind={null}
          fact={{ occupation: occupation ?? undefined, geography: "United States" }}
          dates={{ accessedOn: today, reviewBy: nextReview(today) }}
        />
        <SubmitButton busy="Adding…">Add the figure</SubmitButton>
      </ActionForm>
    </Page>
  );
}

async function ChooseRole({ viewer, q }: { viewer: Viewer; q: string }) {
  const found = await rolesForNewFact(viewer, q);
  return (
    <Page>
      <PageHeader title="Add a figure" crumbs={CRUMBS} lead="Which role is it about?" />
      <Form action="/admin/facts/new" className="mb-6 flex max-w-xl flex-wrap items-end gap-3" key={q}>
        <label className="grow space-y-1.5">
          <span className="block font-semibold">Title of the role</span>
          <input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
            className="block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
          />
        </label>
        <Button type="submit" look="secondary">
          Find
        </Button>
      </Form>
      {found.length > 0 ? (
        <ul className="max-w-xl divide-y divide-line border-y border-line">
          {found.map((role) => (
            <li key={role.slug}>
              <Link
                href={`/admin/facts/new?role=${role.slug}` as Route}
                className="flex min-h-11 items-center font-medium text-accent underline-offset-4 hover:underline"
              >
                {role.title}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title="No role has this in its title">Try one word of it.</Empty>
      )}
    </Page>
  );
}
