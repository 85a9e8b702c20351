import { count, desc, eq, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { fitEvents, fitRescores, followedRoles, modelVersions, roles } from "@/db/schema";
import { queueRescores } from "./queue-rescores";
import { modelHash, storeModel } from "./scoring/model-version";
import type { FitModel } from "./scoring/types";

/**
 * Stores a model that this database does not have yet, by its version name, which makes it the current one. Where another was in
 * use before, the change is an event and every followed role is scored again in the background: each chart gets its last point
 * restated and a break. A model whose name is stored is left as it was frozen, whatever it holds now.
 * @throws when another version with the same figures is stored: the name alone is no new model
 */
export async function announceModel(
  tx: Executor,
  model: FitModel,
  at: Date,
): Promise<{ added: boolean; rescoreId: number | null }> {
  const { version } = model;
  const [known] = await tx
    .select({ id: modelVersions.id })
    .from(modelVersions)
    .where(eq(modelVersions.version, version))
    .limit(1);
  if (known) return { added: false, rescoreId: null };
  const [former] = await tx
    .select({ version: modelVersions.version })
    .from(modelVersions)
    .orderBy(desc(modelVersions.id))
    .limit(1);
  const hash = modelHash(model);
  const [same] = await tx
    .select({ version: modelVersions.version })
    .from(modelVersions)
    .where(eq(modelVersions.hash, hash));
  if (same)
    throw new Error(`The model "${version}" has the very figures of "${same.version}". Ship it under that name.`);
  await tx.insert(modelVersions).values({ version, hash, model: storeModel(model), createdAt: at });
  if (!former) return { added: true, rescoreId: null };
  return { added: true, rescoreId: await recordModelChange(tx, { version, former: former.version }, at) };
}

async function recordModelChange(
  tx: Executor,
  detail: { version: string; former: string },
  at: Date,
): Promise<number | null> {
  const [event] = await tx
    .insert(fitEvents)
    .values({ learnerId: null, kind: "model_changed", actorId: null, detail, at })
    .returning({ id: fitEvents.id });
  if (!event) throw new Error("The event was not written.");
  const [followed] = await tx
    .select({ total: count(sql`1`) })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .where(eq(roles.status, "published"));
  const [row] = await tx
    .insert(fitRescores)
    .values({ eventId: event.id, roleId: null, total: followed?.total ?? 0 })
    .returning({ id: fitRescores.id });
  if (!row) throw new Error("The re-scoring was not written.");
  await queueRescores(tx, [row.id]);
  return row.id;
}
