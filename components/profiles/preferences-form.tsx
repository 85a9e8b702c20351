import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { CheckboxGroup, RadioGroup, TextField } from "@/components/ui/fields";
import { FORMAT_LABELS, SCHEDULE_LABELS } from "@/lib/courses/text";
import { setPreferencesAction } from "@/lib/profiles/actions";
import type { MyPreferences } from "@/lib/profiles/queries";
import { JOB_ZONES } from "@/lib/roles/text";
import { TraitAnswers } from "./trait-answers";

const FORMATS = (["online_live", "in_person", "hybrid", "self_paced"] as const).map((value) => ({
  value,
  label: FORMAT_LABELS[value],
}));

const SCHEDULES = (["weekdays", "weeknights", "weekends"] as const).map((value) => ({
  value,
  label: SCHEDULE_LABELS[value],
}));

const ZONES = [
  { value: "", label: "No preference", note: "Preparation then says nothing about your fit." },
  ...Object.entries(JOB_ZONES).map(([value, { short, long }]) => ({ value, label: short, note: long })),
];

/** Time, money and ways of learning; preparation, pay and the kind of work, which enter the fit. */
export function PreferencesForm({ preferences }: { preferences: MyPreferences | null }) {
  const budget = preferences?.budgetMinor ?? null;
  return (
    <ActionForm id="preferences" action={setPreferencesAction} className="max-w-read space-y-8">
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="hoursPerWeek"
          label="Hours a week for learning"
          hint="Classes and homework together."
          inputMode="numeric"
          value={preferences?.hoursPerWeek}
        />
        <TextField
          name="budget"
          label="Budget for courses"
          hint="US dollars in all."
          inputMode="decimal"
          value={budget === null ? null : budget / 100}
        />
      </div>
      <CheckboxGroup
        name="formats"
        label="Ways of learning that suit you"
        hint="None chosen means any."
        options={FORMATS}
        value={preferences?.formats}
      />
      <CheckboxGroup
        name="schedules"
        label="Times that suit you"
        hint="None chosen means any."
        options={SCHEDULES}
        value={preferences?.schedules}
      />
      <RadioGroup
        name="jobZone"
        label="How much preparation may the job take?"
        hint="Counts in your fit: roles near your answer fit better."
        options={ZONES}
        value={preferences?.jobZone ? String(preferences.jobZone) : ""}
      />
      <TextField
        name="payFloor"
        label="Lowest pay you could live with"
        hint="US dollars a year before tax. Counts in your fit: it is compared with the median pay of each role."
        inputMode="numeric"
        className="sm:max-w-xs"
        value={preferences?.payFloor}
      />
      <TraitAnswers answers={preferences?.traits} />
      <SubmitButton>Save preferences</SubmitButton>
    </ActionForm>
  );
}
