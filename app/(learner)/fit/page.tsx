import type { Metadata, Route } from "next";
import Link from "next/link";
import { ExploreForm } from "@/components/fit/explore/explore-form";
import { BandedRoles, RolesByInterest } from "@/components/fit/explore/explore-results";
import { NothingRated, RateFirst } from "@/components/fit/explore/start";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, PageHeader } from "@/components/ui/layout";
import { exploreFits } from "@/lib/fit/explore";
import { readExploreFilter } from "@/lib/fit/explore-input";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const instant = false;
export const metadata: Metadata = { title: "Explore my fits" };

const SORTS = { fit: "Fit", pay: "Pay, highest first", growth: "Growth, fastest first", title: "By title" };

export default async function ExplorePage({ searchParams }: PageProps<"/fit">) {
  const viewer = await requireViewer("learner");
  const { filter, ignored } = readExploreFilter(await searchParams);
  const result = await exploreFits(viewer, filter);
  return (
    <Page>
      <PageHeader
        title="Explore my fits"
        crumbs={[{ label: "Dashboard", href: "/dashboard" as Route }, { label: "Explore" }]}
        actions={
          <ButtonLink href={"/fit/near" as Route} look="secondary">
            Near me: pays more or grows faster
          </ButtonLink>
        }
        lead={
          result.state === "scored" ? (
            <>
              Every role of the catalog against what you have shown. Read the bands: inside one, the order is not a
              measurement, because the ranges overlap.{" "}
              <Link href={"/how-fit-works" as Route} className="text-accent underline underline-offset-4">
                How this is calculated
              </Link>
            </>
          ) : (
            "Every role of the catalog against what you have shown, as soon as something is rated."
          )
        }
      />
      {ignored.length > 0 && (
        <Notice look="warn" className="mb-6">
          {ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {result.state === "nothing" && <NothingRated flat={result.flat} />}
      {result.state === "interests" && <RateFirst />}
      {result.state !== "nothing" && (
        <ExploreForm filter={filter} sorts={result.state === "scored" ? SORTS : { ...SORTS, fit: "Interest fit" }} />
      )}
      {result.state === "scored" && <BandedRoles filter={filter} result={result} />}
      {result.state === "interests" && <RolesByInterest filter={filter} result={result} />}
    </Page>
  );
}
