import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseloadLine, compareLines, groupOf, QUIET_DAYS, turnOf } from "@/lib/mentoring/caseload";
import { PAGE_SIZE, readCaseloadSearch, searchCaseload } from "@/lib/mentoring/caseload-search";
import { caseloadLead, turnText } from "@/lib/mentoring/text";

const AT = new Date("2026-11-23T12:00:00Z");
const ago = (days: number, hours = 0) => new Date(AT.getTime() - days * 86_400_000 - hours * 3_600_000);

const line = (values: Partial<CaseloadLine>): CaseloadLine => ({
  learnerId: 1,
  name: "Ada",
  turn: "learner",
  why: "in_progress",
  days: 0,
  seenAt: null,
  news: 0,
  disputes: 0,
  nextDate: null,
  fit: null,
  ...values,
});

describe("whose move it is", () => {
  const state = { at: AT, startedAt: ago(40), seenAt: ago(20), news: null, lastActivityAt: ago(3) };

  test("unseen work is the mentor's, and waits since its oldest part", () => {
    expect(turnOf({ ...state, news: { since: ago(2, 5) } })).toEqual({ turn: "mentor", days: 2, why: "new_work" });
  });

  test("an open dispute is the mentor's before anything else, and waits since the older of it and unseen work", () => {
    const disputed = { since: ago(4) };
    expect(turnOf({ ...state, disputed })).toEqual({ turn: "mentor", days: 4, why: "disputed" });
    expect(turnOf({ ...state, disputed, seenAt: null, news: { since: ago(9) } })).toMatchObject({
      days: 9,
      why: "disputed",
    });
    expect(turnText({ turn: "mentor", why: "disputed", days: 4, news: 1, disputes: 1 }).why).toBe(
      "Disputes a statement",
    );
    expect(turnText({ turn: "mentor", why: "disputed", days: 4, news: 1, disputes: 2 }).why).toBe(
      "Disputes 2 statements",
    );
  });

  test("a learner nobody visited is the mentor's, since the assignment", () => {
    expect(turnOf({ ...state, seenAt: null })).toEqual({ turn: "mentor", days: 40, why: "never_met" });
    expect(turnOf({ ...state, seenAt: null, startedAt: AT })).toMatchObject({ days: 0, why: "never_met" });
  });

  test("otherwise it is the learner's, quiet from the fourteenth day on", () => {
    expect(turnOf(state)).toEqual({ turn: "learner", days: 3, why: "in_progress" });
    expect(turnOf({ ...state, lastActivityAt: ago(QUIET_DAYS - 1, 23) })).toMatchObject({ why: "in_progress" });
    expect(turnOf({ ...state, lastActivityAt: ago(QUIET_DAYS) })).toMatchObject({ why: "quiet", days: 14 });
  });

  test("a learner who never did anything is still since the assignment; a moment ahead counts as today", () => {
    expect(turnOf({ ...state, lastActivityAt: null })).toMatchObject({ why: "quiet", days: 40 });
    expect(turnOf({ ...state, lastActivityAt: ago(-1) })).toMatchObject({ why: "in_progress", days: 0 });
  });
});

describe("the order", () => {
  const lines = [
    line({ learnerId: 1, name: "Moving", days: 9 }),
    line({ learnerId: 2, name: "Quiet", why: "quiet", days: 90 }),
    line({ learnerId: 3, name: "New, two days", turn: "mentor", why: "new_work", days: 2 }),
    line({ learnerId: 4, name: "Unvisited, nine days", turn: "mentor", why: "never_met", days: 9 }),
    line({ learnerId: 5, name: "Bo", turn: "mentor", why: "new_work", days: 2 }),
    line({ learnerId: 6, name: "Bo", turn: "mentor", why: "new_work", days: 2 }),
  ];

  test("is the mentor's moves, the quiet, the rest; each by days, then by name, then by number", () => {
    expect(lines.toSorted(compareLines).map(({ learnerId }) => learnerId)).toEqual([4, 5, 6, 3, 2, 1]);
  });

  test("is the same from whatever order the database gives", () => {
    const sorted = lines.toSorted(compareLines);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(shuffled.toSorted(compareLines)).toEqual(sorted);
      }),
    );
  });

  test("puts everybody in exactly one part", () => {
    expect(lines.map(groupOf)).toEqual(["moving", "quiet", "yours", "yours", "yours", "yours"]);
  });
});

describe("the words", () => {
  test.each([
    [{ turn: "mentor", why: "new_work", days: 0, news: 1 }, "You", "Since today", "1 new thing to see"],
    [{ turn: "mentor", why: "new_work", days: 1, news: 2 }, "You", "Waiting 1 day", "2 new things to see"],
    [{ turn: "mentor", why: "never_met", days: 17, news: 0 }, "You", "Waiting 17 days", "Assigned, not visited yet"],
    [
      { turn: "learner", why: "quiet", days: 74, news: 0 },
      "Learner",
      "Nothing for 74 days",
      "Nothing new since you looked",
    ],
    [{ turn: "learner", why: "in_progress", days: 0, news: 0 }, "Learner", "Active today", "You have seen everything"],
    [
      { turn: "learner", why: "in_progress", days: 1, news: 0 },
      "Learner",
      "Last active 1 day ago",
      "You have seen everything",
    ],
  ] as const)("of %o", (turn, who, wait, why) => {
    expect(turnText(turn)).toEqual({ who, wait, why });
  });

  test("of the whole caseload", () => {
    expect(caseloadLead({ yours: 0, quiet: 0 })).toBe(
      "Nobody waits for you, nobody has been quiet for two weeks or more.",
    );
    expect(caseloadLead({ yours: 1, quiet: 1 })).toBe(
      "1 learner waits for you, 1 has been quiet for two weeks or more.",
    );
    expect(caseloadLead({ yours: 5, quiet: 3 })).toBe(
      "5 learners wait for you, 3 have been quiet for two weeks or more.",
    );
  });
});

describe("search, parts, order and pages", () => {
  const date = (days: number) => ({ at: ago(-days), what: "starts" as const, course: "Git", timeZone: "UTC" });
  const people = [
    line({ learnerId: 1, name: "José Núñez", turn: "mentor", why: "new_work", days: 1 }),
    line({ learnerId: 2, name: "Ada", why: "quiet", days: 20, nextDate: date(9) }),
    line({ learnerId: 3, name: "Zoë", nextDate: date(2) }),
  ];
  const none = { q: "", show: null, sort: "turn", page: 1 } as const;
  const ids = (search: Parameters<typeof searchCaseload>[1]) =>
    searchCaseload(people, search).lines.map((one) => one.learnerId);

  test("finds a part of a name without regard to accents and capitals", () => {
    expect(ids({ ...none, q: "nunez" })).toEqual([1]);
    expect(ids({ ...none, q: "JOSÉ" })).toEqual([1]);
    expect(ids({ ...none, q: "%" })).toEqual([]);
  });

  test("shows one part and still counts them all", () => {
    const result = searchCaseload(people, { ...none, show: "quiet" });
    expect(result.lines.map((one) => one.learnerId)).toEqual([2]);
    expect(result).toMatchObject({ counts: { yours: 1, quiet: 1, moving: 1 }, found: 3, shown: 1, pages: 1 });
  });

  test("orders by turn, name or next date, those without a date last", () => {
    expect(ids(none)).toEqual([1, 2, 3]);
    expect(ids({ ...none, sort: "name" })).toEqual([2, 1, 3]);
    expect(ids({ ...none, sort: "date" })).toEqual([3, 2, 1]);
  });

  test("gives the last page for one past the end, and every learner on exactly one page", () => {
    const many = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, index) =>
      line({ learnerId: index + 1, name: `N${index}` }),
    );
    expect(searchCaseload(many, { ...none, page: 9 })).toMatchObject({ page: 3, pages: 3 });
    const pages = [1, 2, 3].flatMap((page) =>
      searchCaseload(many, { ...none, page }).lines.map((one) => one.learnerId),
    );
    expect(new Set(pages).size).toBe(many.length);
  });

  test("reads any address without failing", () => {
    expect(readCaseloadSearch({})).toEqual(none);
    expect(readCaseloadSearch({ q: [" a\u0000b ", "c"], show: "quiet", sort: "date", page: "2" })).toEqual({
      q: "a b",
      show: "quiet",
      sort: "date",
      page: 2,
    });
    const odd = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(
      fc.property(fc.record({ q: odd, show: odd, sort: odd, page: odd }), (params) => {
        const search = readCaseloadSearch(params);
        expect(search.page).toBeGreaterThanOrEqual(1);
        expect(search.q.length).toBeLessThanOrEqual(200);
        searchCaseload(people, search);
      }),
    );
  });
});
