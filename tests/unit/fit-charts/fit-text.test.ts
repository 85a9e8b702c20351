import { describe, expect, it } from "vitest";
import { linePoints, movedText } from "@/components/fit/line-points";
import { FIT_EVENT_KINDS } from "@/db/enums";
import { ageInMonths, newestPerKind, withAssumed } from "@/lib/fit/learner-state";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { BAND_BOUNDS, causeLabel, pointsText, rangeText, scoreText } from "@/lib/fit/text";

describe("what a cause is called", () => {
  it("names the thing that happened", () => {
    expect(causeLabel("course_completed", { courseTitle: "Python APIs with PostgreSQL" })).toBe(
      "Finished Python APIs with PostgreSQL",
    );
    expect(causeLabel("course_completed", { courseTitle: null })).toBe("Finished a course without a stated title");
    const review = { mentorName: "Dana Reyes", skillName: "Python", level: 3 };
    expect(causeLabel("mentor_review", { ...review, verdict: "confirmed" })).toBe(
      "Dana Reyes confirmed Python at level 3",
    );
    expect(causeLabel("mentor_review", { ...review, level: 2.5, verdict: "adjusted" })).toBe(
      "Dana Reyes set Python at level 2.5",
    );
    expect(causeLabel("mentor_review", { ...review, level: null, verdict: "declined" })).toBe(
      "Dana Reyes did not confirm Python",
    );
    expect(causeLabel("skills_rated", { count: 9, skills: ["Python", "SQL"] })).toBe("Rated 9 skills");
    expect(causeLabel("skills_rated", { count: 1, skills: ["Python"] })).toBe("Rated Python");
    expect(causeLabel("interests_set", {})).toBe("Set interests");
    expect(causeLabel("role_revised", { revision: 3 })).toBe("Role requirements changed");
  });

  it("has words for every kind of event, also where the detail is missing or odd", () => {
    for (const kind of FIT_EVENT_KINDS) {
      for (const detail of [{}, { skills: [1, null], count: "x", level: {}, courseTitle: 4, mentorName: " " }]) {
        expect(causeLabel(kind, detail)).toMatch(/^[A-Z][^!]+$/);
      }
    }
  });
});

describe("figures as people read them", () => {
  it("carry a sign, and none when they round to nothing", () => {
    expect([4.14, -0.26, 0.04, -0.04, 0].map(pointsText)).toEqual(["+4.1", "−0.3", "0", "0", "0"]);
  });

  it("never round a score up into another band", () => {
    expect([64.7, 65, 54.6, 44.5, 44.4, 63.5, 99.9].map(scoreText)).toEqual([
      "64",
      "65",
      "54",
      "44",
      "44",
      "64",
      "100",
    ]);
  });

  it("know the bounds of the bands as the model has them", () => {
    const { possible, good, strong } = FIT_1_PARAMETERS.bands;
    expect(BAND_BOUNDS).toEqual([possible, good, strong]);
  });

  it("say a range as two numbers, or one when they are the same", () => {
    expect(rangeText(48.2, 71.4)).toBe("between 48 and 71");
    expect(rangeText(50.1, 50.3)).toBe("50");
  });
});

describe("a stored history on the chart", () => {
  const base = { overall: 40, low: 30, high: 50, model: "fit-1", components: "SI", restated: false };
  const cause = { kind: "skills_rated" as const, label: "Rated 2 skills", own: 1, role: 0.5, time: -0.2 };

  it("breaks by model and parts, with a reason, and gives each kind of cause its sign", () => {
    const points = linePoints([
      { ...base, id: 1, at: new Date(0), cause: { ...cause, own: null, role: null, time: null } },
      { ...base, id: 2, at: new Date(1), components: "SIP", cause },
      { ...base, id: 3, at: new Date(2), components: "SIP", cause: { ...cause, kind: "role_revised" } },
      { ...base, id: 4, at: new Date(3), model: "fit-2", cause: { ...cause, kind: "model_changed" } },
    ]);
    expect(points.map(({ shape }) => shape)).toEqual(["own", "own", "role", "model"]);
    expect(points[1]?.seriesLabel).toBe("Now with preferences");
    expect(points[3]?.seriesLabel).toBe("New scoring model");
    expect(new Set(points.map(({ series }) => series)).size).toBe(3);
    expect(points.map(movedText)).toEqual([null, "+1.5", "+1.5", "+1.5"]);
  });
});

describe("a learner's state", () => {
  it("ages by whole days of the calendar, so that any two moments of one day agree", () => {
    const at = (text: string) => new Date(text);
    expect(ageInMonths("2026-10-01T23:59:00Z", at("2026-10-02T00:01:00Z"))).toBe(1 / 30.4375);
    expect(ageInMonths("2026-10-01T00:00:00Z", at("2026-10-01T23:59:00Z"))).toBe(0);
    expect(ageInMonths("2026-10-05T00:00:00Z", at("2026-10-01T00:00:00Z"))).toBe(0);
  });

  it("keeps the newest statement of each skill and kind, and puts what is assumed after all of them", () => {
    const one = { skill: "sql", kind: "self" as const, level: 1 };
    const kept = newestPerKind([
      { ...one, id: 1, at: "2026-01-01T10:00:00Z" },
      { ...one, id: 2, at: "2026-03-01T10:00:00Z", level: 3 },
      { ...one, id: 3, at: "2026-02-01T10:00:00Z", level: 2 },
      { ...one, id: 4, at: "2026-02-01T10:00:00Z", kind: "mentor" },
    ]);
    expect(kept.map(({ id }) => id)).toEqual([2, 4]);
    const state = { evidence: kept, interests: null, preferences: null };
    const then = withAssumed(state, [{ skill: "sql", kind: "self", level: 5 }], new Date("2026-03-01T08:00:00Z"));
    expect(then.evidence.map(({ id, level }) => [id, level])).toEqual([
      [4, 1],
      [5, 5],
    ]);
  });
});
