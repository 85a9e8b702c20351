import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { audit, fitEvents, roleDocuments, roleDrafts, roleRevisions, roles } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { saveRoleDraft } from "@/lib/roles/edit/commands";
import type { RoleDocument } from "@/lib/roles/edit/document";
import { documentOf } from "@/lib/roles/edit/document-store";
import { publishRole, type RolePublication } from "@/lib/roles/edit/publish";
import { presentRoleStamp } from "@/lib/roles/edit/queries";
import { make, viewerOf } from "../../support/make";

export const anAdmin = async (): Promise<Viewer> => viewerOf(await make.admin());

export async function roleIdOf(slug: string): Promise<number> {
  const [row] = await db.select({ id: roles.id }).from(roles).where(eq(roles.slug, slug));
  if (!row) throw new Error(`The catalog has no role "${slug}".`);
  return row.id;
}

export async function present(roleId: number): Promise<RoleDocument> {
  const document = await documentOf(db, roleId);
  if (!document) throw new Error("There is no such role.");
  return document;
}

export async function seenNow(viewer: Viewer, roleId: number): Promise<string> {
  return (await presentRoleStamp(viewer, roleId)) ?? "";
}

/** Saves the present document with `changes` as a draft. */
export async function draftWith(viewer: Viewer, roleId: number, changes: Partial<RoleDocument>) {
  const document = { ...(await present(roleId)), ...changes };
  return saveRoleDraft(viewer, { roleId, seen: await seenNow(viewer, roleId), document });
}

/** Publishes the present document with `changes`, agreeing to whatever it does. */
export async function publishWith(
  viewer: Viewer,
  roleId: number,
  changes: Partial<RoleDocument>,
): Promise<Extract<RolePublication, { outcome: "published" }>> {
  const document = { ...(await present(roleId)), ...changes };
  const first = await publishRole(viewer, { roleId, seen: await seenNow(viewer, roleId), agreed: [], document });
  if (first.outcome === "published") return first;
  const again = await publishRole(viewer, {
    roleId,
    seen: await seenNow(viewer, roleId),
    agreed: [first.effect.key],
  });
  if (again.outcome !== "published") throw new Error("It asks again.");
  return again;
}

/** The requirements with one level set. */
export function withLevel(document: RoleDocument, skill: string, level: number): RoleDocument["requirements"] {
  return document.requirements.map((row) =>
    row.skill === skill ? { ...row, level, onetLevel: null, onetSe: null } : row,
  );
}

/** The code, message and fields of the refusal. */
export async function refusalOf(run: () => Promise<unknown>): Promise<Pick<AppError, "code" | "message" | "fields">> {
  try {
    await run();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message, fields: error.fields };
    throw error;
  }
  throw new Error("It was not refused.");
}

export const revisionsOf = (roleId: number) =>
  db.select().from(roleRevisions).where(eq(roleRevisions.roleId, roleId)).orderBy(asc(roleRevisions.revision));

export const documentsOf = (roleId: number) =>
  db.select().from(roleDocuments).where(eq(roleDocuments.roleId, roleId)).orderBy(asc(roleDocuments.revision));

export const draftsOf = (roleId: number) => db.select().from(roleDrafts).where(eq(roleDrafts.roleId, roleId));

export const eventsOf = async (roleId: number) => {
  const rows = await db
    .select({ id: fitEvents.id, detail: fitEvents.detail })
    .from(fitEvents)
    .where(eq(fitEvents.kind, "role_revised"))
    .orderBy(asc(fitEvents.id));
  const [role] = await db.select({ title: roles.title }).from(roles).where(eq(roles.id, roleId));
  return rows.filter(({ detail }) => detail.roleTitle === role?.title);
};

export async function auditOf(roleId: number): Promise<string[]> {
  const rows = await db
    .select({ action: audit.action })
    .from(audit)
    .where(and(eq(audit.subject, "role"), eq(audit.subjectId, String(roleId))))
    .orderBy(asc(audit.id));
  return rows.map((row) => row.action);
}
