import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { priceText } from "@/lib/courses/text";
import { cancelEnrollmentAction } from "@/lib/enrollments/actions";
import type { EnrollmentView } from "@/lib/enrollments/view";
import { formatDate } from "@/lib/platform/dates";

/** Gives the enrollment up, after saying what goes with it. */
export function CancelEnrollment({ enrollment, timeZone }: { enrollment: EnrollmentView; timeZone: string }) {
  if (enrollment.status !== "enrolled") return null;
  if (!enrollment.canCancel) {
    return (
      <p className="text-[0.9375rem] text-soft">
        The class has begun, so it can no longer be cancelled here. Write to the people who run it.
      </p>
    );
  }
  const done = enrollment.modules.filter((module) => module.done).length;
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-danger">
        Cancel this enrollment
      </summary>
      <div className="mt-2 rounded-md bg-danger-wash p-4">
        <p className="font-semibold">You would lose:</p>
        <ul className="mb-4 mt-1 list-disc space-y-1 pl-5">
          {enrollment.section && <li>your seat; somebody else can take it at once</li>}
          <li>
            your terms of {formatDate(enrollment.enrolledAt, "day", timeZone)} (price:{" "}
            {priceText(enrollment.terms.price)}); a new enrollment has the terms of its own day
          </li>
          {done > 0 && (
            <li>
              your {done} ticked {done === 1 ? "module" : "modules"}; a new enrollment begins at none
            </li>
          )}
        </ul>
        <ActionForm id="cancel" action={cancelEnrollmentAction}>
          <input type="hidden" name="enrollmentId" value={enrollment.id} />
          <SubmitButton look="danger" busy="Cancelling…">
            Cancel this enrollment
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
