import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FactFigure } from "@/components/roles/fact-figure";
import { FactFields } from "@/components/roles/facts/fact-fields";
import { FactHistory } from "@/components/roles/facts/fact-history";
import { ConfirmFact, RestoreFact, WithdrawFact } from "@/components/roles/facts/quick-forms";
import { DONE, reviewLook, reviewText } from "@/components/roles/facts/words";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice, Page, PageHeader, Section, Tag } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { orNotFound } from "@/lib/platform/not-found";
import { renewFactAction } from "@/lib/roles/facts/actions";
import { factForEditing } from "@/lib/roles/facts/queries";
import { nextReview } from "@/lib/roles/facts/review";
import { subjectText } from "@/lib/roles/facts/words";
import { periodText } from "@/lib/roles/text";

export const metadata: Metadata = { title: "Renew a figure" };
export const instant = false;

export default async function AdminFactPage({ params, searchParams }: PageProps<"/admin/facts/[id]">) {
  const viewer = await requireViewer("admin");
  const { id } = await params;
  const factId = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : notFound();
  const { role, fact, earlier, today } = await orNotFound(factForEditing(viewer, factId));
  const { done } = await searchParams;
  const said = typeof done === "string" ? DONE[done] : undefined;
  const withdrawn = fact.retiredAt !== null;
  return (
    <Page>
      <PageHeader
        title={subjectText(fact)}
        crumbs={[
          { label: "Facts", href: "/admin/facts" as Route },
          { label: role.title, href: `/admin/facts?view=all&role=${role.slug}` as Route },
        ]}
      />
      {said && (
        <Notice look="good" className="mb-6">
          <p role="status">{said}</p>
        </Notice>
      )}
      <div className="mb-10 flex flex-wrap items-start justify-between gap-x-10 gap-y-5 rounded-lg border border-line bg-surface p-5 sm:p-6">
        <div className="min-w-0 max-w-read">
          <p className={fact.unit === "text" ? "text-heading font-semibold" : "text-title font-bold"}>
            <FactFigure fact={fact} className={fact.unit === "text" ? "whitespace-normal" : undefined} />
          </p>
          <p className="mt-1 text-soft">
            {periodText(fact)}. {fact.source}
            {fact.publisher !== fact.source && `, published by ${fact.publisher}`}.
          </p>
          <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
            {fact.retiredAt ? (
              <Tag look="danger">Withdrawn {formatDate(fact.retiredAt, "day", viewer.timeZone)}</Tag>
            ) : (
              <Tag look={reviewLook(fact.reviewBy, today)}>{reviewText(fact.reviewBy, today)}</Tag>
            )}
            {role.published && (
              <Link
                href={`/roles/${role.slug}#${fact.kind === "pay" ? "pay" : "outlook"}` as Route}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                See the public page
              </Link>
            )}
          </p>
        </div>
        {withdrawn ? <RestoreFact factId={fact.id} /> : <ConfirmFact factId={fact.id} what={subjectText(fact)} />}
      </div>
      <Section
        id="renew"
        title={withdrawn ? "Put it back changed" : "Renew it"}
        lead="Saving puts a new figure in the place of this one and keeps this one in the history."
      >
        <ActionForm action={renewFactAction} id="renew-fact" className="max-w-4xl space-y-8">
          <HiddenField name="factId" value={fact.id} />
          <FactFields kind={fact.kind} fact={fact} dates={{ accessedOn: today, reviewBy: nextReview(today) }} />
          <SubmitButton>Save the renewed figure</SubmitButton>
        </ActionForm>
      </Section>
      <Section id="history" title="History" className="max-w-4xl">
        <FactHistory states={earlier} timeZone={viewer.timeZone} />
      </Section>
      {!withdrawn && (
        <Section
          id="withdraw"
          title="Withdraw"
          lead="Takes the figure off the public page. It stays in the history and can be put back."
          className="max-w-4xl"
        >
          <WithdrawFact factId={fact.id} />
        </Section>
      )}
    </Page>
  );
}
