import type { RoleInterests } from "@/db/schema";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { scaleToLevel } from "@/lib/fit/scoring/levels";
import { byKey } from "@/lib/fit/scoring/sum";
import type { RowDiff } from "../plan";
import { oneLineOf } from "./one-line";
import type { OnetOccupation, OnetTask } from "./types";

/** One requirement as the table keeps it: level on the learner's scale 0..5, and O*NET's own numbers beside it. */
export type WantedRequirement = {
  skill: string;
  importance: number;
  level: number;
  onetLevel: number | null;
  onetSe: number | null;
};

export type WantedTechnology = { name: string; category: string; hot: boolean; inDemand: boolean };

/** A related imported role by its code; `position` 0 is the most related. */
export type WantedRelated = { code: string; position: number; source: "onet" | "recipe" };

/** What a release says about one role, in the words of the catalog. */
export type WantedRole = {
  code: string;
  title: string;
  oneLine: string;
  summary: string;
  duties: string[];
  /** How many duties, from the first, O*NET calls core; null where it calls all so, none, or not every one by a type. */
  coreDuties: number | null;
  interests: RoleInterests | null;
  jobZone: number | null;
  /** Published when the release has data for it beyond a title and a description. */
  published: boolean;
  requirements: WantedRequirement[];
  aliases: string[];
  technologies: WantedTechnology[];
  /** Codes of the official list, most related first. */
  related: string[];
};

/** What an import adds, changes and removes of a role's rows. */
export type RoleDiffs = {
  requirements: RowDiff<WantedRequirement>;
  aliases: RowDiff<string>;
  technologies: RowDiff<WantedTechnology>;
  related: RowDiff<WantedRelated>;
};

const TASK_ORDER = { Core: 0, Supplemental: 1 } as const;

/** An occupation as a role. `skillOf` names the catalog's skill of an O*NET element. */
export function wantedRole(occupation: OnetOccupation, skillOf: (element: string) => string): WantedRole {
  return {
    code: occupation.code,
    title: occupation.title,
    oneLine: oneLineOf(occupation.description),
    summary: occupation.description,
    duties: dutiesOf(occupation.tasks),
    coreDuties: coreOf(occupation.tasks),
    interests: occupation.interests,
    jobZone: occupation.jobZone,
    published: occupation.hasData,
    requirements: requirementsOf(occupation, skillOf),
    aliases: [...new Set(occupation.alternateTitles)],
    technologies: occupation.technologies.map(({ name, category, hot, inDemand }) => ({
      name,
      category,
      hot,
      inDemand,
    })),
    related: [...occupation.related].sort((a, b) => a.index - b.index).map(({ code }) => code),
  };
}

/** Core tasks first, then supplemental ones, each in the order of the file. */
function dutiesOf(tasks: readonly OnetTask[]): string[] {
  const rank = ({ type }: OnetTask) => (type === null ? 2 : TASK_ORDER[type]);
  return tasks.toSorted((a, b) => rank(a) - rank(b)).map(({ text }) => text);
}

function coreOf(tasks: readonly OnetTask[]): number | null {
  const core = tasks.filter(({ type }) => type === "Core").length;
  return core === 0 || core === tasks.length || tasks.some(({ type }) => type === null) ? null : core;
}

/** All rated elements that are relevant and above level 0, by skill. */
function requirementsOf({ ratings }: OnetOccupation, skillOf: (element: string) => string): WantedRequirement[] {
  return ratings
    .filter(({ notRelevant, level }) => !notRelevant && level > 0)
    .map(({ element, importance, level, se }) => ({
      skill: skillOf(element),
      importance,
      level: scaleToLevel(level),
      onetLevel: level,
      onetSe: se,
    }))
    .sort((a, b) => byKey(a.skill, b.skill));
}

/** What the score reads of the role; the wage is no part of an O*NET release and comes from what the catalog has. */
export function scoredOf(role: WantedRole, wage: ScoredRole["wage"]): ScoredRole {
  return {
    requirements: role.requirements.map(({ skill, importance, level, onetLevel, onetSe }) => ({
      skill,
      importance,
      level,
      onetLevel: onetLevel ?? undefined,
      se: onetSe,
    })),
    interests: role.interests,
    jobZone: role.jobZone,
    wage,
  };
}
