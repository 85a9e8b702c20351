"use client";

import { Edited } from "@/components/editor/edited";
import { CheckboxGroup, SelectField, TextField } from "@/components/ui/fields";
import { COURSE_FORMATS, COURSE_SCHEDULES, DURATION_UNITS } from "@/db/enums";
import type { EditModel } from "@/lib/courses/edit-model";
import { FORMAT_LABELS, SCHEDULE_LABELS } from "@/lib/courses/text";
import { Group } from "./group";
import { optionsOf } from "./options";

const UNIT_LABELS = { days: "Days", weeks: "Weeks", months: "Months" };

export const GroupTime = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-time">
    <Edited parts={["duration", "hours"]}>
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-5 @lg:grid-cols-[1fr_1fr_1.4fr_1.2fr]">
        <TextField name="durationMin" label="Takes from" value={document.duration?.min} inputMode="decimal" />
        <TextField name="durationMax" label="To" value={document.duration?.max} inputMode="decimal" />
        <SelectField
          name="durationUnit"
          label="Unit"
          options={optionsOf(DURATION_UNITS, UNIT_LABELS)}
          value={document.duration?.unit ?? "weeks"}
        />
        <TextField name="hours" label="Hours in all" value={document.hours} inputMode="decimal" />
      </div>
    </Edited>
    <Edited parts={["formats"]}>
      <CheckboxGroup
        name="formats"
        label="Formats"
        options={optionsOf(COURSE_FORMATS, FORMAT_LABELS)}
        value={document.formats}
      />
    </Edited>
    <Edited parts={["schedules"]}>
      <CheckboxGroup
        name="schedules"
        label="Schedules"
        options={optionsOf(COURSE_SCHEDULES, SCHEDULE_LABELS)}
        value={document.schedules}
      />
    </Edited>
    <Edited parts={["place"]}>
      <TextField name="place" label="Place" value={document.place} maxLength={160} />
    </Edited>
  </Group>
);
