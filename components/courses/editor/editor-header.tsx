import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader, Tag } from "@/components/ui/layout";
import type { EditedCourse } from "@/lib/courses/edit-queries";
import { titleText } from "@/lib/courses/text";

/** Which course this is, where it stands, and the ways to see it. */
export function EditorHeader({ editing }: { editing: EditedCourse }) {
  const { course, document, draft, running } = editing;
  const title = titleText(document);
  return (
    <PageHeader
      title={title}
      crumbs={[{ label: "Courses", href: "/admin/courses" }, { label: title }]}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">
          <Tag look={course.status === "published" ? "good" : "plain"}>{stateText(course)}</Tag>
          {draft && <Tag look="role">Draft waiting</Tag>}
          {running > 0 && (
            <span className="figures font-normal text-soft">
              {running} {running === 1 ? "learner" : "learners"} enrolled
            </span>
          )}
        </span>
      }
      actions={
        <>
          <ButtonLink href={`/admin/courses/${course.id}/preview` as Route} look="secondary" prefetch={false}>
            Preview
          </ButtonLink>
          {course.status === "published" && (
            <ButtonLink href={`/courses/${course.slug}` as Route} look="secondary" prefetch={false}>
              Public page
            </ButtonLink>
          )}
        </>
      }
    />
  );
}

function stateText({ status, revision }: EditedCourse["course"]): string {
  if (status === "published") return `Published, revision ${revision}`;
  return status === "archived" ? "Archived" : "Never published";
}
