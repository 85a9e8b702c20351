import { describe, expect, test } from "vitest";
import { documentChanges, sameDocument } from "../../../lib/courses/changes";
import type { CourseDocument } from "../../../lib/courses/document";
import { isPast, withPastSections } from "../../../lib/courses/past-sections";
import { parsedForm, small } from "./forms";

const before = parsedForm(small({ topics: "Loops\nLists" })).document;
const NAMES = new Map([["python", "Python"]]);
const changed = (changes: Partial<CourseDocument>) => documentChanges(before, { ...before, ...changes }, NAMES);
const [section] = before.sections;
const [module] = before.modules;
if (!section || !module) throw new Error("The small course has no section or module.");

describe("what differs between two states of a course", () => {
  test("nothing, when nothing does", () => {
    expect(changed({})).toEqual([]);
    expect(sameDocument(before, structuredClone(before))).toBe(true);
  });

  test("single fields, as their page says them", () => {
    expect(changed({ title: null, level: "advanced", duration: { min: 1, max: 1, unit: "weeks" } })).toEqual([
      { part: "title", label: "Title", before: "Small course", after: "Not stated" },
      { part: "level", label: "Level", before: "Not stated", after: "Advanced" },
      { part: "duration", label: "Duration", before: "Not stated", after: "1 week" },
    ]);
  });

  test("lists, by what left and what came", () => {
    expect(changed({ topics: ["Lists", "Sets"] })).toEqual([
      { part: "topics", label: "Topics", before: "Loops", after: "Sets" },
    ]);
    expect(changed({ topics: ["Lists", "Loops"] })).toEqual([
      { part: "topics", label: "Order: Topics", before: "Loops, Lists", after: "Lists, Loops" },
    ]);
  });

  test("rows, each for itself, with only the parts that differ", () => {
    expect(changed({ sections: [{ ...section, seats: 12, instructor: "Ada" }] })).toEqual([
      {
        part: "sections",
        label: "Section from 5 January 2027",
        before: "no instructor named, 18 seats",
        after: "Ada, 12 seats",
      },
    ]);
    expect(changed({ skills: before.skills.slice(1) })).toEqual([
      { part: "skills", label: "Skill: Python", before: "from level 0.5 to 2", after: null },
    ]);
    expect(changed({ modules: [module, { id: null, title: "More", summary: "Of it.", hours: 2 }] })).toEqual([
      { part: "modules", label: "Module: More", before: null, after: "More, 2 hours, Of it." },
    ]);
  });

  test("the order of rows, where people see it", () => {
    expect(changed({ skills: before.skills.toReversed() })).toEqual([
      { part: "skills", label: "Order of the skills", before: "Python, sql", after: "sql, Python" },
    ]);
  });
});

describe("past sections", () => {
  const over = { ...section, id: 5, startsAt: "2026-01-06T23:30:00.000Z", endsAt: "2026-02-06T01:30:00.000Z" };
  const today = new Date("2026-11-22T12:00:00Z");
  const present = { ...before, sections: [over, section] };

  test("are those whose last meeting is over", () => {
    expect(isPast(over, today)).toBe(true);
    expect(isPast(section, today)).toBe(false);
  });

  test("stay as they are, whatever a document says or leaves out", () => {
    expect(withPastSections({ ...before, sections: [] }, present, today).sections).toEqual([over]);
    expect(withPastSections({ ...before, sections: [section, { ...over, seats: 1 }] }, present, today)).toEqual(
      present,
    );
    expect(withPastSections(before, before, today)).toBe(before);
  });
});
