import { desc, eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { modelVersions } from "@/db/schema";
import { restoreModel, type StoredModel } from "./scoring/model-version";
import type { FitModel } from "./scoring/types";

export type LoadedModel = { id: number; model: FitModel };

/** Parsed models of this process; a stored model never changes. */
const parsed = new Map<string, FitModel>();

/** The newest model version. Throws when none is stored: an instance without its catalog cannot score. */
export async function currentModel(tx: Executor): Promise<LoadedModel> {
  const [row] = await tx
    .select({ id: modelVersions.id, hash: modelVersions.hash })
    .from(modelVersions)
    .orderBy(desc(modelVersions.id))
    .limit(1);
  if (!row) throw new Error("No scoring model is stored. Seed the catalog first.");
  return { id: row.id, model: await modelOf(tx, row) };
}

/** A stored model version by id, whatever its age. */
export async function modelById(tx: Executor, id: number): Promise<LoadedModel> {
  const [row] = await tx
    .select({ id: modelVersions.id, hash: modelVersions.hash })
    .from(modelVersions)
    .where(eq(modelVersions.id, id));
  if (!row) throw new Error(`No scoring model has the number ${id}.`);
  return { id, model: await modelOf(tx, row) };
}

async function modelOf(tx: Executor, { id, hash }: { id: number; hash: string }): Promise<FitModel> {
  const key = `${id} ${hash}`;
  const known = parsed.get(key);
  if (known) return known;
  const [row] = await tx.select({ model: modelVersions.model }).from(modelVersions).where(eq(modelVersions.id, id));
  const model = restoreModel(row?.model as StoredModel);
  parsed.set(key, model);
  return model;
}
