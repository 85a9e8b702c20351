import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { audit, skillDrafts, users } from "@/db/schema";
import { stampOf } from "@/lib/editor/stamp";
import { now } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/dates";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canEditSkills } from "../policy";
import type { SkillDocument } from "./document";
import { readDraft, readStoredSkill } from "./store";

export const NO_SKILL = "There is no such skill.";

/** Anybody but an admin gets the answer of a skill that is not there. */
export function mayEdit(viewer: Viewer): void {
  if (!canEditSkills(viewer)) throw new AppError("not_found", NO_SKILL);
}

export type HeldSkill = Awaited<ReturnType<typeof holdSkill>>;

/**
 * Locks the skill and returns it with its draft. Throws conflict when it is no longer as `seen` says, naming who changed it; the
 * field `replace` is where the form offers to go on. A merged skill is no longer edited.
 */
export async function holdSkill(tx: Transaction, viewer: Viewer, input: { skillId: number; seen: string }) {
  const skill = await readStoredSkill(tx, input.skillId, { lock: true });
  if (!skill) throw new AppError("not_found", NO_SKILL);
  if (skill.status === "merged") throw new AppError("conflict", `${skill.name} was merged and is no longer edited.`);
  const draft = await readDraft(tx, skill.id);
  if (stampOf(skill, draft) !== input.seen) throw await staleEdit(tx, viewer, skill.id);
  return { ...skill, draft };
}

const DEEDS: Record<string, string> = {
  "skill.draft": "saved a draft of this skill",
  "skill.ready": "asked for a second pair of eyes on this skill",
  "skill.restore": "put an earlier revision into this skill's draft",
  "skill.publish": "published this skill",
  "skill.discard": "threw this skill's draft away",
  "skill.merge": "merged another skill into this one",
};

async function staleEdit(tx: Transaction, viewer: Viewer, skillId: number): Promise<AppError> {
  const [latest] = await tx
    .select({ action: audit.action, at: audit.at, by: users.id, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actorId))
    .where(and(eq(audit.subject, "skill"), eq(audit.subjectId, String(skillId))))
    .orderBy(desc(audit.id))
    .limit(1);
  const who = latest?.by === viewer.userId ? "You, in another window," : (latest?.name ?? "Somebody");
  const did = DEEDS[latest?.action ?? ""] ?? "changed this skill";
  const when = latest ? ` (${formatDate(latest.at, "dayTime", viewer.timeZone)})` : "";
  return new AppError(
    "conflict",
    `${who} ${did} after you opened it${when}. Nothing was saved just now, and everything you typed is still here.`,
    { replace: ["Look at what is there now, then say whether yours takes its place."] },
  );
}

/** Keeps a document as the skill's one draft. It does not wait for a second pair of eyes until it is marked again. */
export async function putDraft(
  tx: Transaction,
  viewer: Viewer,
  skill: { id: number; revision: number },
  document: SkillDocument,
): Promise<void> {
  const at = now();
  const mark = { note: null, readyAt: null, readyBy: null };
  const values = { document, basedOn: skill.revision, editedBy: viewer.userId, editedAt: at, ...mark };
  await tx
    .insert(skillDrafts)
    .values({ skillId: skill.id, ...values })
    .onConflictDoUpdate({ target: skillDrafts.skillId, set: { ...values, editedAt: later(at) } });
}

/** A moment after the draft was saved last, so that every saving makes another stamp. */
export const later = (at: Date) =>
  sql`greatest(${at.toISOString()}::timestamptz, ${skillDrafts.editedAt} + interval '1 millisecond')`;

/** Throws the skill's draft away, if there is one. */
export async function dropDraft(tx: Transaction, skillId: number): Promise<void> {
  await tx.delete(skillDrafts).where(eq(skillDrafts.skillId, skillId));
}
