import { describe, expect, it } from "vitest";
import { nearestWords, swaps } from "../../../lib/search/near-words";
import { anyOf } from "../../../lib/search/tsquery";
import { folded, typedWords } from "../../../lib/search/words";

describe("typed words", () => {
  it.each([
    ["Front-End Developer", ["front", "end", "developer"]],
    ["C++ and C#", ["cplusplus", "csharp"]],
    ["director of nursing", ["director", "nursing"]],
    ["of", ["of"]],
    ["IT", ["it"]],
    ["Café  Résumé", ["cafe", "resume"]],
    ["node node.js", ["node", "js"]],
    ["%%% + #", []],
  ])("%s", (q, words) => {
    expect(typedWords(q)).toEqual(words);
  });

  it("takes at most eight", () => {
    expect(typedWords("a1 a2 a3 a4 a5 a6 a7 a8 a9")).toHaveLength(8);
  });

  it("folds a name as the database does", () => {
    expect(folded("Node.js")).toBe("node js");
    expect(folded("C# Écrivain")).toBe("csharp ecrivain");
  });
});

describe("words within a typing error", () => {
  it.each([
    ["pyhton", ["python", "photon", "pythons"], ["python"]],
    ["develpoer", ["developer", "developers", "envelope"], ["developer"]],
    ["nusre", ["nurse", "nurses", "user"], ["nurse"]],
    ["enginer", ["engineer", "engine", "engineering"], ["engineer", "engine"]],
    ["cok", ["cook", "coke"], []],
    ["qwertyuiop", ["writer", "query"], []],
  ])("%s", (typed, candidates, nearest) => {
    expect(nearestWords(typed, candidates).toSorted()).toEqual(nearest.toSorted());
  });

  it("takes an unfinished word for the beginning of one", () => {
    expect(nearestWords("devlop", ["developer", "devotee"])).toEqual(["developer"]);
  });

  it("changes neighbours about", () => {
    expect(swaps("abc")).toEqual(["bac", "acb"]);
  });
});

describe("the search's text", () => {
  it("marks beginnings, weights and words side by side", () => {
    expect(anyOf(["dev*", "developer"])).toBe("'dev':* | 'developer'");
    expect(anyOf(["dev*", "c"], "A")).toBe("'dev':*A | 'c':A");
    expect(anyOf(["front end"], "A")).toBe("('front':A <-> 'end':A)");
    expect(anyOf([])).toBe("");
  });
});
