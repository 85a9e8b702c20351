import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { EvidenceKind, SkillKind } from "@/db/enums";
import { enrollments, evidence, reviews, skills, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { heldLevels, type Judged, judge } from "./evidence";

export type Statement = Judged<StatementRow>;

/** A skill with everything that was said about it, newest first, and the level that adds up to. */
export type LedgerSkill = {
  skill: { id: number; slug: string; name: string; kind: SkillKind };
  /** 0..5, null when every statement was taken back. */
  level: number | null;
  /** Nobody but the learner said so. */
  selfOnly: boolean;
  statements: Statement[];
};

type StatementRow = {
  id: number;
  skillId: number;
  kind: EvidenceKind;
  level: number | null;
  withdrawsId: number | null;
  at: Date;
  /** Name of who said it; null = the system, on completion. */
  by: string | null;
  /** Title at enrollment of the course that was completed. */
  course: string | null;
  enrollmentId: number | null;
  note: string | null;
};

/** A learner's ledger: every skill with a statement, by name. Callers check access. */
export async function readLedger(learnerId: number): Promise<LedgerSkill[]> {
  const rows = await db
    .select({
      id: evidence.id,
      skillId: evidence.skillId,
      slug: skills.slug,
      name: skills.name,
      skillKind: skills.kind,
      kind: evidence.kind,
      level: evidence.level,
      withdrawsId: evidence.withdrawsId,
      at: evidence.at,
      by: users.name,
      terms: enrollments.terms,
      enrollmentId: evidence.enrollmentId,
      note: sql<string | null>`coalesce(${reviews.note}, ${evidence.note})`,
    })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .leftJoin(users, eq(users.id, evidence.statedBy))
    .leftJoin(enrollments, eq(enrollments.id, evidence.enrollmentId))
    .leftJoin(reviews, and(eq(reviews.evidenceId, evidence.id), eq(reviews.learnerId, evidence.learnerId)))
    .where(eq(evidence.learnerId, learnerId))
    .orderBy(asc(skills.name), asc(evidence.id));
  const held = heldLevels(rows, now());
  return bySkill(rows).map(([first, about]) => {
    const { skillId: id, slug, name, skillKind: kind } = first;
    const level = held.get(id);
    return {
      skill: { id, slug, name, kind },
      level: level?.level ?? null,
      selfOnly: level?.selfOnly ?? false,
      statements: judge(about.map(statementRow)),
    };
  });
}

type Row = Omit<StatementRow, "course"> & {
  slug: string;
  name: string;
  skillKind: SkillKind;
  terms: { courseTitle: string } | null;
};

function bySkill(rows: readonly Row[]): [Row, Row[]][] {
  const groups = new Map<number, [Row, Row[]]>();
  for (const row of rows) {
    const group = groups.get(row.skillId);
    if (group) group[1].push(row);
    else groups.set(row.skillId, [row, [row]]);
  }
  return [...groups.values()];
}

function statementRow({ id, skillId, kind, level, withdrawsId, at, by, terms, enrollmentId, note }: Row): StatementRow {
  return { id, skillId, kind, level, withdrawsId, at, by, course: terms?.courseTitle ?? null, enrollmentId, note };
}
