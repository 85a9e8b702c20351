import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import { Table, Td, Th } from "@/components/ui/table";
import type { CourseListRow } from "@/lib/courses/edit-list";
import { providerText, titleText } from "@/lib/courses/text";
import { formatDate } from "@/lib/platform/dates";

export const STATUS_LABELS = { draft: "Never published", published: "Published", archived: "Archived" } as const;

/** Courses to edit: a table where there is room, a list of cards where there is not. */
export function CourseList({
  rows,
  caption,
  timeZone,
}: {
  rows: readonly CourseListRow[];
  caption: string;
  timeZone: string;
}) {
  return (
    <>
      <ul className="divide-y divide-line border-y border-line sm:hidden">
        {rows.map((course) => (
          <li key={course.id} className="py-3">
            <Name course={course} />
            <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-soft">
              <Status course={course} />
              <span className="figures">{course.running} enrolled</span>
              <span className="figures">{publishedText(course, timeZone)}</span>
            </p>
          </li>
        ))}
      </ul>
      <div className="hidden sm:block">
        <Table
          caption={caption}
          head={
            <tr>
              <Th>Course</Th>
              <Th>Status</Th>
              <Th numeric>Enrolled now</Th>
              <Th numeric>Revision</Th>
              <Th>Last published</Th>
            </tr>
          }
        >
          {rows.map((course) => (
            <tr key={course.id} className="hover:bg-sunken">
              <Td className="min-w-56 py-2">
                <Name course={course} />
              </Td>
              <Td className="py-2.5">
                <Status course={course} />
              </Td>
              <Td numeric className="py-2.5">
                {course.running}
              </Td>
              <Td numeric className="py-2.5">
                {course.revision}
              </Td>
              <Td className="figures whitespace-nowrap py-2.5">{publishedText(course, timeZone)}</Td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  );
}

const Name = ({ course }: { course: CourseListRow }) => (
  <Link href={`/admin/courses/${course.id}` as Route} className="group block min-h-11">
    <span className="block font-semibold leading-snug text-accent underline-offset-4 group-hover:underline">
      {titleText(course)}
    </span>
    <span className="block text-sm text-soft">{course.title === null ? course.slug : providerText(course)}</span>
  </Link>
);

const Status = ({ course }: { course: CourseListRow }) => (
  <span className="flex flex-wrap gap-1">
    <Tag look={course.status === "published" ? "good" : "plain"}>{STATUS_LABELS[course.status]}</Tag>
    {course.draftWaiting && <Tag look="role">Draft waiting</Tag>}
  </span>
);

const publishedText = (course: CourseListRow, timeZone: string): string =>
  course.publishedAt ? formatDate(course.publishedAt, "day", timeZone) : "Never";
