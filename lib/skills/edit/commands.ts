import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import type { SkillKind } from "@/db/enums";
import { skillDrafts, skillRevisions, skills } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError, violatedConstraint } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type SkillDocument, sameDocument, skillDocument } from "./document";
import { dropDraft, holdSkill, later, mayEdit, putDraft } from "./held";
import { refuseTakenNames } from "./names";
import { documentOf } from "./store";

type Held = { skillId: number; seen: string };

/** Creates a skill as an empty draft that nobody sees. Throws conflict when its address or its name is taken. */
export async function createSkill(
  viewer: Viewer,
  input: { name: string; slug: string; kind: SkillKind },
): Promise<{ id: number; slug: string }> {
  mayEdit(viewer);
  try {
    return await db.transaction(async (tx) => {
      await refuseTakenNames(tx, null, { name: input.name, aliases: [] });
      const empty = { description: "", anchors: ["", "", "", "", ""], status: "draft" as const, revision: 0 };
      const [skill] = await tx
        .insert(skills)
        .values({ ...input, ...empty })
        .returning({ id: skills.id, slug: skills.slug });
      if (!skill) throw new Error("The skill was not written.");
      await writeAudit(tx, viewer, "skill.create", "skill", skill.id, { slug: skill.slug });
      return skill;
    });
  } catch (error) {
    if (violatedConstraint(error) !== "skills_slug_key") throw error;
    const message = `Another skill has the address ${input.slug}. Choose another.`;
    throw new AppError("conflict", "Some answers need another look.", { slug: [message] });
  }
}

/**
 * Keeps a document as the skill's one draft; a document that says what is there already leaves no draft. Throws conflict when the
 * skill is no longer as `seen`, invalid when a name is taken.
 */
export async function saveSkillDraft(
  viewer: Viewer,
  { document, ...held }: Held & { document: SkillDocument },
): Promise<{ slug: string; kept: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const skill = await holdSkill(tx, viewer, held);
    await refuseTakenNames(tx, skill.id, document);
    const kept = !sameDocument(document, await documentOf(tx, skill.id));
    if (kept) await putDraft(tx, viewer, skill, document);
    else await dropDraft(tx, skill.id);
    const { revision } = skill;
    await writeAudit(tx, viewer, kept ? "skill.draft" : "skill.discard", "skill", skill.id, { revision });
    return { slug: skill.slug, kept };
  });
}

/** Throws the draft away; what is public stays. */
export async function discardSkillDraft(viewer: Viewer, held: Held): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const skill = await holdSkill(tx, viewer, held);
    if (!skill.draft) throw new AppError("conflict", "There is no draft to discard.");
    await dropDraft(tx, skill.id);
    await writeAudit(tx, viewer, "skill.discard", "skill", skill.id, { revision: skill.revision });
    return { slug: skill.slug };
  });
}

/** Marks the waiting draft as ready for a second pair of eyes, with a note for them, or takes the mark away. */
export async function markSkillReady(
  viewer: Viewer,
  { ready, note, ...held }: Held & { ready: boolean; note: string | null },
): Promise<{ slug: string; ready: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const skill = await holdSkill(tx, viewer, held);
    if (!skill.draft) throw new AppError("conflict", "There is no draft to look at. Save one first.");
    const at = now();
    const mark = ready ? { readyAt: at, readyBy: viewer.userId, note } : { readyAt: null, readyBy: null, note: null };
    await tx
      .update(skillDrafts)
      .set({ ...mark, editedAt: later(at) })
      .where(eq(skillDrafts.skillId, skill.id));
    await writeAudit(tx, viewer, ready ? "skill.ready" : "skill.unready", "skill", skill.id);
    return { slug: skill.slug, ready };
  });
}

/**
 * Puts an earlier revision into the draft, to look at and then publish; a draft that was waiting is replaced. `kept` is false when
 * the revision says what is there already, so that no draft is left.
 */
export async function restoreSkillRevision(
  viewer: Viewer,
  { revision, ...held }: Held & { revision: number },
): Promise<{ slug: string; kept: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const skill = await holdSkill(tx, viewer, held);
    const [earlier] = await tx
      .select({ document: skillRevisions.document })
      .from(skillRevisions)
      .where(and(eq(skillRevisions.skillId, skill.id), eq(skillRevisions.revision, revision)));
    if (!earlier) throw new AppError("not_found", "There is no such revision.");
    const read = skillDocument.safeParse(earlier.document);
    if (!read.success)
      throw new AppError("conflict", "This revision is from an older version of Bearing and cannot be restored.");
    const kept = !sameDocument(read.data, await documentOf(tx, skill.id));
    if (kept) await putDraft(tx, viewer, skill, read.data);
    else await dropDraft(tx, skill.id);
    await writeAudit(tx, viewer, "skill.restore", "skill", skill.id, { revision });
    return { slug: skill.slug, kept };
  });
}
