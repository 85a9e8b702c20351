import type { Metadata, Route } from "next";
import { CredentialDesk } from "@/components/profiles/credential-desk";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { now } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import { allSkills } from "@/lib/skills/queries";

export const instant = false;
export const metadata: Metadata = { title: "Add a credential" };

export default async function CredentialPage() {
  const viewer = await requireViewer("learner");
  const skills = (await allSkills()).map(({ slug, name, anchors }) => ({ slug, name, anchors }));
  return (
    <Page>
      <PageHeader
        title="Add a credential"
        crumbs={[
          { label: "Profile", href: "/profile" as Route },
          { label: "What is known", href: "/profile/evidence" as Route },
          { label: "Credential" },
        ]}
        lead="A certificate, a badge, a licence or a degree. It counts for the skills you say it shows, more than your own word and less than a mentor’s."
      />
      <CredentialDesk skills={skills} today={isoDay(now(), viewer.timeZone)} />
    </Page>
  );
}
