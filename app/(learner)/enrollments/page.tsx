import type { Metadata, Route } from "next";
import { PastList, RunningList } from "@/components/enrollments/enrollment-list";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader, Section } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { enrollmentsPageInput } from "@/lib/enrollments/input";
import { myEnrollments } from "@/lib/enrollments/queries";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const instant = false;

export const metadata: Metadata = { title: "Enrollments" };

export default async function EnrollmentsPage({ searchParams }: PageProps<"/enrollments">) {
  const viewer = await requireViewer("learner");
  const { page: asked } = enrollmentsPageInput.parse(await searchParams);
  const { running, past, page, pages } = await myEnrollments(viewer, asked);
  const find = (
    <ButtonLink href={"/courses" as Route} look={running.length === 0 ? "primary" : "secondary"}>
      Find a course
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader title="Enrollments" actions={running.length + past.length > 0 ? find : undefined} />
      {running.length + past.length === 0 ? (
        <Empty title="You are in no course yet" action={find}>
          Courses you enroll in are listed here, with their dates, your progress and what was promised to you.
        </Empty>
      ) : (
        <div>
          <Section id="running" title="Running">
            {running.length > 0 ? (
              <RunningList lines={running} timeZone={viewer.timeZone} />
            ) : (
              <p className="text-soft">You are in no course just now.</p>
            )}
          </Section>
          {past.length > 0 && (
            <Section id="past" title="Completed and cancelled">
              <PastList lines={past} timeZone={viewer.timeZone} />
              <Pager path="/enrollments" params={{}} page={page} pages={pages} />
            </Section>
          )}
        </div>
      )}
    </Page>
  );
}
