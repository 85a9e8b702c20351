import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { Page, PageHeader } from "@/components/ui/layout";

export default function NotFound() {
  return (
    <PublicShell>
      <Page>
        <PageHeader
          title="There is no such page"
          lead="The address may be mistyped, or what was here has been taken out of the catalog."
        />
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/roles">See all roles</ButtonLink>
          <ButtonLink href="/courses" look="secondary">
            See all courses
          </ButtonLink>
        </div>
      </Page>
    </PublicShell>
  );
}
