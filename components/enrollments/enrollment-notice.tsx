import type { Route } from "next";
import Link from "next/link";
import { Notice } from "@/components/ui/layout";
import type { EnrollmentView } from "@/lib/enrollments/view";
import { formatDate } from "@/lib/platform/dates";

/** What just happened to the enrollment, or what its learner must know first. */
export function EnrollmentNotice({
  enrollment,
  justEnrolled,
  timeZone,
}: {
  enrollment: EnrollmentView;
  justEnrolled: boolean;
  timeZone: string;
}) {
  const { status, section, course } = enrollment;
  if (status === "cancelled") {
    return (
      <Notice look="warn" className="mb-8">
        You cancelled this enrollment on {formatDate(enrollment.cancelledAt ?? enrollment.at, "day", timeZone)}.{" "}
        {course.published && <Link href={`/enroll/${course.slug}` as Route}>Enroll again</Link>}
      </Notice>
    );
  }
  if (status === "completed") {
    return (
      <Notice look="good" className="mb-8">
        You completed this course on {formatDate(enrollment.completedAt ?? enrollment.at, "day", timeZone)}.
      </Notice>
    );
  }
  if (section?.cancelledAt) {
    return (
      <Notice look="danger" className="mb-8">
        This class was cancelled on {formatDate(section.cancelledAt, "day", timeZone)}. Cancel this enrollment to choose
        other dates.
      </Notice>
    );
  }
  if (!justEnrolled) return null;
  return (
    <Notice look="good" className="mb-8">
      You are enrolled. We sent the {section ? "dates" : "confirmation"} to your e-mail address.
    </Notice>
  );
}
