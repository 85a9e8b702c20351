import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { meetingText, seatsText, sectionDates, zoneText } from "@/lib/courses/text";
import type { CourseView, SectionView } from "@/lib/courses/view";
import { Part } from "./part";

/** The sections one may join, in their own zones, and the way to enroll. */
export function CourseDates({ course, preview }: { course: CourseView; preview: boolean }) {
  const joinable = course.selfPaced || course.sections.length > 0;
  return (
    <Part
      id="dates"
      title="Dates"
      lead={
        course.sections.length > 0
          ? "Times are in each class’s own time zone. Enrolling closes when a class begins."
          : undefined
      }
    >
      {course.selfPaced && <p className="max-w-read">You begin when you like and work at your own pace.</p>}
      {!joinable && (
        <p className="max-w-read">
          No dates are listed here.{" "}
          {course.source && (
            <span className="text-soft">The source states none; ask {course.provider ?? "the provider"}.</span>
          )}
        </p>
      )}
      {course.sections.length > 0 && (
        <ul className="divide-y divide-line @4xl:-mt-4">
          {course.sections.map((section, index) => (
            <SectionRow key={section.id ?? `new-${index}`} section={section} />
          ))}
        </ul>
      )}
      {joinable && !preview && (
        <ButtonLink href={`/enroll/${course.slug}` as Route} className="mt-5" prefetch={false}>
          {course.selfPaced ? "Enroll" : "Choose dates and enroll"}
        </ButtonLink>
      )}
    </Part>
  );
}

function SectionRow({ section }: { section: SectionView }) {
  const full = section.seatsLeft <= 0;
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-4 @xl:grid-cols-[minmax(0,1fr)_auto]">
      <p className="text-lg font-semibold leading-snug">
        <span className="figures">{sectionDates(section)}</span>
      </p>
      <p
        className={cx(
          "figures @xl:row-span-2 @xl:text-right",
          full ? "text-faint" : section.seatsLeft <= 3 ? "font-semibold text-role" : "text-soft",
        )}
      >
        {seatsText(section)}
      </p>
      <p className="text-soft">
        <span className="figures">{meetingText(section)}</span>, {zoneText(section.timeZone)}
        <br />
        {section.place}
        {section.instructor && ` · ${section.instructor}`}
      </p>
    </li>
  );
}
