"use client";

import { Edited } from "@/components/editor/edited";
import { Removed } from "@/components/editor/removed";
import { TextArea, TextField } from "@/components/ui/fields";
import { RepeatRows } from "@/components/ui/repeat-rows";
import type { EditModel } from "@/lib/courses/edit-model";
import { Group, Pair } from "./group";

const AWARD_COLUMNS = "@lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_4.5rem_3rem]";

export const GroupPromises = ({ model }: { model: EditModel }) => {
  const { document } = model;
  return (
    <Group id="edit-promises" lead="Leave empty what the source does not state; the page then says so.">
      <Edited parts={["mentoringSessions", "retakeMonths"]}>
        <Pair>
          <TextField
            name="mentoringSessions"
            label="One-on-one sessions"
            value={document.mentoringSessions}
            inputMode="numeric"
          />
          <TextField
            name="retakeMonths"
            label="Retake window, months"
            value={document.retakeMonths}
            inputMode="numeric"
          />
        </Pair>
      </Edited>
      <Line model={model} name="mentoringPurpose" label="What the sessions are for" />
      <Line model={model} name="certificate" label="Certificate" />
      <Line model={model} name="instructors" label="Instructors" />
      <Text model={model} name="projects" label="Projects" />
      <Text model={model} name="jobPreparation" label="Job preparation" />
      <Line model={model} name="licence" label="Licence of the provider" />
      <Edited parts={["claims"]}>
        <TextArea
          name="claims"
          label="Advertised claims"
          hint="One a line. The page shows them as advertised by the provider."
          rows={3}
          value={document.claims.join("\n")}
        />
      </Edited>
      <Edited parts={["awards"]}>
        <RepeatRows
          key={model.seen}
          name="awards"
          noun="award"
          stored={document.awards.length}
          spares={1}
          addLabel="Add an award"
        >
          {({ index, number, tools }) => {
            const award = document.awards[index];
            return (
              <Removed what={award?.title ?? `Award ${number}`} tools={tools} columns={AWARD_COLUMNS}>
                <TextField
                  name={`awards.${index}.title`}
                  label={`Award ${number}`}
                  value={award?.title}
                  maxLength={200}
                  className="col-span-2 @lg:col-span-1"
                />
                <TextField name={`awards.${index}.giver`} label="Given by" value={award?.giver} maxLength={200} />
                <TextField name={`awards.${index}.year`} label="Year" value={award?.year} inputMode="numeric" />
              </Removed>
            );
          }}
        </RepeatRows>
      </Edited>
    </Group>
  );
};

type LineName = "mentoringPurpose" | "certificate" | "instructors" | "licence";
type TextName = "projects" | "jobPreparation";

const Line = ({ model, name, label }: { model: EditModel; name: LineName; label: string }) => (
  <Edited parts={[name]}>
    <TextField name={name} label={label} value={model.document[name]} maxLength={400} />
  </Edited>
);

const Text = ({ model, name, label }: { model: EditModel; name: TextName; label: string }) => (
  <Edited parts={[name]}>
    <TextArea name={name} label={label} rows={2} value={model.document[name]} maxLength={2000} />
  </Edited>
);
