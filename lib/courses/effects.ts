import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, count, countDistinct, eq, isNotNull, ne, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { enrollments, moduleProgress, modules } from "@/db/schema";
import { sectionLabel } from "./change-words";
import type { CourseDocument } from "./document";

/**
 * What publishing means for people who are in the course, as a sentence. `key` names the effect: the same one at two times has
 * the same key. Those that `ask` must have been shown to whoever publishes.
 */
export type Effect = { key: string; text: string; asks: boolean };

type Section = CourseDocument["sections"][number];
type Seats = { running: number; taken: number; ever: number };

/** What changing the course from `present` to `next` does to learners; empty when it touches nobody. */
export async function effectsOf(
  executor: Executor,
  courseId: number,
  present: CourseDocument,
  next: CourseDocument,
): Promise<Effect[]> {
  const [seats, workers, running] = await Promise.all([
    seatsBySection(executor, courseId),
    workersByModule(executor, courseId),
    runningLearners(executor, courseId),
  ]);
  return [
    ...present.sections.flatMap((section) => {
      const people = section.id === null ? undefined : seats.get(section.id);
      return people
        ? sectionEffects(
            section,
            next.sections.find((row) => row.id === section.id),
            people,
          )
        : [];
    }),
    ...present.modules.flatMap((module) => {
      const learners = module.id === null ? 0 : (workers.get(module.id) ?? 0);
      const stays = next.modules.some((row) => row.id === module.id);
      return learners === 0 || stays ? [] : [retired(module, learners)];
    }),
    ...(running > 0 && promisesDiffer(present, next) ? [promisesStay(running)] : []),
  ];
}

function sectionEffects(before: Section, after: Section | undefined, people: Seats): Effect[] {
  const name = sectionLabel(before);
  const goes = !before.cancelled && (after === undefined || after.cancelled);
  if (goes && people.running > 0) {
    const text = `${name}: ${learners(people.running)} enrolled. It is cancelled, not deleted; they are told by mail and can choose other dates.`;
    return [{ key: `cancel:${before.id}`, text, asks: true }];
  }
  if (after === undefined) {
    const text = `${name}: people have been enrolled in it, so it stays on record as cancelled.`;
    return before.cancelled ? [] : [{ key: `keep:${before.id}`, text, asks: false }];
  }
  const effects: Effect[] = [];
  if (before.cancelled && !after.cancelled && people.running > 0) {
    const text = `${name}: ${learners(people.running)} still enrolled. It takes place again, and they are told by mail.`;
    effects.push({ key: `revive:${before.id}`, text, asks: true });
  } else if (!after.cancelled && people.running > 0 && moved(before, after)) {
    const text = `${name}: ${learners(people.running)} enrolled. They keep their seats and are told the new dates by mail.`;
    effects.push({ key: `move:${before.id}`, text, asks: true });
  }
  if (!after.cancelled && after.seats < before.seats && after.seats < people.taken) {
    const back = people.taken - after.seats + 1;
    const until = after.seats === 0 ? "" : ` until ${back} ${back === 1 ? "is" : "are"} given back`;
    const text = `${name}: it gets ${after.seats} ${after.seats === 1 ? "seat" : "seats"}, and ${people.taken} ${people.taken === 1 ? "is" : "are"} taken. Nobody loses a seat; nobody else can join${until}.`;
    effects.push({ key: `seats:${before.id}:${after.seats}`, text, asks: true });
  }
  return effects;
}

/** Would somebody who comes as told before come at the wrong time or to the wrong place? */
export const moved = (before: Section, after: Section): boolean =>
  (["startsAt", "endsAt", "startTime", "minutes", "timeZone", "place"] as const).some(
    (part) => before[part] !== after[part],
  ) || String(before.weekdays) !== String(after.weekdays);

const retired = (module: CourseDocument["modules"][number], count: number): Effect => ({
  key: `retire:${module.id}`,
  text: `Module “${module.title}”: ${count} ${count === 1 ? "learner has" : "learners have"} ticked it. It is retired, not deleted; their work stays on record, and nobody needs it to complete the course any more.`,
  asks: true,
});

const promisesStay = (running: number): Effect => ({
  key: "promises",
  text: `${learners(running)} enrolled now. They keep the price, the promises and the skill levels they enrolled with.`,
  asks: false,
});

const learners = (count: number): string => `${count} ${count === 1 ? "learner is" : "learners are"}`;

const PROMISES = ["price", "financing", "mentoringSessions", "retakeMonths", "certificate", "skills"] as const;

const promisesDiffer = (a: CourseDocument, b: CourseDocument): boolean =>
  PROMISES.some((part) => !isDeepStrictEqual(a[part], b[part]));

/** People by section: enrolled now, seats not given back, and ever. */
export async function seatsBySection(executor: Executor, courseId: number): Promise<Map<number, Seats>> {
  const rows = await executor
    .select({
      sectionId: sql<number>`${enrollments.sectionId}`.mapWith(Number),
      running: sql<number>`count(*) filter (where ${enrollments.status} = 'enrolled')`.mapWith(Number),
      taken: sql<number>`count(*) filter (where ${enrollments.status} <> 'cancelled')`.mapWith(Number),
      ever: count(),
    })
    .from(enrollments)
    .where(and(eq(enrollments.courseId, courseId), isNotNull(enrollments.sectionId)))
    .groupBy(enrollments.sectionId);
  return new Map(rows.map(({ sectionId, ...people }) => [sectionId, people]));
}

/** Learners who ticked a module, by module. */
export async function workersByModule(executor: Executor, courseId: number): Promise<Map<number, number>> {
  const rows = await executor
    .select({ moduleId: modules.id, learners: countDistinct(enrollments.learnerId) })
    .from(moduleProgress)
    .innerJoin(modules, eq(modules.id, moduleProgress.moduleId))
    .innerJoin(enrollments, eq(enrollments.id, moduleProgress.enrollmentId))
    .where(and(eq(modules.courseId, courseId), ne(enrollments.status, "cancelled")))
    .groupBy(modules.id);
  return new Map(rows.map((row) => [row.moduleId, row.learners]));
}

/** Learners enrolled in the course now. */
export async function runningLearners(executor: Executor, courseId: number): Promise<number> {
  const [row] = await executor
    .select({ running: count() })
    .from(enrollments)
    .where(and(eq(enrollments.courseId, courseId), eq(enrollments.status, "enrolled")));
  return row?.running ?? 0;
}
