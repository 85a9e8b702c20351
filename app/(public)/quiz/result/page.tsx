import type { Metadata, Route } from "next";
import Link from "next/link";
import { InterestChart } from "@/components/profiles/interest-chart";
import { InterestMatches } from "@/components/profiles/interest-matches";
import { KeepResult } from "@/components/profiles/keep-result";
import { PlainQuiz } from "@/components/profiles/plain-items";
import { TypeMeanings } from "@/components/profiles/type-meanings";
import { Undifferentiated } from "@/components/profiles/undifferentiated";
import { Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { type AskedResult, type InterestSearch, readInterestSearch } from "@/lib/profiles/interest-address";
import { rolesByInterest } from "@/lib/profiles/interest-roles";
import { originText, resultTitle } from "@/lib/profiles/interest-text";
import { interestSentence, isUndifferentiated } from "@/lib/profiles/text";

/** Whole in one piece: a part that streams in later would need a script to be seen. */
export const instant = false;

export const metadata: Metadata = {
  title: "Interest quiz: result",
  robots: { index: false, follow: true },
  alternates: { canonical: "/quiz" },
};

export default async function QuizResultPage({ searchParams }: PageProps<"/quiz/result">) {
  const search = readInterestSearch(await searchParams);
  return (
    <Page>
      {search.ignored.length > 0 && (
        <Notice look="warn" className="mb-6">
          {search.ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {search.result ? <Result search={search} result={search.result} /> : <Ask search={search} />}
    </Page>
  );
}

const CRUMBS = [{ label: "Interest quiz", href: "/quiz" as Route }, { label: "Result" }];

async function Result({ search: { zone, page }, result }: { search: InterestSearch; result: AskedResult }) {
  const flat = isUndifferentiated(result.interests);
  const matches = flat ? null : await rolesByInterest(result.interests, { zone, page });
  return (
    <>
      <PageHeader
        title={resultTitle(result.interests)}
        crumbs={CRUMBS}
        lead={interestSentence(result.interests)}
        eyebrow={originText(result.form)}
      />
      <div className="grid gap-x-14 gap-y-10 pb-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <InterestChart interests={result.interests} caption="The six interests of this result" />
        <div>
          <KeepResult result={result} />
        </div>
      </div>
      {matches ? (
        <Section
          id="roles"
          title="Roles that are like this"
          lead={
            <>
              <p>
                Each role has the same six numbers, from O*NET. The figure before a role says how alike the two patterns
                are: 100 the same, 50 nothing to do with each other, 0 opposite. A few points up or down mean nothing,
                so the roles stand in bands.
              </p>
              <p className="mt-3 font-semibold text-ink">
                Interest is not ability. This says what you might like to do, not what you can do or what you would
                earn: a fit with your skills says more.
              </p>
            </>
          }
        >
          <InterestMatches result={result} zone={zone} page={page} matches={matches} />
        </Section>
      ) : (
        <Undifferentiated form={result.form} again={"/quiz" as Route} />
      )}
      <Section id="types" title="What the six mean">
        <TypeMeanings result={result} />
      </Section>
      <p className="max-w-read text-soft prose-links">
        <Link href={"/how-fit-works#interests" as Route}>How interest fit is calculated</Link>
      </p>
    </>
  );
}

function Ask({ search: { given } }: { search: InterestSearch }) {
  const answered = Object.keys(given).length;
  return (
    <>
      <PageHeader
        title={answered > 0 ? "Some statements have no answer yet" : "30 statements on one page"}
        crumbs={CRUMBS}
        lead={
          answered > 0
            ? `You answered ${answered} of 30. The others are marked below; what you chose is kept.`
            : "Say how much you would like each, whether or not you can do it and whatever it pays."
        }
      />
      <PlainQuiz given={given} marked={answered > 0} />
    </>
  );
}
