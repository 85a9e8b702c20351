import { levelWord } from "./text";

/** Whose word a tried level would be. */
export type LevelBy = "self" | "mentor";

/** A level 0..5 in half steps that somebody might state about a skill. */
export type LevelChoice = { skill: string; level: number; by?: LevelBy };

/** What is tried: courses by slug, finished in this order, and levels. */
export type WhatIfChoices = { courses: readonly string[]; levels: readonly LevelChoice[] };

export const NO_CHOICES: WhatIfChoices = { courses: [], levels: [] };

/** As much as one address may try. */
export const MOST_COURSES = 12;
export const MOST_LEVELS = 60;

type Params = Readonly<Record<string, string | string[] | undefined>>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LEVEL = /^(m?)([0-5](?:\.[05])?)$/;
const PREFIX = "level.";

/**
 * What an address tries: `course=slug` any number of times, `level.skill=2.5` for an own rating, `level.skill=m2.5` for a
 * mentor's word; an empty one is as it is. Never throws: what cannot be used is left out, and `ignored` says so.
 */
export function readChoices(params: Params): { choices: WhatIfChoices; ignored: string[] } {
  const ignored = new Set<string>();
  const courses = new Set<string>();
  for (const slug of listOf(params.course)) {
    if (!isSlug(slug))
      ignored.add("One of the courses in this address is not an address of a course. It was left out.");
    else if (courses.size >= MOST_COURSES) ignored.add(`Only the first ${MOST_COURSES} courses are tried.`);
    else courses.add(slug);
  }
  const levels: LevelChoice[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (!name.startsWith(PREFIX)) continue;
    const [text] = listOf(value);
    if (text === undefined || text === "") continue;
    const skill = name.slice(PREFIX.length);
    const level = levelOf(text);
    if (!isSlug(skill) || level === null)
      ignored.add("A level in this address is not one from 0 to 5. It was left out.");
    else if (levels.length >= MOST_LEVELS) ignored.add(`Only the first ${MOST_LEVELS} levels are tried.`);
    else levels.push({ skill, ...level });
  }
  return { choices: { courses: [...courses], levels }, ignored: [...ignored] };
}

const listOf = (value: string | string[] | undefined): string[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((text) => text.trim());

const isSlug = (text: string): boolean => text.length <= 120 && SLUG.test(text);

function levelOf(text: string): { level: number; by: LevelBy } | null {
  const match = LEVEL.exec(text);
  const level = Number(match?.[2]);
  return match && level <= 5 ? { level, by: match[1] === "m" ? "mentor" : "self" } : null;
}

/** A level as the form sends it: "2.5", "m2.5". */
export const levelValue = ({ level, by }: Pick<LevelChoice, "level" | "by">): string =>
  `${by === "mentor" ? "m" : ""}${levelWord(level)}`;

/** Address of the page that tries these choices for a role. */
export function whatIfAddress(role: string, { courses, levels }: WhatIfChoices = NO_CHOICES): `/fit/${string}` {
  const query = new URLSearchParams();
  for (const course of courses) query.append("course", course);
  for (const level of levels) query.set(`${PREFIX}${level.skill}`, levelValue(level));
  return `/fit/${role}/what-if${query.size > 0 ? `?${query}` : ""}`;
}

/** The level to try first for a skill: what is needed where that is more, else half a step more; null at the top. */
export function nextLevel(level: number | null, needed: number | null): number | null {
  if (level === null) return needed ?? 1;
  if (needed !== null && level < needed) return needed;
  const more = Math.floor(level * 2 + 1e-9) / 2 + 0.5;
  return more > 5 ? null : more;
}
