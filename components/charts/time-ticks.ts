import { DAY_MS } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/dates";
import type { TimeTick } from "./fit-line";

const DAY_STEPS = [1, 2, 7, 14] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60] as const;

/** Round moments between two dates, at most `most`: days, weeks or months by how long it is. Labels in UTC. */
export function timeTicks(from: Date, to: Date, most: number, xAt: (at: Date) => number): TimeTick[] {
  const days = (to.getTime() - from.getTime()) / DAY_MS;
  const step = DAY_STEPS.find((length) => days / length <= most);
  const moments = step ? dayStarts(from, to, step) : monthStarts(from, to, most);
  return moments.map((at, index) => ({
    x: xAt(at),
    label: step ? dayLabel(at) : monthLabel(at, index === 0),
  }));
}

function dayStarts(from: Date, to: Date, step: number): Date[] {
  const last = Math.floor(to.getTime() / DAY_MS) * DAY_MS;
  const moments: Date[] = [];
  for (let at = last; at >= from.getTime(); at -= step * DAY_MS) moments.unshift(new Date(at));
  return moments;
}

function monthStarts(from: Date, to: Date, most: number): Date[] {
  const months = (to.getTime() - from.getTime()) / (30.4375 * DAY_MS);
  const step = MONTH_STEPS.find((length) => months / length <= most) ?? 120;
  const moments: Date[] = [];
  const year = from.getUTCFullYear();
  for (let month = 0; ; month += step) {
    const at = new Date(Date.UTC(year, month, 1));
    if (at > to) return moments;
    if (at >= from) moments.push(at);
  }
}

const dayLabel = (at: Date): string => formatDate(at, "short");
const monthName = (at: Date): string => formatDate(at, "shortMonth");

/** The year stands beside the first month, and in the place of every January after it. */
function monthLabel(at: Date, first: boolean): string {
  const year = String(at.getUTCFullYear());
  if (first) return `${monthName(at)} ${year}`;
  return at.getUTCMonth() === 0 ? year : monthName(at);
}
