import "server-only";
import { and, inArray, ne } from "drizzle-orm";
import { db } from "@/db/client";
import type { EvidenceKind } from "@/db/enums";
import { skills } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { LearnerState } from "./learner-state";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { loadRoleBySlug } from "./load-roles";
import { currentModel } from "./model";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import type { Fit, FitModel, RoleTable } from "./scoring/types";
import { requirementViews } from "./to-view";
import type { SkillRef } from "./view";
import { type WhatIfPlan, whatIf } from "./what-if";
import { type CourseChoice, readCourseChoices } from "./what-if-courses";
import type { LevelChoice, WhatIfChoices } from "./what-if-input";
import { takeSteps } from "./what-if-steps";

/** A course to try: what finishing it alone would bring to the role now, in points of overall. */
export type CourseOption = Pick<CourseChoice, "slug" | "title" | "provider" | "enrollment"> & {
  points: number;
  chosen: boolean;
};

/** A skill whose level may be tried. Levels 0..5, points of overall still to win. */
export type LevelOption = {
  skill: SkillRef;
  /** null where the role does not ask for it. */
  need: number | null;
  level: number | null;
  points: number;
  kinds: readonly EvidenceKind[];
  chosen: LevelChoice | null;
};

export type WhatIfPage = {
  plan: WhatIfPlan;
  /** What is tried, without what is not in the catalog. */
  choices: WhatIfChoices;
  ignored: string[];
  courses: CourseOption[];
  levels: LevelOption[];
  /** false: the role has no skill profile, so nothing can be tried. */
  scorable: boolean;
};

const LEAST_POINTS = 0.05;

/**
 * A published role with what the viewer's choices would do to its fit, and everything else that can be tried: courses that bring
 * points and have a title, the most first, and the role's skills, the largest gap first. Unknown choices are left out and named. Throws AppError
 * not_found for an unknown role and forbidden for anybody but a learner.
 */
export async function whatIfPage(viewer: Viewer, roleSlug: string, wanted: WhatIfChoices): Promise<WhatIfPage> {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have fits of their own.");
  const role = await loadRoleBySlug(db, roleSlug);
  if (!role) throw new AppError("not_found", "Bearing has no such role.");
  const at = now();
  const [{ model }, state] = await Promise.all([currentModel(db), loadLearnerState(db, viewer.userId)]);
  const table = buildRoleTable(role.input, model);
  const asked = (table.rows ?? []).map(({ skill }) => skill);
  const [found, names] = await Promise.all([
    readCourseChoices(viewer.userId, { slugs: wanted.courses, teaching: asked }),
    readNames([...asked, ...wanted.levels.map(({ skill }) => skill)]),
  ]);
  const { choices, ignored } = known(wanted, found, names);
  const [plan] = await whatIf(viewer, choices, [roleSlug]);
  if (!plan) throw new AppError("not_found", "Bearing has no such role.");
  const fit = scoreFit(table, learnerInput(state, at), model);
  return {
    plan,
    choices,
    ignored,
    courses: courseOptions(found, choices, { table, state, at, model }),
    levels: levelOptions(fit, state, names, choices),
    scorable: table.rows !== null,
  };
}

type Names = ReadonlyMap<string, SkillRef & { kind: "technology" | "knowledge" | "foundational" }>;

function known(
  { courses, levels }: WhatIfChoices,
  found: readonly CourseChoice[],
  names: Names,
): Pick<WhatIfPage, "choices" | "ignored"> {
  const choices = {
    courses: courses.filter((slug) => found.some((course) => course.slug === slug)),
    levels: levels.filter(({ skill }) => names.has(skill)),
  };
  const ignored = [
    choices.courses.length < courses.length && "A course in this address is not in the catalog. It was left out.",
    choices.levels.length < levels.length && "A skill in this address is not in the catalog. It was left out.",
  ].filter((sentence): sentence is string => sentence !== false);
  return { choices, ignored };
}

type Scene = { table: RoleTable; state: LearnerState; at: Date; model: FitModel };

function courseOptions(
  found: readonly CourseChoice[],
  { courses }: WhatIfChoices,
  { table, state, at, model }: Scene,
): CourseOption[] {
  return found
    .filter(({ slug, titled }) => titled || courses.includes(slug))
    .map(({ slug, title, provider, enrollment, evidence }) => ({
      slug,
      title,
      provider,
      enrollment,
      points: takeSteps(table, state, [evidence], at, model).steps[0]?.points ?? 0,
      chosen: courses.includes(slug),
    }))
    .filter(({ points, chosen }) => chosen || points >= LEAST_POINTS)
    .sort((a, b) => b.points - a.points || (a.slug < b.slug ? -1 : 1));
}

function levelOptions(fit: Fit, state: LearnerState, names: Names, { levels }: WhatIfChoices): LevelOption[] {
  const chosenFor = (slug: string) => levels.findLast(({ skill }) => skill === slug) ?? null;
  const asked = requirementViews(fit, state, names, () => null).map(
    ({ skill, need, level, gap, kinds }): LevelOption => ({
      skill: { slug: skill.slug, name: skill.name },
      need,
      level,
      points: gap,
      kinds,
      chosen: chosenFor(skill.slug),
    }),
  );
  const others = levels
    .filter(({ skill }) => !asked.some((option) => option.skill.slug === skill))
    .map(({ skill }): LevelOption => {
      const name = names.get(skill)?.name ?? skill;
      return { skill: { slug: skill, name }, need: null, level: null, points: 0, kinds: [], chosen: chosenFor(skill) };
    });
  return [...asked, ...others];
}

async function readNames(slugs: readonly string[]): Promise<Names> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .select({ slug: skills.slug, name: skills.name, kind: skills.kind })
    .from(skills)
    .where(and(inArray(skills.slug, [...new Set(slugs)]), ne(skills.status, "draft")));
  return new Map(rows.map((row) => [row.slug, row]));
}
