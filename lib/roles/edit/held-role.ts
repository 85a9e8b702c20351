import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { audit, roleDrafts, roleRevisions, roles, users } from "@/db/schema";
import { stampOf } from "@/lib/editor/stamp";
import { now } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/dates";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type RoleDocument, storedDocument } from "./document";
import { documentOf } from "./document-store";
import { canEditRoles } from "./policy";
import { withStoredFigures } from "./stored-figures";

export const NO_ROLE = "There is no such role.";

/** Anybody but an admin gets the answer of a role that is not there. */
export function mayEdit(viewer: Viewer): void {
  if (!canEditRoles(viewer)) throw new AppError("not_found", NO_ROLE);
}

export const ROLE_COLUMNS = {
  id: roles.id,
  slug: roles.slug,
  title: roles.title,
  status: roles.status,
  curated: roles.curated,
  revision: roles.revision,
  onetRelease: roles.onetRelease,
  adoptedAt: roles.adoptedAt,
};

export const DRAFT_COLUMNS = {
  document: roleDrafts.document,
  note: roleDrafts.note,
  readyAt: roleDrafts.readyAt,
  readyBy: roleDrafts.readyBy,
  editedBy: roleDrafts.editedBy,
  editedAt: roleDrafts.editedAt,
};

export type HeldRole = Awaited<ReturnType<typeof holdRole>>;

/**
 * Locks the role and returns it with its draft. Throws conflict when it is no longer as `seen` says, naming who changed it; the
 * field `replace` is where the form offers to go on.
 */
export async function holdRole(tx: Transaction, viewer: Viewer, input: { roleId: number; seen: string }) {
  const [role] = await tx.select(ROLE_COLUMNS).from(roles).where(eq(roles.id, input.roleId)).for("update");
  if (!role) throw new AppError("not_found", NO_ROLE);
  const [draft] = await tx.select(DRAFT_COLUMNS).from(roleDrafts).where(eq(roleDrafts.roleId, role.id));
  if (stampOf(role, draft ?? null) !== input.seen) throw await staleEdit(tx, viewer, role, input.seen);
  const { document, ...rest } = draft ?? { document: null };
  return {
    ...role,
    draft: document
      ? { ...(rest as Omit<NonNullable<typeof draft>, "document">), document: storedDocument(document) }
      : null,
  };
}

const DEEDS: Record<string, string> = {
  "role.draft": "saved a draft of this role",
  "role.restore": "put an earlier revision into this role’s draft",
  "role.publish": "published this role",
  "role.discard": "threw this role’s draft away",
  "role.archive": "archived this role",
};

async function staleEdit(
  tx: Transaction,
  viewer: Viewer,
  role: { id: number; revision: number },
  seen: string,
): Promise<AppError> {
  const [latest] = await tx
    .select({ action: audit.action, at: audit.at, by: users.id, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actorId))
    .where(and(eq(audit.subject, "role"), eq(audit.subjectId, String(role.id))))
    .orderBy(desc(audit.id))
    .limit(1);
  const [published] = await tx
    .select({ origin: roleRevisions.origin, at: roleRevisions.publishedAt, by: users.id, name: users.name })
    .from(roleRevisions)
    .leftJoin(users, eq(users.id, roleRevisions.publishedBy))
    .where(and(eq(roleRevisions.roleId, role.id), eq(roleRevisions.revision, role.revision)));
  const moved = Number(seen.split(".")[1]) !== role.revision;
  const elsewhere = moved && published && (!latest || latest.at < published.at) ? published : null;
  const when = elsewhere?.at ?? latest?.at;
  const shown = when ? ` (${formatDate(when, "dayTime", viewer.timeZone)})` : "";
  const deed = elsewhere ? { ...elsewhere, action: "role.publish" } : latest;
  const told = elsewhere?.origin === "import" ? "An import published a revision of this role" : deedOf(deed, viewer);
  return new AppError(
    "conflict",
    `${told} after you opened it${shown}. Nothing was saved just now, and everything you typed is still here.`,
    { replace: ["Look at what is there now, then say whether yours takes its place."] },
  );
}

function deedOf(
  latest: { action: string; by: number | null; name: string | null } | undefined,
  viewer: Viewer,
): string {
  const who = latest?.by === viewer.userId ? "You, in another window," : (latest?.name ?? "Somebody");
  return `${who} ${DEEDS[latest?.action ?? ""] ?? "changed this role"}`;
}

/** What the role's tables hold: the public state, or the empty one of a role that was never public. */
export async function presentState(tx: Transaction, role: { id: number }): Promise<RoleDocument> {
  const present = await documentOf(tx, role.id);
  if (!present) throw new AppError("not_found", NO_ROLE);
  return present;
}

/**
 * A document as a form sends it, with what the form does not show as it is stored (see stored-figures.ts). The occupation that a
 * role was imported from is not for an editor to change. Rows stay in the order they were sent in.
 */
export function asStored(role: HeldRole, sent: RoleDocument, present: RoleDocument): RoleDocument {
  const document = withStoredFigures(sent, role.draft ? [role.draft.document, present] : [present]);
  const { onetCode, onetTitle } = role.onetRelease === null ? document : present;
  return { ...document, onetCode, onetTitle };
}

/** Keeps a document as the role's one draft. It does not wait for a second pair of eyes until it is marked again. */
export async function putDraft(
  tx: Transaction,
  viewer: Viewer,
  role: { id: number; revision: number },
  document: RoleDocument,
): Promise<void> {
  const at = now();
  const values = {
    document,
    basedOn: role.revision,
    editedBy: viewer.userId,
    editedAt: at,
    readyAt: null,
    readyBy: null,
  };
  const later = sql`greatest(${at.toISOString()}::timestamptz, ${roleDrafts.editedAt} + interval '1 millisecond')`;
  await tx
    .insert(roleDrafts)
    .values({ roleId: role.id, ...values })
    .onConflictDoUpdate({ target: roleDrafts.roleId, set: { ...values, editedAt: later } });
}

/** Throws the role's draft away, if there is one. */
export async function dropDraft(tx: Transaction, roleId: number): Promise<void> {
  await tx.delete(roleDrafts).where(eq(roleDrafts.roleId, roleId));
}
