import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CourseArticle } from "@/components/courses/course-page";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page } from "@/components/ui/layout";
import { previewCourse } from "@/lib/courses/edit-queries";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";

export const metadata: Metadata = { title: "Preview" };
export const instant = false;

export default async function PreviewPage({ params }: PageProps<"/admin/courses/[id]/preview">) {
  const viewer = await requireViewer("admin");
  const courseId = Number((await params).id);
  if (!Number.isSafeInteger(courseId) || courseId < 1) notFound();
  const course = await orNotFound(previewCourse(viewer, courseId));
  return (
    <>
      <div className="sticky top-0 z-10 border-b border-line bg-paper px-4 py-2">
        <Notice look="warn" className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-3">
          <p>This is a preview. Only admins see it.</p>
          <ButtonLink href={`/admin/courses/${courseId}`} look="secondary">
            Back to the editor
          </ButtonLink>
        </Notice>
      </div>
      <Page>
        <CourseArticle course={course} preview />
      </Page>
    </>
  );
}
