import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import type { SkillKind, SkillStatus } from "@/db/enums";
import { skillAliases, skillDrafts, skills, users } from "@/db/schema";
import { type SkillDocument, storedDocument } from "./document";

export type StoredSkill = {
  id: number;
  slug: string;
  name: string;
  kind: SkillKind;
  status: SkillStatus;
  revision: number;
  mergedIntoId: number | null;
  /** One of O*NET's own elements: importers write to it. */
  onetElement: string | null;
};

const COLUMNS = {
  id: skills.id,
  slug: skills.slug,
  name: skills.name,
  kind: skills.kind,
  status: skills.status,
  revision: skills.revision,
  mergedIntoId: skills.mergedIntoId,
  onetElement: skills.onetElement,
};

/** The skill's row, locked with `lock`; null when there is none. */
export async function readStoredSkill(
  executor: Executor,
  skillId: number,
  { lock = false }: { lock?: boolean } = {},
): Promise<StoredSkill | null> {
  const query = executor.select(COLUMNS).from(skills).where(eq(skills.id, skillId));
  const [skill] = lock ? await query.for("update") : await query;
  return skill ?? null;
}

/** What the skill's tables hold as a document: the public state, or the empty one of a skill that was never public. */
export async function documentOf(executor: Executor, skillId: number): Promise<SkillDocument> {
  const [skill] = await executor
    .select({ name: skills.name, kind: skills.kind, description: skills.description, anchors: skills.anchors })
    .from(skills)
    .where(eq(skills.id, skillId));
  if (!skill) throw new Error("The skill is not there.");
  const aliases = await executor
    .select({ alias: skillAliases.alias })
    .from(skillAliases)
    .where(eq(skillAliases.skillId, skillId))
    .orderBy(asc(skillAliases.alias));
  return storedDocument({ ...skill, aliases: aliases.map((row) => row.alias) });
}

export type StoredDraft = {
  document: SkillDocument;
  editedAt: Date;
  editor: string | null;
  note: string | null;
  readyAt: Date | null;
};

/** The skill's one draft; null when there is none. */
export async function readDraft(executor: Executor, skillId: number): Promise<StoredDraft | null> {
  const [draft] = await executor
    .select({
      document: skillDrafts.document,
      editedAt: skillDrafts.editedAt,
      editor: users.name,
      note: skillDrafts.note,
      readyAt: skillDrafts.readyAt,
    })
    .from(skillDrafts)
    .leftJoin(users, eq(users.id, skillDrafts.editedBy))
    .where(eq(skillDrafts.skillId, skillId));
  return draft ? { ...draft, document: storedDocument(draft.document) } : null;
}
