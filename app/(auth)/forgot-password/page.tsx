import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { ForgotForm } from "@/components/accounts/mail-link-forms";
import { Notice, PageHeader } from "@/components/ui/layout";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Set a new password", robots: { index: false } };
export const instant = false;

export default async function ForgotPasswordPage() {
  await connection();
  return (
    <>
      <PageHeader
        title="Set a new password"
        lead="Enter the address of your account. We mail you a link that works for one hour."
      />
      {env.demo && (
        <Notice look="warn" className="mb-8">
          <p>
            No mail leaves this demo. Read it in the <Link href="/dev/mailbox">demo mailbox</Link>.
          </p>
        </Notice>
      )}
      <ForgotForm />
      <p className="mt-8 border-t border-line pt-4 prose-links">
        <Link href="/sign-in" className="inline-flex min-h-11 items-center">
          Back to sign in
        </Link>
      </p>
    </>
  );
}
