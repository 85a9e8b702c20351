import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { archiveCourseAction } from "@/lib/courses/edit-actions";

/** Taking a course out of the catalog, with what that means for the people and courses it touches. */
export function ArchiveForm({
  courseId,
  seen,
  running,
  neededBy,
}: {
  courseId: number;
  seen: string;
  running: number;
  neededBy: number;
}) {
  return (
    <ActionForm action={archiveCourseAction} id="archive">
      <input type="hidden" name="courseId" value={courseId} />
      <HiddenField name="seen" value={seen} />
      <ul className="mb-4 list-disc space-y-1 pl-5 text-soft">
        <li>The public page goes away, and nobody else can enroll.</li>
        {running > 0 && (
          <li>
            {running} {running === 1 ? "learner is" : "learners are"} enrolled; they keep their enrollment and can
            complete it.
          </li>
        )}
        {neededBy > 0 && (
          <li>
            {neededBy} published {neededBy === 1 ? "course asks" : "courses ask"} for it first and will no longer show
            it.
          </li>
        )}
        <li>Its history stays, and publishing brings it back.</li>
      </ul>
      <SubmitButton look="danger" busy="Archiving…">
        Archive this course
      </SubmitButton>
    </ActionForm>
  );
}
