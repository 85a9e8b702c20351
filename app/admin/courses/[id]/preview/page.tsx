import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CourseArticle } from "@/components/courses/course-page";
import { PublishForm } from "@/components/courses/editor/publish-form";
import { Effects } from "@/components/editor/effects";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/layout";
import { previewCourse } from "@/lib/courses/edit-queries";
import { courseIdParam } from "@/lib/courses/list-query";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";

export const metadata: Metadata = { title: "Preview" };
export const instant = false;

export default async function PreviewPage({ params }: PageProps<"/admin/courses/[id]/preview">) {
  const viewer = await requireViewer("admin");
  const courseId = courseIdParam((await params).id) ?? notFound();
  const { view, seen, publishable, waiting, effects } = await orNotFound(previewCourse(viewer, courseId));
  return (
    <>
      <section
        aria-label="Preview"
        className="z-10 sm:sticky sm:top-0 border-b border-line-strong bg-role-wash text-ink no-print"
      >
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2 sm:px-6 lg:px-8">
          <p className="font-semibold">
            {waiting
              ? "Preview of the draft. Only admins see it."
              : "Preview. There is no draft: this is what is stored."}
          </p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`/admin/courses/${courseId}` as Route} look="secondary">
              Edit
            </ButtonLink>
            {publishable && <PublishForm courseId={courseId} seen={seen} effects={effects} waiting={waiting} />}
          </div>
        </div>
      </section>
      <Page>
        {effects.length > 0 && (
          <div className="mb-8">
            <Effects effects={effects} />
          </div>
        )}
        <CourseArticle course={view} preview />
      </Page>
    </>
  );
}
