import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ComponentProps } from "react";
import { MailLetter } from "@/components/accounts/mail-letter";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { demoMailbox } from "@/lib/accounts/queries";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Demo mailbox", referrer: "same-origin", robots: { index: false } };
export const instant = false;

const UNFOLDED = 10;

export default async function MailboxPage() {
  await connection();
  const letters = await demoMailbox();
  if (!letters) notFound();
  return (
    <PublicShell>
      <Page>
        <PageHeader
          title="Demo mailbox"
          lead="No mail leaves this demo. What Bearing would have sent stands here for everybody, the 50 newest first."
          actions={
            <ButtonLink href="/dev/mailbox" look="secondary" prefetch={false}>
              Look again
            </ButtonLink>
          }
        />
        {letters.length === 0 ? (
          <Empty title="No mail yet" action={<ButtonLink href="/sign-up">Open an account</ButtonLink>}>
            Sign up, or ask for a new password, and the mail appears here.
          </Empty>
        ) : (
          <>
            <Letters letters={letters.slice(0, UNFOLDED)} />
            {letters.length > UNFOLDED && (
              <details className="mt-6 max-w-3xl">
                <summary className="mb-4 flex min-h-11 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
                  {letters.length - UNFOLDED} older
                </summary>
                <Letters letters={letters.slice(UNFOLDED)} />
              </details>
            )}
          </>
        )}
      </Page>
    </PublicShell>
  );
}

const Letters = ({ letters }: { letters: readonly ComponentProps<typeof MailLetter>["letter"][] }) => (
  <ol className="max-w-3xl space-y-6">
    {letters.map((letter) => (
      <MailLetter key={letter.id} letter={letter} origin={env.appOrigin} />
    ))}
  </ol>
);
