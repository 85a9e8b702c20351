import type { Metadata, Route } from "next";
import Link from "next/link";
import { ClearHint } from "@/components/accounts/clear-hint";
import { DemoDoors } from "@/components/accounts/demo-doors";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Notice, PageHeader } from "@/components/ui/layout";
import { rememberedSignUp } from "@/lib/accounts/browser";
import { HOME, safeNext } from "@/lib/accounts/places";
import { demoPeople } from "@/lib/accounts/queries";
import { SIGN_IN_NOTES, type SignInNote } from "@/lib/accounts/text";
import { getViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };
export const instant = false;

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const [viewer, people, signedUp] = await Promise.all([getViewer(), demoPeople(), rememberedSignUp()]);
  const note =
    typeof query.note === "string" && query.note in SIGN_IN_NOTES ? SIGN_IN_NOTES[query.note as SignInNote] : null;
  const next = safeNext(query.next);
  return (
    <>
      <PageHeader title="Sign in" />
      {!viewer && <ClearHint />}
      {note && (
        <Notice look="good" className="mb-6">
          <p role="status">{note}</p>
        </Notice>
      )}
      {query.error !== undefined && (
        <Notice look="danger" className="mb-6">
          <p role="alert">That sign-in did not work. Try again here.</p>
        </Notice>
      )}
      {next && !note && !viewer && <p className="mb-6 text-soft">Sign in to go on to the page you asked for.</p>}
      {viewer && (
        <Notice className="mb-6">
          <p>
            You are signed in as {viewer.name}.{" "}
            <Link href={HOME[viewer.accountRole] as Route}>Go to your own place</Link>, or sign in as somebody else
            below.
          </p>
        </Notice>
      )}
      {people.length > 0 && <DemoDoors people={people} />}
      {people.length > 0 && <h2 className="mb-4 text-heading">Or with your own account</h2>}
      <SignInForm next={next} email={signedUp?.email} />
      <p className="mt-8 border-t border-line pt-4 prose-links">
        New here?{" "}
        <Link href="/sign-up" className="inline-flex min-h-11 items-center">
          Open an account
        </Link>
      </p>
    </>
  );
}
