import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Effects } from "@/components/enrollments/effects";
import { EnrollForm } from "@/components/enrollments/enroll-form";
import { Prerequisites } from "@/components/enrollments/prerequisites";
import { Terms } from "@/components/enrollments/terms";
import { ButtonLink } from "@/components/ui/button";
import { Page, PageHeader, Section } from "@/components/ui/layout";
import { providerText, titleText } from "@/lib/courses/text";
import { enrollOffer } from "@/lib/enrollments/offers";
import type { EnrollOffer } from "@/lib/enrollments/view";
import { whatIfCourse } from "@/lib/fit/what-if";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { slug as slugInput } from "@/lib/platform/input";

export const instant = false;

export const metadata: Metadata = { title: "Enroll" };

export default async function EnrollPage({ params }: PageProps<"/enroll/[slug]">) {
  const viewer = await requireViewer("learner");
  const slug = slugInput.safeParse((await params).slug);
  const offer = slug.success ? await enrollOffer(viewer, slug.data) : null;
  if (!offer) notFound();
  const { course, prerequisites } = offer;
  const title = titleText(course);
  return (
    <Page>
      <PageHeader
        title={`Enroll in ${title}`}
        lead={providerText(course)}
        crumbs={[
          { label: "Courses", href: "/courses" as Route },
          { label: title, href: `/courses/${course.slug}` as Route },
          { label: "Enroll" },
        ]}
      />
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div className="min-w-0">
          <Section
            id="adds"
            title="What finishing adds"
            lead="Worked out like your fit itself, as if you finished today. Nothing is saved."
          >
            <Effects effects={await whatIfCourse(viewer, course.id)} />
          </Section>
          <Section id="before" title="What it builds on">
            <Prerequisites check={prerequisites} />
          </Section>
          <Section
            id="terms"
            title="What comes with it"
            lead="These terms are fixed for you the moment you enroll. Later changes to the course do not touch them."
          >
            <Terms terms={course} />
          </Section>
        </div>
        <section
          aria-labelledby="enroll-title"
          className="self-start rounded-lg bg-sunken p-5 sm:p-6 lg:sticky lg:top-6"
        >
          <h2 id="enroll-title" className="mb-4 text-title">
            Enroll
          </h2>
          <Enroll offer={offer} timeZone={viewer.timeZone} />
        </section>
      </div>
    </Page>
  );
}

function Enroll({ offer: { course, running }, timeZone }: { offer: EnrollOffer; timeZone: string }) {
  if (running) {
    return (
      <>
        <p className="mb-4">You are enrolled in this course already.</p>
        <ButtonLink href={`/enrollments/${running.id}` as Route}>Open your enrollment</ButtonLink>
      </>
    );
  }
  if (course.selfPaced || course.sections.length > 0) return <EnrollForm course={course} timeZone={timeZone} />;
  return (
    <>
      <p className="font-semibold">No dates are listed here.</p>
      <p className="mb-4 mt-1 text-soft">
        You cannot enroll in this course on Bearing.
        {course.source && ` Ask ${course.provider ?? "the provider"} when it runs.`}
      </p>
      <ButtonLink href={`/courses/${course.slug}` as Route} look="secondary">
        Back to the course
      </ButtonLink>
    </>
  );
}
