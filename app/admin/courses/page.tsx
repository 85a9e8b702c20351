import type { Metadata } from "next";
import Form from "next/form";
import Link from "next/link";
import { NewCourseForm } from "@/components/courses/editor/new-course-form";
import { Button } from "@/components/ui/button";
import { Empty, Page, PageHeader, Panel, Tag } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { coursesForEditing } from "@/lib/courses/edit-queries";
import { courseListQuery } from "@/lib/courses/list-query";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";

export const metadata: Metadata = { title: "Edit courses" };
export const instant = false;

const STATUS_LABELS = { draft: "Draft", published: "Published", archived: "Archived" } as const;

export default async function AdminCoursesPage({ searchParams }: PageProps<"/admin/courses">) {
  const viewer = await requireViewer("admin");
  const filter = courseListQuery(await searchParams);
  const { rows, total, page, pages } = await coursesForEditing(viewer, filter);
  return (
    <Page>
      <PageHeader title="Courses" lead="What you publish here is public on the next request." />
      <Form action="/admin/courses" className="mb-6 flex flex-wrap items-end gap-3">
        <label className="grow space-y-1.5 sm:max-w-sm">
          <span className="block font-semibold">Search</span>
          <input
            type="search"
            name="q"
            defaultValue={filter.q}
            className="block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
          />
        </label>
        <label className="space-y-1.5">
          <span className="block font-semibold">Status</span>
          <select
            name="status"
            defaultValue={filter.status ?? ""}
            className="block min-h-11 rounded-md border border-line-strong bg-surface px-3"
          >
            <option value="">All</option>
            <option value="draft_waiting">With a draft waiting</option>
            <option value="published">Published</option>
            <option value="draft">Never published</option>
            <option value="archived">Archived</option>
          </select>
        </label>
        <Button type="submit" look="secondary">
          Show
        </Button>
      </Form>
      {rows.length === 0 ? (
        <Empty title="No course matches">Try fewer words, or choose another status.</Empty>
      ) : (
        <>
          <Table
            caption={`${total} courses`}
            head={
              <tr>
                <Th>Course</Th>
                <Th>Status</Th>
                <Th numeric>Enrolled now</Th>
                <Th numeric>Revision</Th>
                <Th>Published</Th>
              </tr>
            }
          >
            {rows.map((course) => (
              <tr key={course.id}>
                <Td className="min-w-56">
                  <Link
                    href={`/admin/courses/${course.id}`}
                    className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
                  >
                    {course.title ?? "Title not stated"}
                  </Link>
                  <span className="block text-sm text-soft">{course.provider ?? "Provider not stated"}</span>
                </Td>
                <Td>
                  <span className="flex flex-wrap gap-1">
                    <Tag look={course.status === "published" ? "good" : "plain"}>{STATUS_LABELS[course.status]}</Tag>
                    {course.draftWaiting && <Tag look="role">Draft waiting</Tag>}
                  </span>
                </Td>
                <Td numeric>{course.running}</Td>
                <Td numeric>{course.revision}</Td>
                <Td className="whitespace-nowrap">
                  {course.publishedAt ? formatDate(course.publishedAt, "day", viewer.timeZone) : "Never"}
                </Td>
              </tr>
            ))}
          </Table>
          <Pager
            path="/admin/courses"
            params={{ q: filter.q, status: filter.status ?? "" }}
            page={page}
            pages={pages}
          />
        </>
      )}
      <Panel className="mt-10 max-w-xl">
        <h2 className="mb-4 text-heading">New course</h2>
        <NewCourseForm />
      </Panel>
    </Page>
  );
}
