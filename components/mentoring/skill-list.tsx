import { ChevronDown } from "lucide-react";
import { Tag } from "@/components/ui/layout";
import { Level } from "@/components/ui/level";
import type { EvidenceKind } from "@/db/enums";
import { levelWord } from "@/lib/fit/text";
import { verdictText } from "@/lib/mentoring/text";
import type { SkillToReview } from "@/lib/mentoring/view";
import { ReviewDesk } from "./review-desk";

type Props = {
  learnerId: number;
  role: string | null;
  skills: readonly SkillToReview[];
  /** Skill id → what levels 1..5 mean. */
  anchors: ReadonlyMap<number, readonly string[]>;
  timeZone: string;
};

/** The skills to review, the first one open; what nobody claims folded away at the end. */
export function SkillList({ skills, ...rest }: Props) {
  const shown = skills.filter(({ standing, justReviewed }) => standing !== "unclaimed" || justReviewed);
  const unclaimed = skills.filter((skill) => !shown.includes(skill));
  const open = openOnes(shown);
  return (
    <>
      {shown.length > 0 && (
        <ol className="divide-y divide-line border-y border-line">
          {shown.map((skill) => (
            <SkillRow key={skill.skill.id} skill={skill} open={open.has(skill.skill.id)} {...rest} />
          ))}
        </ol>
      )}
      {unclaimed.length > 0 && (
        <details className="mt-4" open={shown.length === 0}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
            {unclaimed.length} {unclaimed.length === 1 ? "skill" : "skills"} nobody claims
          </summary>
          <p className="mb-3 max-w-read text-sm text-soft">
            Rated at 0 or not rated. You can still set a level you have seen.
          </p>
          <ol className="divide-y divide-line border-y border-line">
            {unclaimed.map((skill) => (
              <SkillRow key={skill.skill.id} skill={skill} open={false} {...rest} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** The first that waits, and the one that was reviewed last in this sitting, so that what the review did stays in view. */
function openOnes(skills: readonly SkillToReview[]): Set<number> {
  const waiting = skills.find(({ standing }) => standing === "waiting");
  const reviewed = skills
    .filter(({ justReviewed }) => justReviewed)
    .toSorted((a, b) => (b.latest?.id ?? 0) - (a.latest?.id ?? 0))[0];
  return new Set([waiting, reviewed].flatMap((entry) => (entry ? [entry.skill.id] : [])));
}

function SkillRow({
  skill: entry,
  open,
  learnerId,
  role,
  anchors,
  timeZone,
}: Omit<Props, "skills"> & { skill: SkillToReview; open: boolean }) {
  const { skill, claimed, worth, need } = entry;
  return (
    <li>
      <details id={`skill-${skill.id}`} open={open} className="group scroll-mt-4">
        <summary className="grid cursor-pointer list-none grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-3 hover:bg-surface sm:grid-cols-[minmax(0,1fr)_8rem_9.5rem_1.25rem] [&::-webkit-details-marker]:hidden">
          <span className="min-w-0">
            <h3 className="text-lg font-semibold leading-snug">{skill.name}</h3>
            <span className="figures block text-sm text-soft">{saidText(entry)}</span>
          </span>
          <span className="figures hidden text-right text-sm leading-tight sm:block">
            {worth > 0 ? (
              <>
                <span className="block text-lg font-semibold">{worth.toFixed(1)}</span>
                <span className="text-soft">points</span>
              </>
            ) : (
              <span className="text-faint">not asked for</span>
            )}
          </span>
          <span className="col-start-1 row-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 sm:col-start-3 sm:row-start-1 sm:justify-end">
            <StandingTag entry={entry} />
            <span className="figures text-sm text-soft sm:hidden">{worth > 0 && `${worth.toFixed(1)} points`}</span>
          </span>
          <ChevronDown aria-hidden="true" className="size-5 text-soft group-open:rotate-180" />
        </summary>
        <div className="pb-8 pt-2">
          {need !== null && (
            <p className="figures mb-5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
              <Level
                needed={need}
                held={claimed}
                label={`Level ${levelWord(claimed ?? 0)} claimed, ${levelWord(need)} asked for`}
              />
              {role} asks for level {levelWord(need)}
            </p>
          )}
          <ReviewDesk entry={entry} learnerId={learnerId} anchors={anchors.get(skill.id) ?? []} timeZone={timeZone} />
        </div>
      </details>
    </li>
  );
}

const KIND: Record<EvidenceKind, string> = {
  self: "own rating",
  credential: "credential",
  course: "course",
  assessment: "assessment",
  project: "project",
  mentor: "mentor",
};

function saidText({ claimed, statements }: SkillToReview): string {
  if (claimed === null) return statements.length === 0 ? "Not rated" : `By ${kinds(statements)} only`;
  return `Level ${levelWord(claimed)} by ${kinds(statements.filter(({ kind }) => kind !== "mentor"))}`;
}

const kinds = (statements: SkillToReview["statements"]): string =>
  [...new Set(statements.map(({ kind }) => KIND[kind]))].join(", ");

function StandingTag({ entry: { standing, latest, statements } }: { entry: SkillToReview }) {
  if (standing === "waiting") return <Tag look="accent">To review</Tag>;
  if (standing === "unclaimed") return <Tag>Not claimed</Tag>;
  if (standing === "declined") return <Tag look="role">Not confirmed</Tag>;
  const level = statements.find(({ kind }) => kind === "mentor")?.level;
  const text =
    latest && latest.verdict !== "declined" ? verdictText(latest) : `Confirmed at level ${levelWord(level ?? 0)}`;
  return <Tag look="good">{text}</Tag>;
}
