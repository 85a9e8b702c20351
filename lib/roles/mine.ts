/** What a role page asks for the signed-in learner: fit 0–100 and own levels 0–5 by skill slug; a skill left out is not rated. */
export type MyRoleAnswer = {
  followed: boolean;
  fit: { overall: number | null; low: number | null; high: number | null; provisional: boolean } | null;
  /** The fit's band in words. */
  band: string | null;
  levels: Record<string, number>;
  /** Hours a week for learning, from the profile; null = not set. */
  hoursPerWeek: number | null;
  /** What the learner answered about traits of work, by trait. */
  traits: Record<string, "seek" | "avoid">;
  /** The same fit for each related role of the page, by slug. */
  relatedFits: Record<string, { overall: number | null; band: string | null }>;
};
