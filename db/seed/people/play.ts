import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { freezeTerms } from "../../../lib/enrollments/terms";
import { recordFitEvent } from "../../../lib/fit/record";
import { workDetail } from "../../../lib/mentoring/reviewed-work";
import { writeFollow, writeInterests, writePreferences, writeRatings } from "../../../lib/profiles/changes";
import { issuedAt, writeCredential, writeWithdrawals } from "../../../lib/profiles/evidence-write";
import type { Executor } from "../../client";
import {
  enrollments,
  evidence,
  evidenceDisputes,
  learnerViews,
  mentorships,
  moduleProgress,
  reviews,
} from "../../schema";
import type { Cast } from "./accounts";
import type { Known, KnownCourse } from "./known";
import { type DemoLearner, momentOf, type Step } from "./steps";

export type Stage = { tx: Executor; known: Known; cast: Cast; today: Date };

/** One step at its moment. */
export type Scene = { at: Date; play: () => Promise<void> };

/** What a demo learner has going on while the steps are played. */
type Running = {
  enrollments: Map<string, { id: number; course: KnownCourse; done: number }>;
  mentorship: { id: number; mentorId: number; mentorName: string } | null;
};

/** The steps of one learner as scenes, to be played in order of their moments among everybody else's. */
export function scenesOf(stage: Stage, learnerId: number, learner: DemoLearner): Scene[] {
  const running: Running = { enrollments: new Map(), mentorship: null };
  return learner.steps.map((step) => {
    const at = momentOf(stage.today, step);
    return { at, play: () => take(stage, { learnerId, actorId: learnerId, at }, running, step) };
  });
}

type Doing = { learnerId: number; actorId: number; at: Date };

async function take(stage: Stage, doing: Doing, running: Running, step: Step): Promise<void> {
  const { tx, known } = stage;
  switch (step.does) {
    case "follow":
      await writeFollow(tx, doing, { ...known.role(step.role), target: step.target ?? false });
      return;
    case "rate": {
      const ratings = Object.entries(step.ratings).map(([slug, level]) => {
        const { id, name } = known.skill(slug);
        return { skillId: id, name, level };
      });
      await writeRatings(tx, doing, ratings);
      return;
    }
    case "interests":
      await writeInterests(tx, doing, step.interests);
      return;
    case "preferences":
      await writePreferences(tx, doing, step.preferences);
      return;
    case "enroll":
      return enroll(stage, doing, running, step);
    case "finish module":
      return finishModule(stage, doing, enrolledIn(running, step.course));
    case "complete":
      return complete(stage, doing, enrolledIn(running, step.course));
    case "meet mentor":
      return meetMentor(stage, doing, running, step);
    case "lose mentor":
      await tx
        .update(mentorships)
        .set({ endedAt: doing.at })
        .where(and(eq(mentorships.learnerId, doing.learnerId), isNull(mentorships.endedAt)));
      running.mentorship = null;
      return;
    case "be seen":
      await tx
        .insert(learnerViews)
        .values({ mentorshipId: mentorshipOf(running).id, viewedAt: doing.at, createdAt: doing.at });
      return;
    case "be reviewed":
      return beReviewed(stage, doing, running, step);
    case "add credential":
      return addCredential(stage, doing, step);
    case "dispute":
      return dispute(stage, doing, step);
    case "be answered":
      return beAnswered(stage, doing, running, step);
  }
}

type StepOf<K extends Step["does"]> = Extract<Step, { does: K }>;

async function enroll({ tx, known, today }: Stage, { learnerId, at }: Doing, running: Running, step: StepOf<"enroll">) {
  const course = known.course(step.course);
  const section = course.sections.find(({ startsAt, endsAt }) =>
    step.dates === "running" ? startsAt <= today && today < endsAt : startsAt > today,
  );
  if (step.dates !== "none" && !section) throw new Error(`No class of "${step.course}" is ${step.dates}.`);
  const sectionId = step.dates === "none" ? null : (section?.id ?? null);
  const [row] = await tx
    .insert(enrollments)
    .values({ learnerId, courseId: course.id, sectionId, terms: freezeTerms(course), enrolledAt: at, createdAt: at })
    .returning({ id: enrollments.id });
  if (!row) throw new Error(`The enrollment in "${step.course}" was not written.`);
  running.enrollments.set(step.course, { id: row.id, course, done: 0 });
}

type Enrolled = { id: number; course: KnownCourse; done: number };

function enrolledIn(running: Running, slug: string): Enrolled {
  const enrolled = running.enrollments.get(slug);
  if (!enrolled) throw new Error(`A demo person works on "${slug}" without being enrolled.`);
  return enrolled;
}

async function finishModule({ tx }: Stage, { at }: Doing, enrolled: Enrolled): Promise<void> {
  const moduleId = enrolled.course.moduleIds[enrolled.done];
  if (moduleId === undefined) throw new Error(`"${enrolled.course.slug}" has no module left to finish.`);
  await tx.insert(moduleProgress).values({ enrollmentId: enrolled.id, moduleId, doneAt: at });
  enrolled.done += 1;
}

/** As completing does it: the modules left, the enrollment, evidence as promised, the event. */
async function complete(stage: Stage, doing: Doing, enrolled: Enrolled): Promise<void> {
  const { tx, known } = stage;
  const { learnerId, actorId, at } = doing;
  while (enrolled.done < enrolled.course.moduleIds.length) await finishModule(stage, doing, enrolled);
  await tx.update(enrollments).set({ status: "completed", completedAt: at }).where(eq(enrollments.id, enrolled.id));
  const taught = enrolled.course.skills.map(({ slug, to }) => ({ ...known.skill(slug), level: to }));
  await tx.insert(evidence).values(
    taught.map(({ id, level }) => ({
      learnerId,
      skillId: id,
      kind: "course" as const,
      level,
      enrollmentId: enrolled.id,
      at,
    })),
  );
  const { slug: courseSlug, title: courseTitle } = enrolled.course;
  const detail = { courseTitle, courseSlug, enrollmentId: enrolled.id, skills: taught.map(({ name }) => name) };
  await recordFitEvent(tx, { learnerId, kind: "course_completed", actorId, at, detail });
}

async function meetMentor(
  { tx, cast }: Stage,
  { learnerId, at }: Doing,
  running: Running,
  step: StepOf<"meet mentor">,
) {
  const mentor = cast.mentors[step.mentor];
  const [row] = await tx
    .insert(mentorships)
    .values({ mentorId: mentor.id, learnerId, assignedBy: cast.adminId, startedAt: at })
    .returning({ id: mentorships.id });
  if (!row) throw new Error("The mentorship was not written.");
  running.mentorship = { id: row.id, mentorId: mentor.id, mentorName: mentor.name };
}

function mentorshipOf(running: Running) {
  if (!running.mentorship) throw new Error("A demo person meets a mentor they do not have.");
  return running.mentorship;
}

async function beReviewed({ tx, known }: Stage, doing: Doing, running: Running, step: StepOf<"be reviewed">) {
  const { learnerId, at } = doing;
  const { id: mentorshipId, mentorId, mentorName } = mentorshipOf(running);
  const { id: skillId, name: skillName } = known.skill(step.skill);
  const { verdict, claimed: claimedLevel, level, note, work } = step;
  const [stated] = await tx
    .insert(evidence)
    .values({
      learnerId,
      skillId,
      kind: work?.kind ?? "mentor",
      level,
      statedBy: mentorId,
      detail: workDetail(work),
      at,
      createdAt: at,
    })
    .returning({ id: evidence.id });
  const [review] = await tx
    .insert(reviews)
    .values({
      mentorshipId,
      mentorId,
      learnerId,
      skillId,
      verdict,
      claimedLevel,
      level,
      note,
      evidenceId: stated?.id,
      createdAt: at,
    })
    .returning({ id: reviews.id });
  const detail = { mentorName, skillName, skill: step.skill, level, verdict, reviewId: review?.id };
  const event = { learnerId, actorId: mentorId, at };
  if (!work) await recordFitEvent(tx, { ...event, kind: "mentor_review", detail });
  else {
    const kind = work.kind === "project" ? ("project_reviewed" as const) : ("assessment_graded" as const);
    await recordFitEvent(tx, { ...event, kind, detail: { ...detail, title: work.title } });
  }
}

async function addCredential({ tx, known, today }: Stage, doing: Doing, step: StepOf<"add credential">) {
  const issuedOn = momentOf(today, { day: step.issued }).toISOString().slice(0, 10);
  const detail = { title: step.title, issuer: step.issuer, issuedOn, ...(step.url && { url: step.url }) };
  const skills = Object.entries(step.skills).map(([slug, level]) => {
    const { id: skillId, name } = known.skill(slug);
    return { skillId, name, level };
  });
  await writeCredential(tx, doing, { detail, skills }, { dated: issuedAt(issuedOn, doing.at) });
}

async function dispute({ tx, known }: Stage, { learnerId, at }: Doing, { skill, kind, reason }: StepOf<"dispute">) {
  const [statement] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.learnerId, learnerId),
        eq(evidence.skillId, known.skill(skill).id),
        eq(evidence.kind, kind),
        isNotNull(evidence.level),
      ),
    )
    .orderBy(desc(evidence.id))
    .limit(1);
  if (!statement) throw new Error(`A demo person disputes a statement about "${skill}" that nobody made.`);
  await tx.insert(evidenceDisputes).values({ evidenceId: statement.id, learnerId, reason, createdAt: at });
}

async function beAnswered({ tx, known }: Stage, doing: Doing, running: Running, step: StepOf<"be answered">) {
  const { learnerId, at } = doing;
  const { mentorId, mentorName } = mentorshipOf(running);
  const { id: skillId, name } = known.skill(step.skill);
  const [open] = await tx
    .select({ id: evidenceDisputes.id, evidenceId: evidenceDisputes.evidenceId, kind: evidence.kind })
    .from(evidenceDisputes)
    .innerJoin(evidence, and(eq(evidence.id, evidenceDisputes.evidenceId), eq(evidence.skillId, skillId)))
    .where(and(eq(evidenceDisputes.learnerId, learnerId), eq(evidenceDisputes.status, "open")));
  if (!open) throw new Error(`A demo person is answered about "${step.skill}", which they do not dispute.`);
  await tx
    .update(evidenceDisputes)
    .set({ status: step.decision, answer: step.answer, decidedBy: mentorId, decidedAt: at })
    .where(eq(evidenceDisputes.id, open.id));
  if (step.decision === "kept") return;
  const change = { learnerId, actorId: mentorId, at };
  const statement = { id: open.evidenceId, skillId, kind: open.kind };
  await writeWithdrawals(tx, change, [statement], { what: name, by: mentorName });
}
