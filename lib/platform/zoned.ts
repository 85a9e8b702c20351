import { TZDate } from "@date-fns/tz";

/** Local day YYYY-MM-DD and wall time HH:MM in a zone as a moment; null when the zone skips that time or the day does not exist. */
export function zonedInstant(day: string, time: string, timeZone: string): Date | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const clock = /^(\d{2}):(\d{2})$/.exec(time);
  if (!date || !clock) return null;
  const [year, month, dayOfMonth] = [Number(date[1]), Number(date[2]) - 1, Number(date[3])];
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  const local = new TZDate(year, month, dayOfMonth, hour, minute, 0, 0, timeZone);
  const exact =
    local.getFullYear() === year &&
    local.getMonth() === month &&
    local.getDate() === dayOfMonth &&
    local.getHours() === hour &&
    local.getMinutes() === minute;
  return exact ? new Date(+local) : null;
}
