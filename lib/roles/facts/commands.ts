import "server-only";
import { eq, max } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import type { FactKind } from "@/db/enums";
import { facts } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { tags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import { AppError, type FieldErrors } from "@/lib/platform/errors";
import { announceStale } from "@/lib/platform/stale";
import type { Viewer } from "@/lib/platform/viewer";
import { type FactRow, type HeldRole, holdFact, holdRole, mayEditFacts, retire } from "./held";
import { type AddInput, contradictions, type RenewInput, type Statement, UNIT_OF } from "./input";
import { publishWage } from "./publish-wage";
import { nextReview } from "./review";
import { datedText, renewalSentence, subjectText } from "./words";

/** The fact that stands now (a withdrawn one: the last that stood), and the role's new revision where the score reads another wage. */
export type FactSaved = { factId: number; slug: string; revision: number | null };

/**
 * Puts a new row in a fact's place and keeps the old one in the history; a withdrawn fact stands again this way. Throws conflict
 * when it was renewed meanwhile or nothing differs, invalid with the form's fields.
 */
export async function renewFact(viewer: Viewer, { factId, ...input }: RenewInput): Promise<FactSaved> {
  mayEditFacts(viewer);
  return db.transaction(async (tx) => {
    const { role, fact } = await holdFact(tx, factId);
    refuseContradictions(viewer, fact.kind, input);
    const next = { ...statementColumns(fact.kind, input), position: fact.position };
    const same = saysTheSame(fact, next);
    if (same && fact.retiredAt === null && fact.accessedOn === next.accessedOn && fact.reviewBy === next.reviewBy)
      throw new AppError("conflict", "Nothing differs from what stands, so nothing was saved.");
    return replace(tx, viewer, role, fact, { ...next, origin: same ? fact.origin : "editor" }, "fact.renew");
  });
}

/** The source still says the same today: a new row with today as the day it was read and a new review date. */
export async function confirmFact(viewer: Viewer, { factId }: { factId: number }): Promise<FactSaved> {
  mayEditFacts(viewer);
  return db.transaction(async (tx) => {
    const { role, fact } = await holdFact(tx, factId);
    if (fact.retiredAt) throw new AppError("conflict", "This figure was withdrawn. Put it back before you confirm it.");
    const today = isoDay(now(), viewer.timeZone);
    const { id: _, ...row } = fact;
    return replace(tx, viewer, role, fact, { ...row, accessedOn: today, reviewBy: nextReview(today) }, "fact.confirm");
  });
}

/** Puts a withdrawn fact back as it was. */
export async function restoreFact(viewer: Viewer, { factId }: { factId: number }): Promise<FactSaved> {
  mayEditFacts(viewer);
  return db.transaction(async (tx) => {
    const { role, fact } = await holdFact(tx, factId);
    if (!fact.retiredAt) throw new AppError("conflict", "This figure stands already.");
    const { id: _, ...row } = fact;
    return replace(tx, viewer, role, fact, row, "fact.restore");
  });
}

/** Adds a figure at the end of a role's. Throws invalid with the form's fields. */
export async function addFact(viewer: Viewer, { roleId, kind, ...input }: AddInput): Promise<FactSaved> {
  mayEditFacts(viewer);
  refuseContradictions(viewer, kind, input);
  return db.transaction(async (tx) => {
    const role = await holdRole(tx, roleId);
    const [last] = await tx
      .select({ position: max(facts.position) })
      .from(facts)
      .where(eq(facts.roleId, roleId));
    const at = now();
    const columns = {
      ...statementColumns(kind, input),
      position: (last?.position ?? -1) + 1,
      origin: "editor" as const,
    };
    const fact = await insert(tx, viewer, role.id, columns, null, at);
    const sentence = `${subjectText(viewOf(fact))}: ${datedText(viewOf(fact))} was added.`;
    const revision = await published(tx, viewer, role, [sentence], at);
    await writeAudit(tx, viewer, "fact.add", "fact", fact.id, { role: role.slug, sentence, revision });
    return { factId: fact.id, slug: role.slug, revision };
  });
}

/** Takes a fact off the page; it stays in the history, from where it can be put back. */
export async function withdrawFact(viewer: Viewer, { factId }: { factId: number }): Promise<FactSaved> {
  mayEditFacts(viewer);
  return db.transaction(async (tx) => {
    const { role, fact } = await holdFact(tx, factId);
    const at = now();
    await retire(tx, fact, at);
    const sentence = `${subjectText(viewOf(fact))}: ${datedText(viewOf(fact))} was withdrawn.`;
    const revision = await published(tx, viewer, role, [sentence], at);
    await writeAudit(tx, viewer, "fact.withdraw", "fact", fact.id, { role: role.slug, sentence, revision });
    return { factId: fact.id, slug: role.slug, revision };
  });
}

type Columns = Omit<typeof facts.$inferInsert, "id" | "roleId" | "replacesId" | "editedBy" | "createdAt" | "retiredAt">;

async function replace(
  tx: Transaction,
  viewer: Viewer,
  role: HeldRole,
  before: FactRow,
  columns: Columns,
  action: string,
): Promise<FactSaved> {
  const at = now();
  if (before.retiredAt === null) await retire(tx, before, at);
  const fact = await insert(tx, viewer, role.id, columns, before.id, at);
  const [was, is] = [viewOf(before), viewOf(fact)];
  const sentence =
    renewalSentence(was, is) ??
    `${subjectText(is)}: ${datedText(is)} ${before.retiredAt ? "stands again" : "is unchanged"}.`;
  const revision = await published(tx, viewer, role, [sentence], at);
  const detail = { role: role.slug, replaces: before.id, sentence, revision };
  await writeAudit(tx, viewer, action, "fact", fact.id, detail);
  return { factId: fact.id, slug: role.slug, revision };
}

async function insert(
  tx: Transaction,
  viewer: Viewer,
  roleId: number,
  columns: Columns,
  replacesId: number | null,
  at: Date,
): Promise<FactRow> {
  const [row] = await tx
    .insert(facts)
    .values({ ...columns, roleId, replacesId, editedBy: viewer.userId, createdAt: at, retiredAt: null })
    .returning();
  if (!row) throw new Error("The fact was not written.");
  return row;
}

/** Word of a change to the score, to the other web processes and to their cached pages. */
async function published(tx: Transaction, viewer: Viewer, role: HeldRole, sentences: string[], at: Date) {
  await announceStale(tx, [tags.role(role.slug), tags.roles]);
  return publishWage(tx, { role, sentences, actorId: viewer.userId, at });
}

function refuseContradictions(viewer: Viewer, kind: FactKind, input: Statement): void {
  const found = contradictions(kind, input, isoDay(now(), viewer.timeZone));
  if (found.length === 0) return;
  const fields: FieldErrors = {};
  for (const { path, message } of found) fields[path[0]] = [...(fields[path[0]] ?? []), message];
  throw new AppError("invalid", "Some answers need another look.", fields);
}

/** The table's columns of a statement: without a number it is one in words. */
function statementColumns(kind: FactKind, { text, occupation, ...input }: Statement) {
  const unit = input.value === null ? null : UNIT_OF[kind];
  return {
    ...input,
    kind,
    unit: unit ?? ("text" as const),
    comparison: unit === null ? null : input.comparison,
    topCoded: unit === null ? false : input.topCoded,
    textValue: text,
    occupationAsNamed: occupation,
  };
}

const SAID = [
  "measure",
  "asStated",
  "publishedAs",
  "value",
  "textValue",
  "unit",
  "comparison",
  "topCoded",
  "percentile",
  "occupationAsNamed",
  "geography",
  "period",
  "source",
  "publisher",
  "url",
  "note",
] as const;

const saysTheSame = (a: FactRow, b: ReturnType<typeof statementColumns>): boolean =>
  SAID.every((column) => a[column] === b[column]);

const viewOf = ({ textValue, occupationAsNamed, ...fact }: FactRow) => ({
  ...fact,
  text: textValue,
  occupation: occupationAsNamed,
});
