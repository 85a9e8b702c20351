import type { Metadata, Route } from "next";
import Link from "next/link";
import { PlainQuiz } from "@/components/profiles/plain-items";
import { PublicQuiz } from "@/components/profiles/public-quiz";
import { LinkedData } from "@/components/shell/linked-data";
import { Page, PageHeader } from "@/components/ui/layout";
import { breadcrumbs, linkedDocument } from "@/lib/machine/linked";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";

export const instant = false;

export const metadata: Metadata = pageMetadata({
  title: "Interest quiz",
  description: "Say how much you would like 30 pieces of work, and see which careers are like what you like.",
  path: "/quiz",
});

export default function QuizPage() {
  return (
    <Page>
      <LinkedData of={linkedDocument(breadcrumbs(env.appOrigin, [{ name: "Interest quiz", path: "/quiz" }]))} />
      <PublicQuiz intro={<Intro />} brief={<PageHeader title="Interest quiz" />} />
      <noscript>
        <PlainQuiz />
      </noscript>
    </Page>
  );
}

const Intro = () => (
  <PageHeader
    title="What would you like to do all day?"
    lead={
      <>
        <p>
          You read short pieces of work and say how much you would like each, whether or not you can do it and whatever
          it pays. Then you see which of the six kinds of work you lean to, and the roles that are like it.
        </p>
        <p className="mt-3">
          No account, and nothing is sent before you ask for the result. There are no right answers.
        </p>
        <p className="mt-3 prose-links noscript:hidden">
          You can also <Link href={"/quiz/result" as Route}>answer 30 statements on one page</Link>.
        </p>
      </>
    }
  />
);
