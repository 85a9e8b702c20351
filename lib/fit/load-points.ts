import "server-only";
import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fitEvents, fitSnapshots, modelVersions } from "@/db/schema";
import type { SnapshotParts } from "./snapshot";
import { causeLabel } from "./text";
import type { FitPoint } from "./view";

/** Points of a role's line that are loaded at most: the newest. */
const MOST_POINTS = 120;

/** The stored history of one learner, oldest first, by role id. */
export async function loadPoints(learnerId: number, roleIds: readonly number[]): Promise<Map<number, FitPoint[]>> {
  const points = new Map<number, FitPoint[]>(roleIds.map((id) => [id, []]));
  if (roleIds.length === 0) return points;
  const ranked = db
    .select({
      id: fitSnapshots.id,
      newest: sql<number>`row_number() over (partition by ${fitSnapshots.roleId} order by ${desc(fitSnapshots.id)})`.as(
        "newest",
      ),
    })
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), inArray(fitSnapshots.roleId, [...roleIds])))
    .as("ranked");
  const rows = await db
    .select({
      id: fitSnapshots.id,
      roleId: fitSnapshots.roleId,
      at: fitSnapshots.at,
      overall: fitSnapshots.overall,
      low: fitSnapshots.low,
      high: fitSnapshots.high,
      own: fitSnapshots.ownChange,
      role: fitSnapshots.roleChange,
      time: fitSnapshots.timeChange,
      components: fitSnapshots.components,
      restated: fitSnapshots.restated,
      kind: fitEvents.kind,
      detail: fitEvents.detail,
      model: modelVersions.version,
    })
    .from(ranked)
    .innerJoin(fitSnapshots, eq(fitSnapshots.id, ranked.id))
    .innerJoin(fitEvents, eq(fitEvents.id, fitSnapshots.eventId))
    .innerJoin(modelVersions, eq(modelVersions.id, fitSnapshots.modelVersionId))
    .where(lte(ranked.newest, MOST_POINTS))
    .orderBy(asc(fitSnapshots.id));
  for (const { roleId, kind, detail, own, role, time, ...point } of rows) {
    const cause = { kind, label: causeLabel(kind, detail), own, role, time };
    points.get(roleId)?.push({ ...point, cause });
  }
  return points;
}

/** The parts of stored snapshots by snapshot id. */
export async function loadParts(snapshotIds: readonly number[]): Promise<Map<number, SnapshotParts>> {
  if (snapshotIds.length === 0) return new Map();
  const rows = await db
    .select({ id: fitSnapshots.id, parts: fitSnapshots.parts })
    .from(fitSnapshots)
    .where(inArray(fitSnapshots.id, [...snapshotIds]));
  return new Map(rows.map(({ id, parts }) => [id, parts as SnapshotParts]));
}
