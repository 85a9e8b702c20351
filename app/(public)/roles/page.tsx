import type { Metadata } from "next";
import { RoleList } from "@/components/roles/role-list";
import { RoleSearchForm } from "@/components/roles/search-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { NO_SEARCH } from "@/lib/roles/input";
import { listRoles } from "@/lib/roles/queries";

export const instant = false;

export const metadata: Metadata = {
  title: "Roles",
  description:
    "Careers in software, data, design and support: what each involves, what it pays and who says so, whether it is growing.",
  alternates: { canonical: "/roles" },
};

export default async function RolesPage() {
  const roles = await listRoles();
  return (
    <Page>
      <PageHeader
        title="Roles"
        lead="What each job involves, what it pays and who says so, and whether it is growing."
      />
      <RoleSearchForm search={NO_SEARCH} />
      <p className="mb-4 font-semibold">{roles.length} roles</p>
      <RoleList roles={roles} />
    </Page>
  );
}
