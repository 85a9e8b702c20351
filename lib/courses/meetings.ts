import { DAY_MS } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import { zonedInstant } from "@/lib/platform/zoned";
import type { SectionView } from "./view";

export type Meeting = { startsAt: Date; endsAt: Date };

const MOST_DAYS = 3 * 366;

/**
 * The meetings of a section in order: its weekdays from the first day to the last, at its wall time in its own zone. A meeting
 * whose wall time the zone skips is left out; at most three years are looked at.
 */
export function meetingsOf(
  section: Pick<SectionView, "startsAt" | "endsAt" | "weekdays" | "startTime" | "minutes" | "timeZone">,
): Meeting[] {
  const first = Date.parse(isoDay(section.startsAt, section.timeZone));
  const last = Date.parse(isoDay(section.endsAt, section.timeZone));
  const meetings: Meeting[] = [];
  for (let day = first; day <= last && day < first + MOST_DAYS * DAY_MS; day += DAY_MS) {
    const date = new Date(day);
    if (!section.weekdays.includes(date.getUTCDay())) continue;
    const startsAt = zonedInstant(isoDay(date), section.startTime, section.timeZone);
    if (startsAt) meetings.push({ startsAt, endsAt: new Date(startsAt.getTime() + section.minutes * 60_000) });
  }
  return meetings;
}

/** The first meeting that is not over at `at`. */
export const nextMeeting = (meetings: readonly Meeting[], at: Date): Meeting | null =>
  meetings.find((meeting) => meeting.endsAt.getTime() > at.getTime()) ?? null;
