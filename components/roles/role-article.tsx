import { AsServed } from "@/components/ui/as-served";
import { Page } from "@/components/ui/layout";
import type { FactKind } from "@/db/enums";
import { figuresOf } from "@/lib/roles/figures";
import { missingFigures, OUTLOOK_KINDS } from "@/lib/roles/sections";
import { numberSources, sourceNumbers } from "@/lib/roles/sources";
import type { RoleListItem, RoleView } from "@/lib/roles/view";
import { Changes } from "./changes";
import { Contents } from "./contents";
import { Decisions } from "./decisions";
import { Enter } from "./enter";
import { LevelBoxes } from "./my-role";
import { Outlook } from "./outlook";
import { Pay } from "./pay";
import type { OtherPay } from "./pay-scale";
import { Questions } from "./questions";
import { QuickFacts } from "./quick-facts";
import { Related } from "./related-roles";
import { coursesLead, RoleCourses } from "./role-courses";
import { RoleHeader } from "./role-header";
import { RoleLeaf } from "./role-leaf";
import { AnchorLink, NotKnown, RoleSection } from "./role-section";
import { HardSkills, hardSkillsLead, SoftSkills } from "./skills";
import { Sources } from "./sources";
import { Day, Duties } from "./work";

/**
 * The whole role page: the same sections on every role, in one order. Everything in it is for everybody; the reader's own is filled
 * in afterwards. `catalog` gives the other roles' pay for orientation.
 */
export function RoleArticle({ role, catalog }: { role: RoleView; catalog: readonly RoleListItem[] }) {
  const sources = numberSources(role.facts);
  const numbers = sourceNumbers(sources);
  const sourceNumber = (fact: { id: number }) => numbers.get(fact.id);
  const onetNumber = role.onet ? sources.length + 1 : undefined;
  const others = otherPay(role, catalog);
  const missing = role.curated ? null : missingFigures(role);
  const scored = role.requirements.length > 0;
  const stated = (kinds: readonly FactKind[]) => role.facts.some(({ kind }) => kinds.includes(kind));
  return (
    <Page>
      <article
        data-role={role.slug}
        data-mine="visitor"
        className="group/role print:[&_details::details-content]:[content-visibility:visible]!"
      >
        <LevelBoxes />
        <RoleHeader role={role} />
        <div className="relative">
          <AsServed>
            <QuickFacts
              role={role}
              others={others}
              sourceNumber={sourceNumber}
              onetNumber={onetNumber}
              missing={missing}
            />
          </AsServed>
          <div className="absolute right-0 top-2">
            <AnchorLink id="quick-facts" />
          </div>
        </div>
        <div className="mt-10 gap-x-12 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)]">
          <Contents />
          <div className="min-w-0">
            <RoleSection id="work">
              <Duties role={role} />
            </RoleSection>
            <RoleSection
              id="day"
              lead={role.day.length > 0 ? "One ordinary day, written by our editors. Yours will differ." : undefined}
            >
              <Day role={role} />
            </RoleSection>
            <RoleSection id="hard-skills" lead={hardSkillsLead(role)}>
              <HardSkills role={role} />
            </RoleSection>
            <RoleSection
              id="soft-skills"
              lead={
                scored
                  ? "How you work with problems and people. They count in the fit like any other skill."
                  : undefined
              }
            >
              <SoftSkills role={role} />
            </RoleSection>
            <RoleSection
              id="pay"
              lead={
                stated(["pay"])
                  ? "Every figure we hold, as its source states it. None is averaged with another."
                  : undefined
              }
            >
              {stated(["pay"]) ? (
                <Pay role={role} others={others} sourceNumber={sourceNumber} />
              ) : (
                <NotKnown>No source in this catalog states what this occupation pays, so no figure is shown.</NotKnown>
              )}
            </RoleSection>
            <RoleSection id="outlook">
              {stated(OUTLOOK_KINDS) ? (
                <Outlook role={role} sourceNumber={sourceNumber} />
              ) : (
                <NotKnown>
                  No source in this catalog says whether this occupation grows or how many jobs there are.
                </NotKnown>
              )}
            </RoleSection>
            <RoleSection id="enter">
              <Enter role={role} sourceNumber={sourceNumber} />
            </RoleSection>
            <RoleSection id="for-me" live>
              {role.decisions.length > 0 ? (
                <Decisions role={role} />
              ) : (
                <NotKnown>
                  What the work asks of you has not been rated yet, so there is nothing to hold your likes against.
                </NotKnown>
              )}
            </RoleSection>
            <RoleSection id="related">
              <Related role={role} />
            </RoleSection>
            <RoleSection id="courses" lead={coursesLead(role)}>
              <RoleCourses courses={role.courses} scored={scored} />
            </RoleSection>
            <RoleSection id="questions">
              <Questions role={role} sourceNumber={sourceNumber} />
            </RoleSection>
            <RoleSection id="changes">
              <Changes changes={role.changes} />
            </RoleSection>
            <RoleSection id="sources">
              <Sources role={role} sources={sources} onetNumber={onetNumber} />
            </RoleSection>
          </div>
        </div>
        <RoleLeaf slug={role.slug} />
      </article>
    </Page>
  );
}

/** The other roles' pay by the same measure and period as this role's first figure, so that they can share a scale. */
function otherPay(role: RoleView, catalog: readonly RoleListItem[]): OtherPay[] {
  const own = figuresOf(role.facts, "pay")[0];
  return catalog.flatMap(({ slug, title, pay }) =>
    pay && own && slug !== role.slug && pay.measure === own.measure && pay.period === own.period
      ? [{ slug, title, pay }]
      : [],
  );
}
