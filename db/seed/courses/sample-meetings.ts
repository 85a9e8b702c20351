import type { SeedSection } from "../types";

type Meeting = Pick<SeedSection, "weekdays" | "startTime" | "minutes">;
type Venue = Pick<SeedSection, "timeZone" | "place">;

export const mondayWednesdayNights: Meeting = { weekdays: [1, 3], startTime: "18:30", minutes: 120 };
export const tuesdayThursdayNights: Meeting = { weekdays: [2, 4], startTime: "18:30", minutes: 120 };
export const threeNights: Meeting = { weekdays: [1, 2, 4], startTime: "18:30", minutes: 150 };
export const wednesdayNights: Meeting = { weekdays: [3], startTime: "19:00", minutes: 120 };
export const mondayWednesdayMornings: Meeting = { weekdays: [1, 3], startTime: "10:00", minutes: 120 };
export const tuesdayThursdayMornings: Meeting = { weekdays: [2, 4], startTime: "10:00", minutes: 120 };
export const fridayMornings: Meeting = { weekdays: [5], startTime: "09:30", minutes: 180 };
export const thursdayFridayDays: Meeting = { weekdays: [4, 5], startTime: "09:30", minutes: 360 };
export const everyWeekday: Meeting = { weekdays: [1, 2, 3, 4, 5], startTime: "09:00", minutes: 390 };
export const saturdayMornings: Meeting = { weekdays: [6], startTime: "10:00", minutes: 240 };
export const sundayAfternoons: Meeting = { weekdays: [0], startTime: "13:00", minutes: 240 };
export const weekendDays: Meeting = { weekdays: [6, 0], startTime: "10:00", minutes: 360 };

export const onlineEastern: Venue = { timeZone: "America/New_York", place: "Online" };
export const onlineCentral: Venue = { timeZone: "America/Chicago", place: "Online" };
export const onlinePacific: Venue = { timeZone: "America/Los_Angeles", place: "Online" };
export const newYork: Venue = { timeZone: "America/New_York", place: "Harbor Street Learning, New York" };
export const chicago: Venue = { timeZone: "America/Chicago", place: "Harbor Street Learning, Chicago" };
export const losAngeles: Venue = { timeZone: "America/Los_Angeles", place: "Harbor Street Learning, Los Angeles" };
export const newYorkAndOnline: Venue = { timeZone: "America/New_York", place: "New York classroom and online" };
export const chicagoAndOnline: Venue = { timeZone: "America/Chicago", place: "Chicago classroom and online" };
export const losAngelesAndOnline: Venue = {
  timeZone: "America/Los_Angeles",
  place: "Los Angeles classroom and online",
};
