import { describe, expect, test } from "vitest";
import { inOrder } from "@/lib/roles/edit/document";
import { roleForm } from "@/lib/roles/edit/input";
import { editModel } from "@/lib/roles/edit/model";
import { withStoredFigures } from "@/lib/roles/edit/stored-figures";
import { editedLike, roleLike } from "./documents";
import { formOf } from "./form-of";

const modelOf = (document = roleLike()) => editModel(editedLike(document), { skills: [], roles: [] }, "UTC");

const refusals = (form: Record<string, unknown>) => {
  const read = roleForm.safeParse(form);
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join("."), message]));
};

describe("the role form", () => {
  test("sends back the document it was filled from, figures and all", () => {
    const document = roleLike();
    const { document: sent, ...head } = roleForm.parse(formOf(modelOf(document)));
    expect(inOrder(withStoredFigures(sent, [document]))).toEqual(document);
    expect(head).toMatchObject({ roleId: 7, seen: "published.3.0", intent: "save", agreed: [] });
  });

  test("of an empty role is an empty role", () => {
    const bare = roleLike({
      oneLine: "",
      summary: "",
      workSetting: "",
      remote: null,
      field: null,
      onetCode: null,
      onetTitle: null,
      jobZone: null,
      interests: null,
      duties: [],
      coreDuties: null,
      day: [],
      requirements: [],
      enter: { startingOut: "", someExperience: "", changingCareer: "" },
      decisions: [],
      related: [],
      questions: [],
      aliases: [],
      payDifference: null,
      editorNotes: [],
    });
    expect(inOrder(roleForm.parse(formOf(modelOf(bare))).document)).toEqual(bare);
  });

  test("takes rows in their places and leaves out what is removed or empty", () => {
    const form = formOf(modelOf());
    const { document } = roleForm.parse({
      ...form,
      day: [
        { time: "17:00", text: "Go home.", place: "2" },
        { time: "9:00", text: "Begin.", place: "1" },
        { time: "", text: "", place: "3" },
      ],
      related: [{ role: "qa-engineer", why: "", remove: "on", place: "1" }],
      duties: "First.\r\n\r\n  Second.  \r\n",
    });
    expect(document.day).toEqual([
      { time: "9:00", text: "Begin." },
      { time: "17:00", text: "Go home." },
    ]);
    expect(document.related).toEqual([]);
    expect(document.duties).toEqual(["First.", "Second."]);
  });

  test("names the field that is wrong, whatever rows stand before it", () => {
    const form = formOf(modelOf());
    const found = refusals({
      ...form,
      title: " ",
      jobZone: "9",
      interestR: "",
      coreDuties: "40",
      requirements: [
        { skill: "sql", importance: "4", level: "3", use: "", remove: "on" },
        { skill: "", importance: "", level: "", use: "" },
        { skill: "git", importance: "much", level: "7", use: "" },
        { skill: "git", importance: "3", level: "2", use: "" },
      ],
      questions: [{ question: "Why?", answer: "", place: "1" }],
    });
    expect(found).toMatchObject({
      title: "Title: enter a title.",
      jobZone: "Job zone: choose a job zone from 1 to 5.",
      interestR: expect.stringContaining("Realistic"),
      "requirements.2.importance": "Requirement 3, importance: enter an importance from 1 to 5.",
      "requirements.2.level": "Requirement 3, level: enter a level from 0.5 to 5.",
      "questions.0.answer": "Question 1, answer: enter an answer.",
    });
  });

  test("says when a skill is asked for twice or a code has no title", () => {
    const form = formOf(modelOf());
    expect(refusals({ ...form, onetTitle: "" })).toHaveProperty("onetTitle");
    const twice = [1, 2].map(() => ({ skill: "git", importance: "3", level: "2", use: "" }));
    expect(refusals({ ...form, requirements: twice })).toEqual({
      "requirements.1.skill": "Requirement 2, skill: this is named twice. Keep it once.",
    });
  });
});

describe("figures that a form does not show", () => {
  test("stay with what was left alone and go with what was changed", () => {
    const stored = roleLike({
      requirements: [
        { skill: "sql", importance: 4.12, level: 2.142857142857143, use: "", onetLevel: 3, onetSe: 0.2 },
        { skill: "git", importance: 3, level: 3, use: "", onetLevel: null, onetSe: null },
      ],
    });
    const sent = (level: number, importance = 4.12) =>
      withStoredFigures(
        { ...stored, requirements: [{ skill: "sql", importance, level, use: "", onetLevel: 9, onetSe: 9 }] },
        [stored],
      ).requirements[0];
    expect(sent(2.14)).toEqual(stored.requirements[0]);
    expect(sent(2.14, 5)).toEqual({ ...stored.requirements[0], importance: 5 });
    expect(sent(2)).toMatchObject({ level: 2, onetLevel: null, onetSe: null });
  });
});
