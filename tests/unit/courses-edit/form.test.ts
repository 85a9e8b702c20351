import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, newCourseForm, restoreForm } from "../../../lib/courses/edit-input";
import { formFieldErrors } from "../../../lib/courses/form-fields";
import { formObject, parse } from "../../../lib/platform/input";
import { parsedForm, refusedFields, sent, small } from "./forms";

const NUL = String.fromCharCode(0);

describe("the editor's form", () => {
  test("becomes a document: numbers, money, moments and lists", () => {
    const { document, courseId, seen, intent } = parsedForm(
      small({ topics: "Loops\r\n\r\n  Functions ", hours: "1,200.5" }),
    );
    expect({ courseId, seen, intent }).toEqual({ courseId: 7, seen: "published.3.0", intent: "save" });
    expect(document).toMatchObject({
      title: "Small course",
      provider: null,
      level: null,
      sample: false,
      hours: 1200.5,
      topics: ["Loops", "Functions"],
      price: { kind: "fixed", amountMinor: 89_500, currency: "USD", instalments: null },
      skills: [
        { skill: "python", from: 0.5, to: 2 },
        { skill: "sql", from: 0, to: 1.5 },
      ],
      modules: [{ id: 11, title: "First steps", hours: 6 }],
      sections: [
        {
          id: 21,
          startsAt: "2027-01-05T23:30:00.000Z",
          endsAt: "2027-02-12T01:30:00.000Z",
          weekdays: [2, 4],
          seats: 18,
          instructor: null,
          cancelled: false,
        },
      ],
    });
  });

  test("leaves out empty and removed rows and keeps the order that was asked for", () => {
    const { document } = parsedForm(
      small({
        "skills.0.place": "3",
        "skills.1.place": "1",
        "skills.2.skill": "git",
        "skills.2.from": "1",
        "skills.2.to": "2",
        "skills.2.place": "2",
        "skills.3.skill": "",
        "skills.3.from": "",
        "skills.3.to": "",
        "skills.3.place": "4",
        "modules.0.remove": "on",
        "sections.1.timeZone": "America/New_York",
        "sections.1.firstDay": "",
      }),
    );
    expect(document.skills.map((row) => row.skill)).toEqual(["sql", "git", "python"]);
    expect(document.modules).toEqual([]);
    expect(document.sections).toHaveLength(1);
  });

  test("goes on from what was there at a conflict when the editor says so", () => {
    expect(parsedForm(small({ replace: "published.4.1700000000000" })).seen).toBe("published.4.1700000000000");
    expect(parsedForm(small({ replace: "" })).seen).toBe("published.3.0");
  });

  test("reads money exactly, and a comma only between thousands", () => {
    const amount = (typed: string) => parsedForm(small({ priceAmount: typed })).document.price.amountMinor;
    expect(["$1,299.50", "0.29", "1234", "1,000,000"].map(amount)).toEqual([129_950, 29, 123_400, 100_000_000]);
    for (const typed of ["12,50", "12.345", "twelve", "1e3", "-5", "0", "99999999999"]) {
      expect(Object.keys(refusedFields(small({ priceAmount: typed })))).toEqual(["priceAmount"]);
    }
    expect(refusedFields(small({ priceAmount: "" }))).toEqual({ priceAmount: "Amount: enter the amount." });
    expect(parsedForm(small({ priceKind: "free", priceAmount: "12" })).document.price.amountMinor).toBeNull();
  });

  test("any whole number of cents is read as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (minor) => {
        const typed = `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`;
        expect(parsedForm(small({ priceAmount: typed })).document.price.amountMinor).toBe(minor);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a refusal names the form's own field and row", () => {
  test("after empty and removed rows before it", () => {
    const fields = refusedFields(
      small({
        "skills.0.remove": "on",
        "skills.1.skill": "",
        "skills.1.from": "",
        "skills.1.to": "",
        "skills.2.skill": "git",
        "skills.2.from": "3",
        "skills.2.to": "2",
      }),
    );
    expect(fields).toEqual({ "skills.2.to": "Skill 3, level after: enter a level above the level before." });
  });

  test("after rows have changed places, numbered as people see them", () => {
    const fields = refusedFields(small({ "skills.0.place": "2", "skills.1.place": "1", "skills.0.to": "0.7" }));
    expect(fields).toEqual({ "skills.0.to": "Skill 2, level after: enter a level in half steps, such as 2.5." });
  });

  test.each([
    ["NUL", { title: `a${NUL}b` }, "title"],
    ["NUL in a row", { "modules.0.summary": NUL }, "modules.0.summary"],
    ["NUL in a list", { topics: `fine\n${NUL}` }, "topics"],
    ["a title over its length", { title: "x".repeat(161) }, "title"],
    ["a summary over its length", { summary: "x".repeat(4001) }, "summary"],
    ["a topic over its length", { topics: `fine\n${"x".repeat(121)}` }, "topics"],
    ["too many topics", { topics: "x\n".repeat(81) }, "topics"],
    ["two values for one field", { title: ["a", "b"] }, "title"],
    ["an unknown level", { level: "wizard" }, "level"],
    ["an unknown format", { formats: ["online_live", "telepathy"] }, "formats"],
    ["an unknown schedule", { schedules: "never" }, "schedules"],
    ["an unknown price kind", { priceKind: "barter" }, "priceKind"],
    ["a currency that is none", { priceCurrency: "dollars" }, "priceCurrency"],
    ["instalments without their number", { priceKind: "instalments" }, "priceInstalments"],
    ["one instalment", { priceKind: "instalments", priceInstalments: "1" }, "priceInstalments"],
    ["a duration upside down", { durationMin: "6", durationMax: "3", durationUnit: "weeks" }, "durationMax"],
    ["a duration that is no number", { durationMin: "six", durationUnit: "weeks" }, "durationMin"],
    ["a duration without a start", { durationMax: "6", durationUnit: "weeks" }, "durationMin"],
    ["an unknown unit", { durationMin: "6", durationUnit: "moons" }, "durationUnit"],
    ["hours that are no number", { hours: "many" }, "hours"],
    ["half a session", { mentoringSessions: "1.5" }, "mentoringSessions"],
    ["a negative retake window", { retakeMonths: "-1" }, "retakeMonths"],
    ["a level above 5", { "skills.0.to": "5.5" }, "skills.0.to"],
    ["a level between half steps", { "skills.0.from": "0.25" }, "skills.0.from"],
    ["a level that is missing", { "skills.0.from": "" }, "skills.0.from"],
    ["from equal to to", { "skills.0.from": "2" }, "skills.0.to"],
    ["from above to", { "skills.1.from": "4" }, "skills.1.to"],
    ["a skill named twice", { "skills.1.skill": "python" }, "skills.1.skill"],
    ["a row with levels and no skill", { "skills.1.skill": "" }, "skills.1.skill"],
    ["a skill that is no address", { "skills.0.skill": "'; drop table" }, "skills.0.skill"],
    [
      "a level 0 to bring",
      { "prerequisiteSkills.0.skill": "git", "prerequisiteSkills.0.level": "0" },
      "prerequisiteSkills.0.level",
    ],
    [
      "a course to finish first named twice",
      { "prerequisiteCourses.0.course": "a", "prerequisiteCourses.2.course": "a", "prerequisiteCourses.1.course": "" },
      "prerequisiteCourses.2.course",
    ],
    ["a module without a title", { "modules.0.title": "  " }, "modules.0.title"],
    ["a module without hours", { "modules.0.hours": "0" }, "modules.0.hours"],
    ["an award without a giver", { "awards.0.title": "Best", "awards.0.year": "2024" }, "awards.0.giver"],
    [
      "an award in a year that is none",
      { "awards.0.title": "Best", "awards.0.giver": "Us", "awards.0.year": "24" },
      "awards.0.year",
    ],
    ["seats that are missing", { "sections.0.seats": "" }, "sections.0.seats"],
    ["half a seat", { "sections.0.seats": "1.5" }, "sections.0.seats"],
    ["too many seats", { "sections.0.seats": "10001" }, "sections.0.seats"],
    ["minutes that are missing", { "sections.0.minutes": "" }, "sections.0.minutes"],
    ["a zone that is none", { "sections.0.timeZone": "Mars/Olympus" }, "sections.0.timeZone"],
    ["a time that is none", { "sections.0.startTime": "25:00" }, "sections.0.startTime"],
    ["no weekday", { "sections.0.weekdays": undefined }, "sections.0.weekdays"],
    ["a weekday twice", { "sections.0.weekdays": ["2", "2", "4"] }, "sections.0.weekdays"],
    ["a place that is missing", { "sections.0.place": "" }, "sections.0.place"],
    ["a day that is missing", { "sections.0.firstDay": "" }, "sections.0.firstDay"],
    ["a day of no calendar", { "sections.0.lastDay": "2027-02-30" }, "sections.0.lastDay"],
    ["a last day before the first", { "sections.0.lastDay": "2027-01-03" }, "sections.0.lastDay"],
    ["a first day it does not meet on", { "sections.0.firstDay": "2027-01-06" }, "sections.0.firstDay"],
    ["a last day it does not meet on", { "sections.0.lastDay": "2027-02-12" }, "sections.0.lastDay"],
    ["a year nobody means", { "sections.0.firstDay": "0027-01-05" }, "sections.0.firstDay"],
    ["a row that is a text", { "sections.0": "text" }, "sections.0.firstDay"],
    ["somebody who never opened the form", { seen: "" }, "form"],
    ["no course", { courseId: "x" }, "form"],
  ] as [string, Record<string, string | string[] | undefined>, string][])("%s", (_, changes, field) => {
    const base =
      "sections.0" in changes
        ? Object.fromEntries(
            Object.keys(small())
              .filter((key) => key.startsWith("sections."))
              .map((key) => [key, undefined]),
          )
        : {};
    expect(Object.keys(refusedFields(small({ ...base, ...changes })))).toContain(field);
  });

  test("a time that the clocks skip, in the section's own zone", () => {
    const skipped = {
      "sections.0.firstDay": "2027-03-14",
      "sections.0.lastDay": "2027-03-28",
      "sections.0.startTime": "02:30",
      "sections.0.weekdays": "0",
    };
    expect(refusedFields(small(skipped))).toEqual({
      "sections.0.firstDay":
        "Section 1, first day: the clocks in America/New York skip 02:30 on 14 March 2027. Choose another day or time.",
    });
    expect(parsedForm(small({ ...skipped, "sections.0.timeZone": "Asia/Tokyo" })).document.sections).toHaveLength(1);
  });

  test("a field of a document by its name in the form", () => {
    const rows = {
      skills: [{ index: 4, number: 3 }],
      sections: [],
      modules: [],
      prerequisiteSkills: [],
      prerequisiteCourses: [{ index: 1, number: 2 }],
      awards: [],
    };
    expect(
      formFieldErrors(
        { "skills.0.skill": ["Gone."], "prerequisiteCourses.0": ["Gone."], summary: ["Enter one."] },
        rows,
      ),
    ).toEqual({
      "skills.4.skill": ["Skill 3: gone."],
      "prerequisiteCourses.1.course": ["Course to finish first 2: gone."],
      summary: ["Summary: enter one."],
    });
  });

  test("whatever is sent, it is read or refused, never anything else", () => {
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("", "on", "0", "-1", "2027-01-05", NUL, "99999999999999999999"),
    );
    const name = fc.constantFrom(
      ...Object.keys(small()),
      "skills",
      "skills.x",
      "sections.0",
      "sections.9.id",
      "awards.0.a.b",
      "modules.1.id",
      "price.kind",
    );
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 12 }), (changes) => {
        try {
          parsedForm(small(changes));
        } catch (error) {
          expect((error as { code?: string }).code).toBe("invalid");
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the forms beside it", () => {
  test("a new course takes its address from its title unless one is given", () => {
    const read = (fields: Record<string, string>) => parse(newCourseForm, formObject(sent(fields)));
    expect(read({ title: "Élan & C++ for teams", slug: "" })).toEqual({
      title: "Élan & C++ for teams",
      slug: "elan-c-for-teams",
    });
    expect(read({ title: "Any", slug: " My-Course " }).slug).toBe("my-course");
    expect(() => read({ title: "Any", slug: "a b" })).toThrow();
    expect(() => read({ title: "日本語", slug: "" })).toThrow();
    expect(() => read({ title: "", slug: "a" })).toThrow();
  });

  test("an address made from any title is one that the form accepts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
        const address = addressOf(title);
        expect(address === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(address)).toBe(true);
        expect(address.length).toBeLessThanOrEqual(120);
      }),
    );
  });

  test("a revision is a number the database can hold", () => {
    const read = (revision: string) =>
      parse(restoreForm, formObject(sent({ courseId: "1", seen: "published.1.0", revision })));
    expect(read("3").revision).toBe(3);
    for (const odd of ["0", "-1", "1.5", "2147483648", "x", ""]) expect(() => read(odd)).toThrow();
  });
});
