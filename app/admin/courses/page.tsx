import type { Metadata } from "next";
import Link from "next/link";
import { CourseList } from "@/components/courses/editor/course-list";
import { ListFilter } from "@/components/courses/editor/list-filter";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { coursesForEditing } from "@/lib/courses/edit-list";
import { courseListQuery } from "@/lib/courses/list-query";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "Edit courses" };
export const instant = false;

export default async function AdminCoursesPage({ searchParams }: PageProps<"/admin/courses">) {
  const viewer = await requireViewer("admin");
  const query = courseListQuery(await searchParams);
  const { rows, total, page, pages, draftsWaiting } = await coursesForEditing(viewer, query);
  const caption = `${total} ${total === 1 ? "course" : "courses"}`;
  const narrowed = query.q !== "" || query.status !== null;
  return (
    <Page>
      <PageHeader
        title="Courses"
        lead="What you publish is on the public page with the next request."
        actions={<ButtonLink href="/admin/courses/new">New course</ButtonLink>}
      />
      <ListFilter query={query} />
      <p className="mb-2 flex flex-wrap items-center gap-x-4 text-soft">
        <span className="figures">{caption}</span>
        {draftsWaiting > 0 && query.status !== "draft_waiting" && (
          <Link
            href="/admin/courses?status=draft_waiting"
            className="figures inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {draftsWaiting} {draftsWaiting === 1 ? "draft" : "drafts"} waiting
          </Link>
        )}
        {narrowed && (
          <Link
            href="/admin/courses"
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            Show all
          </Link>
        )}
      </p>
      {rows.length > 0 ? (
        <CourseList rows={rows} caption={caption} timeZone={viewer.timeZone} />
      ) : narrowed ? (
        <Empty title="No course matches">Try fewer words, or choose another status.</Empty>
      ) : (
        <Empty title="No courses yet" action={<ButtonLink href="/admin/courses/new">Create the first one</ButtonLink>}>
          Courses are what learners enroll in to close a gap to a role.
        </Empty>
      )}
      <Pager
        path="/admin/courses"
        params={{ q: query.q, status: query.status ?? "", sort: query.sort === "catalog" ? "" : query.sort }}
        page={page}
        pages={pages}
      />
    </Page>
  );
}
