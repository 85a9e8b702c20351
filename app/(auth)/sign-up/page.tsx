import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { SignUpForm } from "@/components/accounts/new-account-form";
import { PageHeader } from "@/components/ui/layout";
import { quizToken, readQuizToken } from "@/lib/profiles/interest-token";

export const metadata: Metadata = { title: "Open an account" };
export const instant = false;

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  await connection();
  const quiz = readQuizToken((await searchParams).quiz);
  return (
    <>
      <PageHeader
        title="Open an account"
        lead="Then say what you can do, and see how each role fits you and which class closes the gap."
      />
      <SignUpForm quiz={quiz && quizToken(quiz)} />
      <p className="mt-6 text-sm text-soft">
        Your profile is yours. A mentor sees it only while they are assigned to you; administrators can see it to run
        the programme.
      </p>
      <p className="mt-8 border-t border-line pt-4 prose-links">
        You have one already?{" "}
        <Link href="/sign-in" className="inline-flex min-h-11 items-center">
          Sign in
        </Link>
      </p>
    </>
  );
}
