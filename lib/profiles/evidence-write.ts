import "server-only";
import type { Executor } from "@/db/client";
import { evidence } from "@/db/schema";
import type { EvidenceDetail } from "@/db/schema/profiles";
import { recordFitEvent } from "@/lib/fit/record";
import type { Change, Moved } from "./changes";

/** A statement that is to be taken back. */
export type Taken = Pick<typeof evidence.$inferSelect, "id" | "skillId" | "kind">;

/**
 * Takes statements of one learner back, each by a row that names it, with one fit event for all. `what` names them on the chart;
 * `by` names who did it when it was not the learner.
 */
export async function writeWithdrawals(
  tx: Executor,
  { learnerId, actorId, at }: Change,
  statements: readonly Taken[],
  { what, by }: { what: string; by?: string },
): Promise<Moved> {
  await tx.insert(evidence).values(
    statements.map(({ id, skillId, kind }) => ({
      learnerId,
      skillId,
      kind,
      level: null,
      withdrawsId: id,
      statedBy: actorId,
      at,
    })),
  );
  const detail = by === undefined ? { skillName: what } : { skillName: what, by };
  const { moved } = await recordFitEvent(tx, { learnerId, actorId, at, kind: "evidence_withdrawn", detail });
  return moved;
}

export type Credential = {
  detail: EvidenceDetail & { title: string };
  /** Levels 0.5..5. */
  skills: readonly { skillId: number; name: string; level: number }[];
};

/** Names of skills an event keeps; its count says how many there were. */
const NAMED = 5;
const HALF_DAY_MS = 43_200_000;

/** The moment a credential dates from: noon UTC of its day of issue, never after `now`. */
export const issuedAt = (issuedOn: string, now: Date): Date =>
  new Date(Math.min(Date.parse(`${issuedOn}T00:00:00Z`) + HALF_DAY_MS, now.getTime()));

/** States every skill of a credential, dated `dated`, with one fit event for all of them at the change's moment. */
export async function writeCredential(
  tx: Executor,
  { learnerId, actorId, at }: Change,
  { detail, skills }: Credential,
  { dated, restored }: { dated: Date; restored?: true },
): Promise<Moved> {
  await tx.insert(evidence).values(
    skills.map(({ skillId, level }) => ({
      learnerId,
      skillId,
      kind: "credential" as const,
      level,
      statedBy: actorId,
      detail,
      at: dated,
    })),
  );
  const named = skills.map(({ name }) => name).slice(0, NAMED);
  const { moved } = await recordFitEvent(tx, {
    learnerId,
    actorId,
    at,
    kind: "credential_added",
    detail: { title: detail.title, count: skills.length, skills: named, ...(restored && { restored }) },
  });
  return moved;
}
