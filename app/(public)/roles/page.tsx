import type { Metadata } from "next";
import { RoleResults } from "@/components/roles/role-results";
import { RoleSearchForm } from "@/components/roles/search-form";
import { LinkedData } from "@/components/shell/linked-data";
import { Page, PageHeader } from "@/components/ui/layout";
import { pageMetadata, ROLES_FEED } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";
import { NO_SEARCH } from "@/lib/roles/input";
import { rolesLinkedData } from "@/lib/roles/linked-data";
import { firstRoles } from "@/lib/roles/queries";
import { PAGE_SIZE } from "@/lib/roles/search";

export const instant = false;

export const metadata: Metadata = pageMetadata({
  title: "Roles",
  description: "Careers: what each involves, what it asks for, what it pays and who says so, whether it is growing.",
  path: "/roles",
  feeds: [ROLES_FEED],
});

/** The first page without a search; every other one has a query and is made by /roles-search. */
export default async function RolesPage() {
  const results = await firstRoles();
  return (
    <Page>
      <LinkedData of={rolesLinkedData(results, env.appOrigin)} />
      <PageHeader
        title="Roles"
        lead="What each job involves, what it pays and who says so, and whether it is growing."
      />
      <RoleSearchForm search={NO_SEARCH} counts={results.counts} />
      <RoleResults search={NO_SEARCH} ignored={[]} results={results} pageSize={PAGE_SIZE} />
    </Page>
  );
}
