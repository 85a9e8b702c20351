import { ChevronDown } from "lucide-react";
import { Tag } from "@/components/ui/layout";
import { Level } from "@/components/ui/level";
import type { EvidenceKind } from "@/db/enums";
import { levelWord } from "@/lib/fit/text";
import { reviewGroups } from "@/lib/mentoring/review-list";
import { verdictText } from "@/lib/mentoring/review-text";
import { isReviewKind } from "@/lib/mentoring/reviewed-work";
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

/** The skills to review, the first one open; what can wait is folded away below. */
export function SkillList({ skills, ...rest }: Props) {
  const { waiting, elsewhere, reviewed, unclaimed } = reviewGroups(skills);
  const open = openOnes(waiting);
  return (
    <>
      {waiting.length > 0 ? (
        <Rows skills={waiting} open={open} {...rest} />
      ) : (
        <p className="border-y border-line py-4 text-soft">Nothing waits for your review.</p>
      )}
      <Folded
        skills={elsewhere}
        title={`${count(elsewhere)} to review that ${rest.role ?? "the role"} does not ask for`}
        {...rest}
      />
      <Folded skills={reviewed} title={`${count(reviewed)} reviewed already`} {...rest} />
      <Folded
        skills={unclaimed}
        title={`${count(unclaimed)} nobody claims`}
        unfolded={unclaimed.length === skills.length}
        lead="Rated at 0 or not rated. You can still set a level you have seen."
        {...rest}
      />
    </>
  );
}

const count = (skills: readonly SkillToReview[]): string =>
  `${skills.length} ${skills.length === 1 ? "skill" : "skills"}`;

function Folded({
  title,
  lead,
  unfolded = false,
  ...rows
}: Props & { title: string; lead?: string; unfolded?: boolean }) {
  if (rows.skills.length === 0) return null;
  return (
    <details className="border-b border-line" open={unfolded}>
      <summary className="flex min-h-12 cursor-pointer items-center py-2 font-semibold leading-snug text-accent underline-offset-4 hover:underline">
        {title}
      </summary>
      {lead && <p className="mb-3 max-w-read text-sm text-soft">{lead}</p>}
      <div className="mb-6">
        <Rows {...rows} />
      </div>
    </details>
  );
}

const Rows = ({ skills, open, ...rest }: Props & { open?: ReadonlySet<number> }) => (
  <ol className="divide-y divide-line border-y border-line">
    {skills.map((skill) => (
      <SkillRow key={skill.skill.id} skill={skill} open={open?.has(skill.skill.id) ?? false} {...rest} />
    ))}
  </ol>
);

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
        <summary className="grid cursor-pointer list-none grid-cols-[minmax(0,1fr)_4.5rem_1.25rem] items-center gap-x-4 gap-y-1 py-3 hover:bg-surface sm:grid-cols-[minmax(0,1fr)_auto_4.5rem_1.25rem] [&::-webkit-details-marker]:hidden">
          <span className="min-w-0">
            <h3 className="text-lg font-semibold leading-snug">{skill.name}</h3>
            <span className="figures block text-sm text-soft">{saidText(entry)}</span>
          </span>
          <span className="col-start-1 row-start-2 flex flex-wrap gap-2 sm:col-start-2 sm:row-start-1">
            {entry.statements.some(({ disputed }) => disputed) && <Tag look="role">Disputed</Tag>}
            <StandingTag entry={entry} />
          </span>
          <span className="figures row-span-2 text-right text-sm leading-tight sm:row-span-1">
            {worth > 0 && (
              <>
                <span className="block text-lg font-semibold">{worth.toFixed(1)}</span>
                <span className="text-soft">points</span>
              </>
            )}
          </span>
          <ChevronDown aria-hidden="true" className="row-span-2 size-5 text-soft group-open:rotate-180 sm:row-span-1" />
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
  return `Level ${levelWord(claimed)} by ${kinds(statements.filter(({ kind }) => !isReviewKind(kind)))}`;
}

const kinds = (statements: SkillToReview["statements"]): string =>
  [...new Set(statements.map(({ kind }) => KIND[kind]))].join(", ");

/** What a mentor has said, or that a claim is new. What waits needs no word: the list is of what waits. */
function StandingTag({ entry: { standing, isNew, latest, statements } }: { entry: SkillToReview }) {
  if (standing === "waiting") return isNew ? <Tag look="accent">New</Tag> : null;
  if (standing === "unclaimed") return null;
  if (standing === "declined") return <Tag look="role">Not confirmed</Tag>;
  const level = statements.find(({ kind }) => isReviewKind(kind))?.level ?? 0;
  const verdict = latest && latest.verdict !== "declined" ? latest : { verdict: "confirmed" as const, level };
  return <Tag look="good">{verdictText(verdict)}</Tag>;
}
