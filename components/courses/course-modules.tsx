import { hoursText } from "@/lib/courses/text";
import type { CourseView } from "@/lib/courses/view";
import { Part } from "./part";

/** What is taught, in order. */
export function CourseModules({ course }: { course: CourseView }) {
  if (course.modules.length === 0) {
    return (
      <Part id="modules" title="Modules">
        <p className="text-faint">Not stated</p>
      </Part>
    );
  }
  return (
    <Part
      id="modules"
      title="Modules"
      lead={`${course.modules.length} ${course.modules.length === 1 ? "module" : "modules"}, ${hoursText(course.modules.reduce((sum, module) => sum + module.hours, 0))} in all.`}
    >
      <ol className="divide-y divide-line @4xl:-mt-4">
        {course.modules.map((module, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles may repeat and the list never changes in place
          <li key={`${index}-${module.title}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-3 py-4">
            <span aria-hidden="true" className="figures pt-0.5 text-sm text-faint">
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold leading-snug">{module.title}</h3>
              <p className="mt-0.5 max-w-read text-[0.9375rem] text-soft">{module.summary}</p>
            </div>
            <span className="figures whitespace-nowrap pt-0.5 text-right text-sm text-soft">
              {hoursText(module.hours)}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
