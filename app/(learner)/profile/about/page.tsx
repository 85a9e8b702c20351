import type { Metadata, Route } from "next";
import { AboutForm } from "@/components/profiles/about-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { myAbout } from "@/lib/profiles/queries";

export const instant = false;
export const metadata: Metadata = { title: "About you" };

export default async function AboutPage() {
  const viewer = await requireViewer("learner");
  return (
    <Page>
      <PageHeader
        title="About you"
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "About you" }]}
        lead="Nothing here enters your fit."
      />
      <AboutForm about={await myAbout(viewer)} />
    </Page>
  );
}
