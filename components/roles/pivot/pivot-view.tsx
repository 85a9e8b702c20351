import type { Route } from "next";
import Link from "next/link";
import { Empty, Section } from "@/components/ui/layout";
import type { PivotPage } from "@/lib/fit/pivot-read";
import { compareHref } from "@/lib/roles/compare-text";
import { numberSources, sourceNumbers } from "@/lib/roles/sources";
import { list } from "@/lib/roles/text";
import type { FactView } from "@/lib/roles/view";
import { CarriedRows, MissingRows, Whole } from "./carried";
import { ClosingCourses } from "./closing-courses";
import { FigureChangeView, InterestsChange, PreparationChange } from "./differences";
import { SourceList } from "./source-list";

/** The way from one role to another: what carries over, what is missing and what closes it, and what else would be other. */
export function PivotView({ page }: { page: PivotPage }) {
  const { from, to, pivot, names, own } = page;
  const cited = [page.pay.change, page.growth.change].flatMap((change): FactView[] =>
    change ? [change.from, change.to] : [],
  );
  const sources = numberSources(cited);
  const numbers = sourceNumbers(sources);
  const sourceNumber = (fact: { id: number }) => numbers.get(fact.id);
  const name = (slug: string) => names.get(slug) ?? slug;
  return (
    <>
      {pivot ? (
        <>
          <Whole pivot={pivot} page={page} />
          <Section
            id="carries-over"
            title="What carries over"
            lead={
              own
                ? "Where you have shown a level of your own, that level counts. For everything else you count as meeting what the role you come from asks."
                : `Counted for somebody who meets everything that ${from.title} asks, as if they had rated themselves so. In points of the skill fit for ${to.title}.`
            }
          >
            <CarriedRows pivot={pivot} name={name} fromTitle={from.title} own={own} />
          </Section>
          <Section
            id="missing"
            title="What is missing"
            lead="The level now, the level needed, and the points it would bring to meet it. The largest gap comes first."
          >
            <MissingRows pivot={pivot} name={name} />
          </Section>
          <Section
            id="courses"
            title="Courses that close it"
            lead="Each is the course of this catalog that adds most after those above it; courses whose prerequisites are met by then go first. The points are what the score would gain if the course were finished today."
          >
            <ClosingCourses page={page} pivot={pivot} name={name} />
          </Section>
        </>
      ) : (
        <Empty title="The skills cannot be compared yet">
          {list([from, to].filter(({ requirements }) => requirements.length < 5).map(({ title }) => title)) ||
            "One of the two roles"}{" "}
          has no skill profile: O*NET has not rated it. Nothing is counted as carried over or missing. What is known of
          both stands below.
        </Empty>
      )}
      <div className="mt-8">
        <Section id="pay" title="Pay">
          <FigureChangeView kind="pay" {...page} figures={page.pay} sourceNumber={sourceNumber} />
        </Section>
        <Section id="growth" title="Growth">
          <FigureChangeView kind="growth" {...page} figures={page.growth} sourceNumber={sourceNumber} />
        </Section>
        <Section id="interests" title="Interests">
          <InterestsChange from={from} to={to} alike={pivot?.interestsAlike ?? null} />
        </Section>
        <Section id="preparation" title="Preparation">
          <PreparationChange from={from} to={to} />
        </Section>
        <p className="flex flex-wrap gap-x-6 border-t border-line pt-4 no-print">
          {[
            { href: compareHref([from.slug, to.slug]), label: "Compare the two side by side" },
            { href: `/roles/${to.slug}` as Route, label: `All about ${to.title}` },
            ...(own
              ? [{ href: `/fit/${to.slug}/what-if` as Route, label: "Try courses and levels on your own fit" }]
              : []),
          ].map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              {label}
            </Link>
          ))}
        </p>
        {sources.length > 0 && (
          <Section id="sources" title="Sources" className="mt-8">
            <SourceList sources={sources} onet={[from, to].flatMap(({ onet }) => onet ?? [])} />
          </Section>
        )}
      </div>
    </>
  );
}
