import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { RadioGroup, SelectField, TextArea, TextField } from "@/components/ui/fields";
import { levelText } from "@/components/ui/level";
import { reviewSkillAction } from "@/lib/mentoring/actions";

const LEVELS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map((level) => ({
  value: String(level),
  label: level === 0 ? "0: nothing of level 1 yet" : `Level ${levelText(level)}`,
}));

const BASES = [
  { value: "talk", label: "A talk or demonstration", note: "Weighs most: you saw it yourself." },
  { value: "project", label: "A project", note: "You looked at work they made." },
  { value: "assessment", label: "An assessment", note: "You graded a test or task." },
];

/** A mentor's verdict on one skill: what it rests on, a level and a note, or declined with a note. */
export function ReviewForm({
  learnerId,
  skill,
  claimed,
  seen,
}: {
  learnerId: number;
  skill: { id: number; name: string };
  claimed: number | null;
  seen: number;
}) {
  return (
    <ActionForm action={reviewSkillAction} id={`review-${skill.id}`} className="space-y-4">
      <input type="hidden" name="learnerId" value={learnerId} />
      <input type="hidden" name="skillId" value={skill.id} />
      <input type="hidden" name="seen" value={seen} />
      <SelectField
        name="level"
        label="Level you have seen"
        hint={
          claimed === null ? undefined : `Leave it at ${levelText(claimed)} to confirm the claim, or choose another.`
        }
        options={LEVELS}
        value={claimed === null ? "" : String(claimed)}
        empty={claimed === null ? "Choose a level" : undefined}
      />
      <div className="group/basis space-y-4">
        <RadioGroup name="basis" label="What does it rest on?" options={BASES} value="talk" />
        <div className="hidden group-has-[[value=assessment]:checked]/basis:block group-has-[[value=project]:checked]/basis:block">
          <TextField name="title" label="What it is called" maxLength={160} />
        </div>
        <div className="hidden group-has-[[value=project]:checked]/basis:block">
          <TextField
            name="url"
            type="url"
            label="Address of the project"
            hint="Not needed. It stays with the statement."
            maxLength={500}
          />
        </div>
        <div className="hidden group-has-[[value=assessment]:checked]/basis:block">
          <TextField name="grade" label="Grade" hint="As you gave it, for example 46 of 50." maxLength={60} />
        </div>
      </div>
      <TextArea
        name="note"
        label="Note to the learner"
        hint="What you saw, and what would show the next level. The learner reads this."
        rows={3}
        maxLength={2000}
        required
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="decision" value="verify" busy="Saving…">
          Confirm this level
        </SubmitButton>
        <SubmitButton name="decision" value="decline" look="secondary" busy="Saving…">
          Not yet, ask for more
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
