import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { levelText } from "@/components/ui/level";
import { completeEnrollmentAction } from "@/lib/enrollments/actions";
import { COMPLETION_SENTENCES } from "@/lib/enrollments/text";
import type { EnrollmentView } from "@/lib/enrollments/view";
import type { WhatIf } from "@/lib/fit/view";
import { Effects } from "./effects";

/** What completing does, beside the button that does it. */
export function Completion({ enrollment, effects }: { enrollment: EnrollmentView; effects: readonly WhatIf[] }) {
  const { completion, skills } = enrollment;
  return (
    <div className="rounded-lg border border-line bg-surface p-5 sm:p-6">
      <Effects effects={effects} skills={false} />
      {skills.length > 0 && (
        <p className="figures mt-5 border-t border-line pt-4 text-[0.9375rem] text-soft">
          Completing writes into your profile, as shown by a course:{" "}
          {skills.map((skill) => `${skill.name} at level ${levelText(skill.to)}`).join(", ")}.
        </p>
      )}
      <div className="mt-5">
        {completion === null ? (
          <ActionForm id="complete" action={completeEnrollmentAction}>
            <input type="hidden" name="enrollmentId" value={enrollment.id} />
            <SubmitButton busy="Completing…">Complete the course</SubmitButton>
          </ActionForm>
        ) : (
          <>
            <Button disabled aria-describedby="complete-why">
              Complete the course
            </Button>
            <p id="complete-why" className="mt-2 text-[0.9375rem] text-soft">
              {COMPLETION_SENTENCES[completion]}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
