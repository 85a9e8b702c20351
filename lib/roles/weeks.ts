/** Hours a week that a page shows weeks for when nobody's own are known. */
export const USUAL_HOURS = [5, 10, 20] as const;

/** Whole weeks that some hours of work take at so many hours a week; at least 1. */
export const weeksAt = (hours: number, perWeek: number): number => Math.max(1, Math.ceil(hours / perWeek));
