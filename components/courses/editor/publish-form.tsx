import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { publishCourseAction } from "@/lib/courses/edit-actions";
import type { Effect } from "@/lib/courses/effects";

/** Publishes what the preview shows. */
export function PublishForm({
  courseId,
  seen,
  effects,
  waiting,
}: {
  courseId: number;
  seen: string;
  effects: readonly Effect[];
  waiting: boolean;
}) {
  const agreed = effects.filter((effect) => effect.asks).map((effect) => effect.key);
  return (
    <ActionForm action={publishCourseAction} id="publish">
      <input type="hidden" name="courseId" value={courseId} />
      <HiddenField name="seen" value={seen} />
      <input type="hidden" name="agreed" value={agreed.join(",")} />
      <SubmitButton busy="Publishing…">{waiting ? "Publish this draft" : "Publish this course"}</SubmitButton>
    </ActionForm>
  );
}
