import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { roleDocuments, roleDrafts, roles } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError, violatedConstraint } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { sameDocument } from "./changes";
import { inOrder, type RoleDocument, roleDocument } from "./document";
import { asStored, dropDraft, holdRole, mayEdit, presentState, putDraft } from "./held-role";
import { checkReferences } from "./references";

/** Addresses under /roles that are pages of their own. */
export const RESERVED_SLUGS: readonly string[] = ["compare", "pivot", "feed"];

/** Creates a role as an empty draft that nobody sees. Throws conflict when its address is taken. */
export async function createRole(
  viewer: Viewer,
  input: { title: string; slug: string },
): Promise<{ id: number; slug: string }> {
  mayEdit(viewer);
  if (RESERVED_SLUGS.includes(input.slug))
    throw taken(`The address ${input.slug} is a page of Bearing. Choose another.`);
  try {
    return await db.transaction(async (tx) => {
      const [role] = await tx
        .insert(roles)
        .values({
          slug: input.slug,
          title: input.title,
          status: "draft",
          curated: true,
          oneLine: "",
          summary: "",
          content: {
            workSetting: "",
            duties: [],
            day: [],
            enter: { startingOut: "", someExperience: "", changingCareer: "" },
            questions: [],
            editorNotes: [],
            payDifference: null,
          },
          position: sql`(select coalesce(max(position), 0) + 1 from ${roles})`,
          revision: 0,
        })
        .returning({ id: roles.id, slug: roles.slug });
      if (!role) throw new Error("The role was not written.");
      await writeAudit(tx, viewer, "role.create", "role", role.id, { slug: role.slug });
      return role;
    });
  } catch (error) {
    if (violatedConstraint(error) !== "roles_slug_key") throw error;
    throw taken(`Another role has the address ${input.slug}. Choose another.`);
  }
}

const taken = (message: string): AppError =>
  new AppError("conflict", "Some answers need another look.", { slug: [message] });

/**
 * Keeps a document as the role's one draft; a document that says what is there already leaves no draft. Throws conflict when the
 * role is no longer as `seen` (see lib/editor/stamp.ts), invalid with paths into the document.
 */
export async function saveRoleDraft(
  viewer: Viewer,
  input: { roleId: number; seen: string; document: RoleDocument },
): Promise<{ slug: string; kept: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    const present = await presentState(tx, role);
    const sent = asStored(role, input.document, present);
    await checkReferences(tx, role, sent);
    const document = inOrder(sent);
    const kept = !sameDocument(document, present);
    if (kept) await putDraft(tx, viewer, role, document);
    else await dropDraft(tx, role.id);
    await writeAudit(tx, viewer, kept ? "role.draft" : "role.discard", "role", role.id, { revision: role.revision });
    return { slug: role.slug, kept };
  });
}

/** Throws the draft away; what is public stays. */
export async function discardRoleDraft(
  viewer: Viewer,
  input: { roleId: number; seen: string },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    if (!role.draft) throw new AppError("conflict", "There is no draft to discard.");
    await dropDraft(tx, role.id);
    await writeAudit(tx, viewer, "role.discard", "role", role.id, { revision: role.revision });
    return { slug: role.slug };
  });
}

/** Takes the role out of the public catalog; history, draft and the histories of its followers stay. Publishing brings it back. */
export async function archiveRole(viewer: Viewer, input: { roleId: number; seen: string }): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    if (role.status !== "published") throw new AppError("conflict", "Only a published role can be archived.");
    await tx.update(roles).set({ status: "archived" }).where(eq(roles.id, role.id));
    await writeAudit(tx, viewer, "role.archive", "role", role.id, { revision: role.revision });
    return { slug: role.slug };
  });
}

/**
 * Puts an earlier revision into the draft, to look at and then publish. A draft that was waiting is replaced. `kept` is false when
 * the revision says what is there already, so that no draft is left.
 */
export async function restoreRole(
  viewer: Viewer,
  input: { roleId: number; seen: string; revision: number },
): Promise<{ slug: string; kept: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    const [earlier] = await tx
      .select({ document: roleDocuments.document })
      .from(roleDocuments)
      .where(and(eq(roleDocuments.roleId, role.id), eq(roleDocuments.revision, input.revision)));
    if (!earlier) throw new AppError("not_found", "The whole state of this revision is not kept.");
    const read = roleDocument.safeParse(earlier.document);
    if (!read.success)
      throw new AppError("conflict", "This revision is from an older version of Bearing and cannot be restored.");
    const present = await presentState(tx, role);
    const document = inOrder(read.data);
    const kept = !sameDocument(document, present);
    if (kept) await putDraft(tx, viewer, role, document);
    else await dropDraft(tx, role.id);
    await writeAudit(tx, viewer, "role.restore", "role", role.id, { revision: input.revision });
    return { slug: role.slug, kept };
  });
}

/** Asks for a second pair of eyes on the waiting draft. The draft stays as it is; saving it again takes the mark back. */
export async function markRoleReady(
  viewer: Viewer,
  input: { roleId: number; seen: string; note: string | null },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    if (!role.draft) throw new AppError("conflict", "There is no draft to review. Save one first.");
    await tx
      .update(roleDrafts)
      .set({ readyAt: now(), readyBy: viewer.userId, note: input.note })
      .where(eq(roleDrafts.roleId, role.id));
    await writeAudit(tx, viewer, "role.ready", "role", role.id, { revision: role.revision });
    return { slug: role.slug };
  });
}

/** Sends a draft that waits for review back to whoever works on it, with what it needs; its own editor may take it back too. */
export async function sendRoleBack(
  viewer: Viewer,
  input: { roleId: number; seen: string; note: string },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, viewer, input);
    if (!role.draft?.readyAt) throw new AppError("conflict", "This draft does not wait for review.");
    await tx
      .update(roleDrafts)
      .set({ readyAt: null, readyBy: null, note: input.note })
      .where(eq(roleDrafts.roleId, role.id));
    await writeAudit(tx, viewer, "role.send_back", "role", role.id, { note: input.note });
    return { slug: role.slug };
  });
}
