import type { Metadata, Route } from "next";
import { NewSkillForm } from "@/components/skills/editor/new-skill-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "New skill" };
export const instant = false;

export default async function NewSkillPage() {
  await requireViewer("admin");
  return (
    <Page className="max-w-3xl!">
      <PageHeader
        title="New skill"
        lead="It begins as a draft that nobody sees until you publish it."
        crumbs={[{ label: "Skills", href: "/admin/skills" as Route }, { label: "New skill" }]}
      />
      <NewSkillForm />
    </Page>
  );
}
