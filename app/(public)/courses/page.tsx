import type { Metadata } from "next";
import { CourseBrowser } from "@/components/courses/course-browser";
import { firstCourses, taughtSkills } from "@/lib/courses/queries";

export const instant = false;

export const metadata: Metadata = {
  title: "Courses",
  description: "Courses with the skills they teach and the levels they reach, prices, dates and what comes with them.",
};

export default async function CoursesPage() {
  const [list, skills] = await Promise.all([firstCourses(), taughtSkills()]);
  return <CourseBrowser listing={{ sort: "catalog", page: 1 }} list={list} skills={skills} />;
}
