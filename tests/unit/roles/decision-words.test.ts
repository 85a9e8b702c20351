import { describe, expect, it } from "vitest";
import { movedText, sideText, tally } from "../../../components/roles/decisions/said";

const scores = (overall: number | null, preference: number | null) => ({
  overall,
  preference,
  low: overall,
  high: overall,
  provisional: false,
  band: null,
});

describe("what a choice about the work comes to, in words", () => {
  it("names both numbers that moved", () => {
    expect(movedText(scores(58.1, 62), scores(58.94, 66.2))).toBe("Preference fit 62 → 66, overall 58.1 → 58.9.");
    expect(movedText(scores(33.7, null), scores(35.1, 72.9))).toBe("Preference fit none → 73, overall 33.7 → 35.1.");
  });

  it("leaves out what did not move, and says so when nothing did or nothing can", () => {
    expect(movedText(scores(58.1, 62.1), scores(58.2, 62.2))).toBe("Overall 58.1 → 58.2.");
    expect(movedText(scores(58.11, 62.1), scores(58.12, 62.2))).toBe("Saved. No number moved.");
    expect(movedText(scores(null, null), scores(null, null))).toBe("Saved. It counts once you rate a skill.");
  });

  it("tells which way a choice speaks", () => {
    expect(sideText(1, "seek")).toBe("Speaks for this role.");
    expect(sideText(0.75, "avoid")).toBe("Speaks against this role.");
    expect(sideText(0, "avoid")).toBe("Speaks for this role.");
    expect(sideText(0.25, "seek")).toBe("Speaks against this role.");
    expect(sideText(0.5, "seek")).toBe("Speaks neither way.");
    expect(sideText(1, "none")).toBe("Left out.");
  });

  it("counts the answers that speak for and against", () => {
    expect(tally([{ degree: 1, choice: undefined }])).toBe("");
    expect(tally([{ degree: 0.5, choice: "seek" }])).toBe("");
    expect(tally([{ degree: 1, choice: "seek" }])).toBe("So far 1 answer speaks for this role and 0 against it.");
    const all = [
      { degree: 1, choice: "seek" as const },
      { degree: 0, choice: "avoid" as const },
      { degree: 0, choice: "seek" as const },
      { degree: 1, choice: "none" as const },
    ];
    expect(tally(all)).toBe("So far 2 answers speak for this role and 1 against it.");
  });
});
