import { isDeepStrictEqual } from "node:util";
import type { CatalogStatus } from "@/db/enums";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { diffRows, isEmptyDiff } from "../plan";
import { changesInWords } from "./changes";
import type { CurrentRole } from "./current";
import { type RoleDiffs, scoredOf, type WantedRelated, type WantedRequirement, type WantedRole } from "./wanted";

/** What an import does with one role. */
export type RolePlan = {
  wanted: WantedRole;
  /** null = the role is new. */
  current: CurrentRole | null;
  slug: string;
  status: CatalogStatus;
  diffs: RoleDiffs;
  /** The role's own row differs: title, text, tasks, interests, job zone or status. */
  rowChanged: boolean;
  /** The revision to write with `scored`; null for a role that is not published. */
  revision: number | null;
  scored: ScoredRole;
  /** What the score reads differs from the revision before: followers are scored again. */
  scoredChanged: boolean;
  changes: string[];
};

/** Plans a role that is not there yet. */
export function planNewRole(wanted: WantedRole, related: readonly WantedRelated[], slug: string): RolePlan {
  return {
    wanted,
    current: null,
    slug,
    status: wanted.published ? "published" : "draft",
    diffs: diffsOf(null, wanted, related),
    rowChanged: true,
    revision: wanted.published ? 1 : null,
    scored: scoredOf(wanted, null),
    scoredChanged: false,
    changes: [],
  };
}

/** Compares a role with what the release says about it; null when nothing differs. */
export function planKnownRole(
  current: CurrentRole,
  wanted: WantedRole,
  related: readonly WantedRelated[],
  nameOf: (skill: string) => string,
): { plan: RolePlan | null; diffs: RoleDiffs } {
  const diffs = diffsOf(current, wanted, related);
  const status = current.status === "draft" && wanted.published ? "published" : current.status;
  const scored = scoredOf(wanted, current.scored?.wage ?? null);
  const rowChanged = status !== current.status || !sameRow(current, wanted);
  const scoredChanged = current.scored !== null && !sameScored(current.scored, scored);
  if (!rowChanged && !scoredChanged && Object.values(diffs).every(isEmptyDiff)) return { plan: null, diffs };
  const first = status === "published" && current.scored === null;
  const revision = status === "draft" ? null : first ? current.revision : current.revision + 1;
  const changes = changesInWords(current, wanted, diffs, nameOf);
  const plan = {
    wanted,
    current,
    slug: current.slug,
    status,
    diffs,
    rowChanged,
    revision,
    scored,
    scoredChanged,
    changes,
  };
  return { plan, diffs };
}

function diffsOf(current: CurrentRole | null, wanted: WantedRole, related: readonly WantedRelated[]): RoleDiffs {
  const byEditor = current?.byEditor ?? new Set();
  return {
    requirements: diffRows(current?.requirements ?? [], wanted.requirements, ({ skill }) => skill, sameRequirement),
    aliases: diffRows(current?.aliases ?? [], wanted.aliases, (alias) => alias, Object.is),
    technologies: diffRows(current?.technologies ?? [], wanted.technologies, ({ name }) => name, isDeepStrictEqual),
    related: diffRows(
      current?.related ?? [],
      related.filter(({ code }) => !byEditor.has(code)),
      ({ code }) => code,
      isDeepStrictEqual,
    ),
  };
}

const sameRequirement = (a: WantedRequirement, b: WantedRequirement): boolean =>
  a.importance === b.importance && a.level === b.level && a.onetLevel === b.onetLevel && a.onetSe === b.onetSe;

function sameRow(current: CurrentRole, wanted: WantedRole): boolean {
  return (
    current.title === wanted.title &&
    current.oneLine === wanted.oneLine &&
    current.summary === wanted.summary &&
    current.jobZone === wanted.jobZone &&
    current.coreDuties === wanted.coreDuties &&
    isDeepStrictEqual(current.duties, wanted.duties) &&
    isDeepStrictEqual(current.interests, wanted.interests)
  );
}

/** Equal but for what JSON leaves out, and whatever the order of the requirements. */
function sameScored(a: ScoredRole, b: ScoredRole): boolean {
  const plain = ({ requirements, interests, jobZone, wage }: ScoredRole) => ({
    requirements: JSON.parse(JSON.stringify(requirements.toSorted((x, y) => (x.skill < y.skill ? -1 : 1)))),
    interests,
    jobZone,
    wage,
  });
  return isDeepStrictEqual(plain(a), plain(b));
}
