import type { Route } from "next";
import Link from "next/link";
import { levelText } from "@/components/ui/level";
import { type Asked, mergeSkills, type SkillDifference, type SkillRow } from "@/lib/roles/compare";
import { importanceText, list } from "@/lib/roles/text";
import type { RoleView } from "@/lib/roles/view";
import { skillHref } from "@/lib/skills/text";
import { Fold } from "../fold";
import { CompareRow, CompareTable, type Difference } from "./compare-table";
import { MyLevel } from "./my-compare";

/** As many rows of a group stand open. */
const SHOWN = 10;
const SLACK = 3;

/** Every skill any of the roles asks for, with the level each asks and how they differ. */
export function SkillRows({ roles, onlyDifferences }: { roles: readonly RoleView[]; onlyDifferences: boolean }) {
  const titles = roles.map(({ title }) => title);
  const unrated = roles.filter(({ requirements }) => requirements.length === 0);
  const groups = mergeSkills(roles)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ difference }) => !onlyDifferences || difference.kind !== "same"),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div className="space-y-10">
      {unrated.length > 0 && (
        <p className="max-w-read rounded-md bg-role-wash px-4 py-3">
          {list(unrated.map(({ title }) => title))} {unrated.length === 1 ? "has" : "have"} no skill profile yet: O*NET
          has not rated {unrated.length === 1 ? "it" : "them"}. An empty column says that nothing is known, not that
          nothing is asked.
        </p>
      )}
      {groups.map(({ kind, label, rows }) => {
        const shown = rows.slice(0, rows.length <= SHOWN + SLACK ? rows.length : SHOWN);
        const rest = rows.slice(shown.length);
        return (
          <div key={kind}>
            <h3 className="pb-2 text-heading">{label}</h3>
            <SkillTable rows={shown} caption={label} titles={titles} roles={roles} />
            {rest.length > 0 && (
              <Fold label={`Show the other ${rest.length}, less important to each`}>
                <SkillTable rows={rest} caption={`${label}, less important`} titles={titles} roles={roles} />
              </Fold>
            )}
          </div>
        );
      })}
    </div>
  );
}

function SkillTable({
  rows,
  caption,
  titles,
  roles,
}: {
  rows: readonly SkillRow[];
  caption: string;
  titles: readonly string[];
  roles: readonly RoleView[];
}) {
  return (
    <CompareTable caption={caption} titles={titles}>
      {rows.map(({ skill, asked, difference }) => (
        <CompareRow
          key={skill.slug}
          label={
            <Link href={skillHref(skill.slug) as Route} prefetch={false} className="underline-offset-4 hover:underline">
              {skill.name}
            </Link>
          }
          hint={<MyLevel slug={skill.slug} />}
          difference={differenceWords(difference, titles)}
          cells={asked.map((one, place) => (
            <Need
              key={titles[place]}
              asked={one}
              name={skill.name}
              known={(roles[place]?.requirements.length ?? 0) > 0}
            />
          ))}
        />
      ))}
    </CompareTable>
  );
}

function Need({ asked, name, known }: { asked: Asked; name: string; known: boolean }) {
  if (!asked)
    return (
      <p className="w-fit border-t-2 border-dashed border-line-strong pt-1.5 text-sm text-soft">
        {known ? "Not asked for" : "Not known"}
      </p>
    );
  const { level, importance } = asked;
  return (
    <>
      <LevelBar level={level} label={`${name}: level ${levelText(level)} of 5`} />
      <p className="mt-1 text-sm leading-tight">
        <b className="figures font-semibold">Level {levelText(level)}</b> {importanceText(importance).toLowerCase()}
      </p>
    </>
  );
}

/** A level 0–5 as a bar cut in five; fewer parts than `Level`, since a comparison draws hundreds. */
const LevelBar = ({ level, label }: { level: number; label: string }) => (
  <svg width="108" height="14" role="img" aria-label={label} className="block">
    <rect width="108" height="14" rx="2" className="fill-sunken" />
    <rect width={level * 22} height="14" rx="2" className="fill-accent" />
    <path d="M20 0v14M42 0v14M64 0v14M86 0v14" strokeWidth="4" className="stroke-paper" />
  </svg>
);

/** A difference of one skill in words. */
export function differenceWords(difference: SkillDifference, titles: readonly string[]): Difference {
  switch (difference.kind) {
    case "same":
      return { same: true, words: "The same for all" };
    case "only":
      return { same: false, words: `Only ${list(difference.places.map((place) => titles[place] ?? ""))}` };
    case "levels":
      return { same: false, words: `Level ${levelText(difference.low)} to ${levelText(difference.high)}` };
    case "importance":
      return {
        same: false,
        words: `One level; from ${importanceText(difference.low).toLowerCase()} to ${importanceText(difference.high).toLowerCase()}`,
      };
  }
}
