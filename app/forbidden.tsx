import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { Page, PageHeader } from "@/components/ui/layout";

export default function Forbidden() {
  return (
    <PublicShell>
      <Page>
        <PageHeader
          title="This page is not for your account"
          lead="You are signed in, but this place belongs to another account role. An administrator can change yours."
        />
        <ButtonLink href="/sign-in">Sign in as somebody else</ButtonLink>
      </Page>
    </PublicShell>
  );
}
