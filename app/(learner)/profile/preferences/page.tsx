import type { Metadata, Route } from "next";
import { PreferencesForm } from "@/components/profiles/preferences-form";
import { Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { myPreferences } from "@/lib/profiles/queries";

export const instant = false;
export const metadata: Metadata = { title: "Your preferences" };

export default async function PreferencesPage() {
  const viewer = await requireViewer("learner");
  return (
    <Page>
      <PageHeader
        title="Your preferences"
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "Preferences" }]}
        lead="Leave open what does not matter to you. Your time zone is in your settings."
      />
      <PreferencesForm preferences={await myPreferences(viewer)} />
    </Page>
  );
}
