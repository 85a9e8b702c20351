import type { Metadata } from "next";
import { ResetForm } from "@/components/accounts/mail-link-forms";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/layout";
import { tokenState } from "@/lib/accounts/tokens";

export const metadata: Metadata = { title: "Choose a new password", referrer: "same-origin", robots: { index: false } };
export const instant = false;

export default async function ResetPasswordPage({ searchParams }: PageProps<"/reset-password">) {
  const { token } = await searchParams;
  const state = typeof token === "string" ? await tokenState("reset_password", token) : "unknown";
  if (typeof token === "string" && state === "open") {
    return (
      <>
        <PageHeader
          title="Choose a new password"
          lead="Afterwards you are signed out on every device and sign in with the new one."
        />
        <ResetForm token={token} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="This link does not work any more"
        lead={
          state === "expired"
            ? "It is older than an hour."
            : "It was used already, replaced by a newer one, or cut short on the way."
        }
      />
      <ButtonLink href="/forgot-password">Get a new link</ButtonLink>
    </>
  );
}
