import "server-only";
import { and, asc, count, desc, eq, ne } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { audit, followedRoles, roleDocuments, roleDrafts, roleRevisions, roles, skills, users } from "@/db/schema";
import type { Names } from "@/lib/editor/change";
import { stampOf } from "@/lib/editor/stamp";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type Change, documentChanges } from "./changes";
import { inOrder, type RoleDocument, roleDocument, storedDocument } from "./document";
import { documentOf } from "./document-store";
import { effectOfRequirements } from "./effect";
import { effectNotice, singleText } from "./effect-text";
import { DRAFT_COLUMNS, mayEdit, NO_ROLE, ROLE_COLUMNS } from "./held-role";
import { namesIn } from "./names";
import { previewOfDocument } from "./preview";

/** Everything a read needs is of one moment. */
const inOneMoment = <T>(read: (tx: Executor) => Promise<T>): Promise<T> =>
  db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });

/** The role as it is, its draft, and what an editor sees of it. */
async function openRole(tx: Executor, roleId: number) {
  const [role] = await tx.select(ROLE_COLUMNS).from(roles).where(eq(roles.id, roleId));
  const present = role ? await documentOf(tx, roleId) : null;
  if (!role || !present) throw new AppError("not_found", NO_ROLE);
  const [kept] = await tx
    .select({ ...DRAFT_COLUMNS, editor: users.name })
    .from(roleDrafts)
    .leftJoin(users, eq(users.id, roleDrafts.editedBy))
    .where(eq(roleDrafts.roleId, roleId));
  const draft = kept ? { ...kept, document: storedDocument(kept.document) } : null;
  return { role, present, document: draft?.document ?? present, draft, seen: stampOf(role, draft) };
}

export type EditedRole = Awaited<ReturnType<typeof roleForEditing>>;

/** A role as its editor needs it: the document to edit, what is public, who follows it, and what publishing would do. */
export async function roleForEditing(viewer: Viewer, roleId: number) {
  mayEdit(viewer);
  const opened = await inOneMoment(async (tx) => {
    const { role, present, document, draft, seen } = await openRole(tx, roleId);
    const names = await namesIn(tx, [present, document]);
    const effect = draft ? await effectOfRequirements(tx, roleId, document) : null;
    return {
      role,
      seen,
      document,
      names,
      draft: draft
        ? {
            editedAt: draft.editedAt,
            editor: draft.editor,
            readyAt: draft.readyAt,
            readyBy: draft.readyBy,
            note: draft.note,
          }
        : null,
      changes: documentChanges(present, document, names),
      effect: effectNotice(effect),
      singles: (effect?.singles ?? []).map((one) => ({ skill: one.skill, text: singleText(one) })),
      followers: await followersOf(tx, roleId),
      sentBack: draft && !draft.readyAt && draft.note ? await lastSentBack(tx, roleId) : null,
    };
  });
  return { ...opened, preview: await previewOfDocument(opened.role, opened.document) };
}

async function followersOf(tx: Executor, roleId: number): Promise<number> {
  const [row] = await tx.select({ followers: count() }).from(followedRoles).where(eq(followedRoles.roleId, roleId));
  return row?.followers ?? 0;
}

/** Who sent the draft back last, and when. */
async function lastSentBack(tx: Executor, roleId: number): Promise<{ by: string | null; at: Date } | null> {
  const [row] = await tx
    .select({ by: users.name, at: audit.at })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actorId))
    .where(and(eq(audit.subject, "role"), eq(audit.subjectId, String(roleId)), eq(audit.action, "role.send_back")))
    .orderBy(desc(audit.id))
    .limit(1);
  return row ?? null;
}

/** What an editor sees of a role now; null when there is none. */
export async function presentRoleStamp(viewer: Viewer, roleId: number): Promise<string | null> {
  mayEdit(viewer);
  const [role] = await db
    .select({ status: roles.status, revision: roles.revision, editedAt: roleDrafts.editedAt })
    .from(roles)
    .leftJoin(roleDrafts, eq(roleDrafts.roleId, roles.id))
    .where(eq(roles.id, roleId));
  return role ? stampOf(role, role.editedAt ? { editedAt: role.editedAt } : null) : null;
}

/** The public page as publishing the draft would make it, and what publishing would do. Nothing is written. */
export async function previewRole(viewer: Viewer, roleId: number) {
  mayEdit(viewer);
  const opened = await inOneMoment(async (tx) => {
    const { role, document, draft, seen } = await openRole(tx, roleId);
    const effect = draft ? effectNotice(await effectOfRequirements(tx, roleId, document)) : null;
    return { role, document, seen, effect, waiting: draft !== null, readyAt: draft?.readyAt ?? null };
  });
  const { role, document, ...rest } = opened;
  return {
    ...rest,
    view: await previewOfDocument(role, document),
    publishable: rest.waiting || role.status !== "published",
  };
}

const HISTORY_PAGE = 10;

export type RoleHistoryEntry = {
  revision: number;
  editedAt: Date;
  /** Who published it, or where it came from. */
  by: string;
  /** Against the revision before; null where the whole states are not both kept. */
  changes: Change[] | null;
  /** What changed as it was told to readers. */
  sentences: string[];
  restorable: boolean;
};

/** Published revisions, newest first, one page of them. */
export async function roleHistory(viewer: Viewer, roleId: number, page: number) {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const [all] = await tx.select({ total: count() }).from(roleRevisions).where(eq(roleRevisions.roleId, roleId));
    const pages = Math.max(1, Math.ceil((all?.total ?? 0) / HISTORY_PAGE));
    const shown = Math.min(page, pages);
    const rows = await tx
      .select({
        revision: roleRevisions.revision,
        editedAt: roleRevisions.publishedAt,
        editor: users.name,
        origin: roleRevisions.origin,
        release: roleRevisions.release,
        sentences: roleRevisions.changes,
        document: roleDocuments.document,
      })
      .from(roleRevisions)
      .leftJoin(users, eq(users.id, roleRevisions.publishedBy))
      .leftJoin(
        roleDocuments,
        and(eq(roleDocuments.roleId, roleRevisions.roleId), eq(roleDocuments.revision, roleRevisions.revision)),
      )
      .where(eq(roleRevisions.roleId, roleId))
      .orderBy(desc(roleRevisions.revision))
      .limit(HISTORY_PAGE + 1)
      .offset((shown - 1) * HISTORY_PAGE);
    const documents = rows.map((row) => (row.document ? readable(row.document) : null));
    const names = await namesIn(
      tx,
      documents.filter((document) => document !== null),
    );
    const entries = rows
      .slice(0, HISTORY_PAGE)
      .map((row, index) => entryOf(row, documents[index] ?? null, documents[index + 1] ?? null, names));
    return { entries, page: shown, pages };
  });
}

/** A kept state in today's shape; null when it cannot be read any more. */
function readable(document: Record<string, unknown>): RoleDocument | null {
  const read = roleDocument.safeParse(document);
  return read.success ? inOrder(read.data) : null;
}

type HistoryRow = {
  revision: number;
  editedAt: Date;
  editor: string | null;
  origin: "seed" | "editor" | "import";
  release: string | null;
  sentences: string[];
};

function entryOf(
  { origin, release, editor, ...row }: HistoryRow,
  after: RoleDocument | null,
  before: RoleDocument | null,
  names: Names,
): RoleHistoryEntry {
  const from =
    origin === "import" ? `with the import of ${release?.startsWith("BLS") ? release : `O*NET ${release}`}` : null;
  const by = from ?? editor ?? (origin === "seed" ? "with the first catalog" : "by our editors");
  const changes = before && after ? documentChanges(before, after, names) : null;
  return { ...row, by, changes, restorable: after !== null };
}

export type SkillChoice = { value: string; label: string; kind: string; anchors: readonly string[] };

/** Skills an editor can ask for, by name, with what each level means. */
export async function requirementSkills(viewer: Viewer): Promise<SkillChoice[]> {
  mayEdit(viewer);
  return db
    .select({ value: skills.slug, label: skills.name, kind: skills.kind, anchors: skills.anchors })
    .from(skills)
    .where(eq(skills.status, "published"))
    .orderBy(asc(skills.name));
}

/** Roles an editor can name as related: all published ones but this, by title. */
export async function relatedChoices(viewer: Viewer, roleId: number): Promise<{ value: string; label: string }[]> {
  mayEdit(viewer);
  return db
    .select({ value: roles.slug, label: roles.title })
    .from(roles)
    .where(and(ne(roles.id, roleId), eq(roles.status, "published")))
    .orderBy(asc(roles.title), asc(roles.slug));
}
