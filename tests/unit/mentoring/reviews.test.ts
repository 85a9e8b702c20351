import { describe, expect, test } from "vitest";
import type { EvidenceKind } from "@/db/enums";
import { firstThing } from "@/lib/mentoring/first-thing";
import { reviewForm } from "@/lib/mentoring/input";
import { canAssignMentors, canReview, hasCaseload } from "@/lib/mentoring/policy";
import { reviewGroups, type Sources, skillsToReview } from "@/lib/mentoring/review-list";
import { movedText, narrowedText, reviewedText, verdictText } from "@/lib/mentoring/review-text";
import { verdictOf } from "@/lib/mentoring/verdict";
import type { ReviewView, SkillToReview } from "@/lib/mentoring/view";
import { AppError } from "@/lib/platform/errors";
import { parse } from "@/lib/platform/input";

const day = (date: number) => new Date(Date.UTC(2026, 9, date));

type Said = {
  kind: EvidenceKind;
  level: number;
  on: number;
  standing?: "counts" | "replaced" | "withdrawn";
};

const ledger = (name: string, id: number, ...said: Said[]): Sources["ledger"][number] => ({
  skill: { id, slug: name.toLowerCase(), name, kind: "technology" },
  level: 2,
  statements: said
    .map(({ kind, level, on, standing = "counts" }, index) => ({
      id: id * 10 + index,
      kind,
      level,
      at: day(on),
      by: null,
      course: null,
      detail: {},
      disputes: [],
      standing,
    }))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime()),
});

const needed = (name: string, skillId: number, points: number, gap: number) => ({
  skillId,
  skill: { slug: name.toLowerCase(), name, kind: "technology" as const },
  need: 3,
  points,
  gap,
});

const review = (skillId: number, on: number, values: Partial<ReviewView> = {}): [number, ReviewView] => [
  skillId,
  {
    id: on,
    skill: { id: skillId, name: "x" },
    verdict: "confirmed",
    claimedLevel: 2,
    level: 2,
    note: "Seen.",
    mentor: "Daniel",
    mine: true,
    at: day(on),
    statement: null,
    moved: null,
    ...values,
  },
];

const standings = (sources: Partial<Sources>) =>
  skillsToReview({
    ledger: [],
    needed: [],
    latest: new Map(),
    since: day(30),
    sittingStartedAt: day(30),
    ...sources,
  }).map(({ skill, standing }) => `${skill.name} ${standing}`);

describe("the skills to review", () => {
  test("are what waits, by worth and then by name; then what was judged; then what nobody claims", () => {
    const result = standings({
      ledger: [
        ledger("Beta", 1, { kind: "self", level: 2, on: 1 }),
        ledger("Alpha", 2, { kind: "self", level: 1, on: 1 }),
        ledger("Gamma", 3, { kind: "course", level: 3, on: 1 }),
        ledger("Delta", 4, { kind: "self", level: 2, on: 1 }, { kind: "mentor", level: 2, on: 2 }),
        ledger("Zero", 5, { kind: "self", level: 0, on: 1 }),
      ],
      needed: [needed("Gamma", 3, 2, 6), needed("Delta", 4, 9, 9), needed("Silent", 6, 0, 4)],
    });
    expect(result).toEqual([
      "Gamma waiting",
      "Alpha waiting",
      "Beta waiting",
      "Delta verified",
      "Silent unclaimed",
      "Zero unclaimed",
    ]);
  });

  test("a claim newer than the verdict waits again; an older one does not", () => {
    const said = (claimOn: number) => [
      ledger("A", 1, { kind: "mentor", level: 2, on: 10 }, { kind: "self", level: 3, on: claimOn }),
    ];
    expect(standings({ ledger: said(11) })).toEqual(["A waiting"]);
    expect(standings({ ledger: said(10) })).toEqual(["A verified"]);
    expect(standings({ ledger: said(9) })).toEqual(["A verified"]);
  });

  test("what was declined does not wait until it is claimed anew", () => {
    const declined = new Map([review(1, 10, { verdict: "declined", level: null })]);
    expect(standings({ ledger: [ledger("A", 1, { kind: "self", level: 3, on: 9 })], latest: declined })).toEqual([
      "A declined",
    ]);
    expect(standings({ ledger: [ledger("A", 1, { kind: "self", level: 3, on: 11 })], latest: declined })).toEqual([
      "A waiting",
    ]);
    const after = [ledger("A", 1, { kind: "mentor", level: 2, on: 5 }, { kind: "self", level: 1, on: 4 })];
    expect(standings({ ledger: after, latest: declined })).toEqual(["A declined"]);
  });

  test("statements that were taken back or replaced claim nothing", () => {
    const gone = [ledger("A", 1, { kind: "self", level: 3, on: 2, standing: "withdrawn" })];
    expect(standings({ ledger: gone })).toEqual(["A unclaimed"]);
  });

  test("what was reviewed in this sitting keeps its place", () => {
    const sources: Partial<Sources> = {
      ledger: [
        ledger("A", 1, { kind: "self", level: 2, on: 1 }, { kind: "mentor", level: 2, on: 20 }),
        ledger("B", 2, { kind: "self", level: 2, on: 1 }),
      ],
      needed: [needed("A", 1, 5, 5), needed("B", 2, 1, 1)],
      latest: new Map([review(1, 20)]),
    };
    expect(standings({ ...sources, sittingStartedAt: day(20) })).toEqual(["A verified", "B waiting"]);
    expect(standings({ ...sources, sittingStartedAt: day(21) })).toEqual(["B waiting", "A verified"]);
    const others = new Map([review(1, 20, { mine: false })]);
    expect(standings({ ...sources, latest: others, sittingStartedAt: day(20) })).toEqual(["B waiting", "A verified"]);
  });

  test("carry the newest claim, its worth and the level asked for", () => {
    const [only] = skillsToReview({
      ledger: [ledger("A", 1, { kind: "self", level: 1.5, on: 1 }, { kind: "course", level: 3, on: 2 })],
      needed: [needed("A", 1, 4, 3.5)],
      latest: new Map(),
      since: day(30),
      sittingStartedAt: day(30),
    });
    expect(only).toMatchObject({ claimed: 3, isNew: false, worth: 7.5, need: 3, justReviewed: false, latest: null });
    expect(only?.statements.map(({ kind }) => kind)).toEqual(["course", "self"]);
  });
});

describe("the parts of the list", () => {
  type Entry = { name: string; standing: SkillToReview["standing"]; justReviewed: boolean; worth: number };
  const entry = (name: string, standing: Entry["standing"], worth: number, justReviewed = false): Entry => ({
    name,
    standing,
    worth,
    justReviewed,
  });
  const names = (skills: Entry[]) =>
    Object.fromEntries(
      Object.entries(reviewGroups(skills)).map(([part, some]) => [part, some.map(({ name }) => name).join("")]),
    );

  test("keep what the role asks for and what was just reviewed together", () => {
    const skills = [
      entry("a", "waiting", 3),
      entry("b", "verified", 2, true),
      entry("c", "waiting", 0),
      entry("d", "declined", 1),
      entry("e", "unclaimed", 4),
      entry("f", "verified", 4),
    ];
    expect(names(skills)).toEqual({ waiting: "ab", elsewhere: "c", reviewed: "df", unclaimed: "e" });
  });

  test("put all that waits first when the role asks for none of it", () => {
    expect(names([entry("a", "waiting", 0), entry("b", "unclaimed", 4)])).toEqual({
      waiting: "a",
      elsewhere: "",
      reviewed: "",
      unclaimed: "b",
    });
  });
});

describe("the first thing to do", () => {
  const fit = { enough: true } as Parameters<typeof firstThing>[0]["fits"][number]["fit"];
  const main = { role: { id: 1, slug: "x", title: "Data Engineer", target: true }, fit, ask: [], nextSteps: [] };
  const waiting = { standing: "waiting", worth: 3, skill: { name: "SQL" } } as SkillToReview;
  const verified = { standing: "verified", worth: 5, skill: { name: "Git" } } as SkillToReview;

  test("is a role, then ratings, then a word unless something is new, then the most valuable review, then the next step", () => {
    expect(firstThing({ fits: [], skills: [waiting], stillFor: 90 })).toEqual({ kind: "choose_role" });
    const unrated = { ...main, fit: { ...fit, enough: false }, ask: [{ slug: "sql", name: "SQL" }] };
    expect(firstThing({ fits: [unrated], skills: [waiting], stillFor: 1 })).toEqual({
      kind: "rate",
      role: "Data Engineer",
      ask: ["SQL"],
    });
    expect(firstThing({ fits: [main], skills: [verified, waiting, waiting], stillFor: 13 })).toMatchObject({
      kind: "review",
      skill: waiting,
      more: 1,
    });
    expect(firstThing({ fits: [main], skills: [verified], stillFor: 14 })).toEqual({
      kind: "quiet",
      days: 14,
      waiting: null,
      more: 0,
    });
    expect(firstThing({ fits: [main], skills: [waiting, waiting], stillFor: 14 })).toMatchObject({
      kind: "quiet",
      waiting,
      more: 1,
    });
    expect(firstThing({ fits: [main], skills: [waiting, { ...waiting, isNew: true }], stillFor: 90 })).toMatchObject({
      kind: "review",
    });
    expect(firstThing({ fits: [main], skills: [], stillFor: null })).toEqual({ kind: "nothing" });
    const step = { skill: { slug: "git", name: "Git" }, points: 4.1, level: 1, levelNeeded: 3, course: null };
    expect(firstThing({ fits: [{ ...main, nextSteps: [step] }], skills: [], stillFor: 13 })).toEqual({
      kind: "next_step",
      skill: "Git",
      points: 4.1,
      course: null,
    });
  });
});

describe("a verdict", () => {
  test("confirms the claim or a level nobody claimed, and sets any other", () => {
    expect(verdictOf({ decision: "verify", level: 3 }, 3)).toEqual({ verdict: "confirmed", level: 3 });
    expect(verdictOf({ decision: "verify", level: 2.5 }, 3)).toEqual({ verdict: "adjusted", level: 2.5 });
    expect(verdictOf({ decision: "verify", level: 0 }, 0)).toEqual({ verdict: "confirmed", level: 0 });
    expect(verdictOf({ decision: "verify", level: 2 }, null)).toEqual({ verdict: "confirmed", level: 2 });
    expect(verdictOf({ decision: "decline", level: 2 }, 3)).toEqual({ verdict: "declined", level: null });
  });

  test("cannot confirm without a level", () => {
    expect(() => verdictOf({ decision: "verify" }, 3)).toThrow(AppError);
  });

  test("is told in words", () => {
    expect(verdictText({ verdict: "confirmed", level: 3 })).toBe("Confirmed at level 3");
    expect(verdictText({ verdict: "adjusted", level: 2.5 })).toBe("Set to level 2.5");
    expect(verdictText({ verdict: "declined", level: null })).toBe("Not confirmed");
  });

  test("says what it moved", () => {
    const move = (before: number | null, after: number | null) => movedText({ title: "Data Engineer", before, after });
    expect(move(41, 43.8)).toBe("Their fit for Data Engineer went from 41 to 44 (+2.8).");
    expect(move(43.8, 41)).toBe("Their fit for Data Engineer went from 44 to 41 (−2.8).");
    expect(move(41.1, 41.4)).toBe("Their fit for Data Engineer stays at 41 (+0.3).");
    expect(move(41, 41)).toBe("Their fit for Data Engineer stays at 41.");
    expect(move(null, 41)).toBe("Their fit for Data Engineer is 41 now.");
    expect(move(null, null)).toBe("There is still no fit for Data Engineer: nothing that it asks for is known.");
    expect(movedText(null)).toBe("They follow no role yet, so there is no fit to move.");
    expect(reviewedText({ verdict: "declined", main: null })).toBe(
      "Saved. They have your note; their fit stays as it is.",
    );
    const range = (low: number, high: number) => ({ overall: 50, low, high });
    expect(narrowedText({ before: range(40, 60), after: range(44, 58) })).toBe(
      "Its range narrows from 40–60 to 44–58.",
    );
    expect(narrowedText({ before: range(40, 60), after: range(50, 70) })).toBe("Its range goes from 40–60 to 50–70.");
    expect(narrowedText({ before: range(40, 60), after: range(40.1, 59.9) })).toBe("Its range stays 40–60.");
  });
});

describe("what the form accepts", () => {
  const good = {
    learnerId: "4",
    skillId: "9",
    seen: "0",
    decision: "verify",
    level: "2.5",
    note: " Seen it.\r\nTwice. ",
  };
  const refused = (values: Record<string, unknown>): Record<string, string[]> => {
    try {
      parse(reviewForm, { ...good, ...values });
    } catch (error) {
      if (error instanceof AppError) return error.fields;
      throw error;
    }
    throw new Error("It was accepted.");
  };

  test("a level in half steps and a note, trimmed", () => {
    expect(parse(reviewForm, good)).toEqual({
      learnerId: 4,
      skillId: 9,
      seen: 0,
      decision: "verify",
      level: 2.5,
      note: "Seen it.\nTwice.",
    });
    expect(parse(reviewForm, { ...good, level: "" }).level).toBeUndefined();
    expect(parse(reviewForm, { ...good, note: "x".repeat(2000) }).note).toHaveLength(2000);
  });

  test.each([
    ["note", "", "Enter a note the learner can act on."],
    ["note", " \n\t ", "Enter a note the learner can act on."],
    ["note", undefined, "Enter a note the learner can act on."],
    ["note", "a\u0000b", "Remove the invisible NUL character."],
    ["note", "x".repeat(2001), "Use at most 2000 characters."],
    ["note", ["a", "b"], "Enter a note the learner can act on."],
    ["level", "2.3", "Choose a level in half steps."],
    ["level", "-0.5", "Choose a level from 0 to 5."],
    ["level", "5.5", "Choose a level from 0 to 5."],
    ["level", "high", "Choose a level from 0 to 5."],
    ["level", "NaN", "Choose a level from 0 to 5."],
    ["level", "Infinity", "Choose a level from 0 to 5."],
    ["decision", "approve", "Choose whether to confirm or decline."],
    ["decision", undefined, "Choose whether to confirm or decline."],
    ["seen", undefined, "Reload the page, then send your review again."],
    ["seen", "-1", "Reload the page, then send your review again."],
    ["seen", "1.5", "Reload the page, then send your review again."],
    ["seen", "1e99", "Reload the page, then send your review again."],
  ])("not %s = %o", (field, value, sentence) => {
    expect(refused({ [field]: value })[field]?.[0]).toBe(sentence);
  });

  test.each(["learnerId", "skillId"])("not an odd %s", (field) => {
    for (const value of ["", "0", "-1", "1.5", "x", "9".repeat(30), undefined, ["1", "2"], {}]) {
      expect(Object.keys(refused({ [field]: value }))).toEqual([field]);
    }
  });
});

describe("who may", () => {
  const pair = { mentorId: 7, learnerId: 4, endedAt: null };
  const mentor = { userId: 7, accountRole: "mentor" as const };

  test("review: the mentor of a running mentorship and nobody else", () => {
    expect(canReview(mentor, pair)).toBe(true);
    expect(canReview(mentor, null)).toBe(false);
    expect(canReview(mentor, { ...pair, endedAt: new Date() })).toBe(false);
    expect(canReview({ ...mentor, userId: 8 }, pair)).toBe(false);
    expect(canReview({ ...mentor, accountRole: "admin" }, pair)).toBe(false);
    expect(canReview({ userId: 4, accountRole: "learner" }, pair)).toBe(false);
  });

  test("have a caseload, and assign mentors", () => {
    const all = (["learner", "mentor", "admin"] as const).map((accountRole) => ({ userId: 1, accountRole }));
    expect(all.map(hasCaseload)).toEqual([false, true, false]);
    expect(all.map(canAssignMentors)).toEqual([false, false, true]);
  });
});
