import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../lib/platform/errors";
import { formObject, parse } from "../../../lib/platform/input";
import { aboutInput, preferencesInput, rateSkillsInput, roleChoiceInput } from "../../../lib/profiles/input";
import { interestsByHandInput, interestsInput } from "../../../lib/profiles/interest-input";

function form(fields: Record<string, string | string[]>): Record<string, unknown> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) data.append(name, each);
  }
  return formObject(data);
}

function fieldsOf(read: () => unknown): Record<string, string[]> {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return error.fields;
    throw error;
  }
  throw new Error("It was accepted.");
}

describe("ratings from a form", () => {
  test("reads levels by skill and an empty one as taken back", () => {
    const read = parse(rateSkillsInput, form({ "ratings.python": "2.5", "ratings.html-css": "", "ratings.git": "0" }));
    expect(read.ratings).toEqual({ python: 2.5, "html-css": null, git: 0 });
  });

  test("leaves out what the form showed at first, so that an old page undoes nothing", () => {
    const read = parse(
      rateSkillsInput,
      form({
        "ratings.python": "2.5",
        "was.python": "2.5",
        "ratings.git": "",
        "was.git": "",
        "ratings.sql": "",
        "was.sql": "1",
        "ratings.ruby": "1",
        "was.ruby": "",
      }),
    );
    expect(read.ratings).toEqual({ sql: null, ruby: 1 });
  });

  test("takes half steps from 0 to 5 and nothing else", () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 7, noNaN: true }), (value) => {
        const legal = value >= 0 && value <= 5 && Number.isInteger(value * 2);
        expect(rateSkillsInput.safeParse({ ratings: { python: value } }).success).toBe(legal);
      }),
    );
  });

  test.each(["2.3", "-1", "5.5", "abc", "1e9", "NaN", "Infinity", "2\u0000"])(
    "refuses %j and names the field",
    (value) => {
      expect(fieldsOf(() => parse(rateSkillsInput, form({ "ratings.python": value })))).toHaveProperty([
        "ratings.python",
      ]);
    },
  );

  test("refuses hostile names and far too many ratings", () => {
    expect(() => form({ "ratings.__proto__": "2" })).toThrow(AppError);
    expect(() => parse(rateSkillsInput, form({ "ratings.<script>": "2" }))).toThrow(AppError);
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`ratings.skill-a${index}`, "1"]));
    expect(() => parse(rateSkillsInput, form(many))).toThrow(AppError);
  });
});

describe("interests from a form", () => {
  const token = `1.full.${"0123".repeat(15)}`;

  test("reads a finished quiz", () => {
    const answers = [..."0123".repeat(15)].map(Number);
    expect(parse(interestsInput, form({ quiz: token }))).toEqual({ form: "full", answers });
  });

  test.each(["", "1.short.012", `9${token}`, `${token}0`])("refuses the quiz %j", (quiz) => {
    expect(fieldsOf(() => parse(interestsInput, form({ quiz })))).toHaveProperty(["form"]);
  });

  test("refuses a form without a quiz", () => {
    expect(fieldsOf(() => parse(interestsInput, form({})))).toHaveProperty(["form"]);
  });

  test("reads six numbers set by hand and names each that is none from 0 to 100", () => {
    const six = { R: "0", I: " 100 ", A: "55", S: "7", E: "30", C: "75" };
    expect(parse(interestsByHandInput, form(six))).toEqual({ R: 0, I: 100, A: 55, S: 7, E: 30, C: 75 });
    for (const wrong of ["", "101", "-1", "5.5", "x", "1e1"]) {
      expect(Object.keys(fieldsOf(() => parse(interestsByHandInput, form({ ...six, S: wrong }))))).toEqual(["S"]);
    }
  });
});

describe("preferences from a form", () => {
  test("reads an empty form as nothing set", () => {
    expect(parse(preferencesInput, form({}))).toEqual({
      hoursPerWeek: null,
      budget: null,
      formats: [],
      schedules: [],
      jobZone: null,
      payFloor: null,
    });
  });

  test("reads numbers as people type them and lists of one or many", () => {
    const read = parse(
      preferencesInput,
      form({
        hoursPerWeek: "8",
        budget: "1,500",
        formats: "online_live",
        schedules: ["weeknights", "weekends"],
        jobZone: "4",
        payFloor: "60 000",
      }),
    );
    expect(read).toEqual({
      hoursPerWeek: 8,
      budget: 1500,
      formats: ["online_live"],
      schedules: ["weeknights", "weekends"],
      jobZone: 4,
      payFloor: 60_000,
    });
  });

  test.each([
    ["hoursPerWeek", "0"],
    ["hoursPerWeek", "200"],
    ["budget", "-5"],
    ["budget", "a lot"],
    ["formats.0", "by post"],
    ["jobZone", "6"],
    ["jobZone", "2.5"],
    ["payFloor", "0"],
  ])("refuses %s = %j", (name, value) => {
    const field = name === "formats.0" ? "formats" : name;
    expect(fieldsOf(() => parse(preferencesInput, form({ [field]: value })))).toHaveProperty([name]);
  });
});

describe("other profile forms", () => {
  test("about texts may be empty, not endless, and hold no NUL", () => {
    expect(parse(aboutInput, form({ currentRole: " ", about: "" }))).toEqual({ currentRole: null, about: null });
    expect(parse(aboutInput, form({ nearestRole: " " }))).toMatchObject({ nearestRole: null });
    expect("nearestRole" in parse(aboutInput, form({}))).toBe(false);
    expect(fieldsOf(() => parse(aboutInput, form({ about: "x".repeat(2001) })))).toHaveProperty(["about"]);
    expect(fieldsOf(() => parse(aboutInput, form({ currentRole: "a\u0000b" })))).toHaveProperty(["currentRole"]);
  });

  test("a role is named by its slug", () => {
    expect(parse(roleChoiceInput, form({ role: "data-engineer" }))).toEqual({ role: "data-engineer" });
    expect(() => parse(roleChoiceInput, form({ role: "../etc" }))).toThrow(AppError);
    expect(() => parse(roleChoiceInput, form({}))).toThrow(AppError);
  });
});
