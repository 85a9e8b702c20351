import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Effects } from "@/components/editor/effects";
import { PublishForm } from "@/components/roles/editor/publish-form";
import { RoleArticle } from "@/components/roles/role-article";
import { ButtonLink } from "@/components/ui/button";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";
import { roleIdParam } from "@/lib/roles/edit/list-query";
import { previewRole } from "@/lib/roles/edit/queries";
import { curatedRoles } from "@/lib/roles/queries";

export const metadata: Metadata = { title: "Preview" };
export const instant = false;

export default async function PreviewPage({ params }: PageProps<"/admin/roles/[id]/preview">) {
  const viewer = await requireViewer("admin");
  const roleId = roleIdParam((await params).id) ?? notFound();
  const { view, seen, publishable, waiting, effect } = await orNotFound(previewRole(viewer, roleId));
  return (
    <>
      <section
        aria-label="Preview"
        className="z-10 border-b border-line-strong bg-role-wash text-ink no-print sm:sticky sm:top-0"
      >
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2 sm:px-6 lg:px-8">
          <p className="font-semibold">
            {waiting
              ? "Preview of the draft. Only admins see it."
              : "Preview. There is no draft: this is what is stored."}
          </p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`/admin/roles/${roleId}` as Route} look="secondary">
              Edit
            </ButtonLink>
            {publishable && (
              <PublishForm
                roleId={roleId}
                seen={seen}
                effect={effect}
                label={waiting ? "Publish this draft" : "Publish this role"}
              />
            )}
          </div>
        </div>
      </section>
      {effect && (
        <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 lg:px-8">
          <Effects effects={[effect]} />
        </div>
      )}
      <RoleArticle role={view} catalog={await curatedRoles()} />
    </>
  );
}
