import { desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, evidenceDisputes, mentorships, outbox, users } from "@/db/schema";
import { causeLabel } from "@/lib/fit/text";
import { caseload, learnerPage } from "@/lib/mentoring/queries";
import { mayOpen } from "@/lib/platform/edge/existing";
import { answerDispute, disputeEvidence, MAX_DISPUTES_A_DAY, retractDispute } from "@/lib/profiles/disputes-commands";
import { disputesOf, myLedger } from "@/lib/profiles/queries";
import { digest } from "../../support/digest";
import { make, viewerOf } from "../../support/make";
import { state } from "../fit/world";
import {
  changed,
  eventsOf,
  evidenceRows,
  type LedgerScene,
  ledgerScene,
  mentorStates,
  newestSnapshot,
  scoredFor,
  stateOf,
} from "./ledger-world";

let scene: LedgerScene;
let statementId: number;
beforeEach(async () => {
  scene = await ledgerScene();
  statementId = await mentorStates(scene, scene.databases, 1);
});

const REASON = "The review was of an older version.";
const open = (evidenceId = statementId) => disputeEvidence(scene.viewer, { evidenceId, reason: REASON });
const answer = (disputeId: number, decision: "keep" | "take_back", viewer = scene.mentorViewer) =>
  answerDispute(viewer, { disputeId, decision, answer: "I looked again." });
const refusal = (answered: Promise<unknown>) => answered.then(() => null).catch((error: unknown) => error);
const rows = () =>
  db
    .select()
    .from(evidenceDisputes)
    .where(eq(evidenceDisputes.learnerId, scene.learner.id))
    .orderBy(evidenceDisputes.id);
const mailsTo = (email: string) => db.select().from(outbox).where(eq(outbox.toAddress, email));
const sitting = { since: new Date(0), startedAt: new Date(0) };

describe("disputing", () => {
  test("keeps the statement counting, mails the mentor, leaves an audit line and no event", async () => {
    const before = await newestSnapshot(scene.learner.id, scene.roleId);
    const events = (await eventsOf(scene.learner.id)).length;
    const { disputeId, asked } = await open();
    expect(asked).toEqual([scene.mentor.name]);
    expect(await rows()).toMatchObject([{ id: disputeId, evidenceId: statementId, status: "open", reason: REASON }]);
    expect((await eventsOf(scene.learner.id)).length).toBe(events);
    expect((await newestSnapshot(scene.learner.id, scene.roleId)).id).toBe(before.id);
    const statement = (await myLedger(scene.viewer))
      .flatMap(({ statements }) => statements)
      .find(({ id }) => id === statementId);
    expect(statement).toMatchObject({ standing: "counts", disputes: [{ status: "open", reason: REASON }] });
    const [mail] = await mailsTo(scene.mentor.email);
    expect(mail?.subject).toBe(`${scene.learner.name} disputes a statement about Databases`);
    expect(mail?.textBody).toContain(`level 1 by ${scene.mentor.name}`);
    expect(mail?.textBody).toContain(REASON);
    expect(mail?.textBody).toContain(`/mentor/learners/${scene.learner.id}`);
    const [line] = await db.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(line).toMatchObject({ action: "dispute.open", actorId: scene.learner.id, subjectId: String(disputeId) });
  });

  test.each(["course", "assessment", "project", "mentor"] as const)(
    "is for a statement of the kind %s",
    async (kind) => {
      const [id] = await state(scene.learner.id, [{ skill: "sql", level: 2, kind }]);
      expect((await open(id)).skill).toBe("SQL");
    },
  );

  test.each(["self", "credential"] as const)("is not for one's own of the kind %s", async (kind) => {
    const [id] = await state(scene.learner.id, [{ skill: "sql", level: 2, kind }]);
    expect(await refusal(open(id))).toMatchObject({ code: "not_found" });
  });

  test("another's statement and none are the same, and nothing is written", async () => {
    const other = await ledgerScene();
    const before = await digest();
    const theirs = await refusal(disputeEvidence(other.viewer, { evidenceId: statementId, reason: REASON }));
    const none = await refusal(disputeEvidence(other.viewer, { evidenceId: 987_654_321, reason: REASON }));
    expect(theirs).toMatchObject({ code: "not_found" });
    expect(String(theirs)).toBe(String(none));
    expect(await digest()).toEqual(before);
  });

  test("one statement has one open dispute, however many are sent at once; another one after it was withdrawn", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => open()));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of answers) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "conflict" });
    expect(await mailsTo(scene.mentor.email)).toHaveLength(1);
    const [row] = await rows();
    await retractDispute(scene.viewer, { disputeId: row?.id ?? 0 });
    await open();
    expect((await rows()).map(({ status }) => status)).toEqual(["withdrawn", "open"]);
  });

  test("goes to the admins when there is no mentor", async () => {
    const admin = await make.admin();
    await db.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.learnerId, scene.learner.id));
    expect((await open()).asked).toEqual([]);
    expect(await mailsTo(scene.mentor.email)).toEqual([]);
    const [mail] = await mailsTo(admin.email);
    expect(mail?.textBody).toContain(`/admin/people/${scene.learner.id}`);
  });

  test("stops after ten within a day", async () => {
    for (let count = 0; count < MAX_DISPUTES_A_DAY; count++) {
      const { disputeId } = await open();
      await retractDispute(scene.viewer, { disputeId });
    }
    expect(await refusal(open())).toMatchObject({ code: "limit" });
  });
});

describe("answering", () => {
  test("keeping it leaves evidence and fit as they are and tells the learner", async () => {
    const { disputeId } = await open();
    const [before, events] = [await evidenceRows(scene.learner.id), (await eventsOf(scene.learner.id)).length];
    expect(await answer(disputeId, "keep")).toMatchObject({ kept: true, moved: null, skill: "Databases" });
    expect(await evidenceRows(scene.learner.id)).toEqual(before);
    expect((await eventsOf(scene.learner.id)).length).toBe(events);
    expect(await rows()).toMatchObject([{ status: "kept", answer: "I looked again.", decidedBy: scene.mentor.id }]);
    const [mail] = await mailsTo(scene.learner.email);
    expect(mail?.subject).toBe("The statement about Databases stays");
    expect(mail?.textBody).toContain("I looked again.");
  });

  test("taking it back writes the withdrawal, one event by name, and moves the fit as the scoring function says", async () => {
    const { disputeId } = await open();
    const before = await stateOf(scene.learner.id);
    const outcome = await answer(disputeId, "take_back");
    const withdrawal = (await evidenceRows(scene.learner.id)).at(-1);
    expect(withdrawal).toMatchObject({
      kind: "mentor",
      level: null,
      withdrawsId: statementId,
      statedBy: scene.mentor.id,
    });
    const event = (await eventsOf(scene.learner.id)).at(-1);
    expect(event).toMatchObject({
      kind: "evidence_withdrawn",
      actorId: scene.mentor.id,
      detail: { skillName: "Databases", by: scene.mentor.name },
    });
    expect(causeLabel("evidence_withdrawn", event?.detail ?? {})).toBe(`${scene.mentor.name} took back Databases`);
    const after = await newestSnapshot(scene.learner.id, scene.roleId);
    expect(after.eventId).toBe(event?.id);
    const { overall, low, high } = await scoredFor(scene.roleId, changed(before, { without: [statementId] }), after.at);
    expect(after).toMatchObject({ overall, low, high });
    expect(outcome.moved?.after).toBe(overall);
    const [mail] = await mailsTo(scene.learner.email);
    expect(mail?.subject).toBe("The statement about Databases is taken back");
    const statement = (await myLedger(scene.viewer))
      .flatMap(({ statements }) => statements)
      .find(({ id }) => id === statementId);
    expect(statement).toMatchObject({
      standing: "withdrawn",
      withdrawnBy: { name: scene.mentor.name },
      restorable: false,
      disputes: [{ status: "taken_back", answeredBy: scene.mentor.name }],
    });
  });

  test("taken back, the mentor's earlier statement counts again", async () => {
    const later = await mentorStates(scene, scene.databases, 4);
    const { disputeId } = await open(later);
    const { open: waiting } = await disputesOf(scene.mentorViewer, scene.learner.id);
    expect(waiting).toMatchObject([{ fallsBackTo: 1, dispute: { id: disputeId } }]);
    await answer(disputeId, "take_back");
    const entry = (await myLedger(scene.viewer)).find(({ skill }) => skill.slug === "databases");
    expect(entry?.statements.find(({ id }) => id === statementId)?.standing).toBe("counts");
  });

  test("a course's statement is answered the same way", async () => {
    const [id] = await state(scene.learner.id, [{ skill: "sql", level: 2, kind: "course" }]);
    const { disputeId } = await open(id);
    await answer(disputeId, "take_back", viewerOf(await make.admin()));
    expect((await evidenceRows(scene.learner.id)).at(-1)).toMatchObject({ kind: "course", withdrawsId: id });
  });

  test("is for the active mentor and admins; to everybody else it is not there", async () => {
    const { disputeId } = await open();
    const past = await make.mentorship({ learner: scene.learner, endedAt: new Date() });
    const strangers = [scene.learner, past.mentor, await make.mentor(), await make.learner()];
    const before = await digest();
    for (const person of strangers) {
      expect(await refusal(answer(disputeId, "take_back", viewerOf(person)))).toMatchObject({ code: "not_found" });
    }
    await db.update(users).set({ status: "suspended" }).where(eq(users.id, scene.learner.id));
    expect(await refusal(answer(disputeId, "keep"))).toMatchObject({ code: "not_found" });
    await db.update(users).set({ status: "active" }).where(eq(users.id, scene.learner.id));
    expect(await digest()).toEqual(before);
    expect(await answer(disputeId, "keep", viewerOf(await make.admin()))).toMatchObject({ kept: true });
  });

  test("two answers at once: one holds, the other hears that it is answered, and the learner gets one mail", async () => {
    const { disputeId } = await open();
    const admin = viewerOf(await make.admin());
    const answers = await Promise.allSettled([
      answer(disputeId, "take_back"),
      answer(disputeId, "keep", admin),
      answer(disputeId, "take_back", admin),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of answers) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "conflict" });
    expect(await mailsTo(scene.learner.email)).toHaveLength(1);
    const [row] = await rows();
    const withdrawals = (await evidenceRows(scene.learner.id)).filter(({ withdrawsId }) => withdrawsId === statementId);
    expect(withdrawals).toHaveLength(row?.status === "taken_back" ? 1 : 0);
  });

  test("withdrawn and answered at once, the first one holds", async () => {
    for (let round = 0; round < 5; round++) {
      const { disputeId } = await open();
      const [retracted, answered] = await Promise.allSettled([
        retractDispute(scene.viewer, { disputeId }),
        answer(disputeId, "keep"),
      ]);
      expect([retracted.status, answered.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      expect((await rows()).at(-1)?.status).toBe(retracted.status === "fulfilled" ? "withdrawn" : "kept");
    }
  });

  test("a mentorship that ends meanwhile ends the right to answer", async () => {
    const { disputeId } = await open();
    const ended = db.transaction(async (tx) => {
      await tx.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.learnerId, scene.learner.id));
      await new Promise((done) => setTimeout(done, 150));
    });
    await new Promise((done) => setTimeout(done, 40));
    expect(await refusal(answer(disputeId, "take_back"))).toMatchObject({ code: "not_found" });
    await ended;
    expect(await rows()).toMatchObject([{ status: "open" }]);
  });
});

describe("what the mentor sees", () => {
  test("a dispute makes the learner the mentor's to act on, and is the first thing on the page", async () => {
    await learnerPage(scene.mentorViewer, scene.learner.id, sitting);
    const { disputeId } = await open();
    const [line] = await caseload(scene.mentorViewer);
    expect(line).toMatchObject({ turn: "mentor", why: "disputed", disputes: 1 });
    const page = await learnerPage(scene.mentorViewer, scene.learner.id, sitting);
    expect(page.first).toMatchObject({ kind: "dispute", disputed: { dispute: { id: disputeId } }, more: 0 });
    expect(page.disputes.open).toHaveLength(1);
    expect(page.changes.lines.map(({ label }) => label)).toContain("Disputed a statement about Databases");
    expect(page.skills.find(({ skill }) => skill.slug === "databases")?.statements).toContainEqual(
      expect.objectContaining({ id: statementId, disputed: true }),
    );
    await answer(disputeId, "keep");
    expect((await caseload(scene.mentorViewer))[0]).toMatchObject({ disputes: 0 });
    expect((await learnerPage(scene.mentorViewer, scene.learner.id, sitting)).first.kind).not.toBe("dispute");
  });

  test("what the mentor took back is no news of the learner's", async () => {
    const { disputeId } = await open();
    const before = (await caseload(scene.mentorViewer))[0]?.news;
    await answer(disputeId, "take_back");
    expect((await caseload(scene.mentorViewer))[0]?.news).toBe(before);
  });
});

describe("at the door", () => {
  test("a suspended learner's page is not there for their mentor either", async () => {
    const opens = () => mayOpen(scene.mentorViewer, "/mentor/learners/[id]", String(scene.learner.id));
    expect(await opens()).toBe(true);
    await db.update(users).set({ status: "suspended" }).where(eq(users.id, scene.learner.id));
    expect(await opens()).toBe(false);
  });
});
