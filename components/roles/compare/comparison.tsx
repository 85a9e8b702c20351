import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Section } from "@/components/ui/layout";
import { isSame, mergeDecisions, mergeSkills } from "@/lib/roles/compare";
import { lineUp } from "@/lib/roles/compare-line-up";
import { compareHref, pivotHref } from "@/lib/roles/compare-text";
import { numberSources, sourceNumbers } from "@/lib/roles/sources";
import type { RoleView } from "@/lib/roles/view";
import { SourceList } from "../pivot/source-list";
import { CompareTable, Warnings } from "./compare-table";
import { FigureRow, growthWords } from "./figures";
import { NamesBar, RolesHead } from "./head";
import { MyCompare } from "./my-compare";
import { GrowthLanes, PayLanes } from "./scales";
import {
  CourseRows,
  coursesServingSeveral,
  DecisionRows,
  EnterRows,
  InterestRows,
  PreparationRows,
  RelatedInCommon,
  SettingRows,
  WorkRows,
} from "./sections";
import { SkillRows } from "./skills";

/** Two to four roles side by side, section by section. */
export function Comparison({ roles, onlyDifferences }: { roles: readonly RoleView[]; onlyDifferences: boolean }) {
  const sources = numberSources(roles.flatMap(({ facts }) => facts));
  const numbers = sourceNumbers(sources);
  const sourceNumber = (fact: { id: number }) => numbers.get(fact.id);
  const compared = { roles, onlyDifferences };
  const titles = roles.map(({ title }) => title);
  const sections = sectionsOf(roles).filter(({ same }) => !onlyDifferences || !same);
  const content: Record<SectionId, ReactNode> = {
    "quick-facts": (
      <>
        <CompareTable caption="Quick facts" titles={titles}>
          {FIGURES.map(({ kind, label }) => (
            <FigureRow
              key={kind}
              kind={kind}
              label={label}
              {...compared}
              sourceNumber={sourceNumber}
              extra={kind === "growth" ? growthWords : undefined}
            />
          ))}
        </CompareTable>
        <Warnings warnings={[...new Set(FIGURES.flatMap(({ kind }) => lineUp(roles, kind).shared))]} />
      </>
    ),
    work: <WorkRows {...compared} />,
    skills: <SkillRows {...compared} />,
    interests: <InterestRows {...compared} />,
    preparation: <PreparationRows {...compared} sourceNumber={sourceNumber} />,
    setting: <SettingRows {...compared} />,
    pay: <PayLanes roles={roles} sourceNumber={sourceNumber} />,
    outlook: <GrowthLanes roles={roles} sourceNumber={sourceNumber} />,
    enter: <EnterRows {...compared} />,
    "for-me": <DecisionRows {...compared} />,
    courses: <CourseRows {...compared} />,
    related: <RelatedInCommon roles={roles} />,
  };
  return (
    <MyCompare slugs={roles.map(({ slug }) => slug)}>
      <article className="group/compare">
        <div className="mb-4 flex flex-wrap items-start gap-x-6 gap-y-3 no-print">
          <Switch {...compared} />
          <Jump sections={sections} />
        </div>
        <NamesBar roles={roles} />
        <div className="pt-6 pb-8">
          <RolesHead {...compared} />
        </div>
        {sections.map(({ id, title, lead }) => (
          <Section key={id} id={id} title={title} lead={lead}>
            {content[id]}
          </Section>
        ))}
        <Section id="pivot" title="From one to the other" className="no-print">
          <PivotLinks roles={roles} />
        </Section>
        <Section id="sources" title="Sources">
          <SourceList sources={sources} onet={roles.flatMap(({ onet }) => onet ?? [])} />
        </Section>
      </article>
    </MyCompare>
  );
}

const FIGURES = [
  { kind: "pay", label: "Pay a year" },
  { kind: "growth", label: "Growth" },
  { kind: "employment", label: "Jobs now" },
  { kind: "openings", label: "Openings a year" },
] as const;

type SectionId =
  | "quick-facts"
  | "work"
  | "skills"
  | "interests"
  | "preparation"
  | "setting"
  | "pay"
  | "outlook"
  | "enter"
  | "for-me"
  | "courses"
  | "related";

type Part = { id: SectionId; title: string; lead?: string; same?: boolean };

/** The sections that have something to say about at least one of the roles; `same`: nothing in it differs. */
function sectionsOf(roles: readonly RoleView[]): Part[] {
  const has = (some: (role: RoleView) => boolean) => roles.some(some);
  const same = (of: (role: RoleView) => string | number | null) => isSame(roles.map(of));
  const hasKind = (kind: string) => has(({ facts }) => facts.some((fact) => fact.kind === kind));
  const decisions = mergeDecisions(roles);
  const parts: (Part & { there: boolean })[] = [
    { id: "quick-facts", title: "Quick facts", there: true },
    { id: "work", title: "What they do", there: true },
    {
      id: "skills",
      title: "Skills",
      lead: "Every skill that any of them asks for, once. Levels run from 0 to 5. What matters most comes first.",
      there: true,
      same: mergeSkills(roles).every(({ rows }) => rows.every(({ difference }) => difference.kind === "same")),
    },
    { id: "interests", title: "Interests", there: has(({ interestScores }) => interestScores !== null) },
    { id: "preparation", title: "Preparation", there: true },
    {
      id: "setting",
      title: "Setting",
      there: has(({ workSetting, remote }) => workSetting !== "" || remote !== null),
      same: same(({ workSetting, remote }) => `${workSetting}|${remote}`),
    },
    { id: "pay", title: "Pay on one scale", there: hasKind("pay") },
    { id: "outlook", title: "Outlook on one scale", there: hasKind("growth") },
    {
      id: "enter",
      title: "How to get in",
      there: has(({ enter }) => Object.values(enter).some((text) => text !== "")),
    },
    {
      id: "for-me",
      title: "Is it for me",
      there: decisions.length > 0,
      same: decisions.every((row) => row.same),
    },
    {
      id: "courses",
      title: "Courses that serve several",
      lead: "The bar shows how much of what the role asks a course teaches, weighted by importance.",
      there: coursesServingSeveral(roles).length > 0,
    },
    { id: "related", title: "Related roles in common", there: has(({ related }) => related.length > 0) },
  ];
  return parts.filter(({ there }) => there);
}

/** All rows, or those that differ: two links, so that the choice is part of the address. */
function Switch({ roles, onlyDifferences }: { roles: readonly RoleView[]; onlyDifferences: boolean }) {
  const slugs = roles.map(({ slug }) => slug);
  const choices = [
    { label: "Everything", only: false },
    { label: "Only differences", only: true },
  ];
  return (
    <nav aria-label="What is shown">
      <ul className="inline-flex rounded-md border border-line-strong">
        {choices.map(({ label, only }) => (
          <li key={label}>
            <Link
              href={compareHref(slugs, only)}
              prefetch={false}
              aria-current={only === onlyDifferences ? "true" : undefined}
              className={cx(
                "inline-flex min-h-11 items-center px-4 font-semibold",
                only === onlyDifferences ? "bg-accent text-accent-ink" : "text-soft hover:text-accent",
                only ? "rounded-r-[5px]" : "rounded-l-[5px]",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to each section, folded away. */
const Jump = ({ sections }: { sections: readonly Part[] }) => (
  <details className="group/jump">
    <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-accent [&::-webkit-details-marker]:hidden">
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
        className="shrink-0 fill-none stroke-accent group-open/jump:rotate-90"
      >
        <path d="M5.5 2.5 11 8l-5.5 5.5" strokeWidth="1.75" />
      </svg>
      Jump to a section
    </summary>
    <nav aria-label="On this page">
      <ul className="flex flex-wrap gap-x-5">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </details>
);

const PivotLinks = ({ roles }: { roles: readonly RoleView[] }) => (
  <ul className="grid gap-x-8 sm:grid-cols-2">
    {roles.flatMap((from) =>
      roles
        .filter((to) => to !== from)
        .map((to) => (
          <li key={`${from.slug} ${to.slug}`} className="border-t border-line">
            <Link
              href={pivotHref(from.slug, to.slug) as Route}
              prefetch={false}
              className="flex min-h-11 items-center py-2 leading-snug text-accent underline-offset-4 hover:underline"
            >
              {from.title} to {to.title}
            </Link>
          </li>
        )),
    )}
  </ul>
);
