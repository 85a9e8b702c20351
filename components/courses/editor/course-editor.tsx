import type { ReactNode } from "react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup, type Option, SelectField, TextArea, TextField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import { COURSE_FORMATS, COURSE_KINDS, COURSE_LEVELS, COURSE_SCHEDULES, DURATION_UNITS, PRICE_KINDS } from "@/db/enums";
import type { CourseDocument } from "@/lib/courses/document";
import { saveCourseAction } from "@/lib/courses/edit-actions";
import { FORMAT_LABELS, KIND_LABELS, LEVEL_LABELS, PRICE_KIND_LABELS, SCHEDULE_LABELS } from "@/lib/courses/text";
import { AwardRow, ModuleRow, PrerequisiteRow, SectionRow, SkillRow } from "./rows";

const SPARES = [0, 1, 2, 3, 4, 5];
const options = <T extends string>(values: readonly T[], labels: Record<T, string>): Option[] =>
  values.map((value) => ({ value, label: labels[value] }));
const UNIT_LABELS = { days: "Days", weeks: "Weeks", months: "Months" };

/** The whole course as one form: saving keeps a draft, publishing makes it public. */
export function CourseEditor({
  courseId,
  revision,
  document,
  skills,
  courses,
}: {
  courseId: number;
  revision: number;
  document: CourseDocument;
  skills: readonly Option[];
  courses: readonly Option[];
}) {
  const zones = zoneOptions(document);
  return (
    <ActionForm action={saveCourseAction} id="course" className="space-y-10">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="basedOn" value={revision} />
      <Group title="What it is">
        <TextField
          name="title"
          label="Title"
          value={document.title}
          maxLength={160}
          hint="Leave empty when the source states none."
        />
        <TextArea name="summary" label="Summary" rows={4} value={document.summary} maxLength={4000} />
        <Pair>
          <TextField name="provider" label="Provider" value={document.provider} maxLength={160} />
          <TextField
            name="platform"
            label="Offered on"
            value={document.platform}
            maxLength={160}
            hint="When that is not the provider."
          />
        </Pair>
        <Pair>
          <SelectField
            name="level"
            label="Level"
            options={options(COURSE_LEVELS, LEVEL_LABELS)}
            value={document.level}
            empty="Not stated"
          />
          <SelectField
            name="kind"
            label="Kind"
            options={options(COURSE_KINDS, KIND_LABELS)}
            value={document.kind}
            empty="Not stated"
          />
        </Pair>
        <TextField
          name="levelAsStated"
          label="Level in the source's words"
          value={document.levelAsStated}
          maxLength={120}
        />
        <CheckboxField name="sample" label="Sample course of an invented provider" checked={document.sample} />
      </Group>

      <Group title="Time and place">
        <div className="grid gap-3 sm:grid-cols-4">
          <TextField name="durationMin" label="From" type="number" value={document.duration?.min} inputMode="numeric" />
          <TextField name="durationMax" label="To" type="number" value={document.duration?.max} inputMode="numeric" />
          <SelectField
            name="durationUnit"
            label="Unit"
            options={options(DURATION_UNITS, UNIT_LABELS)}
            value={document.duration?.unit ?? "weeks"}
          />
          <TextField
            name="hours"
            label="Hours in all"
            type="number"
            step={0.5}
            value={document.hours}
            inputMode="decimal"
          />
        </div>
        <CheckboxGroup
          name="formats"
          label="Formats"
          options={options(COURSE_FORMATS, FORMAT_LABELS)}
          value={document.formats}
        />
        <CheckboxGroup
          name="schedules"
          label="Schedules"
          options={options(COURSE_SCHEDULES, SCHEDULE_LABELS)}
          value={document.schedules}
        />
        <TextField name="place" label="Place" value={document.place} maxLength={160} />
      </Group>

      <Group title="Price">
        <div className="grid gap-3 sm:grid-cols-4">
          <SelectField
            name="priceKind"
            label="Price is"
            options={options(PRICE_KINDS, PRICE_KIND_LABELS)}
            value={document.price.kind}
          />
          <TextField
            name="priceAmount"
            label="Amount"
            value={document.price.amountMinor === null ? "" : (document.price.amountMinor / 100).toFixed(2)}
            inputMode="decimal"
            hint="Such as 895.00"
          />
          <TextField name="priceCurrency" label="Currency" value={document.price.currency} maxLength={3} />
          <TextField
            name="priceInstalments"
            label="Instalments"
            type="number"
            value={document.price.instalments}
            inputMode="numeric"
          />
        </div>
        <TextField name="financing" label="Financing" value={document.financing} maxLength={400} />
      </Group>

      <Group
        title="Skills it teaches"
        lead="Levels from 0 to 5 in half steps: before the course, and after completing it."
      >
        <SelectField
          name="levelsBy"
          label="Who states these levels"
          options={[
            { value: "provider", label: "The provider" },
            { value: "editors", label: "Our editors estimate them" },
          ]}
          value={document.levelsBy}
        />
        <RepeatRows
          addLabel="Add a skill"
          rows={document.skills.map((row, index) => (
            <SkillRow key={row.skill} index={index} row={row} skills={skills} />
          ))}
          spares={SPARES.map((spare) => (
            <SkillRow key={spare} index={document.skills.length + spare} skills={skills} />
          ))}
        />
        <TextArea
          name="topics"
          label="Topics as the source names them"
          hint="One a line."
          rows={4}
          value={document.topics.join("\n")}
        />
      </Group>

      <Group title="Sections" lead="Each dated run with its seats. Times are wall times in the section's own zone.">
        <RepeatRows
          addLabel="Add a section"
          rows={document.sections.map((row, index) => (
            <SectionRow key={row.id ?? `new-${row.startsAt}`} index={index} row={row} zones={zones} />
          ))}
          spares={SPARES.map((spare) => (
            <SectionRow key={spare} index={document.sections.length + spare} zones={zones} />
          ))}
        />
      </Group>

      <Group title="Modules">
        <RepeatRows
          addLabel="Add a module"
          rows={document.modules.map((row, index) => (
            <ModuleRow key={row.id ?? `new-${row.title}`} index={index} row={row} />
          ))}
          spares={SPARES.map((spare) => <ModuleRow key={spare} index={document.modules.length + spare} />)}
        />
      </Group>

      <Group title="Prerequisites">
        <TextField
          name="prerequisitesAsStated"
          label="As the source states them"
          value={document.prerequisitesAsStated}
          maxLength={400}
        />
        <RepeatRows
          addLabel="Add a prerequisite skill"
          rows={document.prerequisiteSkills.map((row, index) => (
            <PrerequisiteRow key={row.skill} index={index} row={row} skills={skills} />
          ))}
          spares={SPARES.map((spare) => (
            <PrerequisiteRow key={spare} index={document.prerequisiteSkills.length + spare} skills={skills} />
          ))}
        />
        <CheckboxGroup
          name="prerequisiteCourses"
          label="Courses to complete first"
          options={courses.filter((course) => document.prerequisiteCourses.includes(course.value))}
          value={document.prerequisiteCourses}
        />
        <SelectField
          name="prerequisiteCourses"
          label="Add a course to complete first"
          options={courses}
          empty="None"
          value=""
        />
      </Group>

      <Group title="Promises that come with it">
        <Pair>
          <TextField
            name="mentoringSessions"
            label="One-on-one sessions"
            type="number"
            value={document.mentoringSessions}
            inputMode="numeric"
          />
          <TextField
            name="retakeMonths"
            label="Retake window in months"
            type="number"
            value={document.retakeMonths}
            inputMode="numeric"
          />
        </Pair>
        <TextField
          name="mentoringPurpose"
          label="What the sessions are for"
          value={document.mentoringPurpose}
          maxLength={400}
        />
        <TextField name="certificate" label="Certificate" value={document.certificate} maxLength={400} />
        <TextField name="instructors" label="Instructors" value={document.instructors} maxLength={400} />
        <TextArea name="projects" label="Projects" rows={2} value={document.projects} maxLength={2000} />
        <TextArea
          name="jobPreparation"
          label="Job preparation"
          rows={2}
          value={document.jobPreparation}
          maxLength={2000}
        />
        <TextField name="licence" label="Licence of the provider" value={document.licence} maxLength={400} />
        <TextArea
          name="claims"
          label="Advertised claims"
          hint="One a line. Shown as advertised by the provider."
          rows={3}
          value={document.claims.join("\n")}
        />
        <RepeatRows
          addLabel="Add an award"
          rows={document.awards.map((row, index) => (
            <AwardRow key={`${row.title}-${row.year}`} index={index} row={row} />
          ))}
          spares={SPARES.slice(0, 3).map((spare) => <AwardRow key={spare} index={document.awards.length + spare} />)}
        />
      </Group>

      <Group title="Source">
        <TextField name="sourceName" label="Where this comes from" value={document.sourceName} maxLength={200} />
        <TextArea name="sourceNote" label="Note on the source" rows={2} value={document.sourceNote} maxLength={1000} />
      </Group>

      <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-3 border-t border-line bg-paper px-4 py-3">
        <SubmitButton name="intent" value="publish" busy="Publishing…">
          Publish
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="secondary" busy="Saving…">
          Save draft
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-4 border-t border-line pt-6">
      <legend className="float-left mb-2 w-full text-heading font-semibold">{title}</legend>
      {lead && <p className="clear-both text-soft">{lead}</p>}
      <div className="clear-both space-y-4">{children}</div>
    </fieldset>
  );
}

const Pair = ({ children }: { children: ReactNode }) => <div className="grid gap-4 sm:grid-cols-2">{children}</div>;

/** Zones of the runtime, those in use first. */
function zoneOptions(document: CourseDocument): Option[] {
  const used = document.sections.map((section) => section.timeZone);
  const usual = ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "UTC"];
  return [...new Set([...used, ...usual, ...Intl.supportedValuesOf("timeZone")])].map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
  }));
}
