import type { Metadata, Route } from "next";
import { NewRoleForm } from "@/components/roles/editor/new-role-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "New role" };
export const instant = false;

export default async function NewRolePage() {
  await requireViewer("admin");
  return (
    <Page className="max-w-3xl!">
      <PageHeader
        title="New role"
        lead="It begins as a draft that nobody sees until you publish it."
        crumbs={[{ label: "Roles", href: "/admin/roles" as Route }, { label: "New role" }]}
      />
      <NewRoleForm />
    </Page>
  );
}
