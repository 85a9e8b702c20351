import type { Metadata, Route } from "next";
import Link from "next/link";
import { saidOf } from "@/components/roles/editor/said";
import { WaitingDrafts } from "@/components/roles/editor/waiting-drafts";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { count } from "@/lib/platform/money";
import { reviewQueue } from "@/lib/roles/edit/review";

export const metadata: Metadata = { title: "Review" };
export const instant = false;

export default async function ReviewPage({ searchParams }: PageProps<"/admin/review">) {
  const viewer = await requireViewer("admin");
  const said = saidOf((await searchParams).done);
  const { waiting, alone, factsDue, withoutProfile, unfinished } = await reviewQueue(viewer);
  const nothing = waiting.length + factsDue.total + withoutProfile.imported + unfinished.total === 0;
  return (
    <Page>
      <PageHeader
        title="Review"
        lead="What waits for an editor’s eyes: drafts marked as ready, figures to look at again, and roles with something missing."
      />
      {said.text && (
        <Notice look={said.look} className="mb-6">
          <p role="status">{said.text}</p>
        </Notice>
      )}
      {nothing ? (
        <Empty
          title="Nothing waits"
          action={
            <ButtonLink href={"/admin/roles" as Route} look="secondary">
              All roles
            </ButtonLink>
          }
        >
          Drafts come here when their editor asks for a second pair of eyes. Figures come here on the day of their
          review.
        </Empty>
      ) : (
        <>
          <Section id="drafts" title="Drafts ready for review" lead="The one that waits longest stands first.">
            {waiting.length > 0 ? (
              <WaitingDrafts waiting={waiting} alone={alone} timeZone={viewer.timeZone} />
            ) : (
              <p className="text-soft">No draft waits for a second pair of eyes.</p>
            )}
          </Section>
          <Section id="facts" title="Figures to look at again">
            {factsDue.total > 0 ? (
              <p className="flex flex-wrap items-center gap-x-4">
                <span className="figures">
                  {count(factsDue.total)} {factsDue.total === 1 ? "figure has" : "figures have"} come up for review
                  {factsDue.since ? `, the first on ${formatDate(new Date(factsDue.since))}` : ""}.
                </span>
                <Link
                  href={"/admin/facts" as Route}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  Go to the figures
                </Link>
              </p>
            ) : (
              <p className="text-soft">No figure is due.</p>
            )}
          </Section>
          <Section id="unfinished" title="Public roles with something missing">
            <Unfinished unfinished={unfinished} imported={withoutProfile.imported} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Unfinished({
  unfinished,
  imported,
}: {
  unfinished: Awaited<ReturnType<typeof reviewQueue>>["unfinished"];
  imported: number;
}) {
  return (
    <div className="space-y-4">
      {unfinished.total > 0 ? (
        <ul className="max-w-3xl divide-y divide-line border-y border-line">
          {unfinished.roles.map((role) => (
            <li key={role.id} className="flex flex-wrap items-center justify-between gap-x-6">
              <Link
                href={`/admin/roles/${role.id}` as Route}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                {role.title}
              </Link>
              <span className="pb-2 text-sm text-soft sm:pb-0">lacks {role.lacks.join(", ")}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">Every public role of our editors has all its sections filled.</p>
      )}
      {unfinished.total > unfinished.roles.length && (
        <p className="figures text-soft">{count(unfinished.total - unfinished.roles.length)} more are not shown.</p>
      )}
      {imported > 0 && (
        <p className="figures">
          {count(imported)} imported {imported === 1 ? "role has" : "roles have"} no skill profile: O*NET has not rated
          {imported === 1 ? " its" : " their"} skills, and nobody gets a fit for {imported === 1 ? "it" : "them"}.
        </p>
      )}
    </div>
  );
}
