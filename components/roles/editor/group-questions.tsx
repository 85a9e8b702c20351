"use client";

import { Edited } from "@/components/editor/edited";
import { Group } from "@/components/editor/group";
import { TextArea, TextField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/roles/edit/model";
import { titleOf } from "./groups";

export const GroupQuestions = ({ model }: { model: EditModel }) => (
  <Group id="edit-questions" title={titleOf("edit-questions")}>
    <Edited parts={["questions"]}>
      <RepeatRows
        key={model.seen}
        name="questions"
        noun="question"
        stored={model.document.questions.length}
        ordered
        addLabel="Add a question"
        empty="No questions yet."
        className="divide-y divide-line border-y border-line"
      >
        {({ index, number, tools }) => {
          const row = model.document.questions[index];
          return (
            <div className="py-3">
              <div className="flex items-center justify-between gap-3">
                <p className="font-semibold group-has-[[data-remove]:checked]/row:line-through">
                  Question {number}
                  <span className="hidden group-has-[[data-remove]:checked]/row:inline">
                    {row && `: ${row.question}`}
                  </span>
                </p>
                <div className="flex shrink-0">{tools}</div>
              </div>
              <div className="mt-1 space-y-3 group-has-[[data-remove]:checked]/row:hidden">
                <TextField
                  name={`questions.${index}.question`}
                  label="Question"
                  value={row?.question}
                  maxLength={200}
                />
                <TextArea name={`questions.${index}.answer`} label="Answer" rows={3} value={row?.answer} />
              </div>
            </div>
          );
        }}
      </RepeatRows>
    </Edited>
  </Group>
);
