import {
  durationText,
  FORMAT_LABELS,
  hoursText,
  KIND_LABELS,
  levelLabel,
  listText,
  NOT_STATED,
  priceText,
  SCHEDULE_LABELS,
} from "@/lib/courses/text";
import type { CourseView } from "@/lib/courses/view";
import { Stated } from "./stated";

/** What everybody asks first, in one strip: the same eight answers on every course. */
export function CourseFacts({ course }: { course: CourseView }) {
  const price = priceText(course.price);
  const facts: { label: string; value: string | null }[] = [
    { label: "Level", value: levelLabel(course) },
    { label: "Kind", value: course.kind && KIND_LABELS[course.kind] },
    { label: "Duration", value: course.duration && durationText(course.duration) },
    { label: "Work in all", value: course.hours === null ? null : hoursText(course.hours) },
    { label: "Price", value: price === NOT_STATED ? null : price },
    { label: "Format", value: listText(course.formats, FORMAT_LABELS) || null },
    { label: "Schedule", value: listText(course.schedules, SCHEDULE_LABELS) || null },
    { label: "Place", value: course.place },
  ];
  return (
    <dl
      data-computed="terms"
      className="grid grid-cols-2 gap-x-6 gap-y-5 border-y border-line-strong py-6 @3xl:grid-cols-4"
    >
      {facts.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="figures mt-0.5 text-[1.0625rem] font-semibold leading-snug break-words">
            <Stated>{value}</Stated>
          </dd>
        </div>
      ))}
    </dl>
  );
}
