import { hoursText, titleText } from "@/lib/courses/text";
import { pivotHref } from "@/lib/roles/compare-text";
import type { RoleCourse, RoleView } from "@/lib/roles/view";
import { type WayIn, waysIn } from "@/lib/roles/ways-in";
import { USUAL_HOURS, weeksAt } from "@/lib/roles/weeks";
import type { SourceNumber } from "./fact-figure";
import { Pieces } from "./pieces";

/** How to get in, by where the reader starts from: in words, then the courses of that level and the weeks they take. */
export function Enter({ role, sourceNumber }: { role: RoleView; sourceNumber: SourceNumber }) {
  const ways = waysIn(role);
  const timed = ways.some(({ courses }) => courses.length > 0);
  return (
    <>
      <ol className="space-y-10">
        {ways.map((way) => (
          <Way key={way.id} way={way} role={role} sourceNumber={sourceNumber} />
        ))}
      </ol>
      {timed ? (
        <p className="mt-6 max-w-read text-sm text-soft">
          Weeks are the hours a course takes divided by the hours you have, rounded up. A class with fixed dates takes
          as long as its dates. <span className="no-print">Your own hours come from your preferences.</span>
        </p>
      ) : (
        <NoCourses role={role} />
      )}
    </>
  );
}

/** Where courses for the role are, when none of its own page is a way in. */
function NoCourses({ role: { counterparts, courses, curated } }: { role: RoleView }) {
  const link = "text-accent underline underline-offset-2";
  return (
    <p className="mt-6 max-w-read text-soft">
      No course in this catalog teaches a large part of this role
      {!curated && counterparts.length > 0 ? (
        <>
          {" "}
          as O*NET describes it. Our editors name courses, with hours and weeks, on the page of{" "}
          {counterparts.map(({ slug, title }, index) => (
            <span key={slug}>
              {index > 0 && (index === counterparts.length - 1 ? " and " : ", ")}
              <a href={`/roles/${slug}#enter`} className={link}>
                {title}
              </a>
            </span>
          ))}
          .
        </>
      ) : (
        "."
      )}
      {courses.length > 0 && (
        <>
          {" "}
          Those that teach single skills of it are under{" "}
          <a href="#courses" className={link}>
            Courses
          </a>
          .
        </>
      )}
    </p>
  );
}

function Way({ way, role, sourceNumber }: { way: WayIn; role: RoleView; sourceNumber: SourceNumber }) {
  return (
    <li className="grid gap-x-8 gap-y-2 md:grid-cols-[9rem_minmax(0,1fr)]">
      <h3 className="text-heading">{way.title}</h3>
      <div className="min-w-0">
        <Paragraphs paragraphs={way.paragraphs} sourceNumber={sourceNumber} />
        {way.id === "changingCareer" && role.requirements.length > 0 && (
          <p className="no-print">
            <a
              href={pivotHref(null, role.slug)}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
            >
              See what carries over from your present role
            </a>
          </p>
        )}
        {way.courses.length > 0 && <CourseWeeks way={way} />}
      </div>
    </li>
  );
}

const Paragraphs = ({ paragraphs, sourceNumber }: { paragraphs: WayIn["paragraphs"]; sourceNumber: SourceNumber }) =>
  paragraphs.map((pieces) => (
    <p key={JSON.stringify(pieces)} className="mb-2 max-w-read">
      <Pieces pieces={pieces} sourceNumber={sourceNumber} />
    </p>
  ));

const NUMBER = "figures py-2 pl-2 text-right align-baseline sm:pl-4";

function CourseWeeks({ way }: { way: WayIn }) {
  return (
    <table className="mt-3 w-full border-collapse text-[0.9375rem] leading-snug">
      <caption className="sr-only">{way.coursesOf}: weeks by hours a week</caption>
      <thead>
        <tr className="border-b border-line-strong text-sm text-soft">
          <th scope="col" className="pb-1 text-left align-bottom font-semibold">
            {way.coursesOf}
            <span className="block font-normal">Weeks, at so many hours a week</span>
          </th>
          {USUAL_HOURS.map((hours) => (
            <th key={hours} scope="col" className="figures whitespace-nowrap pb-1 pl-2 text-right align-bottom sm:pl-4">
              {hours} h
            </th>
          ))}
          <th
            scope="col"
            className="figures w-16 whitespace-nowrap pb-1 pl-2 text-right align-bottom text-accent sm:w-20 sm:pl-4 no-print"
          >
            you
            <span data-my-hours="" className="block font-normal">
              –
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {way.courses.map((course) => (
          <CourseRow key={course.id} course={course} />
        ))}
      </tbody>
    </table>
  );
}

function CourseRow({ course }: { course: RoleCourse }) {
  const { hours } = course;
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-2 text-left align-baseline font-normal">
        <a href={`/courses/${course.slug}`} className="font-medium text-accent underline-offset-4 hover:underline">
          {titleText(course)}
        </a>{" "}
        <span className="text-sm text-soft" data-computed="hours">
          {hours === null ? "hours not stated" : hoursText(hours)}
        </span>
      </th>
      {USUAL_HOURS.map((perWeek) => (
        <td key={perWeek} data-computed="weeks" className={NUMBER}>
          {hours === null ? "–" : weeksAt(hours, perWeek)}
        </td>
      ))}
      <td data-computed="weeks" className={`${NUMBER} font-semibold text-accent no-print`}>
        {hours === null ? "–" : <span data-hours={hours}>–</span>}
      </td>
    </tr>
  );
}
