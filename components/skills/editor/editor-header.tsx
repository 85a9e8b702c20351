import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader, Tag } from "@/components/ui/layout";
import type { EditedSkill } from "@/lib/skills/edit/queries";
import { skillHref } from "@/lib/skills/text";

/** Which skill this is, where it stands, and the ways to see it. */
export function EditorHeader({ editing }: { editing: EditedSkill }) {
  const { skill, document, draft } = editing;
  return (
    <PageHeader
      title={document.name}
      crumbs={[{ label: "Skills", href: "/admin/skills" as Route }, { label: document.name }]}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">
          <Tag look={skill.status === "published" ? "good" : "plain"}>{stateText(skill)}</Tag>
          {draft && <Tag look="role">{draft.readyAt ? "Draft ready for review" : "Draft waiting"}</Tag>}
          {skill.onetElement !== null && (
            <span className="font-normal text-soft">O*NET element {skill.onetElement}</span>
          )}
        </span>
      }
      actions={
        skill.status !== "merged" && (
          <>
            <ButtonLink href={`/admin/skills/${skill.id}/preview` as Route} look="secondary" prefetch={false}>
              Preview
            </ButtonLink>
            {skill.status === "published" && (
              <ButtonLink href={skillHref(skill.slug) as Route} look="secondary" prefetch={false}>
                Public page
              </ButtonLink>
            )}
          </>
        )
      }
    />
  );
}

function stateText({ status, revision }: EditedSkill["skill"]): string {
  if (status === "merged") return "Merged";
  return status === "published" ? `Published, revision ${revision}` : "Never published";
}
