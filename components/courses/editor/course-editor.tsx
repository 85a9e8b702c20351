"use client";

import { useRef, useState } from "react";
import { ActionForm, useForm } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { saveCourseAction } from "@/lib/courses/edit-actions";
import type { EditModel } from "@/lib/courses/edit-model";
import { carefulSave } from "./careful-save";
import { ConflictChoice } from "./conflict-choice";
import { ChangesProvider } from "./edited";
import { Effects } from "./effects";
import { GroupBefore } from "./group-before";
import { GroupModules } from "./group-modules";
import { GroupPrice } from "./group-price";
import { GroupPromises } from "./group-promises";
import { GroupSections } from "./group-sections";
import { GroupSkills } from "./group-skills";
import { GroupSource } from "./group-source";
import { GroupTime } from "./group-time";
import { GroupWhat } from "./group-what";
import { JumpList } from "./jump-list";
import { SaveBar } from "./save-bar";
import { useSaveKey } from "./use-save-key";
import { useUnsaved } from "./use-unsaved";

/** The whole course as one form: saving keeps a draft, publishing makes it public. */
export function CourseEditor({ model }: { model: EditModel }) {
  const hydrated = useHydrated();
  return (
    <ActionForm action={hydrated ? carefulSave : saveCourseAction} id="course">
      <ChangesProvider changes={model.changes}>
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
  return (
    <div ref={place} className="grid gap-x-6 lg:grid-cols-[9.75rem_minmax(0,1fr)]">
      <div>
        <JumpList className="lg:sticky lg:top-6" />
      </div>
      <div className="@container min-w-0 [&_:is(input,select,textarea,button,summary)]:scroll-mb-36">
        <input type="hidden" name="courseId" value={model.courseId} />
        <HiddenField name="seen" value={model.seen} />
        <input type="hidden" name="agreed" value={model.agreed} />
        {scripted && <input type="hidden" name="scripted" value="on" />}
        <ConflictChoice courseId={model.courseId} />
        <div className="space-y-10">
          <GroupWhat document={model.document} />
          <GroupTime document={model.document} />
          <GroupPrice document={model.document} />
          <GroupSections model={model} />
          <GroupSkills model={model} />
          <GroupModules model={model} />
          <GroupBefore model={model} />
          <GroupPromises model={model} />
          <GroupSource document={model.document} />
          <Effects effects={model.effects} id="before-you-publish" />
        </div>
        <SaveBar model={model} dirty={dirty} />
      </div>
    </div>
  );
}
