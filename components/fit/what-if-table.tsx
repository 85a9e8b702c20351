import { levelWord, pointsText, scoreText } from "@/lib/fit/text";
import type { FitView, WhatIf } from "@/lib/fit/view";

/** What finishing something would do to each role: score, range and parts before and after, and the skills behind it. */
export function WhatIfTable({ roles, skills = true }: { roles: readonly WhatIf[]; skills?: boolean }) {
  if (roles.length === 0)
    return <p className="text-soft">You follow no role yet. Follow one to see what this would add to it.</p>;
  return (
    <ul className="divide-y divide-line">
      {roles.map((role) => (
        <li key={role.role.id} className="py-4 first:pt-0 last:pb-0">
          <RoleChange change={role} />
          {skills && <SkillChanges change={role} />}
        </li>
      ))}
    </ul>
  );
}

function RoleChange({ change: { role, before, after, delta } }: { change: WhatIf }) {
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline">
      <h3 className="text-heading">{role.title}</h3>
      <p className="figures text-xl font-semibold">
        {scoreOf(before)} <span aria-hidden="true">→</span>
        <span className="sr-only"> to </span> {scoreOf(after)}
        {delta !== null && <span className="ml-2 text-accent">{pointsText(delta)}</span>}
      </p>
      <dl className="figures grid grid-cols-2 gap-x-6 gap-y-1 text-sm sm:col-span-2 sm:grid-cols-4">
        <Pair name="Range" before={rangeOf(before)} after={rangeOf(after)} />
        <Pair name="Skills" before={partOf(before.skill)} after={partOf(after.skill)} />
        <Pair name="Interests" before={partOf(before.interest)} after={partOf(after.interest)} />
        <Pair name="Preferences" before={partOf(before.preference)} after={partOf(after.preference)} />
      </dl>
    </div>
  );
}

const Pair = ({ name, before, after }: { name: string; before: string; after: string }) => (
  <div>
    <dt className="text-soft">{name}</dt>
    <dd>{before === after ? before : `${before} → ${after}`}</dd>
  </div>
);

function SkillChanges({ change: { skills } }: { change: WhatIf }) {
  const counted = skills.filter(({ adds }) => Math.abs(adds) >= 0.05);
  if (counted.length === 0) return <p className="mt-2 text-sm text-soft">None of its skills would move this role.</p>;
  return (
    <ul className="figures mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {counted.map(({ slug, name, from, to, adds }) => (
        <li key={slug}>
          {name}{" "}
          <span className="text-soft">
            {from === null ? "not rated" : levelWord(from)} → {levelWord(to)}
          </span>{" "}
          <span className="font-semibold">{pointsText(adds)}</span>
        </li>
      ))}
    </ul>
  );
}

const scoreOf = ({ overall }: FitView): string => (overall === null ? "No score" : scoreText(overall));
const partOf = (value: number | null): string => (value === null ? "none" : scoreText(value));
const rangeOf = ({ low, high }: FitView): string =>
  low === null || high === null ? "none" : `${scoreText(low)} to ${scoreText(high)}`;
