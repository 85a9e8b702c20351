import type { CourseKind, CourseLevel, SkillKind } from "@/db/enums";

/** A skill as forms and pages need it. */
export type SkillView = {
  id: number;
  slug: string;
  name: string;
  kind: SkillKind;
  description: string;
  /** What a person at level 1, 2, 3, 4, 5 can do, in this order. */
  anchors: readonly string[];
  /** Other names people use for it, by alphabet. */
  aliases: readonly string[];
};

export type SkillName = { id: number; slug: string; name: string; kind: SkillKind };

/** A skill in a list, with how many published roles ask for it and how many published courses teach it. */
export type SkillListItem = SkillName & { description: string; roles: number; courses: number };

/** A published role that asks for a skill. */
export type AskingRole = {
  slug: string;
  title: string;
  /** Is it written by our editors, or imported as it is? */
  curated: boolean;
  /** 1–5 */
  importance: number;
  /** Above 0 to 5. */
  level: number;
  /** What the role uses it for; empty for an imported role. */
  use: string;
};

/** A published course that teaches a skill. */
export type TeachingCourse = {
  slug: string;
  /** null = not stated in the source, here and below. */
  title: string | null;
  provider: string | null;
  platform: string | null;
  sample: boolean;
  level: CourseLevel | null;
  kind: CourseKind | null;
  /** Of work in the whole course. */
  hours: number | null;
  duration: { min: number; max: number; unit: "days" | "weeks" | "months" } | null;
  /** 0–5 */
  from: number;
  to: number;
};

/** A skill that is often asked for together with another, and in how many roles. */
export type RelatedSkill = Pick<SkillName, "slug" | "name" | "kind"> & { shared: number };

/** Everything a skill page shows. */
export type SkillPageView = SkillView & {
  /** One of O*NET's own skills or knowledge areas. */
  onet: boolean;
  /** Our own roles that ask for it, most important first. */
  ownRoles: readonly AskingRole[];
  /** The first imported roles that ask for it, most important first, and how many there are. */
  importedRoles: readonly AskingRole[];
  importedTotal: number;
  /** The one that leads furthest first. */
  courses: readonly TeachingCourse[];
  /** Most often asked together first. */
  related: readonly RelatedSkill[];
};
