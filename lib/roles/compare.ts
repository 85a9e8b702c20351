import type { SkillKind } from "@/db/enums";
import type { DecisionView, RelatedRole, RequirementView, RoleCourse, RoleView } from "./view";

/** What one role asks of a skill; null = it does not ask for it. */
export type Asked = { importance: number; level: number; use: string } | null;

export type SkillRow = {
  skill: RequirementView["skill"];
  /** In the order of the roles. */
  asked: readonly Asked[];
  difference: SkillDifference;
};

/** How the roles' needs of one skill differ. */
export type SkillDifference =
  | { kind: "same" }
  /** Only some ask for it: their places. */
  | { kind: "only"; places: readonly number[] }
  /** All ask, at different levels. */
  | { kind: "levels"; low: number; high: number }
  /** All ask at one level; how much it matters differs. */
  | { kind: "importance"; low: number; high: number };

export type SkillGroup = { kind: SkillKind; label: string; rows: readonly SkillRow[] };

const GROUPS: readonly { kind: SkillKind; label: string }[] = [
  { kind: "technology", label: "Technology" },
  { kind: "knowledge", label: "Knowledge" },
  { kind: "foundational", label: "Soft skills" },
];

type Asking = Pick<RoleView, "requirements">;

/**
 * Every skill that any of the roles asks for, once, with what each asks. Grouped hard before soft; inside a group those that
 * matter most to any role first.
 */
export function mergeSkills(roles: readonly Asking[]): SkillGroup[] {
  const found = new Map<string, { skill: RequirementView["skill"]; asked: Asked[] }>();
  roles.forEach(({ requirements }, place) => {
    for (const { skill, importance, level, use } of requirements) {
      const row = found.get(skill.slug) ?? { skill, asked: roles.map(() => null) };
      row.asked[place] = { importance, level, use };
      found.set(skill.slug, row);
    }
  });
  const rows = [...found.values()].map((row) => ({ ...row, difference: differenceOf(row.asked) }));
  rows.sort(
    (a, b) => most(b.asked) - most(a.asked) || total(b.asked) - total(a.asked) || byName(a.skill.name, b.skill.name),
  );
  return GROUPS.map((group) => ({ ...group, rows: rows.filter(({ skill }) => skill.kind === group.kind) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** How needs of one skill differ; the same only where every role asks the same level and importance. */
export function differenceOf(asked: readonly Asked[]): SkillDifference {
  const asking = asked.flatMap((one, place) => (one ? [{ ...one, place }] : []));
  if (asking.length < asked.length) return { kind: "only", places: asking.map(({ place }) => place) };
  const ends = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  const levels = ends(asking.map(({ level }) => level));
  if (levels.low !== levels.high) return { kind: "levels", ...levels };
  const importances = ends(asking.map(({ importance }) => importance));
  return importances.low === importances.high ? { kind: "same" } : { kind: "importance", ...importances };
}

const most = (asked: readonly Asked[]): number => Math.max(...asked.map((one) => one?.importance ?? 0));
const total = (asked: readonly Asked[]): number => asked.reduce((sum, one) => sum + (one?.importance ?? 0), 0);
const byName = (a: string, b: string): number => a.localeCompare(b, "en");

export type CourseRow = { course: RoleCourse; shares: readonly (number | null)[]; serves: number };

/** Courses named on the roles' pages by how many of them they serve, then by how much they teach of what all ask. */
export function mergeCourses(roles: readonly Pick<RoleView, "courses">[]): CourseRow[] {
  const found = new Map<string, { course: RoleCourse; shares: (number | null)[] }>();
  roles.forEach(({ courses }, place) => {
    for (const course of courses) {
      const row = found.get(course.slug) ?? { course, shares: roles.map(() => null) };
      row.shares[place] = course.share;
      found.set(course.slug, row);
    }
  });
  const sum = (shares: readonly (number | null)[]) => shares.reduce<number>((all, share) => all + (share ?? 0), 0);
  return [...found.values()]
    .map((row) => ({ ...row, serves: row.shares.filter((share) => share !== null).length }))
    .sort((a, b) => b.serves - a.serves || sum(b.shares) - sum(a.shares) || (a.course.slug < b.course.slug ? -1 : 1));
}

export type RelatedRow = { role: RelatedRole; places: readonly number[] };

/** Roles that are related to at least two of these and are none of them, those related to most first. */
export function relatedInCommon(roles: readonly Pick<RoleView, "slug" | "related">[]): RelatedRow[] {
  const here = new Set(roles.map(({ slug }) => slug));
  const found = new Map<string, { role: RelatedRole; places: number[] }>();
  roles.forEach(({ related }, place) => {
    for (const role of related) {
      if (here.has(role.slug)) continue;
      const row = found.get(role.slug) ?? { role, places: [] };
      row.places.push(place);
      found.set(role.slug, row);
    }
  });
  return [...found.values()]
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => b.places.length - a.places.length || byName(a.role.title, b.role.title));
}

export type DecisionRow = { trait: string; question: string; answers: readonly (DecisionView | null)[]; same: boolean };

/** The questions of all roles, each once, in the order they come; the same where every role brings as much of it. */
export function mergeDecisions(roles: readonly Pick<RoleView, "decisions">[]): DecisionRow[] {
  const found = new Map<string, { trait: string; question: string; answers: (DecisionView | null)[] }>();
  roles.forEach(({ decisions }, place) => {
    for (const decision of decisions) {
      const { trait, question } = decision;
      const row = found.get(trait) ?? { trait, question, answers: roles.map(() => null) };
      row.answers[place] = decision;
      found.set(trait, row);
    }
  });
  return [...found.values()].map((row) => ({ ...row, same: isSame(row.answers.map((one) => one?.degree ?? null)) }));
}

/** Are all values there and equal? */
export const isSame = (values: readonly (string | number | null)[]): boolean =>
  values.every((value) => value !== null && value === values[0]);
