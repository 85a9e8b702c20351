import { describe, expect, test } from "vitest";
import { nextPart, type ProfileState, profileParts } from "../../../lib/profiles/parts";

const NOBODY: ProfileState = { followed: 0, ratedSkills: 0, coverage: null, interests: false, preferences: false };
const done = (state: Partial<ProfileState>) =>
  profileParts({ ...NOBODY, ...state })
    .filter((part) => part.done)
    .map((part) => part.name);

describe("progress of a profile", () => {
  test("a new learner has none of the four parts and starts with roles", () => {
    expect(done({})).toEqual([]);
    expect(nextPart(profileParts(NOBODY))).toBe("roles");
  });

  test("each part counts by itself", () => {
    expect(done({ followed: 1, coverage: 0 })).toEqual(["roles"]);
    expect(done({ interests: true })).toEqual(["interests"]);
    expect(done({ preferences: true })).toEqual(["preferences"]);
  });

  test("skills are done once the score of the target role stops being provisional", () => {
    expect(done({ followed: 1, ratedSkills: 30, coverage: 0.49 })).toEqual(["roles"]);
    expect(done({ followed: 1, ratedSkills: 3, coverage: 0.5 })).toEqual(["roles", "skills"]);
  });

  test("without a role to measure against, five ratings are a start", () => {
    expect(done({ ratedSkills: 4 })).toEqual([]);
    expect(done({ ratedSkills: 5 })).toEqual(["skills"]);
  });

  test("a whole profile has nothing next", () => {
    const whole = { followed: 2, ratedSkills: 12, coverage: 0.9, interests: true, preferences: true };
    expect(done(whole)).toHaveLength(4);
    expect(nextPart(profileParts(whole))).toBeNull();
  });
});
