import "server-only";
import { and, desc, eq, inArray, min, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import type { DisputeStatus } from "@/db/enums";
import { evidenceDisputes, users } from "@/db/schema";

/** A learner's objection as everybody concerned reads it. */
export type DisputeView = {
  id: number;
  reason: string;
  status: DisputeStatus;
  openedAt: Date;
  /** What the answer says and whose it is; null while nobody answered. */
  answer: string | null;
  answeredBy: string | null;
  decidedAt: Date | null;
};

/** All disputes of a learner by the statement they are about, each newest first. Callers check access. */
export async function readDisputes(learnerId: number): Promise<Map<number, DisputeView[]>> {
  const decider = alias(users, "decider");
  const rows = await db
    .select({
      evidenceId: evidenceDisputes.evidenceId,
      id: evidenceDisputes.id,
      reason: evidenceDisputes.reason,
      status: evidenceDisputes.status,
      openedAt: evidenceDisputes.createdAt,
      answer: evidenceDisputes.answer,
      answeredBy: decider.name,
      decidedAt: evidenceDisputes.decidedAt,
    })
    .from(evidenceDisputes)
    .leftJoin(decider, eq(decider.id, evidenceDisputes.decidedBy))
    .where(eq(evidenceDisputes.learnerId, learnerId))
    .orderBy(desc(evidenceDisputes.id));
  const byStatement = new Map<number, DisputeView[]>();
  for (const { evidenceId, ...dispute } of rows) {
    byStatement.set(evidenceId, [...(byStatement.get(evidenceId) ?? []), dispute]);
  }
  return byStatement;
}

export type OpenDisputes = { count: number; since: Date };

/** How many disputes wait for an answer, and since when, by learner. Callers check access. */
export async function openDisputes(learnerIds: readonly number[]): Promise<Map<number, OpenDisputes>> {
  if (learnerIds.length === 0) return new Map();
  const rows = await db
    .select({
      learnerId: evidenceDisputes.learnerId,
      count: sql<number>`count(*)`.mapWith(Number),
      since: min(evidenceDisputes.createdAt),
    })
    .from(evidenceDisputes)
    .where(and(inArray(evidenceDisputes.learnerId, [...learnerIds]), eq(evidenceDisputes.status, "open")))
    .groupBy(evidenceDisputes.learnerId);
  return new Map(
    rows.flatMap(({ learnerId, count, since }) => (since ? [[learnerId, { count, since }] as const] : [])),
  );
}
