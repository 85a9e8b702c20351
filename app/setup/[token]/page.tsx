import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SetupForm } from "@/components/accounts/new-account-form";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/layout";
import { setupOpen } from "@/lib/accounts/queries";

export const metadata: Metadata = { title: "Set up Bearing", referrer: "same-origin", robots: { index: false } };
export const instant = false;

export default async function SetupPage({ params }: PageProps<"/setup/[token]">) {
  await connection();
  const { token } = await params;
  if (!(await setupOpen(token))) notFound();
  return (
    <PublicShell>
      <div className="mx-auto w-full max-w-md px-4 pb-20 pt-10">
        <PageHeader
          title="Set up Bearing"
          lead="Nobody has an account yet. Make yours: it is the first admin, who edits the catalog and gives others their account roles."
        />
        <SetupForm token={token} />
      </div>
    </PublicShell>
  );
}
