/** What a skill page asks for the signed-in learner, ready to be shown. Levels 0–5, points of overall fit 0–100. */
export type MySkillAnswer = {
  /** null = nothing counts. */
  level: number | null;
  /** "between 1.6 and 3.2"; null without a level. */
  range: string | null;
  /** "known well" … "known only roughly"; null without a level. */
  surety: string | null;
  /** What counts, newest first: who says so, when and which level. */
  statements: { level: number; source: string; when: string }[];
  /** Followed roles that ask for it, the target first. */
  roles: { slug: string; title: string; needed: number; gap: number }[];
};
