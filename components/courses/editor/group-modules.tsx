"use client";

import { Edited } from "@/components/editor/edited";
import { TextArea, TextField } from "@/components/ui/fields";
import { type RepeatedRow, RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/courses/edit-model";
import { Group } from "./group";

export const GroupModules = ({ model }: { model: EditModel }) => (
  <Group
    id="edit-modules"
    lead="What is taught, in order. Learners tick modules off; ticking all of them completes the course."
  >
    <Edited parts={["modules"]}>
      <RepeatRows
        key={model.seen}
        name="modules"
        noun="module"
        stored={model.document.modules.length}
        ordered
        addLabel="Add a module"
        empty="No modules yet."
        className="space-y-5"
      >
        {(row) => {
          const module = model.document.modules[row.index];
          return <ModuleRow row={row} module={module} workers={model.workers[module?.id ?? 0] ?? 0} />;
        }}
      </RepeatRows>
    </Edited>
  </Group>
);

function ModuleRow({
  row,
  module,
  workers,
}: {
  row: RepeatedRow;
  module?: EditModel["document"]["modules"][number];
  workers: number;
}) {
  const name = (part: string) => `modules.${row.index}.${part}`;
  return (
    <fieldset className="min-w-0 rounded-lg border border-line bg-surface px-4 pb-4">
      <legend className="sr-only">
        Module {row.number}
        {module ? `: ${module.title}` : ""}
      </legend>
      <div className="flex items-center justify-between gap-3 pt-2">
        <p className="min-w-0 leading-snug">
          <span className="font-semibold group-has-[[data-remove]:checked]/row:line-through">
            Module {row.number}
            <span className="hidden group-has-[[data-remove]:checked]/row:inline">{module && `: ${module.title}`}</span>
          </span>
          {workers > 0 && (
            <span className="block text-sm text-soft">
              Ticked by {workers} {workers === 1 ? "learner" : "learners"}
              <span className="hidden text-role group-has-[[data-remove]:checked]/row:inline">
                . It will be retired; their work stays.
              </span>
            </span>
          )}
        </p>
        <div className="flex shrink-0">{row.tools}</div>
      </div>
      <div className="mt-2 space-y-4 group-has-[[data-remove]:checked]/row:hidden">
        <input type="hidden" name={name("id")} value={module?.id ?? ""} />
        <div className="grid grid-cols-[minmax(0,1fr)_5rem] items-end gap-3">
          <TextField name={name("title")} label="Title" value={module?.title} maxLength={160} />
          <TextField name={name("hours")} label="Hours" value={module?.hours} inputMode="decimal" />
        </div>
        <TextArea name={name("summary")} label="What it covers" rows={2} value={module?.summary} maxLength={2000} />
      </div>
    </fieldset>
  );
}
