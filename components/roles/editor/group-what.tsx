"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { TextArea, TextField } from "@/components/ui/fields";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

export const GroupWhat = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-what" title={titleOf("edit-what")}>
    <Edited parts={["title"]}>
      <TextField name="title" label="Title" value={document.title} maxLength={160} />
    </Edited>
    <Edited parts={["oneLine"]}>
      <TextField
        name="oneLine"
        label="One line"
        hint="What somebody in this role does, in one sentence. It stands under the title and in every list."
        value={document.oneLine}
        maxLength={200}
      />
    </Edited>
    <Edited parts={["summary"]}>
      <TextArea name="summary" label="Summary" rows={5} value={document.summary} maxLength={4000} />
    </Edited>
    <Edited parts={["aliases"]}>
      <TextArea
        name="aliases"
        label="Other titles"
        hint="One a line. People find the role by them."
        rows={5}
        value={document.aliases.join("\n")}
      />
    </Edited>
  </Group>
);
