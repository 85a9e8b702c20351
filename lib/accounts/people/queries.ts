import "server-only";
import { and, asc, desc, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import type { AccountRole, AccountStatus } from "@/db/enums";
import { audit, authSessions, mentorships, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canManagePeople, type Obstacle, obstacle } from "../policy";
import { actorWords } from "../text";
import type { PeopleFilter } from "./input";

export const PAGE_SIZE = 25;
const HISTORY_SIZE = 20;
const PICK_SIZE = 500;

export type PersonLine = {
  id: number;
  name: string;
  email: string;
  accountRole: AccountRole;
  status: AccountStatus;
  joinedAt: Date;
  lastSeenAt: Date | null;
};
export type PeoplePage = { people: PersonLine[]; total: number; page: number; pages: number };

function allow(viewer: Viewer): void {
  if (!canManagePeople(viewer)) throw new AppError("not_found", "There is no such page.");
}

/** The names are written out: a column given here would lose its table and mean the subquery's own. */
const lastSeen = sql`(select max(seen.last_seen_at) from auth_sessions seen where seen.user_id = "users"."id")`.mapWith(
  (value: string | null) => (value === null ? null : new Date(value)),
) as SQL<Date | null>;

/** People by name, 25 a page; a page past the end gives the last one. Admins only. */
export async function listPeople(viewer: Viewer, filter: PeopleFilter): Promise<PeoplePage> {
  allow(viewer);
  const pattern = `%${filter.q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const where = and(
    filter.q ? or(sql`${users.name} ilike ${pattern}`, sql`${users.email} ilike ${pattern}`) : undefined,
    filter.accountRole ? eq(users.accountRole, filter.accountRole) : undefined,
    filter.status ? eq(users.status, filter.status) : undefined,
  );
  const total = await db.$count(users, where);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const people = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      accountRole: users.accountRole,
      status: users.status,
      joinedAt: users.createdAt,
      lastSeenAt: lastSeen,
    })
    .from(users)
    .where(where)
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { people, total, page, pages };
}

export type Pairing = { mentorshipId: number; personId: number; name: string; since: Date };
export type HistoryLine = { id: number; at: Date; action: string; by: string; detail: Record<string, unknown> };
export type PersonPage = PersonLine & {
  timeZone: string;
  confirmed: boolean;
  openSessions: number;
  /** Why the account role or status may not be changed by this viewer, or null. */
  obstacle: Obstacle | null;
  mentors: Pairing[];
  learners: Pairing[];
  /** Active mentors a learner could still be given. */
  mentorChoices: { id: number; name: string; learners: number }[];
  history: HistoryLine[];
};

/** One person as an admin sees them. Admins only; nobody there and not allowed give the same error. */
export async function personPage(viewer: Viewer, userId: number): Promise<PersonPage> {
  allow(viewer);
  const [person] = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      accountRole: users.accountRole,
      status: users.status,
      timeZone: users.timeZone,
      confirmedAt: users.emailVerifiedAt,
      joinedAt: users.createdAt,
      lastSeenAt: lastSeen,
    })
    .from(users)
    .where(eq(users.id, userId));
  if (!person) throw new AppError("not_found", "There is no such page.");
  const { confirmedAt, ...line } = person;
  const isOpen = and(
    eq(authSessions.userId, userId),
    isNull(authSessions.revokedAt),
    gt(authSessions.expiresAt, now()),
  );
  const [openSessions, admins, mentors, learners, mentorChoices, history] = await Promise.all([
    db.$count(authSessions, isOpen),
    activeAdmins(),
    pairings(userId, "learner"),
    pairings(userId, "mentor"),
    line.accountRole === "learner" ? freeMentors(userId) : [],
    historyOf(userId),
  ]);
  return {
    ...line,
    confirmed: confirmedAt !== null,
    openSessions,
    obstacle: obstacle(viewer, person, admins),
    mentors,
    learners,
    mentorChoices,
    history,
  };
}

async function activeAdmins(): Promise<number[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.accountRole, "admin"), eq(users.status, "active")));
  return rows.map((row) => row.id);
}

/** Active mentorships in which the person is the learner, or the mentor; with the other one's name. */
async function pairings(userId: number, as: "learner" | "mentor"): Promise<Pairing[]> {
  const [mine, theirs] =
    as === "learner" ? [mentorships.learnerId, mentorships.mentorId] : [mentorships.mentorId, mentorships.learnerId];
  return db
    .select({ mentorshipId: mentorships.id, personId: users.id, name: users.name, since: mentorships.startedAt })
    .from(mentorships)
    .innerJoin(users, eq(users.id, theirs))
    .where(and(eq(mine, userId), isNull(mentorships.endedAt)))
    .orderBy(asc(users.name))
    .limit(PICK_SIZE);
}

async function freeMentors(learnerId: number) {
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      learners: sql<number>`count(${mentorships.id})::int`,
      has: sql<boolean>`coalesce(bool_or(${mentorships.learnerId} = ${learnerId}), false)`,
    })
    .from(users)
    .leftJoin(mentorships, and(eq(mentorships.mentorId, users.id), isNull(mentorships.endedAt)))
    .where(and(eq(users.accountRole, "mentor"), eq(users.status, "active")))
    .groupBy(users.id)
    .orderBy(asc(users.name))
    .limit(PICK_SIZE);
  return rows.filter((row) => !row.has).map(({ has: _has, ...mentor }) => mentor);
}

async function historyOf(userId: number): Promise<HistoryLine[]> {
  const actor = alias(users, "actor");
  const rows = await db
    .select({
      id: audit.id,
      at: audit.at,
      action: audit.action,
      detail: audit.detail,
      name: actor.name,
      job: audit.actor,
    })
    .from(audit)
    .leftJoin(actor, eq(actor.id, audit.actorId))
    .where(and(eq(audit.subject, "user"), eq(audit.subjectId, String(userId))))
    .orderBy(desc(audit.id))
    .limit(HISTORY_SIZE);
  return rows.map(({ name, job, ...row }) => ({ ...row, by: name ?? actorWords(job) }));
}
