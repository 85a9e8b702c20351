import { ActionForm } from "@/components/ui/action-form";
import { nextLevel, whatIfAddress } from "@/lib/fit/what-if-input";
import type { Viewer } from "@/lib/platform/viewer";
import { rateSkillsAction } from "@/lib/profiles/actions";
import type { RateGroup, SkillToRate } from "@/lib/profiles/skills-to-rate";
import { statementBrief } from "@/lib/profiles/text";
import { KeepOrder } from "./keep-order";
import { RatingBar } from "./save-bar";
import { SkillRating } from "./skill-rating";

type Props = {
  groups: readonly RateGroup[];
  viewer: Viewer;
  filtered: boolean;
  /** Slug of the learner's target role, for which a level may be tried. */
  target: string | null;
};

/** As many of a group stand open, those that say most about the fit first. */
const SHOWN = 12;

/** Skills in groups, in one form that saves what was changed. The first skill nobody rated stands open. */
export function SkillsForm({ groups, viewer, filtered, target }: Props) {
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
            shown={filtered ? undefined : SHOWN}
            items={group.skills.map((skill) => ({
              id: skill.slug,
              node: (
                <SkillRating
                  key={skill.slug}
                  {...ratingOf(skill, viewer)}
                  whatIf={target && tryHigher(target, group.id, skill)}
                  open={skill.slug === start}
                />
              ),
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

/** Where a higher level of the skill is tried for the target role; null at the top. */
function tryHigher(target: string, group: string, { slug, level, needed }: SkillToRate): string | null {
  const higher = nextLevel(level, group === target ? needed : null);
  return higher === null ? null : whatIfAddress(target, { courses: [], levels: [{ skill: slug, level: higher }] });
}

function ratedOf({ skills }: RateGroup): string {
  const rated = skills.filter(({ level }) => level !== null).length;
  return `${rated} of ${skills.length} rated`;
}
