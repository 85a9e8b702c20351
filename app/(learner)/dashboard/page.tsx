import type { Metadata, Route } from "next";
import { LearningNow } from "@/components/dashboard/learning-now";
import { MentorNote } from "@/components/dashboard/mentor-note";
import { NextStepPanel } from "@/components/dashboard/next-step";
import { OtherRoles } from "@/components/dashboard/other-roles";
import { RoleNews } from "@/components/dashboard/role-news";
import { StartSteps } from "@/components/dashboard/start-steps";
import { TargetBlock } from "@/components/dashboard/target-block";
import { FitHistory } from "@/components/fit/fit-history";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { myEnrollments } from "@/lib/enrollments/queries";
import { followedFits } from "@/lib/fit/queries";
import { mentorsOf } from "@/lib/mentoring/queries";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { nextPart } from "@/lib/profiles/parts";
import { myParts } from "@/lib/profiles/queries";
import { PART_TEXT } from "@/lib/profiles/text";
import { roleNews } from "@/lib/roles/news";

export const instant = false;
export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  const viewer = await requireViewer("learner");
  const [fits, parts, { running }, mentoring, news] = await Promise.all([
    followedFits(viewer, viewer.userId),
    myParts(viewer),
    myEnrollments(viewer, 1),
    mentorsOf(viewer),
    roleNews(viewer),
  ]);
  const { timeZone } = viewer;
  const [main, ...others] = fits;
  const started = fits.some(({ fit }) => fit.enough);
  const cards = started ? others : fits;
  const next = nextPart(parts);
  const done = parts.filter((part) => part.done).length;
  return (
    <Page>
      {started ? (
        <PageHeader
          title="Where you stand"
          actions={
            <>
              <ButtonLink href={"/fit" as Route} look="secondary">
                Explore all roles
              </ButtonLink>
              <ButtonLink href={"/profile/roles" as Route} look="secondary">
                Roles you follow
              </ButtonLink>
            </>
          }
        />
      ) : (
        <PageHeader
          title={`Welcome, ${viewer.name}`}
          lead="Three short steps, five minutes together, and you see how well a role fits you and what would bring you closer. Save and come back whenever you like."
        />
      )}
      {!started && <StartSteps parts={parts} />}
      {started && next && (
        <Notice className="mb-8">
          {done} of {parts.length} parts of your profile are done. {PART_TEXT[next].todo}{" "}
          <a href={PART_TEXT[next].href}>Go to {PART_TEXT[next].title.toLowerCase()}</a>
        </Notice>
      )}
      {started && main && (
        <div className="mb-12 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="space-y-8">
            <TargetBlock followed={main} />
            <LearningNow lines={running} timeZone={timeZone} />
          </div>
          <NextStepPanel followed={main} gaps={running.length > 0 ? 3 : 2} />
        </div>
      )}
      <div className={started ? undefined : "mt-14 space-y-8"}>
        {!started && <LearningNow lines={running} timeZone={timeZone} />}
        {started && main && (
          <Section id="over-time" title={`${main.role.title} over time`}>
            <FitHistory followed={main} timeZone={timeZone} />
          </Section>
        )}
        {news.length > 0 && (
          <Section
            id="role-news"
            title="What changed in roles you follow"
            lead="Our editors changed these roles in the last 30 days."
          >
            <RoleNews news={news} timeZone={timeZone} />
          </Section>
        )}
        {(mentoring.mentors.length > 0 || mentoring.latest) && (
          <Section id="mentor" title="From your mentor">
            <MentorNote {...mentoring} timeZone={timeZone} />
          </Section>
        )}
        {cards.length > 0 && (
          <Section id="others" title={started ? "Other roles you follow" : "Roles you follow"}>
            <OtherRoles fits={cards} />
          </Section>
        )}
      </div>
    </Page>
  );
}
