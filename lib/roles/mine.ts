/** What a role page asks for the signed-in learner: fit 0–100 and own levels 0–5 by skill slug, null = not known. */
export type MyRoleAnswer = {
  followed: boolean;
  fit: { overall: number | null; low: number | null; high: number | null; provisional: boolean } | null;
  /** The fit's band in words. */
  band: string | null;
  levels: Record<string, number | null>;
};
