import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CancelEnrollment } from "@/components/enrollments/cancel-enrollment";
import { Completion } from "@/components/enrollments/completion";
import { EnrollmentNotice } from "@/components/enrollments/enrollment-notice";
import { ModuleList } from "@/components/enrollments/module-list";
import { SectionDates } from "@/components/enrollments/section-dates";
import { Terms } from "@/components/enrollments/terms";
import { WhatMoved } from "@/components/enrollments/what-moved";
import { Page, PageHeader, Section } from "@/components/ui/layout";
import { nextMeeting } from "@/lib/courses/meetings";
import { momentText } from "@/lib/courses/text";
import { enrollmentPageInput } from "@/lib/enrollments/input";
import { myEnrollment } from "@/lib/enrollments/queries";
import { STATUS_LABELS } from "@/lib/enrollments/text";
import { whatIfCourse } from "@/lib/fit/what-if";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";

export const instant = false;

export const metadata: Metadata = { title: "Enrollment" };

export default async function EnrollmentPage({ params, searchParams }: PageProps<"/enrollments/[id]">) {
  const viewer = await requireViewer("learner");
  const address = enrollmentPageInput.safeParse({ ...(await params), ...(await searchParams) });
  const enrollment = address.success ? await myEnrollment(viewer, address.data.id) : null;
  if (!address.success || !enrollment) notFound();
  const { status, terms } = enrollment;
  const running = status === "enrolled";
  const next = running && !enrollment.section?.cancelledAt ? nextMeeting(enrollment.meetings, enrollment.at) : null;
  return (
    <Page>
      <PageHeader
        eyebrow={STATUS_LABELS[status]}
        title={terms.courseTitle}
        lead={next && <p className="lg:hidden">Next class {momentText(next.startsAt, viewer.timeZone)}</p>}
        crumbs={[{ label: "Enrollments", href: "/enrollments" as Route }, { label: terms.courseTitle }]}
      />
      <EnrollmentNotice enrollment={enrollment} justEnrolled={address.data.enrolled} timeZone={viewer.timeZone} />
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {status === "completed" && (
            <Section id="what-moved" title="What moved">
              <WhatMoved enrollment={enrollment} />
            </Section>
          )}
          <Section
            id="modules"
            title="Modules"
            lead={
              running
                ? "Tick what you have finished. You can take a tick back until you complete the course."
                : undefined
            }
          >
            <ModuleList enrollmentId={enrollment.id} modules={enrollment.modules} running={running} />
          </Section>
          {running && (
            <Section id="complete" title="When you are done" lead="What completing would do to your fit today.">
              <Completion enrollment={enrollment} effects={await whatIfCourse(viewer, enrollment.course.id)} />
            </Section>
          )}
        </div>
        <div className="lg:[&_section]:py-6">
          <Section id="dates" title="Dates" className="border-t lg:first:border-t-0">
            <SectionDates enrollment={enrollment} timeZone={viewer.timeZone} />
          </Section>
          <Section
            id="terms"
            title="Your terms"
            lead={`As they stood when you enrolled on ${formatDate(enrollment.enrolledAt, "day", viewer.timeZone)}.`}
          >
            <Terms terms={terms} />
            {enrollment.course.published && (
              <Link
                href={`/courses/${enrollment.course.slug}` as Route}
                className="mt-3 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                The course as it is now
              </Link>
            )}
          </Section>
          <CancelEnrollment enrollment={enrollment} timeZone={viewer.timeZone} />
        </div>
      </div>
    </Page>
  );
}
