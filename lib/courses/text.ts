import type { CourseFormat, CourseKind, CourseLevel, CourseSchedule, PriceKind } from "@/db/enums";
import type { CourseDuration, CoursePrice } from "@/db/schema";
import { formatDate, formatDays, weekdayList } from "@/lib/platform/dates";
import { dateFormat } from "@/lib/platform/locale";
import { money } from "@/lib/platform/money";
import type { SectionView } from "./view";

export const NOT_STATED = "Not stated";

export const LEVEL_LABELS: Record<CourseLevel, string> = {
  beginner: "Beginner",
  intermediate: "Intermediate",
  advanced: "Advanced",
};

export const KIND_LABELS: Record<CourseKind, string> = {
  professional_certificate: "Professional certificate",
  certificate: "Certificate",
  course: "Course",
  class: "Class",
  bootcamp: "Bootcamp",
  workshop: "Workshop",
};

export const FORMAT_LABELS: Record<CourseFormat, string> = {
  online_live: "Live online",
  in_person: "In person",
  hybrid: "Classroom and online",
  self_paced: "Self-paced",
};

export const SCHEDULE_LABELS: Record<CourseSchedule, string> = {
  weekdays: "Weekdays",
  weeknights: "Weeknights",
  weekends: "Weekends",
  own_pace: "At your own pace",
};

export const PRICE_KIND_LABELS: Record<PriceKind, string> = {
  free: "Free",
  fixed: "Fixed price",
  from: "From a price",
  instalments: "In instalments",
  not_stated: "Not stated",
};

export const titleText = (course: { title: string | null }): string => course.title ?? "Title not stated";

export const providerText = (course: { provider: string | null }): string => course.provider ?? "Provider not stated";

/** "Beginner", else the source's own words in quotes, else null. */
export function levelLabel(course: { level: CourseLevel | null; levelAsStated: string | null }): string | null {
  if (course.level) return LEVEL_LABELS[course.level];
  return course.levelAsStated ? `As stated: “${course.levelAsStated}”` : null;
}

/** "3–6 months", "1 day". */
export function durationText(duration: CourseDuration): string {
  const { min, max, unit } = duration;
  const noun = max === 1 ? unit.slice(0, -1) : unit;
  return min === max ? `${max} ${noun}` : `${min}–${max} ${noun}`;
}

/** "48 hours", "1.5 hours", "1 hour". */
export const hoursText = (hours: number): string => `${Number(hours.toFixed(1))} ${hours === 1 ? "hour" : "hours"}`;

/** "$895", "From $1,450", "$5,400 in 6 instalments of $900", "Free", "Not stated". The amount of instalments is the whole. */
export function priceText(price: CoursePrice): string {
  if (price.kind === "free") return "Free";
  if (price.kind === "not_stated" || price.amountMinor === null) return NOT_STATED;
  const amount = money(price.amountMinor, price.currency);
  if (price.kind === "from") return `From ${amount}`;
  if (price.kind !== "instalments" || !price.instalments) return amount;
  const each = price.amountMinor / price.instalments;
  const exact = Number.isInteger(each);
  return `${amount} in ${price.instalments} instalments of ${exact ? "" : "about "}${money(exact ? each : Math.round(each / 100) * 100, price.currency)}`;
}

/** "Live online, in person". */
export const listText = <T extends string>(values: readonly T[], labels: Record<T, string>): string =>
  values
    .map((value, index) =>
      index === 0 ? labels[value] : labels[value].charAt(0).toLowerCase() + labels[value].slice(1),
    )
    .join(", ");

/** "1 year", "6 months". */
export function monthsText(months: number): string {
  if (months % 12 !== 0) return `${months} ${months === 1 ? "month" : "months"}`;
  return months === 12 ? "1 year" : `${months / 12} years`;
}

/** "10 one-on-one sessions". */
export const sessionsText = (sessions: number): string =>
  `${sessions} one-on-one ${sessions === 1 ? "session" : "sessions"}`;

/** "Eastern Time (New York)", "UTC": the zone as people name it. */
export function zoneText(timeZone: string): string {
  if (timeZone === "UTC" || timeZone === "Etc/UTC") return "UTC";
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  const name = dateFormat(ZONE_NAMES_IN, { timeZone, timeZoneName: "longGeneric" })
    .formatToParts(MIDYEAR)
    .find((part) => part.type === "timeZoneName")?.value;
  return name && !name.includes(city) ? `${name} (${city})` : (name ?? city);
}

/** Names of zones are words, and our words are English. */
const ZONE_NAMES_IN = "en-US";

/** Any moment of the present rules: names of zones depend on it. */
const MIDYEAR = Date.UTC(2026, 5, 15);

/** "Tue and Thu, 18:30–20:30", wall time of the section. */
export function meetingText(section: Pick<SectionView, "weekdays" | "startTime" | "minutes">): string {
  return `${weekdayList(section.weekdays)}, ${section.startTime}–${endTime(section.startTime, section.minutes)}`;
}

function endTime(startTime: string, minutes: number): string {
  const [hour = 0, minute = 0] = startTime.split(":").map(Number);
  const end = (hour * 60 + minute + minutes) % 1440;
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

/** "Tue 15 December 2026, 18:30" in a zone; name the zone beside it where it matters. */
export function momentText(at: Date, timeZone: string): string {
  const part = (style: "weekday" | "day" | "clock") => formatDate(at, style, timeZone);
  return `${part("weekday")} ${part("day")}, ${part("clock")}`;
}

/** "15 December 2026 – 21 January 2027" in the section's own zone; one day alone when it is one. */
export const sectionDates = (section: Pick<SectionView, "startsAt" | "endsAt" | "timeZone">): string =>
  formatDays(section.startsAt, section.endsAt, section.timeZone);

/** "Full", "1 seat left", "12 of 18 seats left". */
export function seatsText(section: Pick<SectionView, "seats" | "seatsLeft">): string {
  if (section.seatsLeft <= 0)
    return section.seats === 0 ? "No seats" : `Full (${section.seats} ${section.seats === 1 ? "seat" : "seats"})`;
  return `${section.seatsLeft} of ${section.seats} ${section.seats === 1 ? "seat" : "seats"} left`;
}
