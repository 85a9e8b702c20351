import "server-only";
import { and, asc, count, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { facts, roleDrafts, roles, skillDrafts, skills, users } from "@/db/schema";
import { stampOf } from "@/lib/editor/stamp";
import { now } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import type { Viewer } from "@/lib/platform/viewer";
import { type Change, documentChanges } from "./changes";
import { storedDocument } from "./document";
import { documentOf } from "./document-store";
import { effectOfRequirements } from "./effect";
import { type EffectNotice, effectNotice } from "./effect-text";
import { DRAFT_COLUMNS, mayEdit, ROLE_COLUMNS } from "./held-role";
import { namesIn } from "./names";

/** As many drafts are shown with all they change; the rest wait behind them. */
const MOST_DRAFTS = 20;
const MOST_NAMED = 50;

/** A draft of a role that waits for a second pair of eyes. */
export type RoleWaiting = {
  noun: "role";
  id: number;
  title: string;
  seen: string;
  readyAt: Date;
  readyBy: string | null;
  /** The viewer marked it. */
  mine: boolean;
  note: string | null;
  isNew: boolean;
  changes: Change[];
  effect: EffectNotice | null;
};

/** A draft of a skill that does. */
export type SkillWaiting = {
  noun: "skill";
  id: number;
  title: string;
  readyAt: Date;
  readyBy: string | null;
  mine: boolean;
  note: string | null;
};

export type Waiting = RoleWaiting | SkillWaiting;

/** A public role of ours that lacks something a reader looks for. */
export type Unfinished = { id: number; title: string; lacks: string[] };

/** Everything that waits for an editor's eyes; drafts by how long they wait, the longest first. */
export async function reviewQueue(viewer: Viewer) {
  mayEdit(viewer);
  const [admins] = await db
    .select({ others: sql<number>`count(*) filter (where ${users.id} <> ${viewer.userId})::int` })
    .from(users)
    .where(and(eq(users.accountRole, "admin"), eq(users.status, "active")));
  const waiting: Waiting[] = [...(await rolesWaiting(viewer)), ...(await skillsWaiting(viewer))];
  return {
    waiting: waiting.sort((a, b) => a.readyAt.getTime() - b.readyAt.getTime()),
    /** Nobody else can look: whoever marked a draft publishes it. */
    alone: (admins?.others ?? 0) === 0,
    factsDue: await factsDue(),
    withoutProfile: await withoutProfile(),
    unfinished: await unfinished(),
  };
}

async function rolesWaiting(viewer: Viewer): Promise<RoleWaiting[]> {
  const rows = await db
    .select({ role: ROLE_COLUMNS, draft: DRAFT_COLUMNS, readyByName: users.name })
    .from(roleDrafts)
    .innerJoin(roles, eq(roles.id, roleDrafts.roleId))
    .leftJoin(users, eq(users.id, roleDrafts.readyBy))
    .where(isNotNull(roleDrafts.readyAt))
    .orderBy(asc(roleDrafts.readyAt))
    .limit(MOST_DRAFTS);
  const waiting: RoleWaiting[] = [];
  for (const { role, draft, readyByName } of rows) {
    const document = storedDocument(draft.document);
    const present = await documentOf(db, role.id);
    if (!present || !draft.readyAt) continue;
    const names = await namesIn(db, [present, document]);
    waiting.push({
      noun: "role",
      id: role.id,
      title: document.title,
      seen: stampOf(role, draft),
      readyAt: draft.readyAt,
      readyBy: readyByName,
      mine: draft.readyBy === viewer.userId,
      note: draft.note,
      isNew: role.revision === 0,
      changes: role.revision === 0 ? [] : documentChanges(present, document, names),
      effect: effectNotice(await effectOfRequirements(db, role.id, document)),
    });
  }
  return waiting;
}

async function skillsWaiting(viewer: Viewer): Promise<SkillWaiting[]> {
  const rows = await db
    .select({
      id: skills.id,
      title: skills.name,
      readyAt: skillDrafts.readyAt,
      readyBy: users.name,
      by: skillDrafts.readyBy,
      note: skillDrafts.note,
    })
    .from(skillDrafts)
    .innerJoin(skills, eq(skills.id, skillDrafts.skillId))
    .leftJoin(users, eq(users.id, skillDrafts.readyBy))
    .where(isNotNull(skillDrafts.readyAt))
    .orderBy(asc(skillDrafts.readyAt))
    .limit(MOST_DRAFTS);
  return rows.flatMap(({ readyAt, by, ...row }): SkillWaiting[] =>
    readyAt ? [{ noun: "skill", ...row, readyAt, mine: by === viewer.userId }] : [],
  );
}

/** Figures of public roles whose day of review has come, and the earliest such day. */
async function factsDue(): Promise<{ total: number; since: string | null }> {
  const [row] = await db
    .select({ total: count(), since: sql<string | null>`min(${facts.reviewBy})::text` })
    .from(facts)
    .innerJoin(roles, and(eq(roles.id, facts.roleId), eq(roles.status, "published")))
    .where(and(isNull(facts.retiredAt), lte(facts.reviewBy, isoDay(now()))));
  return { total: row?.total ?? 0, since: row?.since ?? null };
}

const unrated = sql`not exists (select 1 from requirements q where q.role_id = ${roles.id})`;

/** Public roles without a single requirement: imported ones counted. */
async function withoutProfile(): Promise<{ imported: number }> {
  const [row] = await db
    .select({ imported: count() })
    .from(roles)
    .where(and(eq(roles.status, "published"), eq(roles.curated, false), unrated));
  return { imported: row?.imported ?? 0 };
}

const LACKS: readonly [label: string, when: ReturnType<typeof sql>][] = [
  ["a skill profile", unrated],
  ["duties", sql`jsonb_array_length(${roles.content}->'duties') = 0`],
  ["a day", sql`jsonb_array_length(${roles.content}->'day') = 0`],
  ["the work setting", sql`${roles.content}->>'workSetting' = ''`],
  [
    "how to enter",
    sql`'' in (${roles.content}->'enter'->>'startingOut', ${roles.content}->'enter'->>'someExperience', ${roles.content}->'enter'->>'changingCareer')`,
  ],
  ["questions", sql`jsonb_array_length(${roles.content}->'questions') = 0`],
  ["related roles", sql`not exists (select 1 from related_roles n where n.role_id = ${roles.id})`],
  [
    "a cited pay figure",
    sql`not exists (select 1 from facts f where f.role_id = ${roles.id} and f.kind = 'pay' and f.retired_at is null)`,
  ],
  [
    "a cited outlook",
    sql`not exists (select 1 from facts f where f.role_id = ${roles.id} and f.kind = 'growth' and f.retired_at is null)`,
  ],
];

/** Public roles of our editors with an empty section, by title. */
async function unfinished(): Promise<{ total: number; roles: Unfinished[] }> {
  const lacking = sql.join(
    LACKS.map(([label, when]) => sql`case when ${when} then ${label}::text end`),
    sql`, `,
  );
  const rows = await db
    .select({ id: roles.id, title: roles.title, lacks: sql<string[]>`array_remove(array[${lacking}], null)` })
    .from(roles)
    .where(and(eq(roles.status, "published"), eq(roles.curated, true)))
    .orderBy(asc(roles.title), asc(roles.id));
  const found = rows.filter(({ lacks }) => lacks.length > 0);
  return { total: found.length, roles: found.slice(0, MOST_NAMED) };
}
