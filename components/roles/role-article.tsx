import type { ReactNode } from "react";
import { Page, Section } from "@/components/ui/layout";
import { missingFigures, SECTIONS, type SectionId, sectionsOf } from "@/lib/roles/sections";
import { numberSources, sourceNumbers } from "@/lib/roles/sources";
import type { RoleListItem, RoleView } from "@/lib/roles/view";
import { Contents } from "./contents";
import { Enter, Questions } from "./enter";
import { MyRole } from "./my-role";
import { Outlook } from "./outlook";
import { Pay } from "./pay";
import type { OtherPay } from "./pay-scale";
import { QuickFacts } from "./quick-facts";
import { Related } from "./related";
import { Requirements } from "./requirements";
import { RoleCourses } from "./role-courses";
import { RoleHeader } from "./role-header";
import { Sources } from "./sources";
import { Technologies } from "./technologies";
import { Day, Duties } from "./work";

/** The whole role page; sections with nothing in them are left out. `catalog` gives the other roles' pay for orientation. */
export function RoleArticle({ role, catalog }: { role: RoleView; catalog: readonly RoleListItem[] }) {
  const sources = numberSources(role.facts);
  const numbers = sourceNumbers(sources);
  const sourceNumber = (fact: { id: number }) => numbers.get(fact.id);
  const onetNumber = role.onet ? sources.length + 1 : undefined;
  const others = otherPay(role, catalog);
  const shown = sectionsOf(role);
  const missing = role.curated ? null : missingFigures(role);
  const section = (id: SectionId, content: ReactNode, lead?: string) => {
    if (!shown.has(id)) return null;
    const title = SECTIONS.find((one) => one.id === id)?.label ?? "";
    return (
      <Section id={id} title={title} lead={lead}>
        {content}
      </Section>
    );
  };
  return (
    <MyRole slug={role.slug}>
      <Page>
        <article>
          <RoleHeader role={role} />
          <QuickFacts
            role={role}
            others={others}
            sourceNumber={sourceNumber}
            onetNumber={onetNumber}
            missing={missing}
          />
          <div className="mt-10 gap-x-12 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)]">
            <Contents items={SECTIONS.filter(({ id }) => shown.has(id))} />
            <div className="min-w-0">
              {section("work", <Duties role={role} />)}
              {section("day", <Day day={role.day} />, "One ordinary day, written by our editors. Yours will differ.")}
              {section("hard-skills", <HardSkills role={role} />, hardSkillsLead(role))}
              {section(
                "soft-skills",
                <Requirements requirements={role.requirements.filter(({ skill }) => skill.kind === "foundational")} />,
                "How you work with problems and people. They count in the fit like any other skill.",
              )}
              {section(
                "pay",
                <Pay role={role} others={others} sourceNumber={sourceNumber} />,
                "Every figure we hold, as its source states it. None is averaged with another.",
              )}
              {section("outlook", <Outlook role={role} sourceNumber={sourceNumber} />)}
              {section("enter", <Enter enter={role.enter} />)}
              {section("related", <Related related={role.related} />)}
              {section(
                "courses",
                <RoleCourses courses={role.courses} />,
                "Courses in this catalog by how much of what the role asks they teach, weighted by importance. The bar shows that part.",
              )}
              {section("questions", <Questions questions={role.questions} />)}
              {section("sources", <Sources role={role} sources={sources} onetNumber={onetNumber} />)}
            </div>
          </div>
        </article>
      </Page>
    </MyRole>
  );
}

function hardSkillsLead(role: RoleView): string | undefined {
  if (role.curated)
    return "Most important first. Importance runs from 1 to 5, levels from 0 to 5; open a line to read what all five levels mean. Both are set by our editors.";
  if (role.requirements.length === 0) return undefined;
  return "Most important first. Importance runs from 1 to 5, levels from 0 to 5; open a line to read what all five levels mean. Both are O*NET ratings of people in the occupation, or of analysts who study it.";
}

function HardSkills({ role }: { role: RoleView }) {
  const ofKind = (kind: "technology" | "knowledge") => role.requirements.filter(({ skill }) => skill.kind === kind);
  const groups = [
    { title: "Technology", needs: ofKind("technology") },
    { title: "Knowledge", needs: ofKind("knowledge") },
  ].filter(({ needs }) => needs.length > 0);
  return (
    <div className="space-y-8">
      {role.requirements.length === 0 && (
        <div className="rounded-lg bg-sunken p-5 sm:p-6">
          <h3 className="text-heading">No skill profile yet</h3>
          <p className="mt-2 max-w-read">
            O*NET has not rated the skills of this occupation. Bearing shows no levels and works out no fit for it until
            it has; it is never counted as a fit of 0.
          </p>
        </div>
      )}
      {groups.map(({ title, needs }) => (
        <Requirements key={title} requirements={needs} title={title} />
      ))}
      {role.technologies.length > 0 && <Technologies technologies={role.technologies} />}
    </div>
  );
}

/** The other roles' pay by the same measure and period as this role's first figure, so that they can share a scale. */
function otherPay(role: RoleView, catalog: readonly RoleListItem[]): OtherPay[] {
  const own = role.facts.find((fact) => fact.kind === "pay" && fact.value !== null);
  return catalog.flatMap(({ slug, title, pay }) =>
    pay && own && slug !== role.slug && pay.measure === own.measure && pay.period === own.period
      ? [{ slug, title, pay }]
      : [],
  );
}
