import type { Route } from "next";
import Link from "next/link";
import { AsServed } from "@/components/ui/as-served";
import { Empty, Section, Tag } from "@/components/ui/layout";
import { list } from "@/lib/roles/text";
import { roleCountText, SKILL_KIND_LABELS, skillHref } from "@/lib/skills/text";
import type { SkillPageView } from "@/lib/skills/view";
import { AskingRoles } from "./asking-roles";
import { MySkill } from "./my-skill";
import { TeachingCourses } from "./teaching-courses";

/** A whole skill page. In a preview the reader's own part is left out. */
export function SkillArticle({ skill, preview = false }: { skill: SkillPageView; preview?: boolean }) {
  if (preview) {
    return (
      <article className="@container">
        <Header skill={skill} />
        <Levels skill={skill} />
        <Rest skill={skill} />
      </article>
    );
  }
  return (
    <article className="@container">
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr] print:block">
        <Header skill={skill} />
        <Levels skill={skill} />
        <div className="pb-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <MySkill slug={skill.slug} name={skill.name} />
        </div>
      </div>
      <AsServed>
        <Rest skill={skill} />
      </AsServed>
    </article>
  );
}

const Header = ({ skill }: { skill: SkillPageView }) => (
  <header className="mb-10">
    <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
      <Link href={"/skills" as Route} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
        All skills
      </Link>
    </nav>
    <h1 className="text-display [overflow-wrap:anywhere]">{skill.name}</h1>
    <p className="mt-3">
      <Tag>{SKILL_KIND_LABELS[skill.kind].one}</Tag>
    </p>
    <p className="mt-4 max-w-read text-xl leading-relaxed text-soft">{skill.description}</p>
    {skill.aliases.length > 0 && (
      <p id="names" className="mt-4 max-w-read text-sm leading-relaxed text-soft">
        Also called {list(skill.aliases)}.
      </p>
    )}
  </header>
);

const Rest = ({ skill }: { skill: SkillPageView }) => (
  <>
    <Roles skill={skill} />
    <Courses skill={skill} />
    <Related skill={skill} />
  </>
);

const Levels = ({ skill }: { skill: SkillPageView }) => (
  <Section
    id="levels"
    title="What the levels mean"
    lead="What somebody can do at each level. Level 0 is not yet begun."
  >
    <ol className="max-w-3xl divide-y divide-line border-y border-line">
      {skill.anchors.map((text, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the level
          key={index}
          className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-baseline py-3"
        >
          <span className="figures text-2xl font-semibold leading-none text-accent">
            <span className="sr-only">Level </span>
            {index + 1}
          </span>
          <span className="leading-snug">{text || "Not written yet."}</span>
        </li>
      ))}
    </ol>
  </Section>
);

function Roles({ skill }: { skill: SkillPageView }) {
  const { ownRoles, importedRoles, importedTotal } = skill;
  const both = ownRoles.length > 0 && importedRoles.length > 0;
  return (
    <Section
      id="roles"
      title="Roles that ask for it"
      lead="How much it matters in the role, and the level the role needs."
    >
      {ownRoles.length + importedRoles.length === 0 && (
        <Empty title="No role of this catalog asks for it yet">Roles that ask for it will be listed here.</Empty>
      )}
      {ownRoles.length > 0 && (
        <>
          {both && <h3 className="mb-2 text-heading">Written by our editors</h3>}
          <AskingRoles roles={ownRoles} heading={both ? "h4" : "h3"} />
        </>
      )}
      {importedRoles.length > 0 && (
        <>
          {both && <h3 className="mb-2 mt-8 text-heading">Imported from O*NET</h3>}
          <AskingRoles roles={importedRoles} heading={both ? "h4" : "h3"} />
          {importedTotal > importedRoles.length && (
            <p className="mt-3">
              <Link
                href={`${skillHref(skill.slug)}/roles` as Route}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                All {roleCountText(importedTotal)} from O*NET
              </Link>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

const Courses = ({ skill }: { skill: SkillPageView }) => (
  <Section id="courses" title="Courses that teach it" lead="The level each one begins at and leads to.">
    {skill.courses.length > 0 ? (
      <TeachingCourses skill={skill.name} courses={skill.courses} />
    ) : (
      <Empty title="No course of this catalog teaches it yet">
        The levels above are what to look for in any other course.
      </Empty>
    )}
  </Section>
);

function Related({ skill }: { skill: SkillPageView }) {
  if (skill.related.length === 0) return null;
  return (
    <Section id="related" title="Often asked together" lead={`Skills that roles ask for along with ${skill.name}.`}>
      <ul className="grid gap-x-10 border-t border-line @xl:grid-cols-2">
        {skill.related.map((other) => (
          <li key={other.slug} className="border-b border-line">
            <Link
              href={skillHref(other.slug) as Route}
              prefetch={false}
              className="group flex min-h-11 items-center justify-between gap-3 py-1.5 leading-snug"
            >
              <span className="font-medium text-accent underline-offset-4 group-hover:underline">{other.name}</span>
              <span className="figures shrink-0 text-sm text-soft">both in {roleCountText(other.shared)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
