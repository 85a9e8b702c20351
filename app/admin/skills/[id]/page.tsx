import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DraftPanel } from "@/components/editor/draft-panel";
import { History } from "@/components/editor/history";
import { SidePreview } from "@/components/editor/side-preview";
import { EditorHeader } from "@/components/skills/editor/editor-header";
import { ReadyForm } from "@/components/skills/editor/ready-form";
import { saidOf } from "@/components/skills/editor/said";
import { SkillEditor } from "@/components/skills/editor/skill-editor";
import { SkillArticle } from "@/components/skills/skill-article";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, Section } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { orNotFound } from "@/lib/platform/not-found";
import { discardSkillDraftAction, restoreSkillRevisionAction } from "@/lib/skills/edit/actions";
import { skillForEditing, skillHistory } from "@/lib/skills/edit/queries";
import { pageQuery, skillIdParam } from "@/lib/skills/input";

export const metadata: Metadata = { title: "Edit skill" };
export const instant = false;

export default async function AdminSkillPage({ params, searchParams }: PageProps<"/admin/skills/[id]">) {
  const viewer = await requireViewer("admin");
  const skillId = skillIdParam((await params).id) ?? notFound();
  const query = await searchParams;
  const editing = await orNotFound(skillForEditing(viewer, skillId));
  const history = await skillHistory(viewer, skillId, pageQuery(query.page));
  const { skill, seen, document, draft, changes, mergedInto } = editing;
  const { timeZone } = viewer;
  const said = saidOf(query.done);
  const subject = { name: "skillId", value: skillId };
  const merged = skill.status === "merged";
  return (
    <Page className="max-w-[104rem]!">
      <EditorHeader editing={editing} />
      {said.text && (
        <Notice look={said.look} className="mb-6">
          <p role="status">{said.text}</p>
        </Notice>
      )}
      {merged && mergedInto && (
        <Notice className="mb-8">
          This skill was merged into <Link href={`/admin/skills/${mergedInto.id}` as Route}>{mergedInto.name}</Link>.
          Its address leads there, and it is no longer edited.
        </Notice>
      )}
      {draft && !merged && (
        <DraftPanel
          subject={subject}
          seen={seen}
          draft={draft}
          changes={changes}
          timeZone={timeZone}
          discard={discardSkillDraftAction}
        >
          <ReadyForm skillId={skillId} seen={seen} readyAt={draft.readyAt} note={draft.note} timeZone={timeZone} />
        </DraftPanel>
      )}
      {!merged && (
        <div className="grid gap-x-10 xl:grid-cols-2">
          <SkillEditor
            model={{
              skillId,
              seen,
              status: skill.status,
              draft: draft ? formatDate(draft.editedAt, "dayTime", timeZone) : null,
              document,
              changes,
            }}
          />
          <SidePreview
            title={
              draft
                ? "The page as this draft would make it"
                : skill.status === "published"
                  ? "The public page"
                  : "The page as publishing would make it"
            }
          >
            <SkillArticle skill={editing.preview} preview />
          </SidePreview>
        </div>
      )}
      <Section id="history" title="History" className="mt-12 max-w-4xl">
        {history.entries.length > 0 ? (
          <History
            subject={subject}
            seen={seen}
            entries={history.entries.map(({ editor, ...entry }) => ({
              ...entry,
              by: editor ?? "with the first catalog",
              restorable: entry.restorable && !merged,
            }))}
            current={skill.revision}
            currentLabel={merged ? "Last public" : "Public now"}
            draftWaiting={draft !== null}
            timeZone={timeZone}
            restore={restoreSkillRevisionAction}
          />
        ) : (
          <p className="text-soft">
            {skill.status === "published"
              ? "As it came with the catalog. Each time you publish, a revision is kept here."
              : "Never published. Each time you publish, a revision is kept here."}
          </p>
        )}
        <Pager path={`/admin/skills/${skillId}`} params={{}} page={history.page} pages={history.pages} />
      </Section>
      {skill.status === "published" && (
        <Section id="merge" title="The same as another skill?" className="max-w-4xl">
          <p className="mb-4 max-w-read text-soft">
            {skill.onetElement === null
              ? "Merge it into the other one: roles, courses and what learners have shown move there. You see what that does before you do it."
              : "It is one of O*NET’s own elements, which imports write to, so it cannot be merged away. Open the other skill and merge that one into this."}
          </p>
          {skill.onetElement === null && (
            <ButtonLink href={`/admin/skills/${skillId}/merge` as Route} look="secondary" prefetch={false}>
              Merge this skill into another
            </ButtonLink>
          )}
        </Section>
      )}
    </Page>
  );
}
