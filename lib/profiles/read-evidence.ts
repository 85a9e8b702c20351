import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import type { EvidenceKind, SkillKind } from "@/db/enums";
import { enrollments, evidence, reviews, skills, users } from "@/db/schema";
import type { EvidenceDetail } from "@/db/schema/profiles";
import { now } from "@/lib/platform/clock";
import { type HeldLevel, heldLevels, type Judged, judge, type Weight } from "./evidence";
import { type DisputeView, readDisputes } from "./read-disputes";

export type Statement = Judged<StatementRow> & {
  /** What it contributes; null unless it counts. */
  weight: Weight | null;
  /** Who took it back; null while it stands. */
  withdrawnBy: { id: number | null; name: string | null } | null;
  /** Newest first. */
  disputes: DisputeView[];
  /** Other skills that the same credential states. */
  alsoStates: string[];
  /** The learner took it back themselves and may put it back. */
  restorable: boolean;
  /**
   * The skill it was about before that was merged into this one, and until when it counted there (null when it was taken back
   * before); null when it was always about this one.
   */
  earlier: { skill: string; until: Date | null } | null;
};

/** A skill with everything that was said about it, newest first, and the level that adds up to. */
export type LedgerSkill = {
  skill: { id: number; slug: string; name: string; kind: SkillKind };
  /** 0..5, null when every statement was taken back. */
  level: number | null;
  /** Half the range around the level, in levels; null without a level. */
  margin: number | null;
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
  /** When it was written, which for a credential is not the day it dates from. */
  createdAt: Date;
  /** Who said it; null = the system, on completion. */
  byId: number | null;
  by: string | null;
  /** Title at enrollment of the course that was completed. */
  course: string | null;
  enrollmentId: number | null;
  note: string | null;
  detail: EvidenceDetail;
  /** Name of the skill it was stated about, where that was merged since; and when. */
  about: string | null;
  mergedAt: Date | null;
  /** Withdrawn because the skill was merged: what it says is said by another row since. */
  carriedOver: boolean;
};

/** A learner's ledger: every skill with a statement, by name. Callers check access. */
export async function readLedger(learnerId: number): Promise<LedgerSkill[]> {
  const [rows, disputes] = await Promise.all([readRows(learnerId), readDisputes(learnerId)]);
  const held = heldLevels(rows, now());
  const credentials = credentialsIn(rows);
  return bySkill(rows).map(([first, about]) => {
    const { skillId: id, slug, name, skillKind: kind } = first;
    const level = held.get(id);
    return {
      skill: { id, slug, name, kind },
      level: level?.level ?? null,
      margin: level?.margin ?? null,
      selfOnly: level?.selfOnly ?? false,
      statements: statementsOf(about, level, { learnerId, disputes, credentials }),
    };
  });
}

const target = alias(skills, "target");
const origin = alias(evidence, "origin");
const originSkill = alias(skills, "origin_skill");
const carrying = alias(evidence, "carrying");

async function readRows(learnerId: number) {
  return db
    .select({
      id: evidence.id,
      skillId: sql<number>`coalesce(${target.id}, ${skills.id})`.mapWith(Number),
      slug: sql<string>`coalesce(${target.slug}, ${skills.slug})`,
      name: sql<string>`coalesce(${target.name}, ${skills.name})`,
      skillKind: sql<SkillKind>`coalesce(${target.kind}, ${skills.kind})`,
      about: sql<
        string | null
      >`coalesce(${originSkill.name}, case when ${target.id} is not null then ${skills.name} end)`,
      mergedAt: sql<Date | null>`${carrying.at}`.mapWith((at) => (at === null ? null : new Date(`${at}`))),
      carriedOver: sql<boolean>`exists (select 1 from evidence w where w.withdraws_id = ${evidence.id} and w.detail ? 'mergedInto')`,
      kind: evidence.kind,
      level: evidence.level,
      withdrawsId: evidence.withdrawsId,
      at: evidence.at,
      createdAt: evidence.createdAt,
      byId: evidence.statedBy,
      by: users.name,
      terms: enrollments.terms,
      enrollmentId: evidence.enrollmentId,
      note: sql<string | null>`coalesce(${reviews.note}, ${evidence.note})`,
      detail: evidence.detail,
    })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .leftJoin(users, eq(users.id, evidence.statedBy))
    .leftJoin(target, eq(target.id, skills.mergedIntoId))
    .leftJoin(origin, sql`${origin.id} = (${evidence.detail}->>'mergedFrom')::bigint`)
    .leftJoin(originSkill, eq(originSkill.id, origin.skillId))
    .leftJoin(carrying, eq(carrying.withdrawsId, origin.id))
    .leftJoin(enrollments, sql`${enrollments.id} = coalesce(${evidence.enrollmentId}, ${origin.enrollmentId})`)
    .leftJoin(reviews, and(eq(reviews.evidenceId, evidence.id), eq(reviews.learnerId, evidence.learnerId)))
    .where(eq(evidence.learnerId, learnerId))
    .orderBy(sql`coalesce(${target.name}, ${skills.name})`, asc(evidence.id));
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function bySkill(rows: readonly Row[]): [Row, Row[]][] {
  const groups = new Map<number, [Row, Row[]]>();
  for (const row of rows) {
    const group = groups.get(row.skillId);
    if (group) group[1].push(row);
    else groups.set(row.skillId, [row, [row]]);
  }
  return [...groups.values()];
}

/** The rows that one credential wrote, by a key of each of them; and which credentials stand. */
type Credentials = { byKey: ReadonlyMap<string, Row[]>; standing: ReadonlySet<string> };

function credentialsIn(rows: readonly Row[]): Credentials {
  const taken = new Set(rows.map((row) => row.withdrawsId));
  const byKey = new Map<string, Row[]>();
  const standing = new Set<string>();
  for (const row of rows) {
    if (row.kind !== "credential" || row.level === null || row.carriedOver) continue;
    byKey.set(credentialKey(row), [...(byKey.get(credentialKey(row)) ?? []), row]);
    if (!taken.has(row.id)) standing.add(detailKey(row.detail));
  }
  return { byKey, standing };
}

/** All rows of a credential were written in one transaction, with the same detail; what a merge carried over keeps both. */
const credentialKey = ({ createdAt, detail }: Pick<Row, "createdAt" | "detail">): string =>
  `${createdAt.getTime()} ${detailKey(detail)}`;

const detailKey = ({ title, issuer, issuedOn, url }: EvidenceDetail): string =>
  JSON.stringify([title, issuer, issuedOn, url]);

type Around = { learnerId: number; disputes: ReadonlyMap<number, DisputeView[]>; credentials: Credentials };

function statementsOf(rows: readonly Row[], held: HeldLevel | undefined, around: Around): Statement[] {
  const { learnerId, disputes, credentials } = around;
  const takenBy = new Map(rows.flatMap((row) => (row.withdrawsId === null ? [] : [[row.withdrawsId, row] as const])));
  const judged = judge(rows).filter(({ carriedOver }) => !carriedOver);
  const said = ({ kind, detail }: Pick<Row, "kind" | "detail">) => `${kind} ${detailKey(detail)}`;
  const newest = new Map<string, number>();
  for (const row of judged) newest.set(said(row), Math.max(row.id, newest.get(said(row)) ?? 0));
  const ownStands = judged.some(({ kind, standing }) => kind === "self" && standing !== "withdrawn");
  return judged.map(({ slug: _slug, name: _name, skillKind: _kind, terms, ...row }) => {
    const taking = takenBy.get(row.id);
    const siblings = row.kind === "credential" ? (credentials.byKey.get(credentialKey(row)) ?? []) : [];
    const putBack =
      row.kind === "self" ? !ownStands : row.kind === "credential" && !credentials.standing.has(detailKey(row.detail));
    return {
      ...row,
      course: terms?.courseTitle ?? null,
      weight: held?.weights.get(row.id) ?? null,
      withdrawnBy: taking ? { id: taking.byId, name: taking.by } : null,
      disputes: disputes.get(row.id) ?? [],
      earlier: row.about === null ? null : { skill: row.about, until: row.mergedAt },
      alsoStates: siblings.filter(({ id }) => id !== row.id).map(({ name }) => name),
      restorable: putBack && taking?.byId === learnerId && newest.get(said(row)) === row.id,
    };
  });
}
