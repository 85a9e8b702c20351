import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/fields";
import { meetingText, momentText, seatsText, sectionDates, zoneText } from "@/lib/courses/text";
import type { CourseView, SectionView } from "@/lib/courses/view";
import { enrollAction } from "@/lib/enrollments/actions";

/** Chooses the dates and enrolls. Full classes stay in sight but cannot be chosen. */
export function EnrollForm({ course, timeZone }: { course: CourseView; timeZone: string }) {
  const first = course.sections.find((section) => section.seatsLeft > 0);
  const possible = course.selfPaced || first !== undefined;
  return (
    <ActionForm id="enroll" action={enrollAction}>
      <input type="hidden" name="courseId" value={course.id} />
      {course.selfPaced ? (
        <>
          <input type="hidden" name="section" value="self_paced" />
          <p className="max-w-read">You begin when you like and work at your own pace. There is no last day.</p>
        </>
      ) : (
        <RadioGroup
          name="section"
          label="Which dates?"
          hint="Times are in each class’s own time zone."
          value={first?.id === null || first === undefined ? null : String(first.id)}
          options={course.sections.map((section) => ({
            value: String(section.id),
            label: sectionDates(section),
            note: <SectionNote section={section} timeZone={timeZone} />,
            disabled: section.seatsLeft <= 0,
          }))}
        />
      )}
      {possible ? (
        <div className="mt-6">
          <SubmitButton busy="Enrolling…">Enroll</SubmitButton>
          <p className="mt-3 max-w-read text-sm text-soft">
            {course.selfPaced
              ? "You can cancel until you complete the course. We send you a confirmation."
              : "You can cancel until the class begins. We send you a confirmation with the dates."}
          </p>
        </div>
      ) : (
        <p className="mt-4 font-semibold">
          Every class is full just now. Seats come back when somebody cancels, so look again later.
        </p>
      )}
    </ActionForm>
  );
}

function SectionNote({ section, timeZone }: { section: SectionView; timeZone: string }) {
  return (
    <>
      <span className="figures block">
        {meetingText(section)}, {zoneText(section.timeZone)}
      </span>
      {timeZone !== section.timeZone && (
        <span className="figures block">First class in your time: {momentText(section.startsAt, timeZone)}</span>
      )}
      <span className="block">
        {section.place}
        {section.instructor && ` · ${section.instructor}`}
      </span>
      <span className="figures block font-medium text-ink">{seatsText(section)}</span>
    </>
  );
}
