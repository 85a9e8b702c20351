import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { evidence, skills } from "@/db/schema";
import { recordFitEvent } from "@/lib/fit/record";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type Change, isStandingSelfRating, type Moved, writeRatings } from "./changes";
import { writeCredential, writeWithdrawals } from "./evidence-write";
import type { WithdrawInput } from "./input";
import { namedMove, type Outcome, onProfile } from "./on-profile";

/** What an act on the ledger did; `what` names the skill or the credential. */
export type LedgerOutcome = Outcome & { kind: "self" | "credential"; what: string };

/**
 * Takes back something the learner stated themselves: a rating, with the earlier ones it replaced, so that none of them counts
 * again; or a credential with everything it states. Throws not_found for anybody else's statement, another kind, or one already
 * taken back.
 */
export async function withdrawEvidence(viewer: Viewer, { evidenceId }: WithdrawInput): Promise<LedgerOutcome> {
  return onProfile(viewer, async (tx, change) => {
    const statement = await ownStatement(tx, viewer, evidenceId, stands(tx));
    if (!statement) throw new AppError("not_found", "There is nothing of yours here to take back.");
    const { kind } = statement;
    const what = nameOf(statement);
    const { count, moved } =
      kind === "self" ? await takeRating(tx, change, statement) : await takeCredential(tx, change, statement);
    await writeAudit(tx, viewer, "profile.evidence_withdrawn", "evidence", evidenceId, { kind, what });
    return { kind, what, changed: count, moved: await namedMove(tx, viewer, moved) };
  });
}

/**
 * Puts back what the learner took back: a new statement of the same level and date, for a credential of all its skills. Throws
 * not_found for anything else, conflict when it was stated anew since.
 */
export async function restoreEvidence(viewer: Viewer, { evidenceId }: WithdrawInput): Promise<LedgerOutcome> {
  return onProfile(viewer, async (tx, change) => {
    const statement = await ownStatement(tx, viewer, evidenceId, takenBackBy(tx, viewer));
    if (!statement) throw new AppError("not_found", "There is nothing of yours here to put back.");
    const { kind } = statement;
    const what = nameOf(statement);
    const { count, moved } =
      kind === "self" ? await putRating(tx, change, statement) : await putCredential(tx, change, statement);
    await writeAudit(tx, viewer, "profile.evidence_restored", "evidence", evidenceId, { kind, what });
    return { kind, what, changed: count, moved: await namedMove(tx, viewer, moved) };
  });
}

type Own = {
  id: number;
  skillId: number;
  kind: "self" | "credential";
  level: number;
  at: Date;
  detail: typeof evidence.$inferSelect.detail;
  name: string;
};

const COLUMNS = {
  id: evidence.id,
  skillId: sql<number>`coalesce(${skills.mergedIntoId}, ${skills.id})`.mapWith(Number),
  kind: sql<"self" | "credential">`${evidence.kind}`,
  level: sql<number>`${evidence.level}`.mapWith(Number),
  at: evidence.at,
  detail: evidence.detail,
  name: sql<string>`coalesce((select target.name from skills target where target.id = ${skills.mergedIntoId}), ${skills.name})`,
};

async function ownStatement(tx: Transaction, viewer: Viewer, id: number, condition: SQL): Promise<Own | null> {
  const [row] = await tx
    .select(COLUMNS)
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(
      and(
        eq(evidence.id, id),
        eq(evidence.learnerId, viewer.userId),
        inArray(evidence.kind, ["self", "credential"]),
        isNotNull(evidence.level),
        condition,
      ),
    );
  return row ?? null;
}

/** No later row takes it back. */
function stands(tx: Transaction): SQL {
  const taking = alias(evidence, "taking");
  return notExists(tx.select({ id: taking.id }).from(taking).where(eq(taking.withdrawsId, evidence.id)));
}

const takenBackBy = (_tx: Transaction, { userId }: Viewer): SQL =>
  sql`exists (select 1 from evidence taking where taking.withdraws_id = ${evidence.id} and taking.stated_by = ${userId})`;

const nameOf = ({ kind, name, detail }: Own): string => (kind === "credential" ? (detail.title ?? name) : name);

type Written = { count: number; moved: Moved };

async function takeRating(tx: Transaction, change: Change, { skillId, name }: Own): Promise<Written> {
  const { changed, moved } = await writeRatings(tx, change, [{ skillId, name, level: null }]);
  return { count: changed.length, moved };
}

async function putRating(tx: Transaction, change: Change, { skillId, name, level, at }: Own): Promise<Written> {
  const { learnerId, actorId } = change;
  const [newer] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.learnerId, learnerId), eq(evidence.skillId, skillId), ...isStandingSelfRating(tx)))
    .limit(1);
  if (newer) throw new AppError("conflict", `You have rated ${name} since. That rating stays.`);
  await tx.insert(evidence).values({ learnerId, skillId, kind: "self", level, statedBy: actorId, at });
  const { moved } = await recordFitEvent(tx, {
    learnerId,
    actorId,
    at: change.at,
    kind: "skills_rated",
    detail: { count: 1, skills: [name], restored: true },
  });
  return { count: 1, moved };
}

async function takeCredential(tx: Transaction, change: Change, statement: Own): Promise<Written> {
  const rows = await credentialRows(tx, change.learnerId, statement.id, stands(tx));
  const moved = await writeWithdrawals(tx, change, rows, { what: nameOf(statement) });
  return { count: rows.length, moved };
}

async function putCredential(tx: Transaction, change: Change, statement: Own): Promise<Written> {
  const [standing] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.learnerId, change.learnerId),
        eq(evidence.kind, "credential"),
        isNull(evidence.withdrawsId),
        sql`${evidence.detail} - 'mergedFrom' = ${JSON.stringify(statement.detail)}::jsonb - 'mergedFrom'`,
        stands(tx),
      ),
    )
    .limit(1);
  if (standing) throw new AppError("conflict", `${nameOf(statement)} counts again already.`);
  const rows = onceEach(await credentialRows(tx, change.learnerId, statement.id));
  const { mergedFrom: _, ...detail } = statement.detail as typeof statement.detail & { mergedFrom?: number };
  const moved = await writeCredential(
    tx,
    change,
    { detail: { ...detail, title: nameOf(statement) }, skills: rows },
    { dated: statement.at, restored: true },
  );
  return { count: rows.length, moved };
}

/** One row a skill: of two skills that were merged since, the one with the higher level. */
function onceEach(rows: readonly Own[]): Own[] {
  const bySkill = new Map<number, Own>();
  for (const row of rows) {
    const known = bySkill.get(row.skillId);
    if (!known || known.level < row.level) bySkill.set(row.skillId, row);
  }
  return [...bySkill.values()];
}

/**
 * The rows that were written together as one credential: in one transaction, with the same detail. Where a merge of skills carried
 * one over, it is the row that follows it.
 */
async function credentialRows(tx: Transaction, learnerId: number, id: number, condition?: SQL): Promise<Own[]> {
  return tx
    .select(COLUMNS)
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(
      and(
        eq(evidence.learnerId, learnerId),
        eq(evidence.kind, "credential"),
        isNotNull(evidence.level),
        sql`(date_trunc('milliseconds', ${evidence.createdAt}), ${evidence.detail} - 'mergedFrom') =
          (select date_trunc('milliseconds', first.created_at), first.detail - 'mergedFrom' from evidence first where first.id = ${id})`,
        sql`not exists (select 1 from evidence w where w.withdraws_id = ${evidence.id} and w.detail ? 'mergedInto')`,
        condition,
      ),
    )
    .orderBy(asc(evidence.id));
}
