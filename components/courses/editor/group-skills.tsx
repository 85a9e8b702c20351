"use client";

import { Edited } from "@/components/editor/edited";
import { LevelField } from "@/components/editor/level-field";
import { Removed } from "@/components/editor/removed";
import { type Option, SelectField, TextArea } from "@/components/ui/fields";
import { type RepeatedRow, RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/courses/edit-model";
import { Group } from "./group";

const COLUMNS = "@lg:grid-cols-[minmax(0,1fr)_5.25rem_5.25rem_8.5rem]";
const HEADED = "@lg:[&>label]:sr-only";

export const GroupSkills = ({ model }: { model: EditModel }) => (
  <Group
    id="edit-skills"
    lead="Levels from 0 to 5 in half steps: what it takes to begin, and what a learner reaches by completing it."
  >
    <Edited parts={["levelsBy"]}>
      <SelectField
        name="levelsBy"
        label="Who states these levels"
        options={[
          { value: "provider", label: "The provider" },
          { value: "editors", label: "Our editors estimate them" },
        ]}
        value={model.document.levelsBy}
      />
    </Edited>
    <Edited parts={["skills"]}>
      <div aria-hidden="true" className={`hidden gap-3 text-sm font-semibold @lg:grid ${COLUMNS}`}>
        <span>Skill</span>
        <span>Before</span>
        <span>After</span>
      </div>
      <RepeatRows
        key={model.seen}
        name="skills"
        noun="skill"
        stored={model.document.skills.length}
        ordered
        addLabel="Add a skill"
        empty="No skills yet."
        className="space-y-3 @lg:space-y-2"
      >
        {(row) => <SkillRow row={row} value={model.document.skills[row.index]} skills={model.skills} />}
      </RepeatRows>
    </Edited>
    <Edited parts={["topics"]}>
      <TextArea
        name="topics"
        label="Topics as the source names them"
        hint="One a line."
        rows={5}
        value={model.document.topics.join("\n")}
      />
    </Edited>
  </Group>
);

function SkillRow({
  row,
  value,
  skills,
}: {
  row: RepeatedRow;
  value?: EditModel["document"]["skills"][number];
  skills: readonly Option[];
}) {
  const name = (part: string) => `skills.${row.index}.${part}`;
  const label = skills.find((skill) => skill.value === value?.skill)?.label ?? `Skill ${row.number}`;
  return (
    <Removed what={label} tools={row.tools} columns={COLUMNS}>
      <SelectField
        name={name("skill")}
        label={`Skill ${row.number}`}
        options={skills}
        value={value?.skill}
        empty="Choose a skill"
        className={`col-span-2 @lg:col-span-1 ${HEADED}`}
      />
      <LevelField name={name("from")} label="Before" value={value?.from} className={HEADED} />
      <LevelField name={name("to")} label="After" value={value?.to} className={HEADED} />
    </Removed>
  );
}
