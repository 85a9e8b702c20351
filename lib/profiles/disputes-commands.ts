import "server-only";
import { and, eq, gt, isNull, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Transaction } from "@/db/client";
import type { EvidenceKind } from "@/db/enums";
import { enrollments, evidence, evidenceDisputes, mentorships, skills, users } from "@/db/schema";
import type { EvidenceDetail } from "@/db/schema/profiles";
import { lockLearners } from "@/lib/fit/record";
import { writeAudit } from "@/lib/platform/audit";
import { DAY_MS, now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/mail";
import type { Viewer } from "@/lib/platform/viewer";
import type { Change, Moved } from "./changes";
import type { AnswerInput, DisputeInput, RetractInput } from "./disputes-input";
import { answerMail, disputeMail } from "./disputes-mails";
import { saidBy } from "./disputes-text";
import { writeWithdrawals } from "./evidence-write";
import { namedMove, onProfile } from "./on-profile";
import { canAnswerDispute, canDispute } from "./policy";
import { canMoveDispute } from "./states";
import type { NamedMove } from "./text";

/** Disputes one learner may open within 24 hours. */
export const MAX_DISPUTES_A_DAY = 10;

export type Disputed = {
  disputeId: number;
  skill: string;
  /** Who is asked to answer: the mentors; none when admins are. */
  asked: string[];
};

/**
 * Objects to what somebody else, or the completion of a course, stated about the viewer. The statement keeps counting. Mails the
 * mentors, or the admins when there is no mentor. Throws not_found for anything of another's, of the viewer's own making or taken
 * back; conflict while an earlier objection to it is open; limit past 10 a day.
 */
export async function disputeEvidence(viewer: Viewer, { evidenceId, reason }: DisputeInput): Promise<Disputed> {
  return onProfile(viewer, async (tx, change) => {
    const statement = await disputable(tx, viewer, evidenceId);
    await refuseSecond(tx, evidenceId, statement.skill);
    await refuseTooMany(tx, change);
    const [row] = await tx
      .insert(evidenceDisputes)
      .values({ evidenceId, learnerId: viewer.userId, reason, createdAt: change.at })
      .returning({ id: evidenceDisputes.id });
    if (!row) throw new Error("The dispute was not written.");
    const { skill } = statement;
    await writeAudit(tx, viewer, "dispute.open", "dispute", row.id, { evidenceId, skill });
    const askees = await whoAnswers(tx, viewer.userId);
    for (const person of askees) {
      const what = saidBy(statement);
      await queueMail(tx, disputeMail(person, { id: viewer.userId, name: viewer.name }, { skill, what, reason }));
    }
    return { disputeId: row.id, skill, asked: askees.flatMap(({ admin, name }) => (admin ? [] : [name])) };
  });
}

type Statement = {
  kind: EvidenceKind;
  level: number;
  skill: string;
  by: string | null;
  course: string | null;
  detail: EvidenceDetail;
};

async function disputable(tx: Transaction, viewer: Viewer, evidenceId: number): Promise<Statement> {
  const taking = alias(evidence, "taking");
  const [row] = await tx
    .select({
      kind: evidence.kind,
      level: evidence.level,
      skill: skills.name,
      by: users.name,
      terms: enrollments.terms,
      detail: evidence.detail,
    })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .leftJoin(users, eq(users.id, evidence.statedBy))
    .leftJoin(enrollments, eq(enrollments.id, evidence.enrollmentId))
    .where(
      and(
        eq(evidence.id, evidenceId),
        eq(evidence.learnerId, viewer.userId),
        notExists(tx.select({ id: taking.id }).from(taking).where(eq(taking.withdrawsId, evidence.id))),
      ),
    );
  const said = { learnerId: viewer.userId, standing: "counts" as const };
  if (!row || row.level === null || !canDispute(viewer, { ...said, kind: row.kind })) {
    throw new AppError("not_found", "There is no statement here that you could dispute.");
  }
  const { terms, level, ...rest } = row;
  return { ...rest, level, course: terms?.courseTitle ?? null };
}

async function refuseSecond(tx: Transaction, evidenceId: number, skill: string): Promise<void> {
  const open = and(eq(evidenceDisputes.evidenceId, evidenceId), eq(evidenceDisputes.status, "open"));
  if ((await tx.$count(evidenceDisputes, open)) === 0) return;
  throw new AppError("conflict", `You dispute this statement about ${skill} already. It waits for an answer.`);
}

async function refuseTooMany(tx: Transaction, { learnerId, at }: Change): Promise<void> {
  const recent = and(
    eq(evidenceDisputes.learnerId, learnerId),
    gt(evidenceDisputes.createdAt, new Date(at.getTime() - DAY_MS)),
  );
  if ((await tx.$count(evidenceDisputes, recent)) < MAX_DISPUTES_A_DAY) return;
  throw new AppError(
    "limit",
    `You have disputed ${MAX_DISPUTES_A_DAY} statements within a day. Wait for the answers, then go on tomorrow.`,
  );
}

/** The learner's active mentors; all active admins when there is none. */
async function whoAnswers(tx: Transaction, learnerId: number) {
  const person = { name: users.name, email: users.email };
  const mentors = await tx
    .select(person)
    .from(mentorships)
    .innerJoin(users, and(eq(users.id, mentorships.mentorId), eq(users.status, "active")))
    .where(and(eq(mentorships.learnerId, learnerId), isNull(mentorships.endedAt), eq(users.accountRole, "mentor")))
    .orderBy(users.id);
  if (mentors.length > 0) return mentors.map((mentor) => ({ ...mentor, admin: false }));
  const admins = await tx
    .select(person)
    .from(users)
    .where(and(eq(users.accountRole, "admin"), eq(users.status, "active")))
    .orderBy(users.id);
  return admins.map((admin) => ({ ...admin, admin: true }));
}

/** Takes an own objection back while nobody answered it. Throws not_found for another's, conflict when it is closed. */
export async function retractDispute(viewer: Viewer, { disputeId }: RetractInput): Promise<{ skill: string }> {
  return onProfile(viewer, async (tx, { at }) => {
    const [row] = await tx
      .select({ status: evidenceDisputes.status, skill: skills.name })
      .from(evidenceDisputes)
      .innerJoin(evidence, eq(evidence.id, evidenceDisputes.evidenceId))
      .innerJoin(skills, eq(skills.id, evidence.skillId))
      .where(and(eq(evidenceDisputes.id, disputeId), eq(evidenceDisputes.learnerId, viewer.userId)));
    if (!row) throw new AppError("not_found", "There is no such dispute of yours.");
    if (!canMoveDispute(row.status, "withdrawn", "learner")) throw new AppError("conflict", CLOSED[row.status]);
    await tx
      .update(evidenceDisputes)
      .set({ status: "withdrawn", decidedAt: at })
      .where(and(eq(evidenceDisputes.id, disputeId), eq(evidenceDisputes.status, "open")));
    await writeAudit(tx, viewer, "dispute.withdraw", "dispute", disputeId, { skill: row.skill });
    return { skill: row.skill };
  });
}

const CLOSED = {
  open: "This dispute is still open.",
  withdrawn: "This dispute was withdrawn by the learner. Reload the page.",
  kept: "This dispute is answered already: the statement stays. Reload the page to read the answer.",
  taken_back: "This dispute is answered already: the statement was taken back. Reload the page to read the answer.",
} as const;

export type Answered = {
  skill: string;
  learner: string;
  kept: boolean;
  /** What it did to the learner's target role; null when the statement stays or no role is followed. */
  moved: NamedMove | null;
};

/**
 * Answers an open dispute: the statement stays, or it is taken back and the fits move at once. For a mentor of a running
 * mentorship and for admins; not_found for anybody else, conflict when it is closed already.
 */
export async function answerDispute(viewer: Viewer, { disputeId, decision, answer }: AnswerInput): Promise<Answered> {
  return db.transaction(async (tx) => {
    const { learner } = await answerable(tx, viewer, disputeId);
    // people before mentorships, as everybody locks them who changes both
    await lockLearners(tx, [learner.id]);
    const { status, statement, skill } = await answerable(tx, viewer, disputeId, "hold");
    const kept = decision === "keep";
    if (!canMoveDispute(status, kept ? "kept" : "taken_back", "decider")) {
      throw new AppError("conflict", CLOSED[status]);
    }
    const at = now();
    await tx
      .update(evidenceDisputes)
      .set({ status: kept ? "kept" : "taken_back", answer, decidedBy: viewer.userId, decidedAt: at })
      .where(and(eq(evidenceDisputes.id, disputeId), eq(evidenceDisputes.status, "open")));
    const change = { learnerId: learner.id, actorId: viewer.userId, at };
    const moved = kept ? [] : await takeBack(tx, change, statement, { what: skill, by: viewer.name });
    await writeAudit(tx, viewer, "dispute.answer", "dispute", disputeId, {
      learnerId: learner.id,
      evidenceId: statement.id,
      skill,
      decision,
    });
    await queueMail(tx, answerMail(learner, viewer.name, { skill, kept, answer }));
    return { skill, learner: learner.name, kept, moved: await namedMove(tx, { userId: learner.id }, moved) };
  });
}

/** The dispute, if the viewer may answer it. With `hold` a mentor's mentorship stays as it is until the transaction ends. */
async function answerable(tx: Transaction, viewer: Viewer, disputeId: number, hold?: "hold") {
  const [row] = await tx
    .select({
      status: evidenceDisputes.status,
      statement: { id: evidence.id, skillId: evidence.skillId, kind: evidence.kind },
      skill: skills.name,
      learner: { id: users.id, name: users.name, email: users.email },
      learnerStatus: users.status,
    })
    .from(evidenceDisputes)
    .innerJoin(evidence, eq(evidence.id, evidenceDisputes.evidenceId))
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .innerJoin(users, eq(users.id, evidenceDisputes.learnerId))
    .where(eq(evidenceDisputes.id, disputeId));
  const mentors = row && row.learnerStatus !== "suspended" ? await isMentor(tx, viewer, row.learner.id, hold) : false;
  if (!row || !canAnswerDispute(viewer, mentors)) throw new AppError("not_found", "There is no such dispute.");
  return row;
}

async function isMentor(tx: Transaction, viewer: Viewer, learnerId: number, hold?: "hold"): Promise<boolean> {
  const running = tx
    .select({ id: mentorships.id })
    .from(mentorships)
    .where(
      and(eq(mentorships.learnerId, learnerId), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)),
    );
  return (await (hold ? running.for("no key update") : running)).length > 0;
}

/** Nothing when it was taken back otherwise meanwhile. */
async function takeBack(
  tx: Transaction,
  change: Change,
  statement: { id: number; skillId: number; kind: EvidenceKind },
  words: { what: string; by: string },
): Promise<Moved> {
  const [taken] = await tx.select({ id: evidence.id }).from(evidence).where(eq(evidence.withdrawsId, statement.id));
  return taken ? [] : writeWithdrawals(tx, change, [statement], words);
}
