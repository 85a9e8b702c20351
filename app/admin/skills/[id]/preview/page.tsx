import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { PublishForm } from "@/components/skills/editor/publish-form";
import { SkillArticle } from "@/components/skills/skill-article";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";
import { previewSkill } from "@/lib/skills/edit/queries";
import { skillIdParam } from "@/lib/skills/input";

export const metadata: Metadata = { title: "Preview" };
export const instant = false;

export default async function PreviewPage({ params }: PageProps<"/admin/skills/[id]/preview">) {
  const viewer = await requireViewer("admin");
  const skillId = skillIdParam((await params).id) ?? notFound();
  const { view, seen, waiting, publishable } = await orNotFound(previewSkill(viewer, skillId));
  return (
    <>
      <section
        aria-label="Preview"
        className="z-10 sm:sticky sm:top-0 border-b border-line-strong bg-role-wash text-ink no-print"
      >
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2 sm:px-6 lg:px-8">
          <p className="font-semibold">
            {waiting
              ? "Preview of the draft. Only admins see it."
              : "Preview. There is no draft: this is what is stored."}
          </p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`/admin/skills/${skillId}` as Route} look="secondary">
              Edit
            </ButtonLink>
            {publishable && <PublishForm skillId={skillId} seen={seen} waiting={waiting} />}
          </div>
        </div>
      </section>
      <Page>
        <SkillArticle skill={view} preview />
      </Page>
    </>
  );
}
