import Link from "next/link";
import { Page, Section } from "@/components/ui/layout";
import { numberSources, sourceNumbers } from "@/lib/roles/sources";
import { list } from "@/lib/roles/text";
import type { RoleListItem, RoleView } from "@/lib/roles/view";
import { Contents, type ContentsItem } from "./contents";
import { Enter, Questions } from "./enter";
import { MyFit, MyRole } from "./my-role";
import { Outlook } from "./outlook";
import { Pay } from "./pay";
import type { OtherPay } from "./pay-scale";
import { QuickFacts } from "./quick-facts";
import { Related } from "./related";
import { Requirements } from "./requirements";
import { RoleCourses } from "./role-courses";
import { Sources } from "./sources";
import { Day, Duties } from "./work";

const SECTIONS: readonly ContentsItem[] = [
  { id: "work", label: "What they do" },
  { id: "day", label: "A day" },
  { id: "hard-skills", label: "Hard skills" },
  { id: "soft-skills", label: "Soft skills" },
  { id: "pay", label: "Pay" },
  { id: "outlook", label: "Outlook" },
  { id: "enter", label: "How to get in" },
  { id: "related", label: "Related roles" },
  { id: "courses", label: "Courses" },
  { id: "questions", label: "Questions" },
  { id: "sources", label: "Sources" },
];

/** The whole role page: the same sections on every role. `catalog` gives the other roles' pay for orientation. */
export function RoleArticle({ role, catalog }: { role: RoleView; catalog: readonly RoleListItem[] }) {
  const sources = numberSources(role.facts);
  const numbers = sourceNumbers(sources);
  const sourceNumber = (fact: { id: number }) => numbers.get(fact.id);
  const onetNumber = role.onet ? sources.length + 1 : undefined;
  const others = otherPay(role, catalog);
  const hard = role.requirements.filter((requirement) => requirement.skill.kind !== "foundational");
  const soft = role.requirements.filter((requirement) => requirement.skill.kind === "foundational");
  return (
    <MyRole slug={role.slug}>
      <Page>
        <article>
          <RoleHeader role={role} />
          <QuickFacts role={role} others={others} sourceNumber={sourceNumber} onetNumber={onetNumber} />
          <div className="mt-10 gap-x-12 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)]">
            <Contents items={SECTIONS} />
            <div className="min-w-0">
              <Section id="work" title="What they do">
                <Duties role={role} />
              </Section>
              <Section id="day" title="A day" lead="One ordinary day, written by our editors. Yours will differ.">
                <Day day={role.day} />
              </Section>
              <Section
                id="hard-skills"
                title="Hard skills"
                lead="Most important first. Importance runs from 1 to 5, levels from 0 to 5; open a line to read what all five levels mean. Both are set by our editors."
              >
                <Requirements
                  requirements={hard.filter((need) => need.skill.kind === "technology")}
                  title="Technology"
                />
                <div className="mt-8">
                  <Requirements
                    requirements={hard.filter((need) => need.skill.kind === "knowledge")}
                    title="Knowledge"
                  />
                </div>
              </Section>
              <Section
                id="soft-skills"
                title="Soft skills"
                lead="How you work with problems and people. They count in the fit like any other skill."
              >
                <Requirements requirements={soft} />
              </Section>
              <Section
                id="pay"
                title="Pay"
                lead="Every figure we hold, as its source states it. None is averaged with another."
              >
                <Pay role={role} others={others} sourceNumber={sourceNumber} />
              </Section>
              <Section id="outlook" title="Outlook">
                <Outlook role={role} sourceNumber={sourceNumber} />
              </Section>
              <Section id="enter" title="How to get in">
                <Enter enter={role.enter} />
              </Section>
              <Section id="related" title="Related roles">
                <Related related={role.related} />
              </Section>
              <Section
                id="courses"
                title="Courses"
                lead="Courses in this catalog by how much of what the role asks they teach, weighted by importance. The bar shows that part."
              >
                <RoleCourses courses={role.courses} />
              </Section>
              <Section id="questions" title="Questions">
                <Questions questions={role.questions} />
              </Section>
              <Section id="sources" title="Sources">
                <Sources role={role} sources={sources} onetNumber={onetNumber} />
              </Section>
            </div>
          </div>
        </article>
      </Page>
    </MyRole>
  );
}

const RoleHeader = ({ role }: { role: RoleView }) => (
  <header className="mb-8 grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_20rem] print:block">
    <div>
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link href="/roles" className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
          All roles
        </Link>
      </nav>
      <h1 className="text-display">{role.title}</h1>
      <p className="mt-4 max-w-read text-xl leading-relaxed text-soft">{role.oneLine}</p>
      {role.aliases.length > 0 && (
        <p className="mt-4 max-w-read text-sm leading-relaxed text-soft">Also called {list(role.aliases)}.</p>
      )}
    </div>
    <MyFit slug={role.slug} />
  </header>
);

/** The other roles' pay by the same measure and period as this role's first figure, so that they can share a scale. */
function otherPay(role: RoleView, catalog: readonly RoleListItem[]): OtherPay[] {
  const own = role.facts.find((fact) => fact.kind === "pay" && fact.value !== null);
  return catalog.flatMap(({ slug, title, pay }) =>
    pay && own && slug !== role.slug && pay.measure === own.measure && pay.period === own.period
      ? [{ slug, title, pay }]
      : [],
  );
}
