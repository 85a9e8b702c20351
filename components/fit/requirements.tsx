import { type RequirementBar, RequirementBars, type Strength } from "@/components/charts/requirement-bars";
import { EVIDENCE_TEXT, levelWord, pointsText } from "@/lib/fit/text";
import type { RequirementView } from "@/lib/fit/view";
import { CourseLine } from "./next-steps";

/** Where the points of a role are: what is held, how well it is shown, what is still to win and the course that wins it. */
export function Requirements({ requirements }: { requirements: readonly RequirementView[] }) {
  return <RequirementBars id="requirements" bars={requirements.map(barOf)} />;
}

function barOf(requirement: RequirementView): RequirementBar {
  const { skill, points, gap, kinds, level, need, course } = requirement;
  const toWin = pointsText(gap);
  return {
    key: skill.slug,
    name: skill.name,
    worth: points + gap,
    held: points,
    strength: strengthOf(kinds),
    detail: detailOf(requirement),
    gap: toWin === "0" ? "Met" : `${toWin} to win`,
    closing: course && <CourseLine course={course} />,
    label: `${skill.name}: ${points.toFixed(1)} of ${(points + gap).toFixed(1)} points. Level ${level === null ? "not rated" : levelWord(level)}, ${levelWord(need)} needed.`,
  };
}

function strengthOf(kinds: readonly RequirementView["kinds"][number][]): Strength {
  const [best] = kinds;
  if (best === undefined) return "none";
  if (best === "mentor" || best === "project" || best === "assessment") return "verified";
  return best === "self" ? "self" : "course";
}

function detailOf({ level, need, kinds }: RequirementView): string {
  if (level === null) return `Not rated, level ${levelWord(need)} needed`;
  const sources = kinds.map((kind) => EVIDENCE_TEXT[kind]).join(", ");
  return `Level ${levelWord(level)} of ${levelWord(need)} needed · ${sources}`;
}
