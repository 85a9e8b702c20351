import { Check, Minus } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { hoursText } from "@/lib/courses/text";
import { setModuleDoneAction } from "@/lib/enrollments/actions";
import { progressText } from "@/lib/enrollments/text";
import type { ProgressModule } from "@/lib/enrollments/view";
import { ProgressBar } from "./progress-bar";
import { TickButton } from "./tick-button";

/** The modules with what is done of them; `running` ones can be ticked and unticked, each by its own form. */
export function ModuleList({
  enrollmentId,
  modules,
  running,
}: {
  enrollmentId: number;
  modules: readonly ProgressModule[];
  running: boolean;
}) {
  if (modules.length === 0) return <p className="text-soft">This course lists no modules.</p>;
  return (
    <>
      <div className="mb-4">
        <ProgressBar done={modules.filter((module) => module.done).length} all={modules.length} />
        <p role="status" className="figures mt-2 text-soft">
          {progressText(modules)}
        </p>
      </div>
      <ol className="divide-y divide-line">
        {modules.map((module) => (
          <li key={module.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-3">
            {running ? <Tick enrollmentId={enrollmentId} module={module} /> : <Read module={module} />}
            <span className="figures flex min-h-11 items-center whitespace-nowrap text-sm text-soft">
              {hoursText(module.hours)}
            </span>
            <p className="col-span-2 max-w-read pl-9 text-[0.9375rem] text-soft">{module.summary}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

const Tick = ({ enrollmentId, module }: { enrollmentId: number; module: ProgressModule }) => (
  <ActionForm id={`module-${module.id}`} action={setModuleDoneAction}>
    <input type="hidden" name="enrollmentId" value={enrollmentId} />
    <input type="hidden" name="moduleId" value={module.id} />
    <input type="hidden" name="done" value={String(!module.done)} />
    <TickButton done={module.done}>{module.title}</TickButton>
  </ActionForm>
);

function Read({ module: { done, title } }: { module: ProgressModule }) {
  const Sign = done ? Check : Minus;
  return (
    <p className="flex min-h-11 items-center gap-3 font-semibold leading-snug">
      <Sign aria-hidden="true" className={`size-6 shrink-0 ${done ? "text-accent" : "text-faint"}`} />
      <span className="sr-only">{done ? "Done: " : "Not done: "}</span>
      {title}
    </p>
  );
}
