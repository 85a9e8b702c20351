import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, fitEvents, interestResults, users } from "@/db/schema";
import { signUp, verifyEmail } from "@/lib/accounts/commands";
import { signUpInput } from "@/lib/accounts/input";
import { databaseCode } from "@/lib/platform/errors";
import { holdsQuiz, setInterests, setInterestsByHand } from "@/lib/profiles/interest-commands";
import { interestsOf, QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { quizToken } from "@/lib/profiles/interest-token";
import { myInterests } from "@/lib/profiles/queries";
import { make, viewerOf } from "../../support/make";
import { freshEmail, mailedToken, mailsTo, PASSWORD, userBy } from "../accounts/support";

process.env.AUTH_SECRET = "a secret of the tests, long enough to be one";
process.env.APP_ORIGIN = "https://bearing.example";

const nowhere = { address: null };
const short = {
  form: "short" as const,
  answers: QUIZ_ITEMS.short.map(({ type }): number => (type === "I" ? 4 : 1)),
};
const full = { form: "full" as const, answers: QUIZ_ITEMS.full.map((_, index) => index % 5) };

const fields = (quiz: unknown, email = freshEmail()) => ({
  name: "Ada Newcomer",
  email,
  password: PASSWORD,
  timeZone: "Europe/Paris",
  quiz,
});
const resultsOf = (learnerId: number) =>
  db.select().from(interestResults).where(eq(interestResults.learnerId, learnerId)).orderBy(asc(interestResults.id));
const eventsOf = (learnerId: number) =>
  db.select().from(fitEvents).where(eq(fitEvents.learnerId, learnerId)).orderBy(asc(fitEvents.id));

describe("a quiz taken before signing up", () => {
  test.each([short, full])("is kept with the account, answers and form included ($form)", async (quiz) => {
    const input = signUpInput.parse(fields(quizToken(quiz)));
    await signUp(input, nowhere);
    const user = await userBy(input.email);
    const [result, ...more] = await resultsOf(user?.id ?? 0);
    expect(more).toEqual([]);
    expect(result).toMatchObject({ ...quiz, interests: interestsOf(quiz.form, quiz.answers) });
    expect((await eventsOf(user?.id ?? 0)).map(({ kind, detail }) => [kind, detail])).toEqual([
      ["interests_set", { source: "quiz" }],
    ]);
    await verifyEmail({ token: await mailedToken(input.email) });
    const viewer = viewerOf({ ...user, status: "active" } as NonNullable<typeof user>);
    expect(await holdsQuiz(viewer, { quiz })).toBe(true);
    expect(await holdsQuiz(viewer, { quiz: { ...quiz, answers: quiz.answers.with(3, 2) } })).toBe(false);
  });

  test.each([
    undefined,
    "",
    "1.short.999",
    `1.short.${"4".repeat(29)}5`,
    `1.short.${"4".repeat(60)}`,
    `7.short.${"4".repeat(30)}`,
    `1.profile.${"4".repeat(30)}`,
    "'; drop table users; --",
    ["1.short", "x"],
    { form: "short", answers: [9] },
    "\u0000",
    "9".repeat(100_000),
  ])("is dropped without failing the sign-up when it is %j", async (quiz) => {
    const input = signUpInput.parse(fields(quiz));
    expect(input.quiz).toBeNull();
    await signUp(input, nowhere);
    const user = await userBy(input.email);
    expect(user?.status).toBe("unverified");
    expect(await resultsOf(user?.id ?? 0)).toEqual([]);
    expect(await mailsTo(input.email)).toHaveLength(1);
  });

  test("changes nothing at a known address, and the answer is the same", async () => {
    const known = await make.learner({ passwordHash: "x" });
    const unknown = await signUp(signUpInput.parse(fields(quizToken(short))), nowhere);
    const answer = await signUp(signUpInput.parse(fields(quizToken(short), known.email)), nowhere);
    expect(Object.keys(answer)).toEqual(Object.keys(unknown));
    expect(answer.proof).toHaveLength(unknown.proof.length);
    expect(await resultsOf(known.id)).toEqual([]);
    expect(await eventsOf(known.id)).toEqual([]);
    expect(await holdsQuiz(viewerOf(known), { quiz: short })).toBe(false);
  });

  test("of the newest sign-up counts while nobody has confirmed the address, and the same one is kept once", async () => {
    const email = freshEmail();
    await signUp(signUpInput.parse(fields(quizToken(full), email)), nowhere);
    await signUp(signUpInput.parse(fields(quizToken(short), email)), nowhere);
    await signUp(signUpInput.parse(fields(quizToken(short), email)), nowhere);
    const user = await userBy(email);
    const viewer = viewerOf({ ...user, status: "active" } as NonNullable<typeof user>);
    expect((await myInterests(viewer)).map(({ form }) => form)).toEqual(["short", "full"]);
  });

  test("is there with the account or not at all", async () => {
    const email = freshEmail();
    const broken = { form: "short" as const, answers: [9] };
    await expect(signUp({ ...signUpInput.parse(fields(null, email)), quiz: broken }, nowhere)).rejects.toThrow();
    expect(await db.select().from(users).where(eq(users.email, email))).toEqual([]);
  });
});

describe("results over time", () => {
  const learner = async () => viewerOf(await make.learner());

  test("are all kept with their form, and the newest counts", async () => {
    const viewer = await learner();
    await setInterests(viewer, short);
    await setInterests(viewer, full);
    const hand = { R: 1, I: 2, A: 3, S: 4, E: 5, C: 99 };
    await setInterestsByHand(viewer, hand);
    const results = await myInterests(viewer);
    expect(results.map(({ form, answers }) => [form, answers])).toEqual([
      ["profile", null],
      ["full", full.answers],
      ["short", short.answers],
    ]);
    expect(results[0]?.interests).toEqual(hand);
    expect((await eventsOf(viewer.userId)).map(({ detail }) => detail)).toEqual([
      { source: "quiz" },
      { source: "quiz" },
      { source: "profile" },
    ]);
    const lines = await db.select({ action: audit.action }).from(audit).where(eq(audit.actorId, viewer.userId));
    expect(lines.map(({ action }) => action)).toEqual(Array(3).fill("profile.interests_set"));
  });

  test("from before the forms were kept can still be read", async () => {
    const viewer = await learner();
    const interests = { R: 6.25, I: 100, A: 0, S: 50, E: 75, C: 31.25 };
    await db.insert(interestResults).values({ learnerId: viewer.userId, interests });
    expect(await myInterests(viewer)).toMatchObject([{ interests, form: null, answers: null }]);
    expect(await holdsQuiz(viewer, { quiz: short })).toBe(false);
  });

  test("cannot be changed or deleted", async () => {
    const viewer = await learner();
    await setInterests(viewer, short);
    const change = db.update(interestResults).set({ form: "full" }).where(eq(interestResults.learnerId, viewer.userId));
    await expect(change.catch((error) => Promise.reject(databaseCode(error)))).rejects.toBeTruthy();
    expect(await resultsOf(viewer.userId)).toMatchObject([{ form: "short" }]);
  });

  test("nobody's own lie with somebody else", async () => {
    const [one, other] = [await learner(), await learner()];
    await setInterests(one, short);
    expect(await myInterests(other)).toEqual([]);
    expect(await holdsQuiz(other, { quiz: short })).toBe(false);
  });
});
