import { describe, expect, test } from "vitest";
import {
  durationText,
  FORMAT_LABELS,
  hoursText,
  levelLabel,
  listText,
  meetingText,
  momentText,
  monthsText,
  priceText,
  seatsText,
  sectionDates,
  sessionsText,
  zoneText,
} from "@/lib/courses/text";

const price = (
  kind: "not_stated" | "free" | "fixed" | "from" | "instalments",
  amountMinor: number | null = null,
  instalments: number | null = null,
) => priceText({ kind, amountMinor, currency: "USD", instalments });

describe("prices", () => {
  test("are said as the source states them, never guessed", () => {
    expect(price("not_stated")).toBe("Not stated");
    expect(price("free")).toBe("Free");
    expect(price("fixed", 89_500)).toBe("$895");
    expect(price("fixed", 14_550)).toBe("$145.50");
    expect(price("from", 145_000)).toBe("From $1,450");
    expect(price("instalments", 540_000, 6)).toBe("$5,400 in 6 instalments of $900");
    expect(price("instalments", 100_000, 3)).toBe("$1,000 in 3 instalments of about $333");
    expect(price("fixed")).toBe("Not stated");
  });
});

describe("durations, hours, months and sessions", () => {
  test("use one word for one", () => {
    expect(durationText({ min: 3, max: 6, unit: "months" })).toBe("3–6 months");
    expect(durationText({ min: 1, max: 1, unit: "weeks" })).toBe("1 week");
    expect(durationText({ min: 1, max: 2, unit: "days" })).toBe("1–2 days");
    expect(hoursText(1)).toBe("1 hour");
    expect(hoursText(1.5)).toBe("1.5 hours");
    expect(monthsText(12)).toBe("1 year");
    expect(monthsText(24)).toBe("2 years");
    expect(monthsText(1)).toBe("1 month");
    expect(monthsText(6)).toBe("6 months");
    expect(sessionsText(1)).toBe("1 one-on-one session");
  });
});

describe("levels", () => {
  test("a level that does not map is quoted", () => {
    expect(levelLabel({ level: "advanced", levelAsStated: null })).toBe("Advanced");
    expect(levelLabel({ level: null, levelAsStated: "after basics" })).toBe("As stated: “after basics”");
    expect(levelLabel({ level: null, levelAsStated: null })).toBeNull();
  });
});

describe("dates of a section", () => {
  const section = {
    startsAt: new Date("2026-12-15T23:30:00Z"),
    endsAt: new Date("2027-01-22T01:30:00Z"),
    weekdays: [2, 4],
    startTime: "18:30",
    minutes: 120,
    timeZone: "America/New_York",
  };

  test("are read in the section's own zone", () => {
    expect(sectionDates(section)).toBe("15 December 2026 – 21 January 2027");
    expect(meetingText(section)).toBe("Tue and Thu, 18:30–20:30");
    expect(momentText(section.startsAt, "Asia/Tokyo")).toBe("Wed 16 December 2026, 08:30");
  });

  test("one day is one date", () => {
    expect(sectionDates({ ...section, endsAt: new Date("2026-12-16T01:30:00Z") })).toBe("15 December 2026");
  });

  test("a class past midnight ends on the next day's clock", () => {
    expect(meetingText({ weekdays: [5], startTime: "23:00", minutes: 90 })).toBe("Fri, 23:00–00:30");
  });

  test("zones have names people use", () => {
    expect(zoneText("America/New_York")).toBe("Eastern Time (New York)");
    expect(zoneText("Europe/Berlin")).toBe("Central European Time (Berlin)");
    expect(zoneText("UTC")).toBe("UTC");
  });
});

describe("seats", () => {
  test("say how many are left, and when none are", () => {
    expect(seatsText({ seats: 18, seatsLeft: 12 })).toBe("12 of 18 seats left");
    expect(seatsText({ seats: 18, seatsLeft: 0 })).toBe("Full (18 seats)");
    expect(seatsText({ seats: 1, seatsLeft: 1 })).toBe("1 of 1 seat left");
    expect(seatsText({ seats: 0, seatsLeft: 0 })).toBe("No seats");
  });
});

test("lists begin with a capital only", () => {
  expect(listText(["online_live", "in_person"], FORMAT_LABELS)).toBe("Live online, in person");
  expect(listText([], FORMAT_LABELS)).toBe("");
});
