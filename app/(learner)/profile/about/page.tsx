import type { Metadata, Route } from "next";
import { AboutForm } from "@/components/profiles/about-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { nearestRoles } from "@/lib/profiles/nearest-role";
import { myAbout } from "@/lib/profiles/queries";
import { roleTitles } from "@/lib/roles/titles";

export const instant = false;
export const metadata: Metadata = { title: "About you" };

export default async function AboutPage() {
  const viewer = await requireViewer("learner");
  const about = await myAbout(viewer);
  const unplaced = about.nearestRole === null && about.currentRole !== null ? about.currentRole : null;
  const [titles, near] = await Promise.all([roleTitles(), unplaced === null ? [] : nearestRoles(unplaced)]);
  return (
    <Page>
      <PageHeader
        title="About you"
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "About you" }]}
        lead="Nothing here enters your fit."
      />
      <AboutForm about={about} titles={titles} near={near.slice(0, 3)} />
    </Page>
  );
}
