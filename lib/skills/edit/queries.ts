import "server-only";
import { count, desc, eq } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { skillRevisions, skills, users } from "@/db/schema";
import type { Change } from "@/lib/editor/change";
import { stampOf } from "@/lib/editor/stamp";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { readAround } from "../read-page";
import type { SkillPageView } from "../view";
import { documentChanges, type SkillDocument, skillDocument } from "./document";
import { mayEdit, NO_SKILL } from "./held";
import { documentOf, readDraft, readStoredSkill, type StoredSkill } from "./store";

/** Everything a read needs is of one moment. */
const inOneMoment = <T>(read: (tx: Executor) => Promise<T>): Promise<T> =>
  db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });

async function openSkill(tx: Executor, skillId: number) {
  const skill = await readStoredSkill(tx, skillId);
  if (!skill) throw new AppError("not_found", NO_SKILL);
  const present = await documentOf(tx, skillId);
  const draft = await readDraft(tx, skillId);
  return { skill, present, document: draft?.document ?? present, draft, seen: stampOf(skill, draft) };
}

export type EditedSkill = Awaited<ReturnType<typeof skillForEditing>>;

/** A skill as its editor needs it: the document to edit, what differs from what is public, and the page it would make. */
export async function skillForEditing(viewer: Viewer, skillId: number) {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const { present, ...open } = await openSkill(tx, skillId);
    const changes = open.skill.revision === 0 ? [] : documentChanges(present, open.document);
    return {
      ...open,
      changes,
      preview: await viewOf(tx, open.skill, open.document),
      mergedInto: await targetOf(tx, open.skill),
    };
  });
}

async function targetOf(tx: Executor, { mergedIntoId }: StoredSkill): Promise<{ id: number; name: string } | null> {
  if (mergedIntoId === null) return null;
  const [target] = await tx
    .select({ id: skills.id, name: skills.name })
    .from(skills)
    .where(eq(skills.id, mergedIntoId));
  return target ?? null;
}

async function viewOf(tx: Executor, skill: StoredSkill, document: SkillDocument): Promise<SkillPageView> {
  const { id, slug, onetElement } = skill;
  return { id, slug, ...document, onet: onetElement !== null, ...(await readAround(tx, id)) };
}

/** The public page as publishing the draft would make it. Nothing is written. */
export async function previewSkill(viewer: Viewer, skillId: number) {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const { skill, document, draft, seen } = await openSkill(tx, skillId);
    return {
      view: await viewOf(tx, skill, document),
      seen,
      waiting: draft !== null,
      publishable: skill.status !== "merged" && (draft !== null || skill.status === "draft"),
    };
  });
}

/** What an editor sees of a skill now; null when there is none. */
export async function presentStamp(viewer: Viewer, skillId: number): Promise<string | null> {
  mayEdit(viewer);
  const skill = await readStoredSkill(db, skillId);
  return skill ? stampOf(skill, await readDraft(db, skillId)) : null;
}

const HISTORY_PAGE = 10;

export type SkillHistoryEntry = {
  revision: number;
  editedAt: Date;
  editor: string | null;
  /** Against the revision before; null for the first, and when either is too old to be read. */
  changes: Change[] | null;
  sentences: string[];
  /** Kept in a shape that can still be read. */
  restorable: boolean;
};

/** Published revisions, newest first, one page of them; a page past the end gives the last one. */
export async function skillHistory(viewer: Viewer, skillId: number, page: number) {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const own = eq(skillRevisions.skillId, skillId);
    const [all] = await tx.select({ total: count() }).from(skillRevisions).where(own);
    const pages = Math.max(1, Math.ceil((all?.total ?? 0) / HISTORY_PAGE));
    const shown = Math.min(page, pages);
    const rows = await tx
      .select({
        revision: skillRevisions.revision,
        editedAt: skillRevisions.publishedAt,
        editor: users.name,
        document: skillRevisions.document,
        sentences: skillRevisions.changes,
      })
      .from(skillRevisions)
      .leftJoin(users, eq(users.id, skillRevisions.publishedBy))
      .where(own)
      .orderBy(desc(skillRevisions.revision))
      .limit(HISTORY_PAGE + 1)
      .offset((shown - 1) * HISTORY_PAGE);
    const documents = rows.map((row) => skillDocument.safeParse(row.document).data ?? null);
    const entries = rows.slice(0, HISTORY_PAGE).map(({ document: _, ...row }, index): SkillHistoryEntry => {
      const [before, after] = [documents[index + 1], documents[index]];
      return { ...row, changes: before && after ? documentChanges(before, after) : null, restorable: Boolean(after) };
    });
    return { entries, page: shown, pages };
  });
}
