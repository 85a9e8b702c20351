import type { SkillKind } from "@/db/enums";

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
