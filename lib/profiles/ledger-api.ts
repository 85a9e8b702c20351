import "server-only";
import { parse } from "@/lib/platform/input";
import { decodeCursor, encodeCursor, pageInput } from "@/lib/platform/paging";
import type { Viewer } from "@/lib/platform/viewer";
import { myLedger } from "./queries";
import type { LedgerSkill, Statement } from "./read-evidence";

/** A page of the viewer's own ledger, skills by name. Throws AppError invalid on a bad `limit` or `cursor`. */
export async function ledgerPage(viewer: Viewer, query: Readonly<Record<string, string | undefined>>) {
  const { limit, cursor } = parse(pageInput, query);
  const start = cursor ? Math.max(0, decodeCursor(cursor).position) : 0;
  const all = await myLedger(viewer);
  const shown = all.slice(start, start + limit);
  const last = shown.at(-1);
  const more = last !== undefined && start + limit < all.length;
  return { data: shown.map(skillAnswer), nextCursor: more ? encodeCursor(start + limit, last.skill.id) : null };
}

/** Levels 0..5; `margin` is half the range around the level; `share` and `weightLeft` 0..1, null unless it counts. */
function skillAnswer({ skill: { slug, name }, level, margin, selfOnly, statements }: LedgerSkill) {
  return { skill: { slug, name }, level, margin, selfOnly, statements: statements.map(statementAnswer) };
}

function statementAnswer({
  kind,
  level,
  standing,
  at,
  by,
  course,
  note,
  detail,
  weight,
  withdrawnAt,
  earlier,
  disputes,
}: Statement) {
  return {
    kind,
    level,
    standing,
    at: at.toISOString(),
    statedBy: by,
    course,
    note,
    detail,
    countedUnder: earlier && { skill: earlier.skill, until: earlier.until?.toISOString() ?? null },
    share: weight?.share ?? null,
    weightLeft: weight?.left ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    disputes: disputes.map(({ reason, status, openedAt, answer, answeredBy, decidedAt }) => ({
      reason,
      status,
      openedAt: openedAt.toISOString(),
      answer,
      answeredBy,
      decidedAt: decidedAt?.toISOString() ?? null,
    })),
  };
}
