import type { Metadata } from "next";
import { connection } from "next/server";
import { CourseBrowser } from "@/components/courses/course-browser";
import { PublicShell } from "@/components/shell/public-shell";
import { coursePageInput } from "@/lib/courses/input";
import { listCourses, taughtSkills } from "@/lib/courses/queries";

/** Whole in one piece: a part that streams in later could not be read without JavaScript. */
export const instant = false;

export const metadata: Metadata = { title: "Courses", robots: { index: false } };

/** The courses list with filters, whole in one answer. proxy.ts sends /courses here when it has a query. */
export default async function CoursesSearchPage({ searchParams }: PageProps<"/courses-search">) {
  await connection();
  const listing = coursePageInput.parse(firstOfEach(await searchParams));
  const [list, skills] = await Promise.all([listCourses(listing), taughtSkills()]);
  return (
    <PublicShell>
      <CourseBrowser listing={listing} list={list} skills={skills} />
    </PublicShell>
  );
}

const firstOfEach = (params: Record<string, string | string[] | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
