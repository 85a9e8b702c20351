import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { count } from "@/lib/platform/money";
import { archiveRoleAction } from "@/lib/roles/edit/actions";

/** Taking a role out of the catalog, with what that means for the people who follow it. */
export const ArchiveForm = ({ roleId, seen, followers }: { roleId: number; seen: string; followers: number }) => (
  <ActionForm action={archiveRoleAction} id="archive">
    <input type="hidden" name="roleId" value={roleId} />
    <HiddenField name="seen" value={seen} />
    <ul className="mb-4 list-disc space-y-1 pl-5 text-soft">
      <li>The public page goes away, and other roles no longer name it.</li>
      {followers > 0 && (
        <li>
          {count(followers)} {followers === 1 ? "person follows" : "people follow"} it; it leaves their dashboards, and
          their history with it is kept.
        </li>
      )}
      <li>Its history stays, and publishing brings it back.</li>
    </ul>
    <SubmitButton look="danger" busy="Archiving…">
      Archive this role
    </SubmitButton>
  </ActionForm>
);
