import { and, desc, eq, isNotNull, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import { evidence, interestResults, preferenceSets, skills } from "@/db/schema";
import { type LearnerState, newestPerKind } from "./learner-state";

/** What the fit reads of a learner: evidence that stands, the newest interests, the newest preferences. */
export async function loadLearnerState(tx: Executor, learnerId: number): Promise<LearnerState> {
  const stated = await standingEvidence(tx, learnerId);
  const [result] = await tx
    .select({ interests: interestResults.interests })
    .from(interestResults)
    .where(eq(interestResults.learnerId, learnerId))
    .orderBy(desc(interestResults.id))
    .limit(1);
  const [set] = await tx
    .select({ preferences: preferenceSets.preferences })
    .from(preferenceSets)
    .where(eq(preferenceSets.learnerId, learnerId))
    .orderBy(desc(preferenceSets.id))
    .limit(1);
  return {
    evidence: newestPerKind(stated),
    interests: result?.interests ?? null,
    preferences: set ? { jobZone: set.preferences.jobZone ?? null, payFloor: set.preferences.payFloor ?? null } : null,
  };
}

async function standingEvidence(tx: Executor, learnerId: number): Promise<LearnerState["evidence"]> {
  const withdrawal = alias(evidence, "withdrawal");
  const rows = await tx
    .select({ id: evidence.id, skill: skills.slug, kind: evidence.kind, level: evidence.level, at: evidence.at })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(
      and(
        eq(evidence.learnerId, learnerId),
        isNotNull(evidence.level),
        notExists(tx.select({ id: withdrawal.id }).from(withdrawal).where(eq(withdrawal.withdrawsId, evidence.id))),
      ),
    )
    .orderBy(evidence.id);
  return rows.map((row) => ({ ...row, level: row.level ?? 0, at: row.at.toISOString() }));
}
