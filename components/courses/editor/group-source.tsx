"use client";

import { Edited } from "@/components/editor/edited";
import { TextArea, TextField } from "@/components/ui/fields";
import type { EditModel } from "@/lib/courses/edit-model";
import { Group } from "./group";

export const GroupSource = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-source">
    <Edited parts={["sourceName"]}>
      <TextField name="sourceName" label="Where this comes from" value={document.sourceName} maxLength={200} />
    </Edited>
    <Edited parts={["sourceNote"]}>
      <TextArea name="sourceNote" label="Note on the source" rows={2} value={document.sourceNote} maxLength={1000} />
    </Edited>
  </Group>
);
