import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup, type Option, SelectField, TextArea, TextField } from "@/components/ui/fields";
import type { CourseDocument } from "@/lib/courses/document";
import { formatDate, isoDay } from "@/lib/platform/dates";

const ROW = "grid gap-3 rounded-md border border-line bg-surface p-4";

export function SkillRow({
  index,
  row,
  skills,
}: {
  index: number;
  row?: CourseDocument["skills"][number];
  skills: readonly Option[];
}) {
  const name = (part: string) => `skills.${index}.${part}`;
  return (
    <div className={`${ROW} sm:grid-cols-[1fr_6rem_6rem] sm:items-end`}>
      <SelectField
        name={name("skill")}
        label={row ? "Skill" : "New skill"}
        options={skills}
        value={row?.skill}
        empty="None"
      />
      <TextField
        name={name("from")}
        label="From"
        type="number"
        min={0}
        max={5}
        step={0.5}
        value={row?.from ?? 0}
        inputMode="decimal"
      />
      <TextField
        name={name("to")}
        label="To"
        type="number"
        min={0}
        max={5}
        step={0.5}
        value={row?.to ?? 2}
        inputMode="decimal"
      />
      {row && <CheckboxField name={name("remove")} label="Remove" />}
    </div>
  );
}

export function PrerequisiteRow({
  index,
  row,
  skills,
}: {
  index: number;
  row?: CourseDocument["prerequisiteSkills"][number];
  skills: readonly Option[];
}) {
  const name = (part: string) => `prerequisiteSkills.${index}.${part}`;
  return (
    <div className={`${ROW} sm:grid-cols-[1fr_6rem] sm:items-end`}>
      <SelectField
        name={name("skill")}
        label={row ? "Skill" : "New prerequisite"}
        options={skills}
        value={row?.skill}
        empty="None"
      />
      <TextField
        name={name("level")}
        label="Level"
        type="number"
        min={0.5}
        max={5}
        step={0.5}
        value={row?.level ?? 1}
        inputMode="decimal"
      />
      {row && <CheckboxField name={name("remove")} label="Remove" />}
    </div>
  );
}

export function ModuleRow({ index, row }: { index: number; row?: CourseDocument["modules"][number] }) {
  const name = (part: string) => `modules.${index}.${part}`;
  return (
    <div className={ROW}>
      <input type="hidden" name={name("id")} value={row?.id ?? ""} />
      <div className="grid gap-3 sm:grid-cols-[1fr_6rem]">
        <TextField
          name={name("title")}
          label={row ? `Module ${index + 1}` : "New module"}
          value={row?.title}
          maxLength={160}
        />
        <TextField
          name={name("hours")}
          label="Hours"
          type="number"
          min={0.5}
          step={0.5}
          value={row?.hours ?? 2}
          inputMode="decimal"
        />
      </div>
      <TextArea name={name("summary")} label="What it covers" rows={2} value={row?.summary} maxLength={2000} />
      {row && <CheckboxField name={name("remove")} label="Remove. Work that learners did in it is kept." />}
    </div>
  );
}

const WEEKDAYS: readonly Option[] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"].map(
  (label, value) => ({
    value: String(value),
    label,
  }),
);

export function SectionRow({
  index,
  row,
  zones,
}: {
  index: number;
  row?: CourseDocument["sections"][number];
  zones: readonly Option[];
}) {
  const name = (part: string) => `sections.${index}.${part}`;
  const title = row ? `Section from ${formatDate(new Date(row.startsAt), "day", row.timeZone)}` : "New section";
  return (
    <fieldset className={ROW}>
      <legend className="px-1 font-semibold">{title}</legend>
      <input type="hidden" name={name("id")} value={row?.id ?? ""} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          name={name("firstDay")}
          label="First day"
          type="date"
          value={row ? isoDay(new Date(row.startsAt), row.timeZone) : ""}
        />
        <TextField
          name={name("lastDay")}
          label="Last day"
          type="date"
          value={row ? isoDay(new Date(row.endsAt), row.timeZone) : ""}
        />
        <TextField name={name("startTime")} label="Starts at" type="time" value={row?.startTime ?? "18:30"} />
        <TextField
          name={name("minutes")}
          label="Minutes a meeting"
          type="number"
          min={15}
          max={720}
          value={row?.minutes ?? 120}
          inputMode="numeric"
        />
        <SelectField
          name={name("timeZone")}
          label="Time zone"
          options={zones}
          value={row?.timeZone ?? "America/New_York"}
        />
        <TextField
          name={name("seats")}
          label="Seats"
          type="number"
          min={0}
          max={10000}
          value={row?.seats ?? 16}
          inputMode="numeric"
          hint="Fewer seats than learners evicts nobody."
        />
        <TextField name={name("place")} label="Place" value={row?.place ?? "Online"} maxLength={160} />
        <TextField name={name("instructor")} label="Instructor" value={row?.instructor} maxLength={160} />
      </div>
      <CheckboxGroup
        name={name("weekdays")}
        label="Meets on"
        options={WEEKDAYS}
        value={row?.weekdays.map(String) ?? ["2", "4"]}
      />
      {row && <CheckboxField name={name("cancelled")} label="Cancelled" checked={row.cancelled} />}
      {row && <CheckboxField name={name("remove")} label="Remove. A section that has learners is cancelled instead." />}
    </fieldset>
  );
}

export function AwardRow({ index, row }: { index: number; row?: CourseDocument["awards"][number] }) {
  const name = (part: string) => `awards.${index}.${part}`;
  return (
    <div className={`${ROW} sm:grid-cols-[2fr_2fr_6rem] sm:items-end`}>
      <TextField name={name("title")} label={row ? "Award" : "New award"} value={row?.title} maxLength={200} />
      <TextField name={name("giver")} label="Given by" value={row?.giver} maxLength={200} />
      <TextField name={name("year")} label="Year" type="number" value={row?.year ?? ""} inputMode="numeric" />
      {row && <CheckboxField name={name("remove")} label="Remove" />}
    </div>
  );
}
