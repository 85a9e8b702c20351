import type { Metadata, Route } from "next";
import Form from "next/form";
import { notFound } from "next/navigation";
import { MergePreviewView } from "@/components/skills/editor/merge-preview";
import { Button } from "@/components/ui/button";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { orNotFound } from "@/lib/platform/not-found";
import { skillIdParam } from "@/lib/skills/input";
import { mergeTargets, previewMerge } from "@/lib/skills/merge/preview";

export const metadata: Metadata = { title: "Merge skills" };
export const instant = false;

export default async function MergePage({ params, searchParams }: PageProps<"/admin/skills/[id]/merge">) {
  const viewer = await requireViewer("admin");
  const skillId = skillIdParam((await params).id) ?? notFound();
  const { into } = await searchParams;
  const intoId = typeof into === "string" ? skillIdParam(into) : null;
  const { skill, targets } = await orNotFound(mergeTargets(viewer, skillId));
  const chosen = intoId !== null && intoId !== skillId && targets.some(({ id }) => id === intoId) ? intoId : null;
  const preview = chosen === null ? null : await previewMerge(viewer, skillId, chosen);
  return (
    <Page className="max-w-5xl!">
      <PageHeader
        title={`Merge ${skill.name} into another skill`}
        lead="For one skill under two names. First see what it does; nothing changes until you say so."
        crumbs={[
          { label: "Skills", href: "/admin/skills" as Route },
          { label: skill.name, href: `/admin/skills/${skillId}` as Route },
          { label: "Merge" },
        ]}
      />
      <Form action={`/admin/skills/${skillId}/merge` as Route} className="mb-10 flex flex-wrap items-end gap-3">
        <label className="min-w-0 grow basis-64 space-y-1.5 sm:max-w-md">
          <span className="block font-semibold">Which skill stays</span>
          <select
            name="into"
            defaultValue={chosen ?? ""}
            className="block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
          >
            <option value="">Choose a skill</option>
            {targets.map((target) => (
              <option key={target.id} value={target.id}>
                {target.name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" look="secondary">
          See what it does
        </Button>
      </Form>
      {preview && <MergePreviewView preview={preview} />}
    </Page>
  );
}
