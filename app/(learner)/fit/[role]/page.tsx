import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { RoleNews } from "@/components/dashboard/role-news";
import { FitHistory } from "@/components/fit/fit-history";
import { NextSteps } from "@/components/fit/next-steps";
import { NotEnough, ProvisionalNote } from "@/components/fit/not-enough";
import { OtherParts } from "@/components/fit/other-parts";
import { Requirements } from "@/components/fit/requirements";
import { Parts, RecentChangeText, ScoreFigure, ScoreRange } from "@/components/fit/score";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, PageHeader, Panel, Section } from "@/components/ui/layout";
import { roleFit } from "@/lib/fit/queries";
import { rangeText } from "@/lib/fit/text";
import type { RoleFit } from "@/lib/fit/view";
import { whatIfAddress } from "@/lib/fit/what-if-input";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { AppError } from "@/lib/platform/errors";
import { followRoleAction } from "@/lib/profiles/actions";
import { roleNews } from "@/lib/roles/news";

export const instant = false;
export const metadata: Metadata = { title: "Your fit" };

export default async function FitPage({ params }: PageProps<"/fit/[role]">) {
  const { role: slug } = await params;
  const viewer = await requireViewer("learner");
  const fit = await roleFit(viewer, viewer.userId, slug).catch(missing);
  const news = fit.followed ? await roleNews(viewer, { slug }) : [];
  return (
    <Page>
      <PageHeader
        title={fit.role.title}
        eyebrow={
          fit.role.target ? "Your target role" : fit.followed ? "A role you follow" : "A role you do not follow yet"
        }
        crumbs={[{ label: "Dashboard", href: "/dashboard" as Route }, { label: fit.role.title }]}
        actions={<Actions fit={fit} />}
      />
      <Summary fit={fit} timeZone={viewer.timeZone} />
      <div className="mt-10">
        {(fit.followed || fit.points.length > 0) && (
          <Section id="over-time" title="Fit over time">
            <FitHistory followed={fit} timeZone={viewer.timeZone} />
          </Section>
        )}
        {news.length > 0 && (
          <Section
            id="role-news"
            title="What changed in this role"
            lead="Our editors changed it in the last 30 days, while you followed it."
          >
            <RoleNews news={news} timeZone={viewer.timeZone} named={false} />
          </Section>
        )}
        <Section
          id="points"
          title="Where the points are"
          lead="Each bar is one requirement. Its length is what the requirement is worth in points of your overall fit, the filled part is what you have. The largest gap comes first."
          aside={
            fit.requirements.length > 0 && (
              <Link
                href={whatIfAddress(fit.role.slug) as Route}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                Try other levels and courses
              </Link>
            )
          }
        >
          <Requirements requirements={fit.requirements} />
        </Section>
        <Section id="other-parts" title="Interests and preferences">
          <OtherParts roleFit={fit} />
        </Section>
      </div>
    </Page>
  );
}

function missing(error: unknown): never {
  if (error instanceof AppError && error.code === "not_found") notFound();
  throw error;
}

const Actions = ({ fit }: { fit: RoleFit }) => (
  <>
    <ButtonLink href={`/roles/${fit.role.slug}` as Route} look="secondary">
      About this role
    </ButtonLink>
    {fit.requirements.length > 0 && (
      <>
        <ButtonLink href={whatIfAddress(fit.role.slug) as Route} look="secondary">
          What if
        </ButtonLink>
        <ButtonLink href={`/fit/${fit.role.slug}/pivot` as Route} look="secondary">
          From another role
        </ButtonLink>
      </>
    )}
    {!fit.followed && (
      <ActionForm id="follow" action={followRoleAction}>
        <input type="hidden" name="role" value={fit.role.slug} />
        <SubmitButton busy="Following…">Follow this role</SubmitButton>
      </ActionForm>
    )}
  </>
);

function Summary({ fit: shown, timeZone }: { fit: RoleFit; timeZone: string }) {
  const { fit, recent, ask, weights, nextSteps, at } = shown;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      {fit.enough ? (
        <div className="space-y-6">
          <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
            <ScoreFigure fit={fit} large />
            <RecentChangeText recent={recent} />
          </div>
          <div className="max-w-xl">
            <ScoreRange fit={fit} />
            {fit.low !== null && fit.high !== null && (
              <p className="figures mt-2 text-sm text-soft">
                Most likely {rangeText(fit.low, fit.high)}. Stronger evidence makes the range narrower.
              </p>
            )}
          </div>
          <div className="max-w-xl">
            <Parts fit={fit} weights={weights} />
          </div>
          {fit.provisional && (
            <Notice look="warn" className="max-w-xl">
              <ProvisionalNote ask={ask} coverage={fit.coverage} />
            </Notice>
          )}
          <p className="figures text-sm text-soft prose-links">
            As of {formatDate(at, "dayTime", timeZone)}, by {shown.model}. A score is advice.{" "}
            <Link href={"/how-fit-works" as Route}>How this is calculated</Link>
          </p>
        </div>
      ) : (
        <Panel className="self-start">
          <NotEnough ask={ask} />
          <p className="mt-4 text-sm text-soft prose-links">
            <Link href={"/how-fit-works" as Route}>How a fit is calculated</Link>
          </p>
        </Panel>
      )}
      <Panel>
        <h2 className="mb-4 text-heading">Best next steps</h2>
        <NextSteps steps={nextSteps} most={3} />
      </Panel>
    </div>
  );
}
