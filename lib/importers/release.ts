import "server-only";
import type { Transaction } from "@/db/client";
import type { ImportSource } from "@/db/enums";
import type { OnProgress } from "./batches";
import { applyBls } from "./bls/apply";
import { planBls } from "./bls/plan";
import { readBls } from "./bls/read";
import type { BlsRelease } from "./bls/types";
import { applyOnet } from "./onet/apply";
import { planOnet } from "./onet/plan";
import { readOnet } from "./onet/read";
import type { OnetRelease, OnetSource, Problem } from "./onet/types";
import type { PlanView } from "./plan";

/** A release as it was read, of either source. */
export type Release = { source: "onet"; release: OnetRelease } | { source: "bls"; release: BlsRelease };

export type Reading = { ok: true; read: Release } | { ok: false; problems: Problem[] };

/** Who applies, when, and whom to tell how far it is. `actorId` null = a command of the server. */
export type Applying = { actorId: number | null; at: Date; onProgress: OnProgress };

export type Planned = { view: PlanView; apply: (tx: Transaction, applying: Applying) => Promise<void> };

/** Reads and checks the files of one source. Knows no database. */
export async function readRelease(source: ImportSource, from: OnetSource, onProgress: OnProgress): Promise<Reading> {
  const tell = ({ file, done, total }: { file: string; done: number; total: number }) =>
    void onProgress(`Reading ${file}`, done, total);
  if (source === "onet") {
    const reading = await readOnet(from, tell);
    return reading.ok ? { ok: true, read: { source, release: reading.release } } : reading;
  }
  const reading = await readBls(from);
  return reading.ok ? { ok: true, read: { source, release: reading.release } } : reading;
}

/** What applying a release would do, and the way to do it in the same transaction. Reads only. */
export async function planRelease(tx: Transaction, read: Release): Promise<Planned> {
  if (read.source === "onet") {
    const plan = await planOnet(tx, read.release);
    return { view: plan.view, apply: (within, applying) => applyOnet(within, plan, applying) };
  }
  const plan = await planBls(tx, read.release);
  return { view: plan.view, apply: (within, applying) => applyBls(within, plan, applying) };
}
