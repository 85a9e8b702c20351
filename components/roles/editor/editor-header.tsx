import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader, Tag } from "@/components/ui/layout";
import { formatDate } from "@/lib/platform/dates";
import { count } from "@/lib/platform/money";
import type { EditedRole } from "@/lib/roles/edit/queries";

/** Which role this is, where it stands, and the ways to see it. */
export function EditorHeader({ editing, timeZone }: { editing: EditedRole; timeZone: string }) {
  const { role, document, draft, followers } = editing;
  const { title } = document;
  return (
    <PageHeader
      title={title}
      crumbs={[{ label: "Roles", href: "/admin/roles" as Route }, { label: title }]}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">
          <Tag look={role.status === "published" ? "good" : "plain"}>{stateText(role)}</Tag>
          {draft && <Tag look="role">{draft.readyAt ? "Ready for review" : "Draft waiting"}</Tag>}
          <span className="figures font-normal text-soft">{originText(role, timeZone)}</span>
          {followers > 0 && (
            <span className="figures font-normal text-soft">
              {count(followers)} {followers === 1 ? "person follows" : "people follow"} it
            </span>
          )}
        </span>
      }
      actions={
        <>
          <ButtonLink href={`/admin/roles/${role.id}/preview` as Route} look="secondary" prefetch={false}>
            Preview
          </ButtonLink>
          {role.status === "published" && (
            <ButtonLink href={`/roles/${role.slug}` as Route} look="secondary" prefetch={false}>
              Public page
            </ButtonLink>
          )}
        </>
      }
    />
  );
}

function stateText({ status, revision }: EditedRole["role"]): string {
  if (status === "published") return `Published, revision ${revision}`;
  return status === "archived" ? "Archived" : "Never published";
}

function originText({ onetRelease, adoptedAt }: EditedRole["role"], timeZone: string): string {
  if (onetRelease === null) return "Written by our editors";
  if (adoptedAt === null) return `Imported from O*NET ${onetRelease}`;
  return `Imported from O*NET ${onetRelease}, edited here since ${formatDate(adoptedAt, "day", timeZone)}`;
}
