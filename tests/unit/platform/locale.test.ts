import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { meetingText, momentText, sectionDates } from "@/lib/courses/text";
import { formatDate } from "@/lib/platform/dates";
import { isLocale, LOCALES, readLocaleFrom } from "@/lib/platform/locale";
import { count, dollars, money, percent } from "@/lib/platform/money";

const DAY = new Date("2026-12-15T17:30:00Z");

afterEach(() => readLocaleFrom(() => null));

describe("dates, numbers and money", () => {
  it("put the day before the month and write numbers as in the United States where nobody chose", () => {
    expect(formatDate(DAY)).toBe("15 December 2026");
    expect([count(1234.5), dollars(80_730), money(129_900), percent(7.5)]).toEqual([
      "1,234.5",
      "$80,730",
      "$1,299",
      "7.5%",
    ]);
  });

  it("follow whoever reads, also inside the nouns' own words", () => {
    readLocaleFrom(() => "de-DE");
    expect(formatDate(DAY)).toBe("15. Dezember 2026");
    expect(count(1234.5)).toBe("1.234,5");
    expect(dollars(80_730)).toBe("80.730\u00a0$");
    expect(percent(7.5)).toBe("7,5\u00a0%");
    expect(momentText(DAY, "UTC")).toContain("15. Dezember 2026");
    readLocaleFrom(() => "en-US");
    expect(formatDate(DAY)).toBe("December 15, 2026");
    expect(sectionDates({ startsAt: DAY, endsAt: DAY, timeZone: "UTC" })).toBe("December 15, 2026");
    expect(meetingText({ weekdays: [2], startTime: "18:30", minutes: 120 })).toBe("Tue, 18:30–20:30");
  });

  it("have only locales the runtime really knows", () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([...LOCALES])).toEqual([...LOCALES]);
    expect(isLocale("xx-XX")).toBe(false);
  });

  it("are written in one place: nothing else in the project formats by itself", () => {
    const own = ["lib/platform/dates.ts", "lib/platform/money.ts", "lib/platform/locale.ts"];
    const bare = /\.toLocale(?:Date|Time)?String\(|new Intl\.(?:NumberFormat|DateTimeFormat)\(/;
    const offenders = ["app", "components", "lib"]
      .flatMap((folder) => sources(folder))
      .filter((file) => !own.includes(file) && bare.test(readFileSync(file, "utf8")));
    expect(offenders).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
