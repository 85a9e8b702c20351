import Link from "next/link";
import { Notice, PageHeader } from "@/components/ui/layout";
import { ResendForm } from "./mail-link-forms";

/** After sign-up, or for somebody who waits for the mail: where to look, and how to get another link. */
export const CheckMail = ({ email, demo }: { email?: string; demo: boolean }) => (
  <>
    <PageHeader
      title={email ? "Check your mail" : "Get a confirmation link"}
      lead={
        email ? (
          <p>
            A mail is on its way to <strong className="break-words font-semibold text-ink">{email}</strong>. Open the
            link in it within one hour.
          </p>
        ) : (
          "Enter the address you signed up with."
        )
      }
    />
    {demo && (
      <Notice look="warn" className="mb-8">
        <p>
          No mail leaves this demo. Read it in the <Link href="/dev/mailbox">demo mailbox</Link>.
        </p>
      </Notice>
    )}
    {email && (
      <>
        <h2 className="text-heading">Nothing came?</h2>
        <p className="mb-5 mt-1 text-soft prose-links">
          Look in the spam folder, and check the spelling below. With a wrong address,{" "}
          <Link href="/sign-up">sign up again</Link>.
        </p>
      </>
    )}
    <ResendForm email={email} primary={!email} />
  </>
);
