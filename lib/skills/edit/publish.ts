import "server-only";
import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { skillAliases, skillRevisions, skills } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError, type FieldErrors } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { changeSentences, documentChanges, type SkillDocument, sameDocument } from "./document";
import { dropDraft, holdSkill, mayEdit } from "./held";
import { refuseTakenNames } from "./names";
import { documentOf } from "./store";

/**
 * Makes a document the public state as the next revision, all in one transaction; without one, the waiting draft. Its address
 * stays, so that evidence, requirements and earlier scores keep meaning this skill. Throws conflict when the skill is no longer as
 * `seen` or nothing differs, invalid when something is missing or a name is taken.
 */
export async function publishSkill(
  viewer: Viewer,
  { document: given, ...held }: { skillId: number; seen: string; document?: SkillDocument },
): Promise<{ slug: string; revision: number }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const skill = await holdSkill(tx, viewer, held);
    const present = await documentOf(tx, skill.id);
    const document = given ?? skill.draft?.document ?? present;
    if (skill.status === "published" && sameDocument(document, present)) {
      throw new AppError("conflict", "Nothing differs from what is public, so there is nothing to publish.");
    }
    refuseIncomplete(document);
    await refuseTakenNames(tx, skill.id, document);
    const before = skill.status === "published" ? { revision: skill.revision, document: present } : null;
    const changes = before ? changeSentences(documentChanges(present, document)) : [];
    const revision = await writeSkill(tx, viewer, { skillId: skill.id, before, document, changes });
    await dropDraft(tx, skill.id);
    await writeAudit(tx, viewer, "skill.publish", "skill", skill.id, { revision, changes });
    return { slug: skill.slug, revision };
  });
}

function refuseIncomplete({ description, anchors }: SkillDocument): void {
  const fields: FieldErrors = {};
  if (description === "") fields.description = ["Say what it is before you publish. A draft may be saved without."];
  for (const [index, text] of anchors.entries()) {
    if (text === "") fields[`anchors.${index}`] = [`Say what somebody at level ${index + 1} can do.`];
  }
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "Some answers need another look.", fields);
}

/**
 * Writes a document to the skill's tables and keeps it as its next revision; `before` is what was public, which is kept as a
 * revision too when none of it was kept yet. Returns the new revision's number.
 */
export async function writeSkill(
  tx: Transaction,
  viewer: Viewer,
  {
    skillId,
    before,
    document,
    changes,
  }: {
    skillId: number;
    before: { revision: number; document: SkillDocument } | null;
    document: SkillDocument;
    changes: string[];
  },
): Promise<number> {
  const at = now();
  if (before) await keepPublic(tx, skillId, before);
  const revision = (before?.revision ?? 0) + 1;
  const { aliases, ...stated } = document;
  await tx
    .update(skills)
    .set({ ...stated, status: "published", revision })
    .where(eq(skills.id, skillId));
  await tx.delete(skillAliases).where(eq(skillAliases.skillId, skillId));
  if (aliases.length > 0) await tx.insert(skillAliases).values(aliases.map((alias) => ({ skillId, alias })));
  await tx
    .insert(skillRevisions)
    .values({ skillId, revision, document, changes, publishedBy: viewer.userId, publishedAt: at });
  return revision;
}

/** Keeps what is public as a revision, where it is none yet: what came with the catalog has no person, and the moment it came. */
export async function keepPublic(
  tx: Transaction,
  skillId: number,
  { revision, document }: { revision: number; document: SkillDocument },
): Promise<void> {
  const [known] = await tx
    .select({ id: skillRevisions.id })
    .from(skillRevisions)
    .where(and(eq(skillRevisions.skillId, skillId), eq(skillRevisions.revision, revision)));
  if (known) return;
  const [skill] = await tx.select({ createdAt: skills.createdAt }).from(skills).where(eq(skills.id, skillId));
  await tx.insert(skillRevisions).values({ skillId, revision, document, publishedAt: skill?.createdAt });
}
