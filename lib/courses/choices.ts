/** Which dates a list of courses is narrowed to. */
export const DATE_CHOICES = ["any_date", "month", "quarter", "any_time"] as const;
export type DateChoice = (typeof DATE_CHOICES)[number];

export const DATE_LABELS: Record<DateChoice, string> = {
  any_date: "Dates I can join",
  month: "Starts within a month",
  quarter: "Starts within 3 months",
  any_time: "Start at any time",
};

export const COURSE_SORTS = ["catalog", "soonest", "shortest", "price", "title"] as const;
export type CourseSort = (typeof COURSE_SORTS)[number];

export const SORT_LABELS: Record<CourseSort, string> = {
  catalog: "Catalog order",
  soonest: "Soonest start",
  shortest: "Fewest hours",
  price: "Lowest price",
  title: "Title",
};
