"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { TextArea } from "@/components/ui/fields";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

export const GroupNotes = ({ document }: { document: EditModel["document"] }) => (
  <Group
    id="edit-notes"
    title={titleOf("edit-notes")}
    lead={<p>Both stand on the public page. Figures themselves are renewed under Facts.</p>}
  >
    <Edited parts={["payDifference"]}>
      <TextArea
        name="payDifference"
        label="Why two pay figures on this page differ"
        rows={3}
        value={document.payDifference}
        maxLength={1000}
      />
    </Edited>
    <Edited parts={["editorNotes"]}>
      <TextArea
        name="editorNotes"
        label="Notes of the editors"
        hint="One a line."
        rows={3}
        value={document.editorNotes.join("\n")}
      />
    </Edited>
  </Group>
);
