import type { Metadata } from "next";
import { connection } from "next/server";
import { Suspense } from "react";
import { CourseBrowser } from "@/components/courses/course-browser";
import { CoursesWaiting } from "@/components/courses/courses-waiting";
import { PublicShell } from "@/components/shell/public-shell";
import { coursePageInput } from "@/lib/courses/input";
import { listCourses, taughtSkills } from "@/lib/courses/queries";

export const instant = false;

export const metadata: Metadata = { title: "Courses", robots: { index: false } };

/** The courses list with filters. proxy.ts sends /courses here when it has a query. */
export default function CoursesSearchPage({ searchParams }: PageProps<"/courses-search">) {
  return (
    <PublicShell>
      <Suspense fallback={<CoursesWaiting />}>
        <Found searchParams={searchParams} />
      </Suspense>
    </PublicShell>
  );
}

async function Found({ searchParams }: Pick<PageProps<"/courses-search">, "searchParams">) {
  await connection();
  const listing = coursePageInput.parse(firstOfEach(await searchParams));
  const [list, skills] = await Promise.all([listCourses(listing), taughtSkills()]);
  return <CourseBrowser listing={listing} list={list} skills={skills} />;
}

const firstOfEach = (params: Record<string, string | string[] | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
