import type { CourseCard, CourseView } from "./view";

/** A course in a list of the API. */
export function courseSummary({ position: _position, ...card }: CourseCard) {
  return { ...card, url: `/courses/${card.slug}` };
}

/** A course of the API: all its page shows. null = the source does not state it. Levels 0–5, amounts in minor units. */
export function courseDetail(course: CourseView) {
  return { ...course, url: `/courses/${course.slug}` };
}
