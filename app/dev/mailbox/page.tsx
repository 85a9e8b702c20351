import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { MailLetter } from "@/components/accounts/mail-letter";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { demoMailbox } from "@/lib/accounts/queries";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Demo mailbox", referrer: "same-origin", robots: { index: false } };
export const instant = false;

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
          <ol className="max-w-3xl space-y-6">
            {letters.map((letter) => (
              <MailLetter key={letter.id} letter={letter} origin={env.appOrigin} />
            ))}
          </ol>
        )}
      </Page>
    </PublicShell>
  );
}
