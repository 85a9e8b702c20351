import "server-only";
import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fitSnapshots, followedRoles, roles } from "@/db/schema";
import { currentModel } from "./model";
import { bandOf } from "./scoring/band";
import type { FitSummary } from "./view";

/** Points of a sparkline. */
const MOST_POINTS = 12;

/**
 * The target role of each learner (or the role followed longest) with its last stored scores, in two queries for any number of
 * learners. Learners who follow nothing, or whose role was never scored, are left out. The caller answers for who may see them.
 */
export async function fitSummaries(learnerIds: readonly number[]): Promise<Map<number, FitSummary>> {
  if (learnerIds.length === 0) return new Map();
  const main = mainRoles(learnerIds);
  const ranked = db
    .select({
      id: fitSnapshots.id,
      newest:
        sql<number>`row_number() over (partition by ${fitSnapshots.learnerId} order by ${desc(fitSnapshots.id)})`.as(
          "newest",
        ),
    })
    .from(fitSnapshots)
    .innerJoin(main, and(eq(main.learnerId, fitSnapshots.learnerId), eq(main.roleId, fitSnapshots.roleId)))
    .as("ranked");
  const rows = await db
    .select({
      learnerId: fitSnapshots.learnerId,
      role: { id: roles.id, slug: roles.slug, title: roles.title },
      overall: fitSnapshots.overall,
      low: fitSnapshots.low,
      high: fitSnapshots.high,
      enough: fitSnapshots.enough,
      provisional: sql<boolean>`coalesce((${fitSnapshots.parts}->>'provisional')::boolean, false)`,
      at: fitSnapshots.at,
    })
    .from(ranked)
    .innerJoin(fitSnapshots, eq(fitSnapshots.id, ranked.id))
    .innerJoin(roles, eq(roles.id, fitSnapshots.roleId))
    .where(lte(ranked.newest, MOST_POINTS))
    .orderBy(asc(fitSnapshots.id));
  const { model } = await currentModel(db);
  const summaries = new Map<number, FitSummary>();
  for (const { learnerId, ...row } of rows) {
    const points = [...(summaries.get(learnerId)?.points ?? []), { at: row.at, overall: row.overall }];
    const band = row.overall === null ? null : bandOf(row.overall, model.parameters);
    summaries.set(learnerId, { ...row, band, points });
  }
  return summaries;
}

function mainRoles(learnerIds: readonly number[]) {
  return db
    .selectDistinctOn([followedRoles.learnerId], { learnerId: followedRoles.learnerId, roleId: followedRoles.roleId })
    .from(followedRoles)
    .innerJoin(roles, and(eq(roles.id, followedRoles.roleId), eq(roles.status, "published")))
    .where(inArray(followedRoles.learnerId, [...learnerIds]))
    .orderBy(
      followedRoles.learnerId,
      desc(followedRoles.target),
      asc(followedRoles.followedAt),
      asc(followedRoles.roleId),
    )
    .as("main");
}
