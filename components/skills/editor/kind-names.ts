import type { SkillKind } from "@/db/enums";
import { SKILL_KIND_LABELS } from "@/lib/skills/text";

/** The kinds as options of a field. */
export const KIND_NAMES: Record<SkillKind, string> = {
  technology: SKILL_KIND_LABELS.technology.one,
  knowledge: SKILL_KIND_LABELS.knowledge.one,
  foundational: SKILL_KIND_LABELS.foundational.one,
};
