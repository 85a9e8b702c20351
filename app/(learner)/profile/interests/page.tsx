import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { BrowserResult } from "@/components/profiles/browser-result";
import { InterestChart } from "@/components/profiles/interest-chart";
import { InterestChanges, InterestHistory } from "@/components/profiles/interest-history";
import { InterestsByHand } from "@/components/profiles/interests-by-hand";
import { ForgetProfileQuiz, ProfileQuiz } from "@/components/profiles/profile-quiz";
import { Undifferentiated } from "@/components/profiles/undifferentiated";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { resultAddress } from "@/lib/profiles/interest-address";
import { originText, resultTitle } from "@/lib/profiles/interest-text";
import { quizToken } from "@/lib/profiles/interest-token";
import { type InterestResult, myInterests } from "@/lib/profiles/queries";
import { interestSentence, isUndifferentiated } from "@/lib/profiles/text";

export const instant = false;
export const metadata: Metadata = { title: "Your interests" };

const PAGE = "/profile/interests" as Route;
const QUIZ = "/profile/interests?take=quiz" as Route;
const BY_HAND = "/profile/interests?take=hand" as Route;
const PROFILE = { label: "Profile", href: "/profile" as Route };

export default async function InterestsPage({ searchParams }: PageProps<"/profile/interests">) {
  const viewer = await requireViewer("learner");
  const [{ take, saved }, results] = await Promise.all([searchParams, myInterests(viewer)]);
  const [newest] = results;
  const browser = <BrowserResult held={tokensOf(results)} timeZone={viewer.timeZone} />;
  if (take === "hand") return <ByHand newest={newest} />;
  if (!newest || take !== undefined) return <Quiz retake={newest !== undefined}>{browser}</Quiz>;
  return (
    <Page>
      {saved !== undefined && <ForgetProfileQuiz />}
      <PageHeader
        title={resultTitle(newest.interests)}
        crumbs={[PROFILE, { label: "Interests" }]}
        lead={interestSentence(newest.interests)}
        actions={
          <>
            <ButtonLink href={QUIZ} look="secondary">
              Answer again
            </ButtonLink>
            <ButtonLink href={BY_HAND} look="secondary">
              Set by hand
            </ButtonLink>
          </>
        }
      />
      {saved !== undefined && (
        <Notice look="good" className="mb-8">
          <p role="status">Saved. This result counts from now on, and your fits are worked out with it.</p>
        </Notice>
      )}
      {browser}
      <div className="grid gap-x-14 gap-y-10 pb-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <p className="mb-5 text-soft">
            {`${originText(newest.form)}, ${formatDate(newest.at, "day", viewer.timeZone)}. This is the result that counts.`}
          </p>
          <InterestChart interests={newest.interests} caption="Your six interests" />
        </div>
        <Uses newest={newest} />
      </div>
      {isUndifferentiated(newest.interests) && <Undifferentiated form={newest.form} again={QUIZ} />}
      {results.length > 1 && (
        <Section
          id="earlier"
          title="Results over time"
          lead="Every result is kept, and the newest one counts. A change of a few points is chance."
        >
          <InterestChanges results={results} timeZone={viewer.timeZone} />
          <InterestHistory results={results} timeZone={viewer.timeZone} />
        </Section>
      )}
    </Page>
  );
}

const Uses = ({ newest: { interests, form } }: { newest: InterestResult }) => (
  <div>
    <h2 className="mb-3 text-heading">What it is used for</h2>
    <p className="max-w-read text-soft">
      Every role has the same six numbers, from O*NET. Your interest fit says how alike the two patterns are, not how
      high they stand: liking everything helps no more than liking nothing. It says what you might like, not what you
      can do.
    </p>
    <ButtonLink
      href={resultAddress({ interests, form: form === "profile" ? null : form, answers: null }) as Route}
      look="secondary"
      className="mt-5"
    >
      See the roles that are like it
    </ButtonLink>
  </div>
);

const Quiz = ({ retake, children }: { retake: boolean; children: ReactNode }) => (
  <Page>
    <ProfileQuiz
      intro={
        <>
          <PageHeader
            title={retake ? "Answer again" : "What would you like to do?"}
            crumbs={[PROFILE, retake ? { label: "Interests", href: PAGE } : { label: "Interests" }]}
            lead={
              retake
                ? "The result you have stays as history; the new one counts once you save it."
                : "Say how much you would like each piece of work, whether or not you can do it and whatever it pays. There are no right answers."
            }
            actions={
              <ButtonLink href={BY_HAND} look="quiet">
                Set by hand instead
              </ButtonLink>
            }
          />
          {children}
        </>
      }
    />
  </Page>
);

const ByHand = ({ newest }: { newest: InterestResult | undefined }) => (
  <Page>
    <PageHeader
      title="Set your interests by hand"
      crumbs={[PROFILE, { label: "Interests", href: PAGE }, { label: "By hand" }]}
      lead="If you know your six numbers, from another test or because you know yourself. 0 means not at all, 100 very much; only their pattern counts. Earlier results stay as history."
    />
    <InterestsByHand interests={newest?.interests ?? null} />
  </Page>
);

/** One word a result whose answers are known, as the browser writes it. */
const tokensOf = (results: readonly InterestResult[]): string[] =>
  results.flatMap(({ form, answers }) =>
    answers && (form === "short" || form === "full") ? [quizToken({ form, answers })] : [],
  );
