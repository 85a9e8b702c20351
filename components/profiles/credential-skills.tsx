"use client";

import { type ReactNode, useState } from "react";
import { useForm } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import { SelectField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import { typed } from "@/lib/platform/form-state";

export type SkillChoice = {
  slug: string;
  name: string;
  /** What a person at level 1, 2, 3, 4, 5 can do. */
  anchors: readonly string[];
};

const LEVELS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map((level) => ({
  value: String(level),
  label: `Level ${level}`,
}));

/** Rows of a skill and a level; a chosen skill shows what its levels mean. */
export const CredentialSkills = ({ skills }: { skills: readonly SkillChoice[] }) => (
  <RepeatRows name="skills" noun="skill" stored={1} spares={3} addLabel="Add a skill">
    {({ index, number, tools }) => <SkillRow skills={skills} index={index} number={number} tools={tools} />}
  </RepeatRows>
);

function SkillRow({
  skills,
  index,
  number,
  tools,
}: {
  skills: readonly SkillChoice[];
  index: number;
  number: number;
  tools: ReactNode;
}) {
  const { state } = useForm();
  const names = { skill: `skills.${index}.skill`, level: `skills.${index}.level` };
  const [chosen, setChosen] = useState({ skill: typed(state, names.skill, ""), level: typed(state, names.level, "") });
  const skill = skills.find(({ slug }) => slug === chosen.skill);
  const heard = ({ target }: { target: EventTarget }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    setChosen((before) => ({
      skill: name === names.skill ? value : before.skill,
      level: name === names.level ? value : before.level,
    }));
  };
  return (
    <div onChange={heard} className="rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-end gap-4 group-has-[[data-remove]:checked]/row:opacity-50">
        <SelectField
          name={names.skill}
          label={`Skill ${number}`}
          options={skills.map(({ slug, name }) => ({ value: slug, label: name }))}
          empty="Choose a skill"
          className="min-w-0 flex-1 basis-56"
        />
        <SelectField name={names.level} label="Level" options={LEVELS} empty="Choose" className="w-36" />
        {tools}
      </div>
      {skill && <Anchors skill={skill} level={Number(chosen.level)} />}
    </div>
  );
}

const Anchors = ({ skill, level }: { skill: SkillChoice; level: number }) => (
  <div className="mt-4 group-has-[[data-remove]:checked]/row:hidden">
    <p className="text-sm font-semibold">What the levels of {skill.name} mean</p>
    <ol className="mt-1 text-[0.9375rem]">
      {skill.anchors.map((anchor, index) => (
        <li
          key={anchor}
          className={cx(
            "grid grid-cols-[2.25rem_minmax(0,1fr)] rounded px-2 py-1 leading-snug",
            Math.ceil(level) === index + 1 && "bg-accent-wash",
          )}
        >
          <span className="figures font-semibold">{index + 1}</span>
          <span>{anchor}</span>
        </li>
      ))}
    </ol>
  </div>
);
