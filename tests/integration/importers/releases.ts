import { and, asc, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { roleRevisions, roles } from "@/db/schema";
import { applyOnet } from "@/lib/importers/onet/apply";
import { type OnetPlan, planOnet } from "@/lib/importers/onet/plan";
import { readOnet } from "@/lib/importers/onet/read";
import type { OnetRelease } from "@/lib/importers/onet/types";
import { importTransaction, planningTransaction } from "@/lib/importers/transaction";
import { type TinyRelease, tinyOnet, tinyOnetFiles } from "../../support/tiny-onet";

/** The tiny release as the reader gives it, changed first by `edit`. */
export async function tinyRelease(
  release = "90.1",
  edit: (tiny: TinyRelease) => void = () => {},
): Promise<OnetRelease> {
  const tiny = tinyOnet(release);
  edit(tiny);
  const reading = await readOnet({ kind: "files", files: tinyOnetFiles(tiny) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.release;
}

export const planOf = (release: OnetRelease): Promise<OnetPlan> => planningTransaction((tx) => planOnet(tx, release));

/** Plans and applies in one transaction, as the job and the command do; `after` runs before it is committed. */
export async function applyRelease(
  release: OnetRelease,
  after: (tx: Transaction) => Promise<void> = async () => {},
): Promise<OnetPlan> {
  return importTransaction(async (tx) => {
    const plan = await planOnet(tx, release);
    await applyOnet(tx, plan, { actorId: null, at: new Date(), onProgress: () => {} });
    await after(tx);
    return plan;
  });
}

/** The imported role of a code with its revisions, oldest first. */
export async function roleOf(code: string) {
  const [role] = await db
    .select()
    .from(roles)
    .where(and(eq(roles.onetCode, code), eq(roles.curated, false)));
  if (!role) throw new Error(`No role was imported for ${code}.`);
  const revisions = await db
    .select()
    .from(roleRevisions)
    .where(eq(roleRevisions.roleId, role.id))
    .orderBy(asc(roleRevisions.revision));
  return { ...role, revisions };
}
