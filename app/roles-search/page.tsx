import type { Metadata } from "next";
import { RoleResults } from "@/components/roles/role-results";
import { RoleSearchForm } from "@/components/roles/search-form";
import { PublicShell } from "@/components/shell/public-shell";
import { Page, PageHeader } from "@/components/ui/layout";
import { readRoleSearch } from "@/lib/roles/input";
import { PAGE_SIZE, searchRoles } from "@/lib/roles/search";

/** Whole in one piece: a part that streams in later would need a script to be seen. */
export const instant = false;

export const metadata: Metadata = {
  title: "Roles",
  robots: { index: false, follow: true },
  alternates: { canonical: "/roles" },
};

/** The roles list with a query in its address; proxy.ts shows it at /roles. */
export default async function RolesSearchPage({ searchParams }: PageProps<"/roles-search">) {
  const { search, ignored } = readRoleSearch(await searchParams);
  const results = await searchRoles(search, { counts: true });
  return (
    <PublicShell>
      <Page>
        <PageHeader
          title="Roles"
          lead="What each job involves, what it pays and who says so, and whether it is growing."
        />
        <RoleSearchForm search={search} counts={results.counts} />
        <RoleResults search={search} ignored={ignored} results={results} pageSize={PAGE_SIZE} />
      </Page>
    </PublicShell>
  );
}
