import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CourseArticle } from "@/components/courses/course-page";
import { Page } from "@/components/ui/layout";
import { courseSlugs, getCourse } from "@/lib/courses/queries";
import { providerText, titleText } from "@/lib/courses/text";

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
  return { title: `${titleText(course)}, ${providerText(course)}`, description: course.summary };
}

export default async function CoursePage({ params }: Props) {
  const course = await getCourse((await params).slug);
  if (!course) notFound();
  return (
    <Page>
      <CourseArticle course={course} />
    </Page>
  );
}
