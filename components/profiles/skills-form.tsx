import { ActionForm } from "@/components/ui/action-form";
import type { Viewer } from "@/lib/platform/viewer";
import { rateSkillsAction } from "@/lib/profiles/actions";
import type { RateGroup, SkillToRate } from "@/lib/profiles/skills-to-rate";
import { statementBrief } from "@/lib/profiles/text";
import { KeepOrder } from "./keep-order";
import { RatingBar } from "./save-bar";
import { SkillRating } from "./skill-rating";

type Props = { groups: readonly RateGroup[]; viewer: Viewer; filtered: boolean };

/** Skills in groups, in one form that saves what was changed. The first skill nobody rated stands open. */
export function SkillsForm({ groups, viewer, filtered }: Props) {
  const start = filtered ? undefined : groups[0]?.skills.find(({ level }) => level === null)?.slug;
  return (
    <ActionForm id="skills" action={rateSkillsAction} key={groups.map(({ id }) => id).join()}>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`} className="mb-10">
          <div className="mb-3 border-b border-line-strong pb-3">
            <h2 id={`group-${group.id}`} className="text-title">
              {group.title}
            </h2>
            {group.lead && <p className="mt-1 text-soft">{group.lead}</p>}
            <p className="figures mt-1 text-sm text-soft">{ratedOf(group)}</p>
          </div>
          <KeepOrder
            items={group.skills.map((skill) => ({
              id: skill.slug,
              node: <SkillRating key={skill.slug} {...ratingOf(skill, viewer)} open={skill.slug === start} />,
            }))}
          />
        </section>
      ))}
      <RatingBar />
    </ActionForm>
  );
}

function ratingOf({ kind: _, statements, ...skill }: SkillToRate, { timeZone }: Viewer) {
  return { ...skill, evidence: statements.map((statement) => statementBrief(statement, timeZone)) };
}

function ratedOf({ skills }: RateGroup): string {
  const rated = skills.filter(({ level }) => level !== null).length;
  return `${rated} of ${skills.length} rated`;
}
