"use client";

import { useRef, useState } from "react";
import { carefully } from "@/components/editor/careful-save";
import { ConflictChoice } from "@/components/editor/conflict-choice";
import { ChangesProvider, Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { optionsOf } from "@/components/editor/options";
import { SaveBar } from "@/components/editor/save-bar";
import { useSaveKey } from "@/components/editor/use-save-key";
import { useUnsaved } from "@/components/editor/use-unsaved";
import { ActionForm, useForm } from "@/components/ui/action-form";
import { SelectField, TextArea, TextField } from "@/components/ui/fields";
import { HiddenField } from "@/components/ui/hidden-field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { SKILL_KINDS, type SkillKind, type SkillStatus } from "@/db/enums";
import type { Change } from "@/lib/editor/change";
import { saveSkillAction } from "@/lib/skills/edit/actions";
import { KIND_NAMES } from "./kind-names";
import { saidOf } from "./said";

/** What the form of a skill needs. */
export type SkillEditModel = {
  skillId: number;
  seen: string;
  status: SkillStatus;
  /** When the waiting draft was saved, in words; null when there is none. */
  draft: string | null;
  document: {
    name: string;
    kind: SkillKind;
    description: string;
    anchors: readonly string[];
    aliases: readonly string[];
  };
  changes: readonly Change[];
};

const KINDS = { lists: new Set(["aliases"]), rows: new Set<string>() };

const carefulSave = carefully(saveSkillAction);

/** A skill as one form: saving keeps a draft, publishing makes it public. */
export function SkillEditor({ model }: { model: SkillEditModel }) {
  const hydrated = useHydrated();
  return (
    <ActionForm action={hydrated ? carefulSave : saveSkillAction} id="skill">
      <ChangesProvider changes={model.changes} kinds={KINDS}>
        <Fields model={model} scripted={hydrated} />
      </ChangesProvider>
    </ActionForm>
  );
}

function Fields({ model, scripted }: { model: SkillEditModel; scripted: boolean }) {
  const { state } = useForm();
  const place = useRef<HTMLDivElement>(null);
  const answeredAt = state.status === "idle" ? 0 : state.at;
  const [savedAt, setSavedAt] = useState(0);
  if (state.status === "done" && state.at !== savedAt) setSavedAt(state.at);
  const dirty = useUnsaved(place, savedAt);
  useSaveKey(place, answeredAt);
  const preview = `/admin/skills/${model.skillId}/preview`;
  const { document } = model;
  return (
    <div ref={place} className="@container min-w-0 [&_:is(input,select,textarea,button,summary)]:scroll-mb-36">
      <input type="hidden" name="skillId" value={model.skillId} />
      <HiddenField name="seen" value={model.seen} />
      {scripted && <input type="hidden" name="scripted" value="on" />}
      <ConflictChoice previewHref={preview} />
      <div className="space-y-10">
        <Group id="edit-what" title="What it is">
          <Edited parts={["name", "kind"]}>
            <div className="grid items-end gap-x-4 gap-y-5 @md:grid-cols-[minmax(0,1fr)_14rem]">
              <TextField name="name" label="Name" value={document.name} maxLength={80} required />
              <SelectField
                name="kind"
                label="Kind"
                options={optionsOf(SKILL_KINDS, KIND_NAMES)}
                value={document.kind}
              />
            </div>
          </Edited>
          <Edited parts={["description"]}>
            <TextArea
              name="description"
              label="What it is"
              hint="One or two plain sentences."
              rows={3}
              value={document.description}
              maxLength={400}
            />
          </Edited>
        </Group>
        <Group
          id="edit-levels"
          title="What the levels mean"
          lead="What somebody at each level can do, beginning with a verb. People rate themselves against these sentences."
        >
          <Edited parts={["anchors"]}>
            {document.anchors.map((text, index) => (
              <TextArea
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the level
                key={index}
                name={`anchors.${index}`}
                label={`Level ${index + 1}`}
                rows={3}
                value={text}
                maxLength={240}
              />
            ))}
          </Edited>
        </Group>
        <Group id="edit-names" title="Other names">
          <Edited parts={["aliases"]}>
            <TextArea
              name="aliases"
              label="Other names people search for"
              hint="One a line. A name can belong to one skill only."
              rows={Math.min(12, Math.max(4, document.aliases.length + 1))}
              value={document.aliases.join("\n")}
            />
          </Edited>
        </Group>
      </div>
      <SaveBar status={model.status} draft={model.draft} previewHref={preview} dirty={dirty} saidOf={saidOf} />
    </div>
  );
}
