import { dateFormat, dateLocale } from "./locale";

type Style = "day" | "short" | "month" | "shortMonth" | "weekday" | "time" | "clock" | "dayTime";

const OPTIONS: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  month: { month: "long", year: "numeric" },
  shortMonth: { month: "short" },
  weekday: { weekday: "short" },
  time: { hour: "numeric", minute: "2-digit" },
  clock: { hour: "2-digit", minute: "2-digit" },
  dayTime: {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
};

/** A moment in a zone as people read it, in the reader's locale. */
export function formatDate(at: Date, style: Style = "day", timeZone = "UTC", locale = dateLocale()): string {
  return dateFormat(locale, { ...OPTIONS[style], timeZone }).format(at);
}

/** "15 December 2026 – 21 January 2027" in a zone; one day alone when it is one. */
export const formatDays = (from: Date, to: Date, timeZone = "UTC", locale = dateLocale()): string =>
  dateFormat(locale, { ...OPTIONS.day, timeZone })
    .formatRange(from, to)
    .replace(/\s*–\s*/, " – ");

/** Machine-readable day in a zone, YYYY-MM-DD. */
export function isoDay(at: Date, timeZone = "UTC"): string {
  return dateFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(at);
}

/** Is this an IANA zone the runtime knows? */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** "Tue and Thu", "Mon, Wed and Fri". Weekdays 0 Sunday … 6 Saturday. */
export function weekdayList(weekdays: readonly number[]): string {
  const names = weekdays.map((day) => WEEKDAYS[day] ?? "");
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** "3 days ago", "yesterday", "today". Whole days between two moments. */
export function daysAgo(at: Date, today: Date): string {
  const days = Math.floor((today.getTime() - at.getTime()) / 86_400_000);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 60) return `${days} days ago`;
  return `${Math.round(days / 30.4375)} months ago`;
}
