import { describe, expect, it } from "vitest";
import { mergeChanges } from "../../../lib/roles/history";

const at = (moment: string) => new Date(`2026-${moment}Z`);
const publication = (revision: number, moment: string, changes: string[] = []) => ({
  revision,
  changes,
  origin: "editor" as const,
  release: null,
  at: at(moment),
});

describe("what changed on a role page", () => {
  it("stands newest first, publications and figures together, the first publication last", () => {
    const changes = mergeChanges(
      [publication(1, "01-05T10:00:00"), publication(2, "03-05T10:00:00", ["Asks for one more skill: Git."])],
      [{ at: at("02-01T09:00:00"), sentence: "Median annual wage: renewed." }],
    );
    expect(changes.map(({ revision, sentences }) => [revision, sentences])).toEqual([
      [2, ["Asks for one more skill: Git."]],
      [null, ["Median annual wage: renewed."]],
      [1, []],
    ]);
  });

  it("keeps the first publication, and leaves out later ones that say nothing", () => {
    const changes = mergeChanges([publication(2, "02-01T10:00:00"), publication(1, "01-01T10:00:00")], []);
    expect(changes.map(({ revision }) => revision)).toEqual([1]);
  });

  it("puts figures of one minute together and keeps later ones apart", () => {
    const changes = mergeChanges(
      [],
      [
        { at: at("02-01T09:00:50"), sentence: "C" },
        { at: at("02-01T09:00:40"), sentence: "B" },
        { at: at("01-31T09:00:40"), sentence: "A" },
      ],
    );
    expect(changes.map(({ sentences }) => sentences)).toEqual([["C", "B"], ["A"]]);
  });

  it("is empty where nothing is recorded", () => {
    expect(mergeChanges([], [])).toEqual([]);
  });
});
