import type { Metadata } from "next";
import { CourseBrowser } from "@/components/courses/course-browser";
import { LinkedData } from "@/components/shell/linked-data";
import { coursesLinkedData } from "@/lib/courses/linked-data";
import { firstCourses, taughtSkills } from "@/lib/courses/queries";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";

export const instant = false;

export const metadata: Metadata = pageMetadata({
  title: "Courses",
  description: "Courses with the skills they teach and the levels they reach, prices, dates and what comes with them.",
  path: "/courses",
});

export default async function CoursesPage() {
  const [list, skills] = await Promise.all([firstCourses(), taughtSkills()]);
  return (
    <>
      <LinkedData of={coursesLinkedData(list, env.appOrigin)} />
      <CourseBrowser listing={{ sort: "catalog", page: 1 }} list={list} skills={skills} />
    </>
  );
}
