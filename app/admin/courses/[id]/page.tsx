import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CourseArticle } from "@/components/courses/course-page";
import { CourseEditor } from "@/components/courses/editor/course-editor";
import { ArchiveForm, DraftPanel, History } from "@/components/courses/editor/draft-panel";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, PageHeader, Panel, Tag } from "@/components/ui/layout";
import { courseChoices, courseForEditing, previewCourse, skillChoices } from "@/lib/courses/edit-queries";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";

export const metadata: Metadata = { title: "Edit course" };
export const instant = false;

const DONE: Record<string, string> = {
  saved: "Draft saved. It is not public yet.",
  published: "Published. The public page shows it from now on.",
  discarded: "The draft is gone. The public page is unchanged.",
  archived: "Archived. The public page is gone.",
  restored: "The earlier revision is in the draft. Look at it, then publish.",
};

export default async function AdminCoursePage({ params, searchParams }: PageProps<"/admin/courses/[id]">) {
  const viewer = await requireViewer("admin");
  const courseId = Number((await params).id);
  if (!Number.isSafeInteger(courseId) || courseId < 1) notFound();
  const [editing, skills, courses] = await Promise.all([
    orNotFound(courseForEditing(viewer, courseId)),
    skillChoices(viewer),
    courseChoices(viewer),
  ]);
  const preview = await previewCourse(viewer, courseId);
  const { course, document, draft, changes, history } = editing;
  const done = DONE[String((await searchParams).done ?? "")];
  return (
    <Page className="max-w-[100rem]">
      <PageHeader
        title={document.title ?? "Title not stated"}
        crumbs={[{ label: "Courses", href: "/admin/courses" }, { label: document.title ?? course.slug }]}
        eyebrow={
          <span className="flex flex-wrap gap-2">
            <Tag look={course.status === "published" ? "good" : "plain"}>
              {course.status === "published"
                ? `Published, revision ${course.revision}`
                : course.status === "archived"
                  ? "Archived"
                  : "Never published"}
            </Tag>
            {draft && <Tag look="role">Draft waiting</Tag>}
          </span>
        }
        actions={
          <>
            <ButtonLink href={`/admin/courses/${courseId}/preview`} look="secondary">
              Preview as the real page
            </ButtonLink>
            {course.status === "published" && (
              <ButtonLink href={`/courses/${course.slug}`} look="secondary" prefetch={false}>
                Public page
              </ButtonLink>
            )}
          </>
        }
      />
      {done && (
        <Notice look="good" className="mb-6">
          <p role="status">{done}</p>
        </Notice>
      )}
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <CourseEditor
            key={`${course.revision}-${draft?.editedAt.getTime() ?? 0}`}
            courseId={courseId}
            revision={course.revision}
            document={document}
            skills={skills}
            courses={courses.filter((choice) => choice.value !== course.slug)}
          />
        </div>
        <div className="min-w-0 space-y-8">
          {draft && <DraftPanel courseId={courseId} draft={draft} changes={changes} timeZone={viewer.timeZone} />}
          <section aria-labelledby="preview-title" className="hidden rounded-lg border border-line xl:block">
            <h2 id="preview-title" className="border-b border-line px-5 py-3 text-sm font-semibold text-soft">
              {draft ? "The page as this draft would make it" : "The page as it is"}
            </h2>
            <div className="max-h-[70rem] overflow-y-auto p-5">
              <CourseArticle course={preview} preview />
            </div>
          </section>
          <Panel>
            <h2 className="text-heading">History</h2>
            {history.length > 0 ? (
              <History courseId={courseId} entries={history} current={course.revision} timeZone={viewer.timeZone} />
            ) : (
              <p className="mt-2 text-soft">Not published yet.</p>
            )}
          </Panel>
          {course.status === "published" && (
            <Panel>
              <h2 className="mb-2 text-heading">Archive</h2>
              <ArchiveForm courseId={courseId} />
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
}
