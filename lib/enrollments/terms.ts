import type { CoursePrice, EnrollmentTerms } from "@/db/schema";
import { titleText } from "@/lib/courses/text";

/** What of a course becomes a promise when somebody enrolls. Skills are named by slug, levels 0..5. */
export type Promising = {
  title: string | null;
  revision: number;
  price: CoursePrice;
  financing: string | null;
  mentoringSessions: number | null;
  retakeMonths: number | null;
  certificate: string | null;
  skills: readonly { slug: string; from: number; to: number }[];
};

/** The promises as they stand now; from here on they belong to the enrollment. */
export function freezeTerms(course: Promising): EnrollmentTerms {
  const { price, financing, mentoringSessions, retakeMonths, certificate } = course;
  return {
    courseTitle: titleText(course),
    courseRevision: course.revision,
    price,
    financing,
    mentoringSessions,
    retakeMonths,
    certificate,
    skills: course.skills.map(({ slug, from, to }) => ({ skill: slug, from, to })),
  };
}
