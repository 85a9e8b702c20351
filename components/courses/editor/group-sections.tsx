"use client";

import { Edited } from "@/components/editor/edited";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/fields";
import { type RepeatedRow, RepeatRows } from "@/components/ui/repeat-rows";
import type { EditedSection, EditModel } from "@/lib/courses/edit-model";
import { Group } from "./group";
import { WeekdayField } from "./weekday-field";
import { ZoneField, Zones } from "./zone-field";

type Start = Partial<Pick<EditedSection, "startTime" | "minutes" | "timeZone" | "place" | "instructor" | "seats">> & {
  weekdays?: readonly number[];
};

export const GroupSections = ({ model }: { model: EditModel }) => (
  <Group
    id="edit-sections"
    lead="Each dated run with its seats. Times are those of the section’s own time zone. Fewer seats than learners takes nobody’s seat away."
  >
    <Edited parts={["sections"]}>
      <RepeatRows
        key={model.seen}
        name="sections"
        noun="section"
        stored={model.sections.length}
        spares={1}
        addLabel={model.sections.length > 0 ? "Add a section like the last" : "Add a section"}
        empty="No dates to come."
        className="space-y-5"
      >
        {(row) => <SectionRow row={row} section={model.sections[row.index]} start={startOf(row, model.sections)} />}
      </RepeatRows>
    </Edited>
    {model.past.length > 0 && <PastSections past={model.past} />}
    <Zones zones={model.zones} />
  </Group>
);

/** A section that is added begins with what the last one has, all but its days. */
function startOf(row: RepeatedRow, sections: readonly EditedSection[]): Start {
  if (row.kind === "spare") return { timeZone: sections.at(-1)?.timeZone ?? "America/New_York" };
  return (
    sections.at(-1) ?? { startTime: "18:30", minutes: 120, timeZone: "America/New_York", place: "Online", seats: 16 }
  );
}

function SectionRow({ row, section, start }: { row: RepeatedRow; section?: EditedSection; start: Start }) {
  const name = (part: string) => `sections.${row.index}.${part}`;
  const from = section ?? start;
  return (
    <fieldset className="min-w-0 rounded-lg border border-line bg-surface px-4 pb-4 pt-3">
      <legend className="sr-only">
        Section {row.number}
        {section ? `: ${section.title}` : ""}
      </legend>
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold leading-snug group-has-[[data-remove]:checked]/row:text-soft group-has-[[data-remove]:checked]/row:line-through">
            {section?.title ?? "New section"}
          </p>
          {section && (
            <p className="figures mt-0.5 text-sm leading-snug text-soft group-has-[[data-remove]:checked]/row:hidden">
              {section.note}
            </p>
          )}
        </div>
        {!section?.entered && <div className="-mr-2 -mt-2 flex shrink-0">{row.tools}</div>}
      </div>
      <div className="mt-3 space-y-4 group-has-[[data-remove]:checked]/row:hidden">
        <input type="hidden" name={name("id")} value={section?.id ?? ""} />
        <div className="grid grid-cols-2 items-end gap-x-3 gap-y-4 *:min-w-0 @lg:grid-cols-[1.35fr_1.35fr_1.15fr_.65fr]">
          <TextField name={name("firstDay")} label="First day" type="date" value={section?.firstDay} />
          <TextField name={name("lastDay")} label="Last day" type="date" value={section?.lastDay} />
          <TextField name={name("startTime")} label="Starts" type="time" value={from.startTime} />
          <TextField name={name("minutes")} label="Minutes" value={from.minutes} inputMode="numeric" />
        </div>
        <div className="grid items-end gap-x-3 gap-y-4 @lg:grid-cols-[minmax(0,1fr)_6rem]">
          <WeekdayField name={name("weekdays")} value={from.weekdays ?? []} />
          <TextField name={name("seats")} label="Seats" value={from.seats} inputMode="numeric" />
        </div>
        <div className="grid items-end gap-x-3 gap-y-4 *:min-w-0 @lg:grid-cols-[1.4fr_1fr_1.1fr]">
          <ZoneField name={name("timeZone")} value={from.timeZone} />
          <TextField name={name("place")} label="Place" value={from.place} maxLength={160} />
          <TextField name={name("instructor")} label="Instructor" value={from.instructor} maxLength={160} />
        </div>
        {section && (section.entered || section.cancelled) && (
          <CheckboxField
            name={name("cancelled")}
            label={section.entered ? "Cancelled. It stays on record, and learners in it are told." : "Cancelled"}
            checked={section.cancelled}
          />
        )}
      </div>
    </fieldset>
  );
}

const PastSections = ({ past }: { past: EditModel["past"] }) => (
  <details className="rounded-lg border border-line">
    <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold">
      {past.length} past {past.length === 1 ? "section" : "sections"}, on record
    </summary>
    <ul className="divide-y divide-line px-4">
      {past.map((section) => (
        <li key={section.key} className="py-2.5">
          <span className="figures font-medium">{section.title}</span>
          <span className="figures block text-sm text-soft">{section.note}</span>
        </li>
      ))}
    </ul>
  </details>
);
