"use client";

import { Edited } from "@/components/editor/edited";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField, TextArea, TextField } from "@/components/ui/fields";
import { COURSE_KINDS, COURSE_LEVELS } from "@/db/enums";
import type { EditModel } from "@/lib/courses/edit-model";
import { KIND_LABELS, LEVEL_LABELS } from "@/lib/courses/text";
import { Group, Pair } from "./group";
import { optionsOf } from "./options";

export const GroupWhat = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-what">
    <Edited parts={["title"]}>
      <TextField
        name="title"
        label="Title"
        value={document.title}
        maxLength={160}
        hint="Leave it empty when the source states none."
      />
    </Edited>
    <Edited parts={["summary"]}>
      <TextArea name="summary" label="Summary" rows={5} value={document.summary} maxLength={4000} />
    </Edited>
    <Edited parts={["provider", "platform"]}>
      <Pair>
        <TextField name="provider" label="Provider" value={document.provider} maxLength={160} />
        <TextField
          name="platform"
          label="Offered on"
          value={document.platform}
          maxLength={160}
          hint="If not by the provider itself"
        />
      </Pair>
    </Edited>
    <Edited parts={["level", "kind"]}>
      <Pair>
        <SelectField
          name="level"
          label="Level"
          options={optionsOf(COURSE_LEVELS, LEVEL_LABELS)}
          value={document.level}
          empty="Not stated"
        />
        <SelectField
          name="kind"
          label="Kind"
          options={optionsOf(COURSE_KINDS, KIND_LABELS)}
          value={document.kind}
          empty="Not stated"
        />
      </Pair>
    </Edited>
    <Edited parts={["levelAsStated"]}>
      <TextField
        name="levelAsStated"
        label="Level in the source’s words"
        value={document.levelAsStated}
        maxLength={120}
        hint="Only where it fits none of the levels."
      />
    </Edited>
    <Edited parts={["sample"]}>
      <CheckboxField name="sample" label="Sample course of an invented provider" checked={document.sample} />
    </Edited>
  </Group>
);
