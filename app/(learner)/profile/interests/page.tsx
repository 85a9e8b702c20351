import type { Metadata, Route } from "next";
import { InterestBars } from "@/components/profiles/interest-bars";
import { InterestForm } from "@/components/profiles/interest-form";
import { InterestHistory } from "@/components/profiles/interest-history";
import { ButtonLink } from "@/components/ui/button";
import { Page, PageHeader, Section } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { myInterests } from "@/lib/profiles/queries";
import { interestSentence } from "@/lib/profiles/text";

export const instant = false;
export const metadata: Metadata = { title: "Your interests" };

export default async function InterestsPage({ searchParams }: PageProps<"/profile/interests">) {
  const viewer = await requireViewer("learner");
  const [{ retake }, results] = await Promise.all([searchParams, myInterests(viewer)]);
  const [newest] = results;
  const asking = !newest || retake !== undefined;
  return (
    <Page>
      <PageHeader
        title={asking ? "What would you like to do?" : "Your interests"}
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "Interests" }]}
        lead={
          asking
            ? "Say how much you would like to do each of these, whether or not you can do it and whatever it pays. There are no right answers. It takes about two minutes."
            : interestSentence(newest.interests)
        }
        actions={
          !asking && (
            <ButtonLink href={"/profile/interests?retake=1" as Route} look="secondary">
              Answer again
            </ButtonLink>
          )
        }
      />
      {asking ? (
        <InterestForm />
      ) : (
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <p className="mb-5 text-soft">{`As you answered on ${formatDate(newest.at, "day", viewer.timeZone)}. 0 means not at all, 100 very much.`}</p>
            <InterestBars interests={newest.interests} />
          </div>
          <div>
            <h2 className="mb-3 text-heading">What it is used for</h2>
            <p className="max-w-read text-soft">
              Every role has the same six numbers, from O*NET. Your interest fit says how alike the two patterns are,
              not how high they stand: liking everything helps no more than liking nothing.
            </p>
          </div>
          {results.length > 1 && (
            <Section
              id="earlier"
              title="Earlier answers"
              lead="Every result is kept; the newest one counts."
              className="lg:col-span-2"
            >
              <InterestHistory results={results} timeZone={viewer.timeZone} />
            </Section>
          )}
        </div>
      )}
    </Page>
  );
}
