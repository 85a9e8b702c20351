import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftPanel } from "@/components/editor/draft-panel";
import { Effects } from "@/components/editor/effects";
import { History } from "@/components/editor/history";
import { ArchiveForm } from "@/components/roles/editor/archive-form";
import { EditorHeader } from "@/components/roles/editor/editor-header";
import { ReviewState } from "@/components/roles/editor/review-state";
import { RoleEditor } from "@/components/roles/editor/role-editor";
import { saidOf } from "@/components/roles/editor/said";
import { Notice, Page, Section } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";
import { discardRoleAction, restoreRoleAction } from "@/lib/roles/edit/actions";
import { pageQuery, roleIdParam } from "@/lib/roles/edit/list-query";
import { editModel } from "@/lib/roles/edit/model";
import { relatedChoices, requirementSkills, roleForEditing, roleHistory } from "@/lib/roles/edit/queries";

export const metadata: Metadata = { title: "Edit role" };
export const instant = false;

export default async function AdminRolePage({ params, searchParams }: PageProps<"/admin/roles/[id]">) {
  const viewer = await requireViewer("admin");
  const roleId = roleIdParam((await params).id) ?? notFound();
  const query = await searchParams;
  const editing = await orNotFound(roleForEditing(viewer, roleId));
  const { role, seen, draft, changes, effect, followers } = editing;
  const [skills, roles, history] = await Promise.all([
    requirementSkills(viewer),
    relatedChoices(viewer, roleId),
    roleHistory(viewer, roleId, pageQuery(query.page)),
  ]);
  const said = saidOf(query.done);
  const { timeZone } = viewer;
  const subject = { name: "roleId", value: roleId };
  return (
    <Page>
      <EditorHeader editing={editing} timeZone={timeZone} />
      {said.text && (
        <Notice look={said.look} className="mb-6">
          <p role="status">{said.text}</p>
        </Notice>
      )}
      {role.onetRelease !== null && role.adoptedAt === null && (
        <Notice className="mb-6">
          This role is imported. Once you publish it here, later O*NET imports leave it as you wrote it; figures of the
          Bureau of Labor Statistics are still renewed.
        </Notice>
      )}
      {draft && (
        <DraftPanel
          subject={subject}
          seen={seen}
          draft={draft}
          changes={role.revision === 0 ? [] : changes}
          timeZone={timeZone}
          discard={discardRoleAction}
        >
          {effect && (
            <div className="mt-3">
              <Effects effects={[effect]} />
            </div>
          )}
          <ReviewState editing={editing} timeZone={timeZone} />
        </DraftPanel>
      )}
      <RoleEditor model={editModel(editing, { skills, roles }, timeZone)} />
      <Section id="history" title="History" className="mt-12 max-w-4xl">
        {history.entries.length > 0 ? (
          <History
            subject={subject}
            seen={seen}
            entries={history.entries}
            current={role.revision}
            currentLabel={role.status === "archived" ? "Archived" : "Public now"}
            draftWaiting={draft !== null}
            timeZone={timeZone}
            restore={restoreRoleAction}
          />
        ) : (
          <p className="text-soft">Never published. Each time you publish, a revision is kept here.</p>
        )}
        <Pager path={`/admin/roles/${roleId}`} params={{}} page={history.page} pages={history.pages} />
      </Section>
      {role.status === "published" && (
        <Section id="archive" title="Archive" className="max-w-4xl">
          <ArchiveForm roleId={roleId} seen={seen} followers={followers} />
        </Section>
      )}
    </Page>
  );
}
