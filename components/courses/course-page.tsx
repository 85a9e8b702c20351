import { Notice } from "@/components/ui/layout";
import type { CourseView } from "@/lib/courses/view";
import { CourseBefore } from "./course-before";
import { CourseDates } from "./course-dates";
import { CourseFacts } from "./course-facts";
import { CourseHeader } from "./course-header";
import { CourseModules } from "./course-modules";
import { CourseRoles } from "./course-roles";
import { CourseSkills } from "./course-skills";
import { CourseTerms } from "./course-terms";
import { MyCourse } from "./my-course";
import { Part } from "./part";

/** The whole course page: the same parts on every course. It fits the box it is put in; `preview` leaves out what acts. */
export function CourseArticle({ course, preview = false }: { course: CourseView; preview?: boolean }) {
  const joinable = course.selfPaced || course.sections.length > 0;
  return (
    <div className="@container">
      <article>
        <CourseHeader course={course} crumb={!preview}>
          {preview ? (
            <Notice>Learners see here what finishing would add to their fit, and the way to enroll.</Notice>
          ) : (
            <MyCourse slug={course.slug} joinable={joinable} roles={sharedRoles(course)} />
          )}
        </CourseHeader>
        <CourseFacts course={course} />
        <div className="[&>section:first-child]:border-t-0">
          <CourseSkills course={course} />
          <CourseDates course={course} preview={preview} />
          <CourseModules course={course} />
          <CourseBefore course={course} />
          <CourseTerms course={course} />
          <CourseRoles roles={course.roles} />
          <CourseSource course={course} />
        </div>
      </article>
    </div>
  );
}

const MOST_SHARED = 3;

const sharedRoles = ({ roles }: CourseView) =>
  roles.slice(0, MOST_SHARED).map(({ slug, title, skills }) => ({ slug, title, skills: skills.length }));

function CourseSource({ course }: { course: CourseView }) {
  if (!course.source && !course.sample) return null;
  return (
    <Part id="source" title="Where this comes from">
      {course.source ? (
        <>
          <p className="font-semibold">{course.source.name}</p>
          {course.source.note && <p className="mt-1 max-w-read text-soft">{course.source.note}</p>}
        </>
      ) : (
        <p className="max-w-read text-soft">
          This course and its provider are invented, so that you can try Bearing with every kind of course.
        </p>
      )}
    </Part>
  );
}
