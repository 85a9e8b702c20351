"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { SelectField, TextField } from "@/components/ui/fields";
import { HiddenField } from "@/components/ui/hidden-field";
import { RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

export const GroupRelated = ({ model }: { model: EditModel }) => (
  <Group
    id="edit-related"
    title={titleOf("edit-related")}
    lead={<p>The closest first. Without a reason the page says what both ask for.</p>}
  >
    <Edited parts={["related"]}>
      <RepeatRows
        key={model.seen}
        name="related"
        noun="related role"
        stored={model.related.length}
        ordered
        addLabel="Add a related role"
        empty="No related roles yet."
        className="divide-y divide-line border-y border-line"
      >
        {({ index, number, kind, tools }) => {
          const row = kind === "stored" ? model.related[index] : undefined;
          return (
            <div className="py-3">
              <div className="flex items-start justify-between gap-3">
                {row ? (
                  <p className="flex min-h-11 items-center font-semibold group-has-[[data-remove]:checked]/row:line-through">
                    {row.title}
                  </p>
                ) : (
                  <SelectField
                    name={`related.${index}.role`}
                    label={`Related role ${number}`}
                    options={model.roles}
                    empty="Choose a role"
                    className="min-w-0 grow group-has-[[data-remove]:checked]/row:hidden @lg:max-w-md"
                  />
                )}
                <div className="flex shrink-0">{tools}</div>
              </div>
              {row && <HiddenField name={`related.${index}.role`} value={row.role} />}
              <TextField
                name={`related.${index}.why`}
                label={`Why${row ? ` ${row.title}` : ""} is close`}
                value={row?.why}
                maxLength={400}
                className="mt-1 group-has-[[data-remove]:checked]/row:hidden"
              />
            </div>
          );
        }}
      </RepeatRows>
    </Edited>
  </Group>
);
