import "server-only";
import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { roleDocuments, roleRevisions, roles } from "@/db/schema";
import { readScoredRole } from "@/lib/fit/load-roles";
import { rescoreFor } from "@/lib/importers/rescore";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { changeSentences } from "./change-sentences";
import { documentChanges, sameDocument } from "./changes";
import { inOrder, type RoleDocument } from "./document";
import { writeDocument } from "./document-write";
import { effectKey, effectOfRequirements } from "./effect";
import { type EffectNotice, effectNotice } from "./effect-text";
import { asStored, dropDraft, type HeldRole, holdRole, mayEdit, presentState, putDraft } from "./held-role";
import { namesIn } from "./names";
import { checkReferences } from "./references";
import { sameScored } from "./scored";

export type RolePublication =
  /** `joined`: it was not public before, so pages that could not name it until now name it too. */
  | { outcome: "published"; slug: string; revision: number; joined: boolean }
  /** Kept as a draft: publishing it moves fits of people, which the editor has not been shown. */
  | { outcome: "asks"; slug: string; effect: EffectNotice };

/**
 * Makes a document the public state as the next revision: tables, revision, whole state, audit and the re-scoring of followers in
 * one transaction. Without a document the waiting draft is published, and an archived role without one comes back as it was.
 * `agreed` are the keys of the effects the editor was shown; a document that moves a fit and is not among them is kept as a draft
 * instead. Throws conflict when the role is no longer as `seen` or nothing differs, invalid with paths into the document.
 */
export async function publishRole(
  viewer: Viewer,
  input: { roleId: number; seen: string; agreed: readonly string[]; document?: RoleDocument },
): Promise<RolePublication> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    const present = await presentState(tx, role);
    const sent = input.document ? asStored(role, input.document, present) : (role.draft?.document ?? present);
    const document = inOrder(sent);
    if (role.status === "published" && sameDocument(document, present)) {
      throw new AppError("conflict", "Nothing differs from what is public, so there is nothing to publish.");
    }
    refuseIncomplete(document);
    await checkReferences(tx, role, sent);
    const effect = await unseenEffect(tx, role.id, document, input.agreed);
    if (effect) {
      await putDraft(tx, viewer, role, document);
      await writeAudit(tx, viewer, "role.draft", "role", role.id, { revision: role.revision });
      return { outcome: "asks", slug: role.slug, effect };
    }
    const revision = await writePublished(tx, viewer, role, present, document);
    const parts = [...new Set(documentChanges(present, document).map((change) => change.part))];
    await writeAudit(tx, viewer, "role.publish", "role", role.id, { revision, parts });
    const joined = role.status !== "published" || present.onetCode !== document.onetCode;
    return { outcome: "published", slug: role.slug, revision, joined };
  });
}

/** What publishing moves and the editor was not shown; null when there is nothing of that kind. */
async function unseenEffect(
  tx: Transaction,
  roleId: number,
  document: RoleDocument,
  agreed: readonly string[],
): Promise<EffectNotice | null> {
  const key = await effectKey(tx, roleId, document);
  if (key === null || agreed.includes(key)) return null;
  const effect = effectNotice(await effectOfRequirements(tx, roleId, document));
  return effect?.asks ? effect : null;
}

function refuseIncomplete(document: RoleDocument): void {
  const fields = Object.fromEntries(
    (["oneLine", "summary"] as const)
      .filter((part) => document[part] === "")
      .map((part) => [part, ["Enter it before you publish. A draft may be saved without it."]]),
  );
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "Some answers need another look.", fields);
}

async function writePublished(
  tx: Transaction,
  viewer: Viewer,
  role: HeldRole,
  present: RoleDocument,
  document: RoleDocument,
): Promise<number> {
  const at = now();
  const before = await publishedRevision(tx, role);
  const revision = before ? role.revision + 1 : Math.max(1, role.revision);
  if (before) await keepDocument(tx, role.id, role.revision, present);
  await writeDocument(tx, role.id, document);
  await tx
    .update(roles)
    .set({
      status: "published",
      revision,
      publishedAt: at,
      ...(role.onetRelease !== null ? { adoptedAt: role.adoptedAt ?? at } : {}),
    })
    .where(eq(roles.id, role.id));
  await dropDraft(tx, role.id);
  const scored = await readScoredRole(tx, role.id);
  if (!scored) throw new Error("The role was not written.");
  const changes = before ? changeSentences(present, document, await namesIn(tx, [present, document])) : [];
  await keepDocument(tx, role.id, revision, await presentState(tx, role));
  await tx.insert(roleRevisions).values({
    roleId: role.id,
    revision,
    scored: { ...scored },
    origin: "editor",
    changes,
    publishedBy: viewer.userId,
    publishedAt: at,
  });
  if (before && !sameScored(before.scored, scored)) {
    const detail = { roleTitle: document.title, revision, changes };
    await rescoreFor(tx, [{ roleId: role.id, detail }], { actorId: viewer.userId, at });
  }
  return revision;
}

async function publishedRevision(tx: Transaction, role: HeldRole) {
  const [row] = await tx
    .select({ scored: roleRevisions.scored })
    .from(roleRevisions)
    .where(and(eq(roleRevisions.roleId, role.id), eq(roleRevisions.revision, role.revision)));
  return row ?? null;
}

/** Keeps the whole state of a revision; one that is kept already stays. */
async function keepDocument(tx: Transaction, roleId: number, revision: number, document: RoleDocument): Promise<void> {
  await tx.insert(roleDocuments).values({ roleId, revision, document }).onConflictDoNothing();
}
