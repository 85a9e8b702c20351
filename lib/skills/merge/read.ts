import "server-only";
import { and, asc, count, eq, inArray, isNull, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import type { CatalogStatus } from "@/db/enums";
import {
  courseRevisions,
  courseSkills,
  courses,
  evidence,
  evidenceDisputes,
  prerequisiteSkills,
  requirements,
  reviews,
  roleDrafts,
  roles,
} from "@/db/schema";
import type { EvidenceDetail } from "@/db/schema/profiles";
import type { Asked, Statement } from "./rules";

export type StandingStatement = Statement & {
  skillId: number;
  kind: typeof evidence.$inferSelect.kind;
  statedBy: number | null;
  note: string | null;
  detail: EvidenceDetail;
  at: Date;
  createdAt: Date;
};

/** Every statement about a skill that nobody took back, in the order they were written; of these learners when given. */
export async function readStanding(
  executor: Executor,
  skillId: number,
  learnerIds?: readonly number[],
): Promise<StandingStatement[]> {
  const taking = alias(evidence, "taking");
  const rows = await executor
    .select({
      id: evidence.id,
      learnerId: evidence.learnerId,
      skillId: evidence.skillId,
      kind: evidence.kind,
      level: sql<number>`${evidence.level}`.mapWith(Number),
      enrollmentId: evidence.enrollmentId,
      statedBy: evidence.statedBy,
      note: sql<string | null>`coalesce(${reviews.note}, ${evidence.note})`,
      detail: evidence.detail,
      at: evidence.at,
      createdAt: evidence.createdAt,
    })
    .from(evidence)
    .leftJoin(reviews, and(eq(reviews.evidenceId, evidence.id), eq(reviews.learnerId, evidence.learnerId)))
    .where(
      and(
        eq(evidence.skillId, skillId),
        isNull(evidence.withdrawsId),
        learnerIds ? sql`${evidence.learnerId} = any(${bigints(learnerIds)})` : undefined,
        notExists(executor.select({ id: taking.id }).from(taking).where(eq(taking.withdrawsId, evidence.id))),
      ),
    )
    .orderBy(asc(evidence.id));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

const bigints = (values: readonly number[]) => sql`${`{${values.join()}}`}::bigint[]`;

/** Learners of whom something stands about a skill, by id. */
export async function learnersSpokenOf(executor: Executor, skillId: number): Promise<number[]> {
  const rows = await executor.execute<{ id: string }>(sql`
    select distinct e.learner_id as id from evidence e
    where e.skill_id = ${skillId} and e.withdraws_id is null
      and not exists (select 1 from evidence w where w.withdraws_id = e.id)
    order by id`);
  return rows.map(({ id }) => Number(id));
}

export type AskingRoleRow = {
  id: number;
  slug: string;
  title: string;
  status: CatalogStatus;
  curated: boolean;
  revision: number;
  from: Asked;
  into: Asked | null;
};

/** Roles of any status that ask for the skill, with what they ask of both. */
export async function readAsking(executor: Executor, fromId: number, intoId: number): Promise<AskingRoleRow[]> {
  const into = alias(requirements, "into_requirement");
  const rows = await executor
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      status: roles.status,
      curated: roles.curated,
      revision: roles.revision,
      from: ASKED(requirements),
      into: ASKED(into),
    })
    .from(requirements)
    .innerJoin(roles, eq(roles.id, requirements.roleId))
    .leftJoin(into, and(eq(into.roleId, requirements.roleId), eq(into.skillId, intoId)))
    .where(eq(requirements.skillId, fromId))
    .orderBy(asc(roles.title), asc(roles.id));
  return rows.map((row) => ({ ...row, into: row.into?.importance == null ? null : row.into }));
}

const ASKED = (table: typeof requirements | ReturnType<typeof alias<typeof requirements, string>>) => ({
  importance: table.importance,
  level: table.level,
  use: table.use,
  onetLevel: table.onetLevel,
  onetSe: table.onetSe,
});

export type TouchedCourse = {
  id: number;
  slug: string;
  title: string | null;
  status: CatalogStatus;
  revision: number;
};

/** Courses of any status that teach the skill or need it first. */
export function readTouchedCourses(executor: Executor, fromId: number): Promise<TouchedCourse[]> {
  return executor
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      status: courses.status,
      revision: courses.revision,
    })
    .from(courses)
    .where(
      or(
        inArray(
          courses.id,
          executor.select({ id: courseSkills.courseId }).from(courseSkills).where(eq(courseSkills.skillId, fromId)),
        ),
        inArray(
          courses.id,
          executor
            .select({ id: prerequisiteSkills.courseId })
            .from(prerequisiteSkills)
            .where(eq(prerequisiteSkills.skillId, fromId)),
        ),
      ),
    )
    .orderBy(asc(courses.title), asc(courses.id));
}

/** Drafts of roles and courses that name a skill by its address. */
export async function readDraftsNaming(executor: Executor, slug: string) {
  const named = JSON.stringify(slug);
  const ofRoles = await executor
    .select({ roleId: roleDrafts.roleId, document: roleDrafts.document })
    .from(roleDrafts)
    .where(sql`strpos(${roleDrafts.document}::text, ${named}) > 0`);
  const ofCourses = await executor
    .select({ id: courseRevisions.id, document: courseRevisions.document })
    .from(courseRevisions)
    .where(and(eq(courseRevisions.state, "draft"), sql`strpos(${courseRevisions.document}::text, ${named}) > 0`));
  return { ofRoles, ofCourses };
}

/** Objections that wait for an answer to what stands about a skill. */
export async function countOpenDisputes(executor: Executor, skillId: number): Promise<number> {
  const [row] = await executor
    .select({ open: count() })
    .from(evidenceDisputes)
    .innerJoin(evidence, eq(evidence.id, evidenceDisputes.evidenceId))
    .where(and(eq(evidence.skillId, skillId), eq(evidenceDisputes.status, "open")));
  return row?.open ?? 0;
}
