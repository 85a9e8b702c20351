import { describe, expect, test } from "vitest";
import { reviewForm } from "../../../lib/mentoring/input";
import { AppError } from "../../../lib/platform/errors";
import { formObject, parse } from "../../../lib/platform/input";
import { credentialInput } from "../../../lib/profiles/credentials-input";
import { answerInput } from "../../../lib/profiles/disputes-input";
import { filterLedger, ledgerFilter } from "../../../lib/profiles/ledger-filter";
import { ledgerInput } from "../../../lib/profiles/ledger-input";

function form(fields: Record<string, string>): Record<string, unknown> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
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

const CREDENTIAL = {
  title: " Relational  data ",
  issuer: "College",
  issuedOn: "2024-02-29",
  url: "",
  "skills.0.skill": "sql",
  "skills.0.level": "2.5",
};

describe("the form of a credential", () => {
  test("gives one row a skill and leaves empty and removed rows out", () => {
    const fields = {
      ...CREDENTIAL,
      "skills.1.skill": "",
      "skills.1.level": "",
      "skills.2.skill": "git",
      "skills.2.level": "1",
      "skills.2.remove": "on",
      "skills.3.skill": "python",
      "skills.3.level": "3",
    };
    expect(parse(credentialInput, form(fields))).toEqual({
      title: "Relational data",
      issuer: "College",
      issuedOn: "2024-02-29",
      url: null,
      skills: [
        { skill: "sql", level: 2.5 },
        { skill: "python", level: 3 },
      ],
    });
  });

  test.each([
    ["title", { title: " " }, "title"],
    ["issuer", { issuer: "" }, "issuer"],
    ["a day that is none", { issuedOn: "2023-02-29" }, "issuedOn"],
    ["a day in another form", { issuedOn: "29.02.2024" }, "issuedOn"],
    ["a day before anybody's", { issuedOn: "1949-12-31" }, "issuedOn"],
    ["an address that runs a script", { url: "javascript:alert(1)" }, "url"],
    ["an address with a password", { url: "https://me:secret@college.example" }, "url"],
    ["level 0", { "skills.0.level": "0" }, "skills.0.level"],
    ["a level between half steps", { "skills.0.level": "2.3" }, "skills.0.level"],
    ["a level past 5", { "skills.0.level": "5.5" }, "skills.0.level"],
    ["no level", { "skills.0.level": "" }, "skills.0.level"],
    ["no skill", { "skills.0.skill": "" }, "skills.0.skill"],
    ["one skill twice", { "skills.1.skill": "sql", "skills.1.level": "1" }, "skills.1.skill"],
    ["no skills", { "skills.0.skill": "", "skills.0.level": "" }, "skills"],
    ["a NUL in the title", { title: "Da\u0000ta" }, "title"],
  ])("refuses %s beside its field", (_what, values, field) => {
    const fields = fieldsOf(() => parse(credentialInput, form({ ...CREDENTIAL, ...values } as Record<string, string>)));
    expect(Object.keys(fields)).toEqual([field]);
  });

  test("refuses eleven skills and takes ten", () => {
    const rows = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          [`skills.${index}.skill`, `skill-${index}`],
          [`skills.${index}.level`, "1"],
        ]).flat(),
      ) as Record<string, string>;
    expect(parse(credentialInput, form({ ...CREDENTIAL, ...rows(10) })).skills).toHaveLength(10);
    expect(Object.keys(fieldsOf(() => parse(credentialInput, form({ ...CREDENTIAL, ...rows(11) }))))).toEqual([
      "skills",
    ]);
  });
});

describe("the buttons of the ledger", () => {
  test("name an act and a number", () => {
    expect(parse(ledgerInput, form({ act: "withdraw:7" }))).toEqual({ verb: "withdraw", input: { evidenceId: 7 } });
    expect(parse(ledgerInput, form({ act: "restore:7" }))).toEqual({ verb: "restore", input: { evidenceId: 7 } });
    expect(parse(ledgerInput, form({ act: "retract:7" }))).toEqual({ verb: "retract", input: { disputeId: 7 } });
  });

  test("take the reason of the statement that is disputed and of no other", () => {
    const fields = { act: "dispute:8", "reason.of7": "short", "reason.of8": "It was another project." };
    expect(parse(ledgerInput, form(fields))).toEqual({
      verb: "dispute",
      input: { evidenceId: 8, reason: "It was another project." },
    });
    expect(Object.keys(fieldsOf(() => parse(ledgerInput, form({ ...fields, act: "dispute:7" }))))).toEqual([
      "reason.of7",
    ]);
  });

  test.each(["", "withdraw", "withdraw:0", "withdraw:-1", "withdraw:1e3", "erase:7", "dispute:99999999999999999"])(
    "refuse %o",
    (act) => {
      expect(Object.keys(fieldsOf(() => parse(ledgerInput, form({ act }))))).toEqual(["act"]);
    },
  );

  test("the answer to a dispute is chosen and written", () => {
    expect(parse(answerInput, form({ act: "take_back:4", "answer.of4": "You are right." }))).toEqual({
      disputeId: 4,
      decision: "take_back",
      answer: "You are right.",
    });
    expect(Object.keys(fieldsOf(() => parse(answerInput, form({ act: "keep:4", "answer.of4": " " }))))).toEqual([
      "answer.of4",
    ]);
  });
});

describe("what a mentor's verdict rests on", () => {
  const review = { learnerId: "1", skillId: "2", seen: "0", decision: "verify", level: "2", note: "Seen." };

  test("is a talk unless said otherwise, and then nothing of a work is kept", () => {
    expect(parse(reviewForm, form(review)).work).toBeUndefined();
    expect(parse(reviewForm, form({ ...review, basis: "talk", title: "Left over", url: "x" })).work).toBeUndefined();
  });

  test("is a project with a title and perhaps an address", () => {
    const project = { ...review, basis: "project", title: "Loan desk" };
    expect(parse(reviewForm, form(project)).work).toEqual({ kind: "project", title: "Loan desk", url: null });
    expect(Object.keys(fieldsOf(() => parse(reviewForm, form({ ...project, title: "" }))))).toEqual(["title"]);
    expect(Object.keys(fieldsOf(() => parse(reviewForm, form({ ...project, url: "javascript:x" }))))).toEqual(["url"]);
  });

  test("is an assessment with a title and a grade", () => {
    const paper = { ...review, basis: "assessment", title: "Joins", grade: "46 of 50" };
    expect(parse(reviewForm, form(paper)).work).toEqual({ kind: "assessment", title: "Joins", grade: "46 of 50" });
    expect(Object.keys(fieldsOf(() => parse(reviewForm, form({ ...paper, title: "", grade: "" }))))).toEqual([
      "title",
      "grade",
    ]);
  });
});

describe("which skills the ledger shows", () => {
  const entry = (name: string, standing: "counts" | "withdrawn", selfOnly = false, disputed = false) => ({
    skill: { id: 1, slug: name.toLowerCase(), name, kind: "technology" as const },
    level: standing === "counts" ? 2 : null,
    selfOnly,
    statements: [{ standing, disputes: disputed ? [{ status: "open" } as never] : [] }],
  });
  const ledger = [entry("Git", "counts", true), entry("SQL", "counts", false, true), entry("Python", "withdrawn")];
  const names = (q: string, show: Parameters<typeof filterLedger>[1]["show"]) =>
    filterLedger(ledger, { q, show }).skills.map(({ skill }) => skill.name);

  test("is said by the address, and nonsense counts as not said", () => {
    expect(ledgerFilter({ q: " git ", show: "own", skill: "git" })).toEqual({ q: "git", show: "own", skill: "git" });
    expect(ledgerFilter({ q: ["a", "b"], show: "everything" })).toEqual({ q: "", show: "all", skill: null });
  });

  test("by name and by who stands behind them, with a count of each", () => {
    expect(names("", "all")).toEqual(["Git", "SQL", "Python"]);
    expect(names("", "own")).toEqual(["Git"]);
    expect(names("", "confirmed")).toEqual(["SQL"]);
    expect(names("", "disputed")).toEqual(["SQL"]);
    expect(names("", "past")).toEqual(["Python"]);
    expect(names("py", "all")).toEqual(["Python"]);
    expect(filterLedger(ledger, { q: "", show: "own" }).counts).toEqual({
      all: 3,
      confirmed: 1,
      own: 1,
      disputed: 1,
      past: 1,
    });
  });
});
