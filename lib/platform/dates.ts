type Style = "day" | "short" | "month" | "time" | "dayTime";

const OPTIONS: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  month: { month: "long", year: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  dayTime: {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
};

/** A moment in a zone as people read it. The locale is en-GB unless told: day before month, no ambiguity. */
export function formatDate(at: Date, style: Style = "day", timeZone = "UTC", locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone }).format(at);
}

/** Machine-readable day in a zone, YYYY-MM-DD. */
export function isoDay(at: Date, timeZone = "UTC"): string {
  return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(at);
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
