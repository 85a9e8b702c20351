import type { Metadata, Route } from "next";
import Link from "next/link";
import { PayGrowthMap } from "@/components/roles/pay-growth-map";
import { RoleList } from "@/components/roles/role-list";
import { Story } from "@/components/roles/story";
import { LinkedData } from "@/components/shell/linked-data";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { SearchIcon } from "@/components/ui/icons";
import { Page } from "@/components/ui/layout";
import { linkedDocument, webSite } from "@/lib/machine/linked";
import { pageMetadata, ROLES_FEED } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";
import { count } from "@/lib/platform/money";
import { featured } from "@/lib/roles/featured";
import { mapDots } from "@/lib/roles/map";
import { curatedRoles, getRole, roleCount } from "@/lib/roles/queries";

export const instant = false;

const DESCRIPTION =
  "See what a career involves and what it pays, with sources, how well it fits you and why, and the class that closes the gap.";

export const metadata: Metadata = pageMetadata({
  title: "Bearing",
  tab: "Bearing: what a career takes, where you stand, what to do next",
  description: DESCRIPTION,
  path: "/",
  feeds: [ROLES_FEED],
});

export default async function HomePage() {
  const [roles, total] = await Promise.all([curatedRoles(), roleCount()]);
  const shown = featured(roles);
  const story = shown[0] ? await getRole(shown[0].slug) : null;
  return (
    <Page className="pt-10 lg:pt-16">
      <LinkedData of={linkedDocument(webSite(env.appOrigin, DESCRIPTION))} />
      <div className="grid items-center gap-x-16 gap-y-12 lg:grid-cols-[1fr_1.15fr]">
        <div>
          <h1 className="text-[clamp(2.5rem,1.6rem+3.6vw,4.25rem)] leading-[1.02] tracking-[-0.035em]">
            Know where you stand, and what to do next.
          </h1>
          <p className="mt-5 max-w-read text-xl leading-relaxed text-soft">
            What a career takes, how well it fits you and why, the class that closes the gap, and a mentor who confirms
            it. One record, and you can see every reason.
          </p>
          <SearchBox />
          <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
            <ButtonLink href={"/sign-up" as Route} look="secondary">
              Sign up to see your fit
            </ButtonLink>
            <ButtonLink href={"/quiz" as Route} look="secondary">
              What could suit me?
            </ButtonLink>
            <p className="text-soft">Reading and the interest quiz need no account.</p>
          </div>
        </div>
        <PayGrowthMap dots={mapDots(roles)} />
      </div>

      {shown.length > 0 && (
        <section aria-labelledby="roles-title" className="mt-20">
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-3">
            <h2 id="roles-title" className="text-title">
              {shown.length} of {count(total)} roles
            </h2>
            <Link
              href={"/roles" as Route}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
            >
              See all roles
            </Link>
          </div>
          <RoleList roles={shown} level={3} />
        </section>
      )}

      {story && (
        <section aria-labelledby="story-title" className="mt-20">
          <h2 id="story-title" className="mb-8 max-w-3xl text-title">
            From a job title to a number you can explain
          </h2>
          <Story role={story} />
        </section>
      )}

      <section aria-labelledby="start-title" className="mt-20 rounded-lg bg-sunken px-6 py-10 sm:px-10">
        <h2 id="start-title" className="text-title">
          Begin with the role you have in mind
        </h2>
        <p className="mt-3 max-w-read text-soft">
          A profile takes about five minutes: rate some skills, say what you like and when you have time. You can stop
          and come back. No role in mind? Three minutes of{" "}
          <Link href={"/quiz" as Route} className="text-accent underline underline-offset-4">
            interest quiz
          </Link>{" "}
          name roles that are like what you like.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={"/sign-up" as Route}>Sign up</ButtonLink>
          <ButtonLink href={"/how-fit-works" as Route} look="secondary">
            How fit is calculated
          </ButtonLink>
        </div>
      </section>
    </Page>
  );
}

const SearchBox = () => (
  <search>
    <form action="/roles" method="get" className="mt-8">
      <label htmlFor="home-q" className="mb-1.5 block font-semibold">
        Look up a role or a skill
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="home-q"
          type="search"
          name="q"
          maxLength={100}
          required
          placeholder="back-end, data, node …"
          className="min-h-12 min-w-0 grow basis-40 rounded-md border border-line-strong bg-surface px-4 text-lg placeholder:text-faint"
        />
        <button type="submit" className={buttonClass("primary", "min-h-12 px-5")}>
          <SearchIcon className="size-5" />
          Search
        </button>
      </div>
    </form>
  </search>
);
