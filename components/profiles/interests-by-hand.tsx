import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import { setInterestsByHandAction } from "@/lib/profiles/interest-actions";
import { INTEREST_TYPES, type Interests } from "@/lib/profiles/interest-items";
import { capital, INTERESTS } from "@/lib/roles/text";

/** Six numbers for those who know theirs, from another test or from a talk. */
export const InterestsByHand = ({ interests }: { interests: Interests | null }) => (
  <ActionForm id="by-hand" action={setInterestsByHandAction} className="max-w-3xl">
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {INTEREST_TYPES.map((type) => (
        <TextField
          key={type}
          name={type}
          label={INTERESTS[type].name}
          hint={`${capital(INTERESTS[type].likes)}.`}
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          value={interests ? Math.round(interests[type]) : null}
        />
      ))}
    </div>
    <SubmitButton className="mt-6">Save these numbers</SubmitButton>
  </ActionForm>
);
