"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { SelectField, TextField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/roles/edit/model";
import { TRAITS } from "@/lib/roles/trait-words";
import { titleOf } from "./groups";

const OPTIONS = TRAITS.map(({ key, name, question }) => ({ value: key, label: `${name}: ${question}` }));

export const GroupForMe = ({ model }: { model: EditModel }) => (
  <Group
    id="edit-for-me"
    title={titleOf("edit-for-me")}
    lead={
      <p>
        Questions by which readers find out whether the work suits them. With none, the page asks what the requirements
        tell. What you state here counts in the fit of people who answered these questions.
      </p>
    }
  >
    <Edited parts={["decisions"]}>
      <RepeatRows
        key={model.seen}
        name="decisions"
        noun="question"
        stored={model.document.decisions.length}
        ordered
        addLabel="Add a question"
        empty="None stated: the questions are read off the requirements."
        className="divide-y divide-line border-y border-line"
      >
        {({ index, number, kind, tools }) => {
          const row = kind === "stored" ? model.document.decisions[index] : undefined;
          const name = (part: string) => `decisions.${index}.${part}`;
          return (
            <div className="py-3">
              <div className="flex items-center justify-between gap-3">
                <p className="font-semibold group-has-[[data-remove]:checked]/row:line-through">Question {number}</p>
                <div className="flex shrink-0">{tools}</div>
              </div>
              <div className="mt-1 grid gap-3 group-has-[[data-remove]:checked]/row:hidden @lg:grid-cols-[minmax(0,1fr)_8rem]">
                <SelectField
                  name={name("trait")}
                  label="What it asks"
                  options={OPTIONS}
                  value={row?.trait}
                  empty="Choose a question"
                />
                <TextField
                  name={name("degree")}
                  label="How much, 0 to 1"
                  type="number"
                  inputMode="decimal"
                  min={0}
                  max={1}
                  step={0.05}
                  value={row?.degree}
                />
                <TextField
                  name={name("because")}
                  label="Why we say so"
                  value={row?.because}
                  maxLength={300}
                  className="@lg:col-span-2"
                />
              </div>
            </div>
          );
        }}
      </RepeatRows>
    </Edited>
  </Group>
);
