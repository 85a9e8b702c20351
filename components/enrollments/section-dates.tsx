import { type Meeting, nextMeeting } from "@/lib/courses/meetings";
import { meetingText, momentText, sectionDates, zoneText } from "@/lib/courses/text";
import type { EnrollmentView } from "@/lib/enrollments/view";

/** When and where one's class meets: next time, every week, and each single meeting. */
export function SectionDates({ enrollment, timeZone }: { enrollment: EnrollmentView; timeZone: string }) {
  const { section, meetings, at } = enrollment;
  if (!section)
    return (
      <p>
        {enrollment.status === "enrolled" ? "You work at your own pace. There is no last day." : "At your own pace."}
      </p>
    );
  const next = enrollment.status === "enrolled" && !section.cancelledAt ? nextMeeting(meetings, at) : null;
  return (
    <div>
      {next && (
        <p className="mb-4">
          <span className="block text-[0.9375rem] text-soft">Next class</span>
          <span className="figures block text-lg font-semibold leading-snug">
            {momentText(next.startsAt, section.timeZone)}
          </span>
          <span className="block">{zoneText(section.timeZone)}</span>
          {timeZone !== section.timeZone && (
            <span className="figures block text-soft">In your time: {momentText(next.startsAt, timeZone)}</span>
          )}
        </p>
      )}
      <p className="figures leading-relaxed">
        {sectionDates(section)}
        <br />
        {meetingText(section)}
        <br />
        {zoneText(section.timeZone)}
        <br />
        {section.place}
        {section.instructor && (
          <>
            <br />
            {section.instructor}
          </>
        )}
      </p>
      <AllMeetings meetings={meetings} timeZone={section.timeZone} at={at} />
    </div>
  );
}

function AllMeetings({ meetings, timeZone, at }: { meetings: readonly Meeting[]; timeZone: string; at: Date }) {
  if (meetings.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
        {meetings.length === 1 ? "The one meeting" : `All ${meetings.length} meetings`}
      </summary>
      <ol className="figures max-h-80 space-y-1 overflow-y-auto text-[0.9375rem]">
        {meetings.map(({ startsAt, endsAt }) => (
          <li key={startsAt.getTime()} className={endsAt.getTime() <= at.getTime() ? "text-faint" : ""}>
            {momentText(startsAt, timeZone)}
            {endsAt.getTime() <= at.getTime() && <span className="sr-only">, over</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
