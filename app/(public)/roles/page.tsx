import type { Metadata } from "next";
import { RoleResults } from "@/components/roles/role-results";
import { RoleSearchForm } from "@/components/roles/search-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { NO_SEARCH } from "@/lib/roles/input";
import { firstRoles } from "@/lib/roles/queries";
import { PAGE_SIZE } from "@/lib/roles/search";

export const instant = false;

export const metadata: Metadata = {
  title: "Roles",
  description: "Careers: what each involves, what it asks for, what it pays and who says so, whether it is growing.",
  alternates: { canonical: "/roles" },
};

/** The first page without a search; every other one has a query and is made by /roles-search. */
export default async function RolesPage() {
  const results = await firstRoles();
  return (
    <Page>
      <PageHeader
        title="Roles"
        lead="What each job involves, what it pays and who says so, and whether it is growing."
      />
      <RoleSearchForm search={NO_SEARCH} />
      <RoleResults search={NO_SEARCH} ignored={[]} results={results} pageSize={PAGE_SIZE} />
    </Page>
  );
}
