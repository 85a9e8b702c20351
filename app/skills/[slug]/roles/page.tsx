import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PublicShell } from "@/components/shell/public-shell";
import { AskingRoles } from "@/components/skills/asking-roles";
import { Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { slug as slugInput } from "@/lib/platform/input";
import { pageQuery } from "@/lib/skills/input";
import { getSkill, importedRolesOf } from "@/lib/skills/queries";
import { roleCountText, skillHref } from "@/lib/skills/text";

export const instant = false;

export const metadata: Metadata = { title: "Roles that ask for a skill", robots: { index: false } };

/** Every imported role that asks for a skill, a page at a time. */
export default async function SkillRolesPage({ params, searchParams }: PageProps<"/skills/[slug]/roles">) {
  await connection();
  const slug = slugInput.safeParse((await params).slug);
  const skill = slug.success ? await getSkill(slug.data) : null;
  if (!skill) notFound();
  const { roles, total, page, pages } = await importedRolesOf(skill.id, pageQuery((await searchParams).page));
  return (
    <PublicShell>
      <Page>
        <PageHeader
          title={`Roles that ask for ${skill.name}`}
          lead={`${roleCountText(total)} imported from O*NET, most important first.`}
          crumbs={[
            { label: "Skills", href: "/skills" },
            { label: skill.name, href: skillHref(skill.slug) as Route },
            { label: "Roles" },
          ]}
        />
        <div className="@container">
          <AskingRoles roles={roles} heading="h2" />
        </div>
        <Pager path={`${skillHref(skill.slug)}/roles`} params={{}} page={page} pages={pages} />
      </Page>
    </PublicShell>
  );
}
