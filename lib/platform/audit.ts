import "server-only";
import type { Executor } from "@/db/client";
import { audit } from "@/db/schema";
import { type Actor, actorId } from "./viewer";

/** Writes one audit line; call it in the command's own transaction. Never put secrets in `detail`. */
export async function writeAudit(
  tx: Executor,
  actor: Actor,
  action: string,
  subject: string,
  subjectId: string | number,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.insert(audit).values({
    actorId: actorId(actor),
    actor: actor.kind === "viewer" ? actor.accountRole : actor.job,
    action,
    subject,
    subjectId: String(subjectId),
    detail,
  });
}
