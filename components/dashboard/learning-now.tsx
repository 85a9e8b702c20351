import { RunningList } from "@/components/enrollments/enrollment-list";
import type { EnrollmentLine } from "@/lib/enrollments/view";

/** Courses the learner is in, with progress and the next class; nothing while there is none. */
export function LearningNow({ lines, timeZone }: { lines: readonly EnrollmentLine[]; timeZone: string }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="learning" className="border-t border-line pt-6">
      <h2 id="learning" className="mb-3 text-heading">
        Learning now
      </h2>
      <RunningList lines={lines} timeZone={timeZone} />
    </section>
  );
}
