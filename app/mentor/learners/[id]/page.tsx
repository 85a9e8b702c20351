import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FitHistory } from "@/components/fit/fit-history";
import { About } from "@/components/mentoring/about";
import { Changes } from "@/components/mentoring/changes";
import { CourseWork } from "@/components/mentoring/course-work";
import { FirstThing } from "@/components/mentoring/first-thing";
import { FitSummary, OtherFits } from "@/components/mentoring/fit-summary";
import { ReviewHistory } from "@/components/mentoring/review-history";
import { SkillList } from "@/components/mentoring/skill-list";
import { DisputeDesk } from "@/components/profiles/dispute-desk";
import { Page, PageHeader, Section } from "@/components/ui/layout";
import { openLearner } from "@/lib/mentoring/commands";
import { learnerPage } from "@/lib/mentoring/queries";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { orNotFound } from "@/lib/platform/not-found";
import { allSkills } from "@/lib/skills/queries";

export const metadata: Metadata = { title: "Learner" };
export const instant = false;

export default async function MentorLearnerPage({ params }: PageProps<"/mentor/learners/[id]">) {
  const viewer = await requireViewer("mentor");
  const { id: text } = await params;
  if (!/^[1-9]\d{0,14}$/.test(text)) notFound();
  const id = Number(text);
  const sitting = await orNotFound(openLearner(viewer, id));
  const [page, catalog] = await Promise.all([orNotFound(learnerPage(viewer, id, sitting)), allSkills()]);
  const { learner, fits, skills, work, reviews, changes } = page;
  const [main, ...others] = fits;
  const role = main?.role.title ?? null;
  const zone = viewer.timeZone;
  return (
    <Page>
      <PageHeader
        title={learner.name}
        crumbs={[{ label: "Caseload", href: "/mentor" }, { label: learner.name }]}
        eyebrow={`Your learner since ${formatDate(learner.startedAt, "day", zone)}`}
      />
      <FirstThing first={page.first} name={learner.name} role={role} timeZone={zone} />
      {page.disputes.open.length + page.disputes.closed.length > 0 && (
        <Section id="disputes" title="Disputes" className="mb-10">
          <DisputeDesk {...page.disputes} timeZone={zone} at={page.at} />
        </Section>
      )}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <aside aria-label="Where they stand" className="space-y-10">
          <Changes changes={changes} since={sitting.since} firstVisit={sitting.first} timeZone={zone} />
          {main && <FitSummary main={main} />}
          <About learner={learner} at={page.at} />
        </aside>
        <section aria-labelledby="skills-title">
          <h2 id="skills-title" className="text-title">
            Skills to review
          </h2>
          <p className="mb-3 mt-1 max-w-read text-sm text-soft">
            {role
              ? `In the order of what a skill is worth: points of the 100 that a fit for ${role} can have.`
              : "In the order of their names: no role is followed that would say what a skill is worth."}
          </p>
          {skills.length > 0 ? (
            <SkillList
              learnerId={learner.id}
              role={role}
              skills={skills}
              anchors={new Map(catalog.map((skill) => [skill.id, skill.anchors]))}
              timeZone={zone}
            />
          ) : (
            <p className="text-soft">Nothing is rated, and no role is followed that would ask for skills.</p>
          )}
        </section>
      </div>
      <div className="mt-12 border-t border-line pt-8">
        {main?.points.some(({ overall }) => overall !== null) && (
          <Section id="fit" title={`Fit over time: ${main.role.title}`}>
            <FitHistory followed={main} timeZone={zone} />
          </Section>
        )}
        {others.length > 0 && (
          <Section id="other-roles" title="Other roles they follow">
            <OtherFits fits={others} />
          </Section>
        )}
        <Section id="work" title="Course work">
          <CourseWork work={work} timeZone={zone} />
        </Section>
        <Section id="reviews" title="Past reviews">
          <ReviewHistory reviews={reviews} timeZone={zone} />
        </Section>
      </div>
    </Page>
  );
}
