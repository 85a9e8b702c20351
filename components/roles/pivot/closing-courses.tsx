import type { Route } from "next";
import Link from "next/link";
import { Empty } from "@/components/ui/layout";
import { hoursText } from "@/lib/courses/text";
import { type Pivot, type PivotCourse, weeksAt } from "@/lib/fit/pivot";
import type { PivotPage } from "@/lib/fit/pivot-read";
import { levelWord, pointsText } from "@/lib/fit/text";
import { count } from "@/lib/platform/money";
import { list } from "@/lib/roles/text";

const PACES = [5, 10, 20] as const;
const MOST_MOVES = 4;

/** Courses one after the other, what each adds, and how long they take together. */
export function ClosingCourses({
  page,
  pivot,
  name,
}: {
  page: PivotPage;
  pivot: Pivot;
  name: (slug: string) => string;
}) {
  const { courses, after, whole } = pivot;
  if (courses.length === 0) {
    return (
      <Empty title="No course in this catalog closes any of it yet">
        The levels above are what to look for in any other course.
      </Empty>
    );
  }
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <ol className="divide-y divide-line border-t border-line">
        {courses.map((course) => (
          <Course key={course.slug} course={course} name={name} />
        ))}
        <li className="figures flex justify-between gap-4 py-3 font-semibold" data-computed="points after all courses">
          <span>With all of them</span>
          <span>
            {after.toFixed(1)} of {whole.toFixed(1)}
          </span>
        </li>
      </ol>
      <Weeks courses={courses} hoursPerWeek={page.hoursPerWeek} own={page.own} />
    </div>
  );
}

const Course = ({ course, name }: { course: PivotCourse; name: (slug: string) => string }) => {
  const moves = course.moves.slice(0, MOST_MOVES);
  const more = course.moves.length - moves.length;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-3">
      <div className="min-w-0">
        <h3 className="text-lg font-semibold leading-snug">
          <Link
            href={`/courses/${course.slug}` as Route}
            prefetch={false}
            className="text-accent underline-offset-4 hover:underline"
          >
            {course.title}
          </Link>
        </h3>
        <p className="figures text-[0.9375rem] leading-snug">
          {list([
            ...moves.map(
              ({ skill, before, after }) =>
                `${name(skill)} ${before === null ? "to level" : `from level ${levelWord(before)} to`} ${levelWord(after)}`,
            ),
            ...(more > 0 ? [`${more} more`] : []),
          ])}
        </p>
        <p className="figures text-sm text-soft">
          {course.hours === null ? "Hours not stated" : hoursText(course.hours)}
          {!course.ready && ". Asks for levels or courses that are not there yet"}
        </p>
      </div>
      <span className="figures font-semibold" data-computed="points">
        {pointsText(course.adds)}
      </span>
    </li>
  );
};

function Weeks({
  courses,
  hoursPerWeek,
  own,
}: {
  courses: readonly PivotCourse[];
  hoursPerWeek: number | null;
  own: boolean;
}) {
  const hours = courses.reduce((sum, course) => sum + (course.hours ?? 0), 0);
  const unstated = courses.filter((course) => course.hours === null).length;
  const paces = [
    ...(hoursPerWeek === null ? [] : [{ perWeek: hoursPerWeek, mine: true }]),
    ...PACES.filter((pace) => pace !== hoursPerWeek).map((perWeek) => ({ perWeek, mine: false })),
  ];
  return (
    <aside aria-label="How long it takes" className="self-start rounded-lg border border-line bg-surface p-5">
      <h3 className="text-heading">How long it takes</h3>
      {hours > 0 ? (
        <dl className="mt-3 space-y-2" data-computed="weeks">
          {paces.map(({ perWeek, mine }) => (
            <div key={perWeek} className="flex items-baseline justify-between gap-4">
              <dt className={mine ? "font-semibold" : "text-soft"}>
                {perWeek} hours a week{mine && ", yours"}
              </dt>
              <dd className="figures text-heading font-bold">{weeksText(weeksAt(hours, perWeek))}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="mt-2">No hours are stated for these courses.</p>
      )}
      <p className="mt-3 text-sm leading-snug text-soft">
        {hours > 0 && `${hoursText(hours)} of work in all, one course after the other, without pauses. `}
        {unstated > 0 &&
          (hours > 0
            ? `${unstated === 1 ? "One course states" : `${unstated} courses state`} no hours and ${unstated === 1 ? "is" : "are"} not counted.`
            : "")}
      </p>
      {own && hoursPerWeek === null && (
        <p className="mt-2 text-sm prose-links">
          <Link href={"/profile/preferences" as Route}>Say how many hours a week you have</Link>
        </p>
      )}
    </aside>
  );
}

const weeksText = (weeks: number): string => `${count(weeks)} ${weeks === 1 ? "week" : "weeks"}`;
