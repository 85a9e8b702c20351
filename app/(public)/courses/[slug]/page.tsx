import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CourseArticle } from "@/components/courses/course-page";
import { LinkedData } from "@/components/shell/linked-data";
import { Page } from "@/components/ui/layout";
import { courseLinkedData } from "@/lib/courses/linked-data";
import { courseSlugs, getCourse } from "@/lib/courses/queries";
import { providerText, titleText } from "@/lib/courses/text";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";

export const instant = false;
export const unstable_paramMatching = { slug: "blocking" };

type Props = PageProps<"/courses/[slug]">;

/** At least one address, so that the page is built as a static one over an empty catalog too. */
export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const slugs = await courseSlugs();
  return (slugs.length > 0 ? slugs : ["none"]).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await getCourse((await params).slug);
  if (!course) return { title: "No such course" };
  return pageMetadata({
    title: `${titleText(course)}, ${providerText(course)}`,
    description: course.summary,
    path: `/courses/${course.slug}`,
    picture: { path: `/pictures/courses/${course.slug}.png`, shows: `${titleText(course)}: price and length` },
  });
}

export default async function CoursePage({ params }: Props) {
  const course = await getCourse((await params).slug);
  if (!course) notFound();
  return (
    <Page>
      <LinkedData of={courseLinkedData(course, env.appOrigin)} />
      <CourseArticle course={course} />
    </Page>
  );
}
