import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { skillAliases, skillDrafts, skills } from "@/db/schema";
import { stampOf } from "@/lib/editor/stamp";
import { lockLearners } from "@/lib/fit/record";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { storedDocument } from "../edit/document";
import { mayEdit, NO_SKILL } from "../edit/held";
import { keepPublic, writeSkill } from "../edit/publish";
import { documentOf, readDraft, readStoredSkill, type StoredSkill } from "../edit/store";
import { lockRows, type Merge, moveRequirement, moveTaught, renameInDrafts } from "./move-catalog";
import { carryEvidence, recordMerge } from "./move-evidence";
import { learnersSpokenOf, readAsking, readStanding, readTouchedCourses } from "./read";
import { gainedNames, mergeRefusal } from "./rules";

export type MergeInput = { skillId: number; intoId: number; seen: string; seenInto: string };

/** Pages that show something else since. */
export type Merged = {
  from: string;
  into: string;
  intoId: number;
  roles: string[];
  courses: string[];
  learners: number;
};

/** How often a merge begins again because somebody was first spoken of, or two transactions met, meanwhile. */
const TRIES = 4;

/**
 * Makes two skills one, in one transaction: names, requirements, courses, drafts and what was said of learners move to the skill
 * that stays, the other one leads there from then on. This cannot be undone. Throws conflict when either is no longer as seen or
 * the merge is not possible, see `mergeRefusal`.
 */
export async function mergeSkills(viewer: Viewer, input: MergeInput): Promise<Merged> {
  mayEdit(viewer);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction((tx) => mergeOnce(tx, viewer, input));
    } catch (error) {
      if (attempt === TRIES || !worthAnotherTry(error)) throw error;
    }
  }
}

/** Somebody was spoken of for the first time while the merge waited for its turn. */
class Grown extends Error {}

const CROSSED = new Set(["40P01", "40001"]);

function worthAnotherTry(error: unknown): boolean {
  if (error instanceof Grown) return true;
  for (let e = error; e instanceof Error; e = e.cause)
    if (CROSSED.has((e as { code?: string }).code ?? "")) return true;
  return false;
}

async function mergeOnce(tx: Transaction, viewer: Viewer, input: MergeInput): Promise<Merged> {
  await tx.execute(sql`set local statement_timeout = '60s'`);
  const { skillId, intoId } = input;
  const learners = await learnersSpokenOf(tx, skillId);
  await lockLearners(tx, learners);
  await lockRows(
    tx,
    "roles",
    (await readAsking(tx, skillId, intoId)).map(({ id }) => id),
  );
  await lockRows(
    tx,
    "courses",
    (await readTouchedCourses(tx, skillId)).map(({ id }) => id),
  );
  const { from, into } = await holdBoth(tx, input);
  const statements = await readStanding(tx, skillId);
  const held = new Set(learners);
  if (statements.some(({ learnerId }) => !held.has(learnerId))) throw new Grown();
  const merge: Merge = { from, into, actorId: viewer.userId, at: now() };
  const asking = await readAsking(tx, skillId, intoId);
  for (const role of asking) await moveRequirement(tx, role, merge);
  const touched = await readTouchedCourses(tx, skillId);
  for (const course of touched) await moveTaught(tx, course, merge);
  await renameInDrafts(tx, merge);
  const said = await readStanding(tx, intoId, learners);
  const carried = await carryEvidence(tx, merge, { from: statements, into: said });
  await uniteNames(tx, viewer, { from, into });
  await recordMerge(tx, merge);
  await writeAudit(tx, viewer, "skill.merge", "skill", into.id, {
    from: from.name,
    fromId: from.id,
    roles: asking.length,
    courses: touched.length,
    learners: learners.length,
    statements: carried,
  });
  return {
    from: from.slug,
    into: into.slug,
    intoId: into.id,
    roles: asking.map(({ slug }) => slug),
    courses: touched.map(({ slug }) => slug),
    learners: learners.length,
  };
}

/** Both skills locked, the lower number first, as they were seen. */
async function holdBoth(tx: Transaction, { skillId, intoId, seen, seenInto }: MergeInput) {
  const held = new Map<number, StoredSkill | null>();
  for (const id of [skillId, intoId].toSorted((a, b) => a - b)) {
    held.set(id, await readStoredSkill(tx, id, { lock: true }));
  }
  const [from, into] = [held.get(skillId), held.get(intoId)];
  if (!from || !into) throw new AppError("not_found", NO_SKILL);
  const refusal = mergeRefusal(from, into);
  if (refusal) throw new AppError("conflict", refusal);
  const [draft, draftInto] = [await readDraft(tx, from.id), await readDraft(tx, into.id)];
  if (stampOf(from, draft) !== seen || stampOf(into, draftInto) !== seenInto) {
    throw new AppError(
      "conflict",
      "One of the two skills was changed after you opened this page. Reload it and look again.",
    );
  }
  return { from, into };
}

/** The skill that stays gets the other's names as a revision of its own; the other one leads to it, with whatever led there. */
async function uniteNames(
  tx: Transaction,
  viewer: Viewer,
  { from, into }: { from: StoredSkill; into: StoredSkill },
): Promise<void> {
  const [was, is] = [await documentOf(tx, from.id), await documentOf(tx, into.id)];
  const gained = gainedNames(is, was);
  if (from.status === "published") await keepPublic(tx, from.id, { revision: from.revision, document: was });
  await tx.delete(skillAliases).where(eq(skillAliases.skillId, from.id));
  await tx.delete(skillDrafts).where(eq(skillDrafts.skillId, from.id));
  await tx.update(skills).set({ status: "merged", mergedIntoId: into.id }).where(eq(skills.id, from.id));
  await tx.update(skills).set({ mergedIntoId: into.id }).where(eq(skills.mergedIntoId, from.id));
  const aliases = [...is.aliases, ...gained].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const draft = await readDraft(tx, into.id);
  if (draft) {
    const own = { ...draft.document, aliases: [...draft.document.aliases, ...gainedNames(draft.document, was)] };
    await tx
      .update(skillDrafts)
      .set({ document: storedDocument(own) })
      .where(eq(skillDrafts.skillId, into.id));
  }
  const changes = [
    gained.length > 0
      ? `${from.name} was merged into it; other names: added ${gained.join(", ")}.`
      : `${from.name} was merged into it.`,
  ];
  await writeSkill(tx, viewer, {
    skillId: into.id,
    before: { revision: into.revision, document: is },
    document: { ...is, aliases },
    changes,
  });
}
