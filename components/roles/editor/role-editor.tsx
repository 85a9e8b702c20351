"use client";

import { useRef, useState } from "react";
import { carefully } from "@/components/editor/careful-save";
import { ConflictChoice } from "@/components/editor/conflict-choice";
import { ChangesProvider } from "@/components/editor/edited";
import { Effects } from "@/components/editor/effects";
import { JumpList } from "@/components/editor/jump-list";
import { SaveBar } from "@/components/editor/save-bar";
import { useSaveKey } from "@/components/editor/use-save-key";
import { useUnsaved } from "@/components/editor/use-unsaved";
import { ActionForm, useForm } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { saveRoleAction } from "@/lib/roles/edit/actions";
import type { EditModel } from "@/lib/roles/edit/model";
import { GroupDuties } from "./group-duties";
import { GroupEnter } from "./group-enter";
import { GroupForMe } from "./group-for-me";
import { GroupNotes } from "./group-notes";
import { GroupOccupation } from "./group-occupation";
import { GroupQuestions } from "./group-questions";
import { GroupRelated } from "./group-related";
import { GroupSetting } from "./group-setting";
import { GroupSkills } from "./group-skills";
import { GroupWhat } from "./group-what";
import { GROUPS, KINDS } from "./groups";
import { saidOf } from "./said";

const carefulSave = carefully(saveRoleAction);

/** The whole role as one form: saving keeps a draft, publishing makes it public. */
export function RoleEditor({ model }: { model: EditModel }) {
  const hydrated = useHydrated();
  return (
    <ActionForm action={hydrated ? carefulSave : saveRoleAction} id="role">
      <ChangesProvider changes={model.changes} kinds={KINDS}>
        <Fields model={model} scripted={hydrated} />
      </ChangesProvider>
    </ActionForm>
  );
}

function Fields({ model, scripted }: { model: EditModel; scripted: boolean }) {
  const { state } = useForm();
  const place = useRef<HTMLDivElement>(null);
  const answeredAt = state.status === "idle" ? 0 : state.at;
  const [savedAt, setSavedAt] = useState(0);
  if (state.status === "done" && state.at !== savedAt) setSavedAt(state.at);
  const dirty = useUnsaved(place, savedAt);
  useSaveKey(place, answeredAt);
  const preview = `/admin/roles/${model.roleId}/preview`;
  return (
    <div ref={place} className="grid gap-x-8 lg:grid-cols-[9.75rem_minmax(0,1fr)]">
      <div>
        <JumpList groups={GROUPS} className="lg:sticky lg:top-6" />
      </div>
      <div className="@container min-w-0 [&_:is(input,select,textarea,button,summary)]:scroll-mb-36">
        <input type="hidden" name="roleId" value={model.roleId} />
        <HiddenField name="seen" value={model.seen} />
        <input type="hidden" name="agreed" value={model.agreed} />
        {scripted && <input type="hidden" name="scripted" value="on" />}
        <ConflictChoice previewHref={preview} />
        <div className="space-y-10">
          <GroupWhat document={model.document} />
          <GroupSetting document={model.document} />
          <GroupDuties model={model} />
          <GroupSkills model={model} />
          <GroupOccupation model={model} />
          <GroupEnter document={model.document} />
          <GroupForMe model={model} />
          <GroupRelated model={model} />
          <GroupQuestions model={model} />
          <GroupNotes document={model.document} />
          <Effects effects={model.effect?.asks ? [model.effect] : []} id="before-you-publish" />
        </div>
        <SaveBar status={model.status} draft={model.draft} previewHref={preview} dirty={dirty} saidOf={saidOf} />
      </div>
    </div>
  );
}
