"use client";

import { Edited } from "@/components/editor/edited";
import { LevelField } from "@/components/editor/level-field";
import { Removed } from "@/components/editor/removed";
import { SelectField, TextField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/courses/edit-model";
import { Group } from "./group";

const SKILL_COLUMNS = "@lg:grid-cols-[minmax(0,1fr)_5.5rem_3rem]";
const COURSE_COLUMNS = "@lg:grid-cols-[minmax(0,1fr)_3rem]";

export const GroupBefore = ({ model }: { model: EditModel }) => (
  <Group id="edit-before" lead="What somebody should bring. It advises; nobody is refused a seat for it.">
    <Edited parts={["prerequisitesAsStated"]}>
      <TextField
        name="prerequisitesAsStated"
        label="In the source’s words"
        value={model.document.prerequisitesAsStated}
        maxLength={400}
      />
    </Edited>
    <Edited parts={["prerequisiteSkills"]}>
      <RepeatRows
        key={model.seen}
        name="prerequisiteSkills"
        noun="skill to bring"
        stored={model.document.prerequisiteSkills.length}
        addLabel="Add a skill to bring"
      >
        {({ index, number, tools }) => {
          const needed = model.document.prerequisiteSkills[index];
          const label = model.skills.find((skill) => skill.value === needed?.skill)?.label;
          return (
            <Removed what={label ?? `Skill ${number}`} tools={tools} columns={SKILL_COLUMNS}>
              <SelectField
                name={`prerequisiteSkills.${index}.skill`}
                label={`Skill to bring ${number}`}
                options={model.skills}
                value={needed?.skill}
                empty="Choose a skill"
                className="col-span-2 @lg:col-span-1"
              />
              <LevelField name={`prerequisiteSkills.${index}.level`} label="At level" value={needed?.level} min={0.5} />
            </Removed>
          );
        }}
      </RepeatRows>
    </Edited>
    <Edited parts={["prerequisiteCourses"]}>
      <RepeatRows
        key={model.seen}
        name="prerequisiteCourses"
        noun="course to finish first"
        stored={model.document.prerequisiteCourses.length}
        addLabel="Add a course to finish first"
        spares={1}
      >
        {({ index, number, tools }) => {
          const slug = model.document.prerequisiteCourses[index];
          return (
            <Removed
              what={model.courses.find((course) => course.value === slug)?.label ?? `Course ${number}`}
              tools={tools}
              columns={COURSE_COLUMNS}
            >
              <SelectField
                name={`prerequisiteCourses.${index}.course`}
                label={`Course to finish first ${number}`}
                options={model.courses}
                value={slug}
                empty="Choose a course"
                className="col-span-2 @lg:col-span-1"
              />
            </Removed>
          );
        }}
      </RepeatRows>
    </Edited>
  </Group>
);
