import type { Metadata } from "next";
import Link from "next/link";
import { CheckMail } from "@/components/accounts/check-mail";
import { ResendForm, VerifyForm } from "@/components/accounts/mail-link-forms";
import { PageHeader } from "@/components/ui/layout";
import { rememberedSignUp } from "@/lib/accounts/browser";
import { tokenState } from "@/lib/accounts/tokens";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Confirm your address", referrer: "same-origin", robots: { index: false } };
export const instant = false;

const WHY = {
  used: "It was used already, or a newer link has replaced it. If your address is confirmed, just sign in.",
  expired: "It is older than an hour.",
  unknown: "It may have been cut short on the way. Open it from the mail again, or ask for a new one.",
} as const;

export default async function VerifyEmailPage({ searchParams }: PageProps<"/verify-email">) {
  const { token } = await searchParams;
  const signedUp = await rememberedSignUp();
  if (typeof token !== "string") return <CheckMail email={signedUp?.email} demo={env.demo} />;
  const state = await tokenState("verify_email", token);
  if (state === "open") {
    return (
      <>
        <PageHeader title="Confirm your address" lead="One click, and your account is open." />
        <VerifyForm token={token} />
      </>
    );
  }
  return (
    <>
      <PageHeader title="This link does not work any more" lead={WHY[state]} />
      <ResendForm email={signedUp?.email} primary />
      <p className="mt-8 border-t border-line pt-4 prose-links">
        <Link href="/sign-in" className="inline-flex min-h-11 items-center">
          Sign in
        </Link>
      </p>
    </>
  );
}
