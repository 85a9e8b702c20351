import type { SkillKind } from "@/db/enums";
import { count } from "@/lib/platform/money";

/**
 * The anchor that stands for a level: the whole level that holds it, rounded up, 1–5.
 * A level of 0 has no anchor and gives null.
 */
export function anchorOf(anchors: readonly string[], level: number): { level: number; text: string } | null {
  const whole = Math.min(5, Math.ceil(level));
  const text = anchors[whole - 1];
  return whole >= 1 && text ? { level: whole, text } : null;
}

/** Address of a skill's page. */
export const skillHref = (slug: string): string => `/skills/${slug}`;

/** What the kinds are called, as headings and alone. */
export const SKILL_KIND_LABELS: Record<SkillKind, { many: string; one: string; about: string }> = {
  technology: {
    many: "Technologies",
    one: "Technology",
    about: "Languages, frameworks, tools and platforms, by the name people search for.",
  },
  knowledge: {
    many: "Knowledge",
    one: "Knowledge area",
    about: "What you know about a field: its facts, rules and methods.",
  },
  foundational: {
    many: "Soft skills",
    one: "Soft skill",
    about: "Ways of thinking and working with people that carry over from one job to the next.",
  },
};

/** "24 roles", "1 course". */
export const roleCountText = (roles: number): string => `${count(roles)} ${roles === 1 ? "role" : "roles"}`;
export const courseCountText = (courses: number): string => `${count(courses)} ${courses === 1 ? "course" : "courses"}`;
