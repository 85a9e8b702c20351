import { expect, test } from "vitest";
import { checkPrerequisites, unmetCount } from "@/lib/enrollments/prerequisites";
import { progressText, termRows } from "@/lib/enrollments/text";

const needs = {
  asStated: "basic HTML and CSS",
  skills: [
    { slug: "html-css", name: "HTML and CSS", level: 1 },
    { slug: "git", name: "Git", level: 1.5 },
  ],
  courses: [{ slug: "first", title: "First" }],
};

test("a level is met at or above the asked one, unknown is not met", () => {
  const check = checkPrerequisites(needs, new Map([["git", 1.4]]), new Set());
  expect(check.skills.map(({ slug, held, met }) => [slug, held, met])).toEqual([
    ["html-css", null, false],
    ["git", 1.4, false],
  ]);
  expect(unmetCount(check)).toBe(3);
  const met = checkPrerequisites(
    needs,
    new Map([
      ["git", 1.5 - 1e-12],
      ["html-css", 3],
    ]),
    new Set(["first"]),
  );
  expect(unmetCount(met)).toBe(0);
});

test("nothing asked is nothing unmet", () => {
  expect(unmetCount(checkPrerequisites({ asStated: null, skills: [], courses: [] }, new Map(), new Set()))).toBe(0);
});

test("terms that were not stated have no value", () => {
  const rows = termRows({
    price: { kind: "not_stated", amountMinor: null, currency: "USD", instalments: null },
    financing: null,
    mentoringSessions: null,
    retakeMonths: null,
    certificate: null,
  });
  expect(rows.map((row) => row.value)).toEqual([null, null, null, null, null]);
});

test("terms are said in words", () => {
  const rows = termRows({
    price: { kind: "instalments", amountMinor: 540_000, currency: "USD", instalments: 6 },
    financing: "No interest",
    mentoringSessions: 1,
    retakeMonths: 12,
    certificate: "Certificate of completion",
  });
  expect(rows.map((row) => row.value)).toEqual([
    "$5,400 in 6 instalments of $900",
    "No interest",
    "1 one-on-one session",
    "1 year",
    "Certificate of completion",
  ]);
});

test("progress counts modules and hours", () => {
  expect(
    progressText([
      { done: true, hours: 1.5 },
      { done: false, hours: 2 },
    ]),
  ).toBe("1 of 2 modules, 1.5 of 3.5 hours");
  expect(progressText([{ done: false, hours: 1 }])).toBe("0 of 1 module, 0 of 1 hours");
});
