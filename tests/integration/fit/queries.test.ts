import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { mentorships, roles } from "@/db/schema";
import { fitPage } from "@/lib/fit/api";
import { fitSummaries, followedFits, roleFit } from "@/lib/fit/queries";
import { whatIfEvidence } from "@/lib/fit/what-if";
import { make, viewerOf } from "../../support/make";
import { DAY_MS, learnerFollowing, rate, setInterests } from "./world";

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

describe("who may see a fit", () => {
  it("is the learner, a mentor while the mentorship runs, and an admin; nobody else learns that the learner exists", async () => {
    const { person, viewer } = await learnerFollowing("data-analyst");
    const { mentor, mentorship } = await make.mentorship({ learner: person });
    const admin = viewerOf(await make.admin());
    const people = {
      self: viewer,
      mentor: viewerOf(mentor),
      admin,
      otherLearner: viewerOf(await make.learner()),
      otherMentor: viewerOf(await make.mentor()),
    };
    const may = async (who: keyof typeof people) => {
      const asked = [
        followedFits(people[who], person.id),
        roleFit(people[who], person.id, "data-analyst"),
        whatIfEvidence(people[who], person.id, [{ skill: "sql", kind: "course", level: 3 }]),
      ];
      const codes = await Promise.all(
        asked.map((one) =>
          one.then(
            () => "ok",
            (error) => error.code,
          ),
        ),
      );
      expect(new Set(codes).size).toBe(1);
      return codes[0];
    };
    expect(await may("self")).toBe("ok");
    expect(await may("mentor")).toBe("ok");
    expect(await may("admin")).toBe("ok");
    expect(await may("otherLearner")).toBe("not_found");
    expect(await may("otherMentor")).toBe("not_found");
    await db.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.id, mentorship.id));
    expect(await may("mentor")).toBe("not_found");
    await expect(followedFits(admin, 4_000_000_000)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the fits of followed roles", () => {
  it("come target first, each with its history, oldest point first", async () => {
    const { person, viewer } = await learnerFollowing("data-analyst", "data-engineer");
    await setInterests(person.id, undefined, daysAgo(50));
    await rate(person.id, [{ skill: "sql", level: 2 }], daysAgo(40));
    await rate(person.id, [{ skill: "sql", level: 4, kind: "mentor" }], daysAgo(2));
    const fits = await followedFits(viewer, person.id);
    expect(fits.map(({ role }) => [role.slug, role.target])).toEqual([
      ["data-analyst", true],
      ["data-engineer", false],
    ]);
    for (const { fit, points } of fits) {
      expect(points.map(({ cause }) => cause.label)).toEqual(["Took the interest quiz", "Rated sql", "Rated sql"]);
      expect(points[0]?.overall).toBeNull();
      expect(points.at(-1)?.overall).toBeCloseTo(fit.overall ?? 0, 0);
    }
  });

  it("say the change of 30 days against the last score that old, and whether it is more than noise", async () => {
    const { person, viewer } = await learnerFollowing("data-analyst");
    await setInterests(person.id, undefined, daysAgo(90));
    await rate(person.id, [{ skill: "sql", level: 1 }], daysAgo(60));
    await rate(person.id, [{ skill: "sql", level: 1.5 }], daysAgo(45));
    await rate(person.id, [{ skill: "sql", level: 2 }], daysAgo(5));
    const [one] = await followedFits(viewer, person.id);
    expect(one?.change30).toBeCloseTo((one?.fit.overall ?? 0) - (one?.points[2]?.overall ?? 0), 9);
    expect(one?.recent).toMatchObject({ beyondNoise: false, threshold: 7 });
  });

  it("hold a change of verified skills against the lower threshold", async () => {
    const { person, viewer } = await learnerFollowing("data-analyst");
    await setInterests(person.id, undefined, daysAgo(90));
    await rate(person.id, [{ skill: "sql", level: 1 }], daysAgo(45));
    await rate(person.id, [{ skill: "sql", level: 3, kind: "mentor" }], daysAgo(5));
    const [one] = await followedFits(viewer, person.id);
    expect(one?.recent?.threshold).toBe(5);
  });

  it("do not compare a score with one that had other parts", async () => {
    const { person, viewer } = await learnerFollowing("data-analyst");
    await rate(person.id, [{ skill: "sql", level: 1 }], daysAgo(45));
    await setInterests(person.id, undefined, daysAgo(5));
    const [one] = await followedFits(viewer, person.id);
    expect(one?.change30).toBeNull();
  });

  it("are without any number, and say which ratings to give, while nothing is rated", async () => {
    const { person, viewer } = await learnerFollowing("data-analyst");
    const [one] = await followedFits(viewer, person.id);
    expect(one?.fit).toMatchObject({ enough: false, overall: null, low: null, skill: null, band: null, coverage: 0 });
    expect(one?.ask).toHaveLength(3);
    expect(one?.nextSteps.length).toBeGreaterThan(0);
  });

  it("are none for somebody who follows nothing", async () => {
    const person = await make.learner();
    expect(await followedFits(viewerOf(person), person.id)).toEqual([]);
  });

  it("name, for a gap, the course that adds most, and add what the what-if says", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    await rate(person.id, [
      { skill: "python", level: 2 },
      { skill: "sql", level: 1.5 },
      { skill: "git", level: 1.5 },
    ]);
    const [one] = await followedFits(viewer, person.id);
    const steps = one?.nextSteps ?? [];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.map(({ points }) => points)).toEqual(steps.map(({ points }) => points).toSorted((a, b) => b - a));
    expect(one?.bestCourse?.ready).toBe(true);
    expect(steps.some(({ course }) => course !== null)).toBe(true);
  });
});

describe("one role in full", () => {
  it("splits overall into its requirements, interests and preferences without a remainder", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    await setInterests(person.id);
    await rate(person.id, [
      { skill: "python", level: 3 },
      { skill: "git", level: 2, kind: "course" },
    ]);
    const one = await roleFit(viewer, person.id, "back-end-developer");
    const skills = one.requirements.reduce((sum, { points }) => sum + points, 0);
    const interests = one.interestParts.reduce((sum, { points }) => sum + points, 50 * one.weights.I);
    expect(skills + interests).toBeCloseTo(one.fit.overall ?? 0, 9);
    expect(one.requirements.find(({ skill }) => skill.slug === "git")).toMatchObject({ level: 2, kinds: ["course"] });
    expect(one.requirements.map(({ gap }) => gap)).toEqual(
      one.requirements.map(({ gap }) => gap).toSorted((a, b) => b - a),
    );
  });

  it("works for a role that is not followed", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    await rate(person.id, [{ skill: "python", level: 3 }]);
    const one = await roleFit(viewer, person.id, "data-engineer");
    expect(one).toMatchObject({ followed: false, points: [], change30: null });
    expect(one.fit.overall).toBeGreaterThan(0);
  });

  it("is not there for an unknown or unpublished role", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    await expect(roleFit(viewer, person.id, "astronaut")).rejects.toMatchObject({ code: "not_found" });
    await db.update(roles).set({ status: "archived" }).where(eq(roles.slug, "mobile-developer"));
    await expect(roleFit(viewer, person.id, "mobile-developer")).rejects.toMatchObject({ code: "not_found" });
    await db.update(roles).set({ status: "published" }).where(eq(roles.slug, "mobile-developer"));
  });
});

describe("the line of a learner in a caseload", () => {
  it("shows the target role with its last stored scores", async () => {
    const { person } = await learnerFollowing("qa-engineer", "ux-designer");
    const other = await make.learner();
    for (const level of [1, 2, 3]) await rate(person.id, [{ skill: "software-testing", level }]);
    const summaries = await fitSummaries([person.id, other.id]);
    expect([...summaries.keys()]).toEqual([person.id]);
    const one = summaries.get(person.id);
    expect(one?.role.slug).toBe("qa-engineer");
    expect(one?.points).toHaveLength(3);
    expect(one?.overall).toBe(one?.points.at(-1)?.overall);
  });
});

describe("the fits over the API", () => {
  it("come in pages, each once, target first", async () => {
    const slugs = ["back-end-developer", "data-engineer", "ux-designer"];
    const { person, viewer } = await learnerFollowing(...slugs);
    await rate(person.id, [{ skill: "python", level: 3 }]);
    const first = await fitPage(viewer, { limit: "2" });
    const second = await fitPage(viewer, { limit: "2", cursor: first.nextCursor ?? "" });
    expect([...first.data, ...second.data].map(({ role }) => role.slug)).toEqual(slugs);
    expect(second.nextCursor).toBeNull();
    expect(first.data[0]).toMatchObject({ role: { target: true }, enough: true, parts: { interest: null } });
    expect(second.data[0]).toMatchObject({ enough: false, overall: null, parts: { skill: null } });
  });

  it("refuse a limit or cursor that cannot be meant", async () => {
    const { viewer } = await learnerFollowing("back-end-developer");
    for (const query of [{ limit: "0" }, { limit: "101" }, { limit: "many" }, { cursor: "nonsense" }]) {
      await expect(fitPage(viewer, query)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});
