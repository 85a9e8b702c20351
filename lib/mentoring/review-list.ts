import type { LedgerSkill } from "@/lib/profiles/read-evidence";

type Needed = { slug: string; points: number; gap: number };

export type ToReview = LedgerSkill & { worth: number; claimed: number | null; verified: boolean };

/**
 * The skills a mentor would review first: those somebody claims and no mentor has verified since, then by what they are worth
 * for the learner's main role, then by name.
 */
export function reviewOrder(ledger: readonly LedgerSkill[], needed: readonly Needed[]): ToReview[] {
  const worth = new Map(needed.map((row) => [row.slug, row.points + row.gap]));
  return ledger
    .map((entry) => {
      const counting = entry.statements.filter((statement) => statement.standing === "counts");
      const claim = counting.find((statement) => statement.kind !== "mentor");
      const verified = counting.some(
        (statement) => statement.kind === "mentor" && (!claim || statement.at >= claim.at),
      );
      return { ...entry, worth: worth.get(entry.skill.slug) ?? 0, claimed: claim?.level ?? null, verified };
    })
    .sort(
      (a, b) =>
        Number(a.verified) - Number(b.verified) || b.worth - a.worth || a.skill.name.localeCompare(b.skill.name),
    );
}
