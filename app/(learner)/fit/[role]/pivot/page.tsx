import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ChooseRole } from "@/components/roles/pivot/choose-role";
import { PivotView } from "@/components/roles/pivot/pivot-view";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Notice, Page, PageHeader } from "@/components/ui/layout";
import { myCurrentRole, myPivot } from "@/lib/fit/pivot-read";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { readSlug, words } from "@/lib/roles/compare-input";
import { pivotHref } from "@/lib/roles/compare-text";
import { findRoles } from "@/lib/roles/find-roles";
import { getRole } from "@/lib/roles/queries";

export const instant = false;
export const metadata: Metadata = { title: "My way there" };

/** The way to a role with the learner's own evidence, from the role they name or their current one. */
export default async function MyPivotPage({ params, searchParams }: PageProps<"/fit/[role]/pivot">) {
  const { role: slug } = await params;
  const asked = await searchParams;
  const viewer = await requireViewer("learner");
  const [to, current] = await Promise.all([getRole(slug), myCurrentRole(viewer)]);
  if (!to) notFound();
  const from = readSlug(asked.from) ?? current?.slug ?? null;
  const same = from === to.slug;
  const page = from && !same ? await myPivot(viewer, from, to.slug) : null;
  const find = words(asked.find);
  const found = find && { words: find, ...(await findRoles(find, [to.slug])) };
  const path = `/fit/${to.slug}/pivot`;
  const chooser = (
    <ChooseRole
      action={path}
      name="find"
      label={page ? "Come from another role" : "The role you come from"}
      keep={{ from: page ? from : null }}
      found={found || null}
      to={(other) => `${path}?from=${other}` as Route}
    />
  );
  return (
    <Page>
      <PageHeader
        title={page ? `From ${page.from.title} to ${to.title}` : `Your way to ${to.title}`}
        eyebrow={page && current && page.from.slug === current.slug ? "From your current role" : undefined}
        crumbs={[
          { label: "Dashboard", href: "/dashboard" as Route },
          { label: to.title, href: `/fit/${to.slug}` as Route },
          { label: "Your way there" },
        ]}
        lead={
          page
            ? "What you bring already, what is missing and what closes it, and what the change means for pay, growth and interests."
            : "Name the role you come from, and see what of it counts here."
        }
        actions={
          page && (
            <ButtonLink href={pivotHref(page.from.slug, to.slug)} look="secondary" prefetch={false}>
              For anybody, to share
            </ButtonLink>
          )
        }
      />
      {from && !page && (
        <Notice look="warn" className="mb-6">
          {same
            ? "This is the role you are in already. Choose another one to come from."
            : `This catalog has no role at “${from}” to come from.`}
        </Notice>
      )}
      {page ? (
        <>
          <details open={Boolean(found)} className="mb-10 rounded-lg border border-line bg-surface px-5 py-2 no-print">
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
              Come from another role
            </summary>
            <div className="max-w-read pt-2 pb-4">{chooser}</div>
          </details>
          <PivotView page={page} />
        </>
      ) : (
        <div className="grid gap-10 lg:grid-cols-2">
          {chooser}
          {!current && (
            <Empty
              title="No current role yet"
              action={
                <ButtonLink href={"/profile/about" as Route} look="secondary">
                  Name it in your profile
                </ButtonLink>
              }
            >
              With the role of this catalog that comes nearest to what you do now, this page begins by itself.
            </Empty>
          )}
        </div>
      )}
    </Page>
  );
}
