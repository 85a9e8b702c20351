import type { RoleInterests } from "@/db/schema";
import { count as figure } from "@/lib/platform/money";
import type { RowDiff } from "../plan";
import { counted, firstFew, plain } from "../words";
import type { CurrentRole } from "./current";
import type { RoleDiffs, WantedRelated, WantedRequirement, WantedRole, WantedTechnology } from "./wanted";

const INTEREST_NAMES: Record<keyof RoleInterests, string> = {
  R: "Realistic",
  I: "Investigative",
  A: "Artistic",
  S: "Social",
  E: "Enterprising",
  C: "Conventional",
};

/** What a release changes of a role, in sentences people read. `nameOf` is a skill's name by its slug. Empty when nothing changes. */
export function changesInWords(
  before: CurrentRole,
  after: WantedRole,
  diffs: RoleDiffs,
  nameOf: (skill: string) => string,
): string[] {
  return [
    ...(before.status === "draft" && after.published ? ["Published: this release has data for it."] : []),
    ...(before.title === after.title ? [] : [`Title changed, before: ${before.title}.`]),
    ...(before.summary === after.summary ? [] : ["Description reworded."]),
    ...requirementWords(before, diffs.requirements, nameOf),
    ...interestWords(before.interests, after.interests),
    ...jobZoneWords(before.jobZone, after.jobZone),
    ...listWords(before.duties, after.duties, "task"),
    ...(before.coreDuties === after.coreDuties ? [] : [coreWords(after)]),
    ...setWords(diffs.aliases, (alias) => alias, "other title", "other titles"),
    ...technologyWords(before, diffs.technologies),
    ...relatedWords(diffs.related),
  ];
}

const coreWords = ({ coreDuties, duties }: WantedRole): string =>
  coreDuties === null
    ? "Tasks are no longer told apart by how central they are."
    : `${coreDuties} of ${counted(duties.length, "task")} named as central.`;

type Diff<T> = Pick<RowDiff<T>, "added" | "changed" | "removed">;

function requirementWords(
  before: CurrentRole,
  { added, changed, removed }: Diff<WantedRequirement>,
  nameOf: (skill: string) => string,
): string[] {
  const old = new Map(before.requirements.map((row) => [row.skill, row]));
  const moved = changed.toSorted((a, b) => shift(old.get(b.skill), b) - shift(old.get(a.skill), a));
  const told = moved.map((row) => `${nameOf(row.skill)} (${moves(old.get(row.skill), row)})`);
  const names = (rows: readonly WantedRequirement[]) => firstFew(rows.map((row) => nameOf(row.skill)));
  return [
    ...(changed.length === 0 ? [] : [`${counted(changed.length, "skill rating")} changed: ${firstFew(told)}.`]),
    ...(added.length === 0 ? [] : [`Asks for ${counted(added.length, "more skill")}: ${names(added)}.`]),
    ...(removed.length === 0 ? [] : [`No longer asks for ${counted(removed.length, "skill")}: ${names(removed)}.`]),
  ];
}

const shift = (old: WantedRequirement | undefined, now: WantedRequirement): number =>
  old ? Math.abs(old.level - now.level) + Math.abs(old.importance - now.importance) : 0;

function moves(old: WantedRequirement | undefined, now: WantedRequirement): string {
  if (!old) return "new";
  const parts = [
    ...(old.level === now.level ? [] : [`level ${plain(old.level)} to ${plain(now.level)} of 5`]),
    ...(old.importance === now.importance ? [] : [`importance ${plain(old.importance)} to ${plain(now.importance)}`]),
  ];
  return parts.length > 0 ? parts.join(", ") : "standard error";
}

function interestWords(before: RoleInterests | null, after: RoleInterests | null): string[] {
  if (!before || !after) return before === after ? [] : [after ? "Interests added." : "Interests no longer given."];
  const moved = (Object.keys(INTEREST_NAMES) as (keyof RoleInterests)[]).filter((key) => before[key] !== after[key]);
  if (moved.length === 0) return [];
  const told = moved.map((key) => `${INTEREST_NAMES[key]} ${plain(before[key])} to ${plain(after[key])}`);
  return [`Interests changed: ${firstFew(told)}.`];
}

function jobZoneWords(before: number | null, after: number | null): string[] {
  if (before === after) return [];
  return [`Job zone changed from ${before ?? "none"} to ${after ?? "none"}.`];
}

function listWords(before: readonly string[], after: readonly string[], noun: string): string[] {
  const [had, has] = [new Set(before), new Set(after)];
  const added = after.filter((one) => !had.has(one)).length;
  const removed = before.filter((one) => !has.has(one)).length;
  if (added === 0 && removed === 0) {
    return before.some((one, place) => after[place] !== one) ? [`Order of the ${noun}s changed.`] : [];
  }
  return [amounts(added, 0, removed, noun, `${noun}s`)];
}

function setWords<T>(diff: Diff<T>, nameOf: (one: T) => string, one: string, many: string): string[] {
  const { added, removed } = diff;
  if (added.length + removed.length === 0) return [];
  const named = added.length > 0 ? ` New: ${firstFew(added.map(nameOf))}.` : "";
  return [`${amounts(added.length, 0, removed.length, one, many)}${named}`];
}

function technologyWords(before: CurrentRole, { added, changed, removed }: Diff<WantedTechnology>): string[] {
  if (added.length + changed.length + removed.length === 0) return [];
  const old = new Map(before.technologies.map((row) => [row.name, row]));
  const marked = changed.filter(({ name, hot, inDemand }) => {
    const known = old.get(name);
    return (hot && !known?.hot) || (inDemand && !known?.inDemand);
  });
  return [
    amounts(added.length, changed.length, removed.length, "technology", "technologies"),
    ...(marked.length === 0 ? [] : [`Now hot or in demand: ${firstFew(marked.map(({ name }) => name))}.`]),
  ];
}

function relatedWords({ added, changed, removed }: Diff<WantedRelated>): string[] {
  if (added.length + removed.length > 0)
    return [amounts(added.length, 0, removed.length, "related role", "related roles")];
  return changed.length > 0 ? ["Order of the related roles changed."] : [];
}

/** "2 tasks added, 1 changed, 3 removed." */
function amounts(added: number, changed: number, removed: number, one: string, many: string): string {
  const parts = [
    [added, "added"],
    [changed, "changed"],
    [removed, "removed"],
  ] as const;
  const there = parts.filter(([count]) => count > 0);
  const told = there.map(([count, verb], place) =>
    place === 0 ? `${counted(count, one, many)} ${verb}` : `${figure(count)} ${verb}`,
  );
  return `${told.join(", ")}.`;
}
