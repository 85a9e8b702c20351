import { and, desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, evidence, fitEvents, fitSnapshots, mentorships, outbox, reviews, users } from "@/db/schema";
import { followedFits } from "@/lib/fit/queries";
import { reviewSkill } from "@/lib/mentoring/commands";
import { reviewForm } from "@/lib/mentoring/input";
import { learnerPage } from "@/lib/mentoring/queries";
import { AppError, databaseCode } from "@/lib/platform/errors";
import { parse } from "@/lib/platform/input";
import { digest } from "../../support/digest";
import { type MadeUser, make, viewerOf } from "../../support/make";
import { learnerFollowing, rate, setInterests, skillId } from "../fit/world";

const ROLE = "back-end-developer";

type Scene = { mentor: MadeUser; learner: MadeUser; databases: number; mentorshipId: number; roleId: number };
let scene: Scene;

beforeEach(async () => {
  const { person: learner, roleIds } = await learnerFollowing(ROLE, "data-engineer");
  await rate(learner.id, [
    { skill: "databases", level: 2 },
    { skill: "git", level: 2 },
    { skill: "communication", level: 3 },
  ]);
  await setInterests(learner.id);
  const { mentorship, mentor } = await make.mentorship({ learner });
  scene = {
    mentor,
    learner,
    databases: await skillId("databases"),
    mentorshipId: mentorship.id,
    roleId: roleIds[0] ?? 0,
  };
});

const input = (values: Partial<Parameters<typeof reviewSkill>[1]> = {}) => ({
  learnerId: scene.learner.id,
  skillId: scene.databases,
  seen: 0,
  decision: "verify" as const,
  level: 2,
  note: "Your joins were right, and you explained the plan.",
  ...values,
});

const snapshots = () =>
  db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, scene.learner.id), eq(fitSnapshots.roleId, scene.roleId)))
    .orderBy(desc(fitSnapshots.id));
const mentorEvidence = () =>
  db
    .select()
    .from(evidence)
    .where(and(eq(evidence.learnerId, scene.learner.id), eq(evidence.kind, "mentor")));
const reviewEvents = () =>
  db
    .select()
    .from(fitEvents)
    .where(and(eq(fitEvents.learnerId, scene.learner.id), eq(fitEvents.kind, "mentor_review")));
const theirReviews = () => db.select().from(reviews).where(eq(reviews.learnerId, scene.learner.id)).orderBy(reviews.id);

describe("confirming a skill", () => {
  test("writes review, evidence, event, snapshots, audit and mail", async () => {
    const [before] = await snapshots();
    const outcome = await reviewSkill(viewerOf(scene.mentor), input());
    const [stated, ...more] = await mentorEvidence();
    expect(more).toEqual([]);
    expect(stated).toMatchObject({ skillId: scene.databases, level: 2, statedBy: scene.mentor.id, withdrawsId: null });
    expect(await theirReviews()).toMatchObject([
      {
        id: outcome.reviewId,
        mentorshipId: scene.mentorshipId,
        mentorId: scene.mentor.id,
        verdict: "confirmed",
        claimedLevel: 2,
        level: 2,
        evidenceId: stated?.id,
        note: "Your joins were right, and you explained the plan.",
      },
    ]);
    const [event] = await reviewEvents();
    expect(event).toMatchObject({
      actorId: scene.mentor.id,
      detail: {
        mentorName: scene.mentor.name,
        skillName: "Databases",
        level: 2,
        verdict: "confirmed",
        reviewId: outcome.reviewId,
      },
    });
    const [after] = await snapshots();
    expect(after?.eventId).toBe(event?.id);
    expect(outcome.moved).toHaveLength(2);
    expect(outcome.moved[0]).toEqual({ roleId: scene.roleId, before: before?.overall, after: after?.overall });
    expect(outcome.main).toEqual({ title: "Back-End Developer", before: before?.overall, after: after?.overall });
    const [line] = await db
      .select()
      .from(audit)
      .where(eq(audit.action, "review.create"))
      .orderBy(desc(audit.id))
      .limit(1);
    expect(line).toMatchObject({
      actorId: scene.mentor.id,
      actor: "mentor",
      subject: "review",
      subjectId: String(outcome.reviewId),
      detail: { learnerId: scene.learner.id, skill: "Databases", verdict: "confirmed", level: 2 },
    });
    const [mail, ...others] = await db.select().from(outbox).where(eq(outbox.toAddress, scene.learner.email));
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("Databases is verified at level 2");
    expect(mail?.textBody).toContain(`${scene.mentor.name} confirmed Databases at level 2.`);
    expect(mail?.textBody).toContain("Your joins were right");
  });

  test("makes the range narrower and names the mentor on the learner's chart", async () => {
    const learner = viewerOf(scene.learner);
    const [before] = await followedFits(learner, scene.learner.id);
    await reviewSkill(viewerOf(scene.mentor), input());
    const [after] = await followedFits(learner, scene.learner.id);
    const width = (fit: typeof before) => (fit?.fit.high ?? Number.NaN) - (fit?.fit.low ?? Number.NaN);
    expect(width(after)).toBeLessThan(width(before));
    expect(after?.points.at(-1)?.cause).toMatchObject({
      kind: "mentor_review",
      label: `${scene.mentor.name} confirmed Databases at level 2`,
    });
  });

  test("moves the fit by exactly what the page had foretold", async () => {
    const mentor = viewerOf(scene.mentor);
    const sitting = { since: new Date(0), startedAt: new Date(0) };
    const foretold = (await learnerPage(mentor, scene.learner.id, sitting)).skills.find(
      ({ skill }) => skill.id === scene.databases,
    )?.effect;
    await reviewSkill(mentor, input());
    const [after] = await snapshots();
    expect(foretold?.after.overall).toBeCloseTo(after?.overall ?? Number.NaN, 9);
    expect(foretold?.after.low).toBeCloseTo(after?.low ?? Number.NaN, 9);
    expect(foretold?.after.high).toBeCloseTo(after?.high ?? Number.NaN, 9);
  });

  test("happens whole or not at all", async () => {
    await db.execute(
      `create function refuse_mail() returns trigger language plpgsql as $$ begin raise exception 'no mail'; end $$`,
    );
    await db.execute("create trigger refuse_mail before insert on outbox for each row execute function refuse_mail()");
    const before = await digest();
    try {
      await expect(reviewSkill(viewerOf(scene.mentor), input())).rejects.toThrow();
      expect(await digest()).toEqual(before);
    } finally {
      await db.execute("drop trigger refuse_mail on outbox");
      await db.execute("drop function refuse_mail()");
    }
  });
});

describe("a verdict that rests on work", () => {
  const works = [
    { kind: "project" as const, title: "Loan desk", url: "https://desk.example/api" },
    { kind: "assessment" as const, title: "Joins", grade: "46 of 50" },
  ];

  test.each(works)("writes evidence of the kind $kind with its detail, and an event of its own kind", async (work) => {
    const outcome = await reviewSkill(viewerOf(scene.mentor), input({ work }));
    const { kind, ...detail } = work;
    const [stated] = await db
      .select()
      .from(evidence)
      .where(and(eq(evidence.learnerId, scene.learner.id), eq(evidence.kind, kind)));
    expect(stated).toMatchObject({ level: 2, statedBy: scene.mentor.id, detail });
    expect(await mentorEvidence()).toEqual([]);
    expect(await theirReviews()).toMatchObject([
      { id: outcome.reviewId, evidenceId: stated?.id, verdict: "confirmed" },
    ]);
    const [event] = await db
      .select()
      .from(fitEvents)
      .where(eq(fitEvents.learnerId, scene.learner.id))
      .orderBy(desc(fitEvents.id))
      .limit(1);
    expect(event).toMatchObject({
      kind: kind === "project" ? "project_reviewed" : "assessment_graded",
      detail: { mentorName: scene.mentor.name, title: work.title, skillName: "Databases", reviewId: outcome.reviewId },
    });
    const [after] = await snapshots();
    expect(after?.eventId).toBe(event?.id);
    expect(outcome.main?.after).toBe(after?.overall);
    const [mail] = await db.select().from(outbox).where(eq(outbox.toAddress, scene.learner.email));
    expect(mail?.textBody).toContain(work.title);
    const page = await learnerPage(viewerOf(scene.mentor), scene.learner.id, {
      since: new Date(0),
      startedAt: new Date(Date.now() + 1000),
    });
    expect(page.skills.find(({ skill }) => skill.id === scene.databases)).toMatchObject({ standing: "verified" });
    expect(page.reviews[0]).toMatchObject({ statement: { kind, detail, takenBack: false, dispute: null } });
    expect(page.reviews[0]?.moved?.after?.overall).toBe(after?.overall);
  });

  test("is no claim: a later verdict is still measured against what the learner says", async () => {
    const [work] = works;
    const { reviewId } = await reviewSkill(viewerOf(scene.mentor), input({ work, level: 3 }));
    await reviewSkill(viewerOf(scene.mentor), input({ seen: reviewId, level: 3 }));
    expect((await theirReviews()).map(({ verdict, claimedLevel }) => [verdict, claimedLevel])).toEqual([
      ["adjusted", 2],
      ["adjusted", 2],
    ]);
  });

  test("declined, it writes no evidence", async () => {
    await reviewSkill(viewerOf(scene.mentor), input({ work: works[0], decision: "decline" }));
    expect(await theirReviews()).toMatchObject([{ verdict: "declined", evidenceId: null }]);
    const stated = await db.select().from(evidence).where(eq(evidence.kind, "project"));
    expect(stated.filter(({ learnerId }) => learnerId === scene.learner.id)).toEqual([]);
  });
});

describe("other verdicts", () => {
  test("another level than claimed sets it, and the claim is kept beside it", async () => {
    const { verdict } = await reviewSkill(viewerOf(scene.mentor), input({ level: 3.5 }));
    expect(verdict).toBe("adjusted");
    expect(await theirReviews()).toMatchObject([{ verdict: "adjusted", claimedLevel: 2, level: 3.5 }]);
    expect(await mentorEvidence()).toMatchObject([{ level: 3.5 }]);
    const [after] = await followedFits(viewerOf(scene.learner), scene.learner.id);
    expect(after?.points.at(-1)?.cause.label).toBe(`${scene.mentor.name} set Databases at level 3.5`);
  });

  test("declining writes the review, an audit line and a mail, and no evidence, event or snapshot", async () => {
    const before = (await snapshots()).length;
    const outcome = await reviewSkill(viewerOf(scene.mentor), input({ decision: "decline", level: 4 }));
    expect(outcome).toMatchObject({ verdict: "declined", moved: [], main: null });
    expect(await theirReviews()).toMatchObject([
      { verdict: "declined", level: null, evidenceId: null, claimedLevel: 2 },
    ]);
    expect(await mentorEvidence()).toEqual([]);
    expect(await reviewEvents()).toEqual([]);
    expect(await snapshots()).toHaveLength(before);
    const [mail] = await db.select().from(outbox).where(eq(outbox.toAddress, scene.learner.email));
    expect(mail?.subject).toBe("Databases was reviewed");
    const [line] = await db
      .select()
      .from(audit)
      .where(eq(audit.action, "review.create"))
      .orderBy(desc(audit.id))
      .limit(1);
    expect(line?.detail).toMatchObject({ verdict: "declined", level: null });
  });

  test("a skill nobody claimed can be stated, and one that was taken back counts as not claimed", async () => {
    const python = await skillId("python");
    expect(await reviewSkill(viewerOf(scene.mentor), input({ skillId: python, level: 1 }))).toMatchObject({
      verdict: "confirmed",
    });
    expect(await theirReviews()).toMatchObject([{ skillId: python, claimedLevel: null, level: 1 }]);
  });

  test("confirming without a level is refused with the field", async () => {
    await expect(reviewSkill(viewerOf(scene.mentor), input({ level: undefined }))).rejects.toMatchObject({
      code: "invalid",
      fields: { level: ["Choose the level you saw."] },
    });
    expect(await theirReviews()).toEqual([]);
  });
});

describe("a second verdict", () => {
  test("on the same sight is a conflict and writes nothing; on the new sight it counts", async () => {
    const mentor = viewerOf(scene.mentor);
    const { reviewId } = await reviewSkill(mentor, input());
    const before = await digest();
    await expect(reviewSkill(mentor, input({ level: 4 }))).rejects.toMatchObject({ code: "conflict" });
    await expect(reviewSkill(mentor, input({ level: 4, seen: reviewId + 1 }))).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await digest()).toEqual(before);
    await reviewSkill(mentor, input({ level: 4, seen: reviewId }));
    expect(await theirReviews()).toMatchObject([{ level: 2 }, { level: 4 }]);
  });

  test("of another mentor of the same learner is one too", async () => {
    const { mentor: second } = await make.mentorship({ learner: scene.learner });
    await reviewSkill(viewerOf(scene.mentor), input());
    await expect(reviewSkill(viewerOf(second), input())).rejects.toMatchObject({ code: "conflict" });
  });

  test("of ten at once exactly one is written", async () => {
    const mentor = viewerOf(scene.mentor);
    const { mentor: second } = await make.mentorship({ learner: scene.learner });
    const tries = Array.from({ length: 10 }, (_, index) =>
      reviewSkill(index % 2 ? mentor : viewerOf(second), input({ level: 2 + (index % 4) / 2 })),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
    expect(await theirReviews()).toHaveLength(1);
    expect(await mentorEvidence()).toHaveLength(1);
    expect(await reviewEvents()).toHaveLength(1);
  });

  test("reviews of different skills at once are all written, and the chain of snapshots adds up", async () => {
    const slugs = ["databases", "git", "communication", "python", "api-design"];
    const ids = await Promise.all(slugs.map(skillId));
    await Promise.all(ids.map((id) => reviewSkill(viewerOf(scene.mentor), input({ skillId: id, level: 3 }))));
    expect(await theirReviews()).toHaveLength(slugs.length);
    const chain = (await snapshots()).toReversed().filter(({ overall }) => overall !== null);
    for (const [index, point] of chain.entries()) {
      const before = chain[index - 1];
      if (!before || point.ownChange === null) continue;
      const parts = point.ownChange + (point.roleChange ?? 0) + (point.timeChange ?? 0);
      expect(parts).toBeCloseTo((point.overall ?? 0) - (before.overall ?? 0), 9);
    }
  });
});

describe("nobody else reviews", () => {
  const refused = async (viewer: ReturnType<typeof viewerOf>, values: Parameters<typeof input>[0] = {}) => {
    const before = await digest();
    await expect(reviewSkill(viewer, input(values))).rejects.toMatchObject({
      code: "not_found",
      message: "You have no such learner.",
    });
    expect(await digest()).toEqual(before);
  };

  test("a mentor whose mentorship ended", async () => {
    await db.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.id, scene.mentorshipId));
    await refused(viewerOf(scene.mentor));
  });

  test("another mentor, the learner, another learner, an admin", async () => {
    await refused(viewerOf(await make.mentor()));
    await refused(viewerOf(scene.learner));
    await refused(viewerOf(await make.learner()));
    await refused(viewerOf(await make.admin()));
  });

  test("a mentor who became an admin, though the mentorship was left running", async () => {
    await refused({ ...viewerOf(scene.mentor), accountRole: "admin" });
  });

  test("somebody suspended is not there", async () => {
    await db.update(users).set({ status: "suspended" }).where(eq(users.id, scene.learner.id));
    await refused(viewerOf(scene.mentor));
  });

  test("learners and skills that are not there give the same answer", async () => {
    await refused(viewerOf(scene.mentor), { learnerId: 999_999_999 });
    await refused(viewerOf(scene.mentor), { learnerId: Number.MAX_SAFE_INTEGER });
    await refused(viewerOf(scene.mentor), { skillId: 999_999_999 });
  });

  test("a mentorship that ends while the review runs: one of the two waits, and the order decides", async () => {
    const end = db.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.id, scene.mentorshipId));
    const [review] = await Promise.allSettled([reviewSkill(viewerOf(scene.mentor), input()), end]);
    if (review?.status === "rejected") expect(review.reason).toMatchObject({ code: "not_found" });
    expect(await theirReviews()).toHaveLength(review?.status === "fulfilled" ? 1 : 0);
  });
});

describe("what people send", () => {
  const sent = (values: Record<string, unknown>) => {
    const form = {
      learnerId: scene.learner.id,
      skillId: scene.databases,
      seen: "0",
      decision: "verify",
      level: "2",
      note: "Seen.",
    };
    return async () => reviewSkill(viewerOf(scene.mentor), parse(reviewForm, { ...form, ...values }));
  };

  test.each([
    ["note", `a${String.fromCharCode(0)}b`],
    ["note", "x".repeat(2001)],
    ["note", ""],
    ["level", ""],
    ["level", "2.25"],
    ["level", "99"],
    ["decision", "constructor"],
    ["seen", "-1"],
    ["skillId", "1; drop table reviews"],
  ])("%s = %o is refused by name and nothing is written", async (field, value) => {
    const before = await digest();
    const error = await sent({ [field]: value })().then(
      () => null,
      (reason) => reason as AppError,
    );
    expect(error).toBeInstanceOf(AppError);
    expect(Object.keys(error?.fields ?? {})).toEqual([field]);
    expect(await digest()).toEqual(before);
  });

  test("any other text is kept to the letter and is safe in mail", async () => {
    const note = `<script>alert("x")</script> ' " \\ %s $1 ${"\u{1F468}\u200D\u{1F469}"} Ünïcödé عربي \u202e end`;
    await sent({ note })();
    expect((await theirReviews())[0]?.note).toBe(note);
    const [mail] = await db.select().from(outbox).where(eq(outbox.toAddress, scene.learner.email));
    expect(mail?.htmlBody).not.toContain("<script>");
  });
});

test("reviews cannot be changed or deleted", async () => {
  await reviewSkill(viewerOf(scene.mentor), input());
  const code = async (change: PromiseLike<unknown>) => {
    try {
      await change;
      return null;
    } catch (error) {
      return databaseCode(error);
    }
  };
  expect(await code(db.update(reviews).set({ note: "x" }))).toBe("23001");
  expect(await code(db.delete(reviews))).toBe("23001");
});
