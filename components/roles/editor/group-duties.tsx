"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { Removed } from "@/components/editor/removed";
import { TextArea, TextField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

const COLUMNS = "@lg:grid-cols-[7rem_minmax(0,1fr)_8.5rem]";

export const GroupDuties = ({ model }: { model: EditModel }) => (
  <Group id="edit-duties" title={titleOf("edit-duties")}>
    <Edited parts={["duties"]}>
      <TextArea
        name="duties"
        label="Duties"
        hint="One a line, the most central first."
        rows={Math.min(16, Math.max(8, model.document.duties.length + 1))}
        value={model.document.duties.join("\n")}
      />
    </Edited>
    <Edited parts={["coreDuties"]}>
      <TextField
        name="coreDuties"
        label="How many of them, from the first, are central"
        hint="Leave it empty when all are."
        inputMode="numeric"
        value={model.document.coreDuties}
        className="max-w-sm"
      />
    </Edited>
    <Edited parts={["day"]}>
      <h3 className="font-semibold">An ordinary day</h3>
      <RepeatRows
        key={model.seen}
        name="day"
        noun="time of the day"
        stored={model.document.day.length}
        ordered
        addLabel="Add a time of the day"
        empty="No day yet. The page then has none."
        className="space-y-3 @lg:space-y-2"
      >
        {({ index, number, tools }) => {
          const row = model.document.day[index];
          return (
            <Removed what={row ? `${row.time} ${row.text}` : `Time ${number}`} tools={tools} columns={COLUMNS}>
              <TextField
                name={`day.${index}.time`}
                label={`Time ${number}`}
                value={row?.time}
                maxLength={40}
                className="col-span-2 @lg:col-span-1"
              />
              <TextField
                name={`day.${index}.text`}
                label="What happens"
                value={row?.text}
                maxLength={400}
                className="col-span-2 @lg:col-span-1"
              />
            </Removed>
          );
        }}
      </RepeatRows>
    </Edited>
  </Group>
);
