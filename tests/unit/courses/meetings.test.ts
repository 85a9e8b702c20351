import { expect, test } from "vitest";
import { meetingsOf, nextMeeting } from "@/lib/courses/meetings";
import { isOffered, isSelfPaced, nextStart } from "@/lib/courses/policy";

const section = {
  startsAt: new Date("2026-10-20T22:30:00Z"),
  endsAt: new Date("2026-11-06T01:30:00Z"),
  weekdays: [2, 4],
  startTime: "18:30",
  minutes: 120,
  timeZone: "America/New_York",
};

test("a class keeps its wall time when the clocks change", () => {
  const starts = meetingsOf(section).map((meeting) => meeting.startsAt.toISOString());
  expect(starts).toEqual([
    "2026-10-20T22:30:00.000Z",
    "2026-10-22T22:30:00.000Z",
    "2026-10-27T22:30:00.000Z",
    "2026-10-29T22:30:00.000Z",
    "2026-11-03T23:30:00.000Z",
    "2026-11-05T23:30:00.000Z",
  ]);
});

test("a wall time that the clocks skip has no meeting", () => {
  const skipped = {
    ...section,
    startsAt: new Date("2026-03-08T05:00:00Z"),
    endsAt: new Date("2026-03-09T03:00:00Z"),
    weekdays: [0],
    startTime: "02:30",
  };
  expect(meetingsOf(skipped)).toEqual([]);
});

test("the next meeting is the first that is not over", () => {
  const meetings = meetingsOf(section);
  expect(nextMeeting(meetings, new Date("2026-10-20T23:00:00Z"))?.startsAt.toISOString()).toBe(
    "2026-10-20T22:30:00.000Z",
  );
  expect(nextMeeting(meetings, new Date("2026-10-21T00:30:00Z"))?.startsAt.toISOString()).toBe(
    "2026-10-22T22:30:00.000Z",
  );
  expect(nextMeeting(meetings, new Date("2027-01-01T00:00:00Z"))).toBeNull();
});

test("an endless section does not make an endless list", () => {
  const endless = { ...section, endsAt: new Date("9999-01-01T00:00:00Z"), weekdays: [0, 1, 2, 3, 4, 5, 6] };
  expect(meetingsOf(endless).length).toBeLessThan(1100);
});

test("a section is offered until it begins, unless cancelled", () => {
  const at = new Date("2026-10-20T22:30:00Z");
  expect(isOffered({ startsAt: new Date("2026-10-20T22:30:01Z"), cancelledAt: null }, at)).toBe(true);
  expect(isOffered({ startsAt: at, cancelledAt: null }, at)).toBe(false);
  expect(isOffered({ startsAt: new Date("2027-01-01T00:00:00Z"), cancelledAt: at }, at)).toBe(false);
});

test("only a self-paced course without any dates may be begun at any time", () => {
  expect(isSelfPaced(["self_paced"], 0)).toBe(true);
  expect(isSelfPaced(["self_paced", "online_live"], 0)).toBe(true);
  expect(isSelfPaced(["self_paced"], 1)).toBe(false);
  expect(isSelfPaced(["online_live"], 0)).toBe(false);
});

test("the offer next changes when the soonest section begins", () => {
  const at = new Date("2026-10-20T00:00:00Z");
  const starts = ["2026-10-19", "2026-12-01", "2026-11-01"].map((day) => ({ startsAt: new Date(day) }));
  expect(nextStart(starts, at)).toEqual(new Date("2026-11-01"));
  expect(nextStart([], at)).toBeNull();
});
