import { describe, expect, it } from "vitest";
import { passwordProblem } from "@/lib/accounts/passwords";

const person = { email: "martina.lopez@example.org", name: "Martina López" };

describe("a new password", () => {
  it("is refused when it is a usual word with digits, years and marks around it", () => {
    const words = [
      "password",
      "Passwort",
      "P4ssw0rd",
      "letmein",
      "welcome",
      "changeme",
      "iloveyou",
      "football",
      "sunshine",
      "administrator",
    ];
    const digits = [
      "1",
      "12",
      "123",
      "1234",
      "123456",
      "007",
      "69",
      ...Array.from({ length: 90 }, (_, index) => String(1950 + index)),
    ];
    const tried = words
      .flatMap((word) =>
        digits.flatMap((end) => [word + end, `${word}${end}!`, `${word}!${end}`, `${end}${word}`, `${word}_${end}`]),
      )
      .filter((password) => password.length >= 10);
    expect(tried.length).toBeGreaterThan(3000);
    for (const password of tried) expect(passwordProblem(password, person), password).not.toBeNull();
  });

  it.each([
    ["short", /at least 10/],
    ["ninechars", /at least 10/],
    ["é".repeat(9), /at least 10/],
    ["x1!".repeat(70), /at most 200/],
    ["Password123", /first ones/],
    ["P@ssw0rd2024!", /first ones/],
    ["Welcome2026!", /first ones/],
    ["letmein12345", /first ones/],
    ["iloveyou1234", /first ones/],
    ["qwerty 12345", /first ones/],
    ["SunshineDragon", /first ones/],
    ["monkey-monkey!", /first ones/],
    ["aaaaaaaaaaaa", /pattern/],
    ["121212121212", /pattern/],
    ["abcabcabcabc", /pattern/],
    ["qwertyuiop12", /pattern/],
    ["9876543210", /pattern/],
    ["abcdefghijkl", /pattern/],
    ["martina is here", /name/],
    ["so Martina.Lopez@example.org", /name/],
    ["the LÓPEZ way home", /name/],
    ["with\u0000nul inside", /NUL/],
  ])("%j is refused", (password, why) => {
    expect(passwordProblem(password, person)).toMatch(why);
  });

  it.each([
    "correct horse battery",
    "tin roof, green kettle",
    "x8#Lq2!mVz",
    "пять зелёных чайников",
    "blau kanne mond 7",
    "summer rain on a tin roof",
  ])("%j is taken", (password) => {
    expect(passwordProblem(password, person)).toBeNull();
  });

  it("may hold short parts of a name", () => {
    expect(passwordProblem("an old mill by water", { email: "an@example.org", name: "An Li" })).toBeNull();
  });
});
