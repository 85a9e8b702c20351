"use client";

import { type FormEvent, useState } from "react";
import { useChanges } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { useForm } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import { SelectField, TextField } from "@/components/ui/fields";
import { HiddenField } from "@/components/ui/hidden-field";
import { type RepeatedRow, RepeatRows } from "@/components/ui/repeat-rows";
import { typed } from "@/lib/platform/form-state";
import type { EditModel } from "@/lib/roles/edit/model";
import { anchorOf } from "@/lib/skills/text";
import { titleOf } from "./groups";

export const GroupSkills = ({ model }: { model: EditModel }) => (
  <Group
    id="edit-skills"
    title={titleOf("edit-skills")}
    lead={
      <p>
        Importance from 1 to 5, levels from 0.5 to 5 in half steps. They are what the fit reads: changing one moves the
        people who follow this role, and you see by how much before you publish. To ask for another skill, add it and
        remove the old one.
      </p>
    }
  >
    <RepeatRows
      key={model.seen}
      name="requirements"
      noun="requirement"
      stored={model.requirements.length}
      addLabel="Add a skill"
      empty="No skills yet. Without them nobody gets a fit for this role."
      className="divide-y divide-line border-y border-line"
    >
      {(row) => <RequirementRow row={row} model={model} />}
    </RepeatRows>
    <StillPublic />
  </Group>
);

/** Skills that the draft no longer asks for. */
function StillPublic() {
  const gone = useChanges(["requirements"]).filter((change) => change.after === null);
  if (gone.length === 0) return null;
  return (
    <ul className="-ml-3 space-y-0.5 border-l-3 border-role pl-2.25 text-sm text-role">
      {gone.map((change) => (
        <li key={change.label}>{change.label.replace(": ", " ")} is still public.</li>
      ))}
    </ul>
  );
}

function RequirementRow({ row, model }: { row: RepeatedRow; model: EditModel }) {
  const { state } = useForm();
  const value = row.kind === "stored" ? model.requirements[row.index] : undefined;
  const name = (part: string) => `requirements.${row.index}.${part}`;
  const [now, setNow] = useState<{ skill?: string; level?: string }>({});
  const changed = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === name("level")) setNow({ ...now, level: target.value });
    if (target.name === name("skill")) setNow({ ...now, skill: target.value });
  };
  const skillSlug = now.skill ?? typed(state, name("skill"), value?.skill);
  const level = now.level ?? typed(state, name("level"), value?.level);
  const skill = model.skills.find((one) => one.value === skillSlug);
  const anchor = skill ? anchorOf(skill.anchors, Number(level)) : null;
  const marks = useMarks(value, model.singles);
  return (
    <div className={cx("py-3", marks.length > 0 && "-ml-3 border-l-3 border-role pl-2.25")} onInput={changed}>
      <div className="flex items-start justify-between gap-3">
        {value ? (
          <p className="flex min-h-11 flex-wrap items-center gap-x-3 font-semibold group-has-[[data-remove]:checked]/row:line-through">
            <span>{value.name}</span>
            {marks.length > 0 && <span className="text-sm font-normal text-role">{marks.join(" · ")}</span>}
          </p>
        ) : (
          <SelectField
            name={name("skill")}
            label={`Skill ${row.number}`}
            options={model.skills}
            empty="Choose a skill"
            className="min-w-0 grow group-has-[[data-remove]:checked]/row:hidden @lg:max-w-md"
          />
        )}
        <div className="flex shrink-0">{row.tools}</div>
      </div>
      {value && <HiddenField name={name("skill")} value={value.skill} />}
      <div className="mt-1 grid grid-cols-2 gap-3 group-has-[[data-remove]:checked]/row:hidden @lg:grid-cols-[7rem_7rem_minmax(0,1fr)]">
        <TextField
          name={name("importance")}
          label="Importance"
          type="number"
          inputMode="decimal"
          min={1}
          max={5}
          step="any"
          value={value?.importance}
        />
        <TextField
          name={name("level")}
          label="Level"
          type="number"
          inputMode="decimal"
          min={0.5}
          max={5}
          step={value?.onet ? "any" : 0.5}
          value={value?.level}
        />
        <TextField
          name={name("use")}
          label="What the role uses it for"
          value={value?.use}
          maxLength={300}
          className="col-span-2 @lg:col-span-1"
        />
      </div>
      {anchor && (
        <p className="mt-1.5 text-sm text-soft group-has-[[data-remove]:checked]/row:hidden">
          <span className="font-semibold">Level {anchor.level}:</span> {anchor.text}
        </p>
      )}
    </div>
  );
}

/** What the draft changes in a stored row, and whom that moves by itself. */
function useMarks(value: EditModel["requirements"][number] | undefined, singles: EditModel["singles"]): string[] {
  const changes = useChanges(["requirements"]);
  if (!value) return [];
  const change = changes.find(({ label, after }) => label === `Skill: ${value.name}` && after !== null);
  const single = singles[value.skill];
  return [
    ...(change ? [change.before === null ? "not public yet" : `public now: ${change.before}`] : []),
    ...(single ? [single] : []),
  ];
}
