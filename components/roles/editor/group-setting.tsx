"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { optionsOf } from "@/components/editor/options";
import { SelectField, TextArea } from "@/components/ui/fields";
import { REMOTE_WORK } from "@/db/enums";
import { REMOTE_LABELS } from "@/lib/roles/edit/labels";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

export const GroupSetting = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-setting" title={titleOf("edit-setting")}>
    <Edited parts={["workSetting"]}>
      <TextArea name="workSetting" label="Where and how the work is done" rows={3} value={document.workSetting} />
    </Edited>
    <Edited parts={["remote"]}>
      <SelectField
        name="remote"
        label="Can it usually be done from elsewhere?"
        options={optionsOf(REMOTE_WORK, REMOTE_LABELS)}
        value={document.remote}
        empty="Not known"
      />
    </Edited>
  </Group>
);
