import { TZDate } from "@date-fns/tz";
import type { SeedSection } from "./types";

export type Meeting = { startsAt: Date; endsAt: Date };

const DAYS_TO_TRY = 21;
const MINUTE_MS = 60_000;

/**
 * The meetings of a seed section as moments. Days are counted from `today` in the section's own zone; the first meeting is on
 * the nearest of its weekdays from then on (before, for a section that is already running), and the last one within `weeks`
 * weeks. A meeting whose wall time the zone skips is left out. Throws when no day fits.
 */
export function meetingsOf(section: SeedSection, today: Date): [Meeting, ...Meeting[]] {
  const first = firstDay(section, today);
  const meetings: Meeting[] = [];
  for (let day = first; day < first + section.weeks * 7; day++) {
    const meeting = meetingOn(section, today, day);
    if (meeting) meetings.push(meeting);
  }
  const [earliest, ...later] = meetings;
  if (!earliest) throw new Error(`A section at ${section.startTime} in ${section.timeZone} has no weeks.`);
  return [earliest, ...later];
}

function firstDay(section: SeedSection, today: Date): number {
  const step = section.startsInDays < 0 ? -1 : 1;
  for (let tried = 0; tried < DAYS_TO_TRY; tried++) {
    const day = section.startsInDays + tried * step;
    if (meetingOn(section, today, day)) return day;
  }
  throw new Error(`A section at ${section.startTime} in ${section.timeZone} meets on no day.`);
}

/** The meeting `day` days from today, or null when it is not one of the weekdays or its wall time does not exist. */
function meetingOn(section: SeedSection, today: Date, day: number): Meeting | null {
  const here = new TZDate(today, section.timeZone);
  const [year, month, date] = [here.getFullYear(), here.getMonth(), here.getDate() + day];
  if (!section.weekdays.includes(new Date(Date.UTC(year, month, date)).getUTCDay())) return null;
  const [hour = 0, minute = 0] = section.startTime.split(":").map(Number);
  const start = new TZDate(year, month, date, hour, minute, 0, 0, section.timeZone);
  if (start.getHours() !== hour || start.getMinutes() !== minute) return null;
  return { startsAt: new Date(+start), endsAt: new Date(+start + section.minutes * MINUTE_MS) };
}
