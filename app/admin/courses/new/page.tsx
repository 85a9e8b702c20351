import type { Metadata } from "next";
import { NewCourseForm } from "@/components/courses/editor/new-course-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "New course" };
export const instant = false;

export default async function NewCoursePage() {
  await requireViewer("admin");
  return (
    <Page className="max-w-3xl!">
      <PageHeader
        title="New course"
        lead="It begins as a draft that nobody sees until you publish it."
        crumbs={[{ label: "Courses", href: "/admin/courses" }, { label: "New course" }]}
      />
      <NewCourseForm />
    </Page>
  );
}
