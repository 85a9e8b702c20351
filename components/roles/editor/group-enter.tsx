"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { TextArea } from "@/components/ui/fields";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

export const GroupEnter = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-enter" title={titleOf("edit-enter")}>
    <Edited parts={["enter"]}>
      <TextArea name="enterStartingOut" label="Starting out" rows={4} value={document.enter.startingOut} />
      <TextArea
        name="enterSomeExperience"
        label="With some experience"
        rows={4}
        value={document.enter.someExperience}
      />
      <TextArea name="enterChangingCareer" label="Changing career" rows={4} value={document.enter.changingCareer} />
    </Edited>
  </Group>
);
