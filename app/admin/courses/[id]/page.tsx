import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CourseArticle } from "@/components/courses/course-page";
import { ArchiveForm } from "@/components/courses/editor/archive-form";
import { CourseEditor } from "@/components/courses/editor/course-editor";
import { EditorHeader } from "@/components/courses/editor/editor-header";
import { saidOf } from "@/components/courses/editor/said";
import { DraftPanel } from "@/components/editor/draft-panel";
import { History } from "@/components/editor/history";
import { SidePreview } from "@/components/editor/side-preview";
import { Notice, Page, Section } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { discardDraftAction, restoreRevisionAction } from "@/lib/courses/edit-actions";
import { editModel } from "@/lib/courses/edit-model";
import { courseChoices, courseForEditing, courseHistory, skillChoices } from "@/lib/courses/edit-queries";
import { courseIdParam, pageQuery } from "@/lib/courses/list-query";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";

export const metadata: Metadata = { title: "Edit course" };
export const instant = false;

export default async function AdminCoursePage({ params, searchParams }: PageProps<"/admin/courses/[id]">) {
  const viewer = await requireViewer("admin");
  const courseId = courseIdParam((await params).id) ?? notFound();
  const query = await searchParams;
  const editing = await orNotFound(courseForEditing(viewer, courseId));
  const { course, seen, draft, document, changes, running, neededBy } = editing;
  const [skills, courses, history] = await Promise.all([
    skillChoices(viewer),
    courseChoices(viewer, courseId, document.prerequisiteCourses),
    courseHistory(viewer, courseId, pageQuery(query.page)),
  ]);
  const said = saidOf(query.done);
  const { timeZone } = viewer;
  const subject = { name: "courseId", value: courseId };
  return (
    <Page className="max-w-[104rem]!">
      <EditorHeader editing={editing} />
      {said.text && (
        <Notice look={said.look} className="mb-6">
          <p role="status">{said.text}</p>
        </Notice>
      )}
      {draft && (
        <DraftPanel
          subject={subject}
          seen={seen}
          draft={draft}
          changes={changes}
          timeZone={timeZone}
          discard={discardDraftAction}
        />
      )}
      <div className="grid gap-x-10 xl:grid-cols-[minmax(0,11fr)_minmax(0,8fr)]">
        <CourseEditor model={editModel(editing, { skills, courses }, timeZone)} />
        <SidePreview
          title={
            draft
              ? "The page as this draft would make it"
              : course.status === "published"
                ? "The public page"
                : "The page as publishing would make it"
          }
        >
          <CourseArticle course={editing.preview} preview />
        </SidePreview>
      </div>
      <Section id="history" title="History" className="mt-12 max-w-4xl">
        {history.entries.length > 0 ? (
          <History
            subject={subject}
            seen={seen}
            entries={history.entries.map(({ editor, ...entry }) => ({
              ...entry,
              by: editor ?? "with the first catalog",
            }))}
            current={course.revision}
            currentLabel={course.status === "archived" ? "Archived" : "Public now"}
            draftWaiting={draft !== null}
            timeZone={timeZone}
            restore={restoreRevisionAction}
          />
        ) : (
          <p className="text-soft">Never published. Each time you publish, a revision is kept here.</p>
        )}
        <Pager path={`/admin/courses/${courseId}`} params={{}} page={history.page} pages={history.pages} />
      </Section>
      {course.status === "published" && (
        <Section id="archive" title="Archive" className="max-w-4xl">
          <ArchiveForm courseId={courseId} seen={seen} running={running} neededBy={neededBy} />
        </Section>
      )}
    </Page>
  );
}
