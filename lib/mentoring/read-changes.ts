import { and, desc, eq, exists, gt, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { enrollments, evidence, evidenceDisputes, fitEvents, fitSnapshots, moduleProgress, skills } from "@/db/schema";
import { titleText } from "@/lib/courses/text";
import { causeLabel, isCatalogChange } from "@/lib/fit/text";
import { isoDay } from "@/lib/platform/dates";
import type { Change, Changes } from "./view";

/** Lines that are listed at most. */
const MOST = 40;

/**
 * What changed about a learner after a moment, newest first: what moved their fit, except what the reader did, what they dispute,
 * and their course work. Modules of one course and day (in `timeZone`) are one line.
 */
export async function readChanges(
  learnerId: number,
  { since, readerId, timeZone }: { since: Date; readerId: number; timeZone: string },
  mainRoleId: number | undefined,
): Promise<Changes> {
  const [moved, ticked, begun, disputed] = await Promise.all([
    fitChanges(learnerId, since, readerId, mainRoleId),
    modulesTicked(learnerId, since, timeZone),
    enrollmentChanges(learnerId, since),
    disputeChanges(learnerId, since),
  ]);
  const all = [...moved, ...ticked, ...begun, ...disputed].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? -1 : 1),
  );
  return { lines: all.slice(0, MOST), more: all.length > MOST };
}

async function fitChanges(
  learnerId: number,
  since: Date,
  readerId: number,
  roleId: number | undefined,
): Promise<Change[]> {
  const main = alias(fitSnapshots, "main");
  const rows = await db
    .select({
      id: fitEvents.id,
      kind: fitEvents.kind,
      detail: fitEvents.detail,
      at: fitEvents.at,
      own: main.ownChange,
      role: main.roleChange,
    })
    .from(fitEvents)
    .leftJoin(
      main,
      and(
        eq(main.eventId, fitEvents.id),
        eq(main.learnerId, learnerId),
        eq(main.roleId, roleId ?? 0),
        eq(main.restated, false),
      ),
    )
    .where(and(concerns(learnerId), gt(fitEvents.at, since), notBy(readerId)))
    .orderBy(desc(fitEvents.at), desc(fitEvents.id))
    .limit(MOST + 1);
  return rows.map(({ id, kind, detail, at, own, role }) => ({
    key: `fit ${id}`,
    at,
    label:
      kind === "role_followed"
        ? followedLabel(detail)
        : kind === "role_revised" && !detail.merged
          ? revisedLabel(detail)
          : causeLabel(kind, detail),
    points: isCatalogChange(kind) ? role : own,
    byRole: isCatalogChange(kind),
  }));
}

/** The learner's own events, and those of a role they followed. */
function concerns(learnerId: number): SQL | undefined {
  const touched = db
    .select({ one: sql`1` })
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.eventId, fitEvents.id)));
  return or(eq(fitEvents.learnerId, learnerId), and(isNull(fitEvents.learnerId), exists(touched)));
}

const notBy = (readerId: number): SQL | undefined => or(isNull(fitEvents.actorId), ne(fitEvents.actorId, readerId));

type Detail = Readonly<Record<string, unknown>>;

const followedLabel = ({ roleTitle }: Detail): string =>
  typeof roleTitle === "string" ? `Started following ${roleTitle}` : "Started following a role";

const revisedLabel = ({ roleTitle }: Detail): string =>
  typeof roleTitle === "string" ? `What ${roleTitle} asks for changed` : "What a followed role asks for changed";

async function modulesTicked(learnerId: number, since: Date, timeZone: string): Promise<Change[]> {
  const rows = await db
    .select({ enrollmentId: enrollments.id, terms: enrollments.terms, at: moduleProgress.doneAt })
    .from(moduleProgress)
    .innerJoin(enrollments, eq(enrollments.id, moduleProgress.enrollmentId))
    .where(and(eq(enrollments.learnerId, learnerId), gt(moduleProgress.doneAt, since)))
    .orderBy(desc(moduleProgress.doneAt))
    .limit(200);
  const days = new Map<string, { count: number; at: Date; course: string }>();
  for (const { enrollmentId, terms, at } of rows) {
    const key = `modules ${enrollmentId} ${isoDay(at, timeZone)}`;
    const known = days.get(key);
    days.set(
      key,
      known ? { ...known, count: known.count + 1 } : { count: 1, at, course: titleText({ title: terms.courseTitle }) },
    );
  }
  return [...days].map(([key, { count, at, course }]) => ({
    key,
    at,
    label: moduleLabel(count, course),
    points: null,
    byRole: false,
  }));
}

async function enrollmentChanges(learnerId: number, since: Date): Promise<Change[]> {
  const rows = await db
    .select({
      id: enrollments.id,
      terms: enrollments.terms,
      enrolledAt: enrollments.enrolledAt,
      cancelledAt: enrollments.cancelledAt,
    })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.learnerId, learnerId),
        or(gt(enrollments.enrolledAt, since), gt(enrollments.cancelledAt, since)),
      ),
    )
    .orderBy(desc(enrollments.id))
    .limit(MOST + 1);
  return rows.flatMap(({ id, terms, enrolledAt, cancelledAt }) => {
    const course = titleText({ title: terms.courseTitle });
    const begun = { key: `begun ${id}`, at: enrolledAt, label: `Enrolled in ${course}`, points: null, byRole: false };
    const left = cancelledAt && { ...begun, key: `left ${id}`, at: cancelledAt, label: `Left ${course}` };
    return [begun, ...(left ? [left] : [])].filter(({ at }) => at > since);
  });
}

async function disputeChanges(learnerId: number, since: Date): Promise<Change[]> {
  const rows = await db
    .select({ id: evidenceDisputes.id, at: evidenceDisputes.createdAt, skill: skills.name })
    .from(evidenceDisputes)
    .innerJoin(evidence, eq(evidence.id, evidenceDisputes.evidenceId))
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(and(eq(evidenceDisputes.learnerId, learnerId), gt(evidenceDisputes.createdAt, since)))
    .orderBy(desc(evidenceDisputes.id))
    .limit(MOST + 1);
  return rows.map(({ id, at, skill }) => ({
    key: `dispute ${id}`,
    at,
    label: `Disputed a statement about ${skill}`,
    points: null,
    byRole: false,
  }));
}

/** "Finished 2 modules of Python APIs with PostgreSQL". */
const moduleLabel = (count: number, course: string): string =>
  `Finished ${count} ${count === 1 ? "module" : "modules"} of ${course}`;
