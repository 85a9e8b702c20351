import type { ReactNode } from "react";
import { monthsText, NOT_STATED, priceText, sessionsText } from "@/lib/courses/text";
import type { CourseView } from "@/lib/courses/view";
import { Part } from "./part";
import { Stated } from "./stated";

/** Everything that comes with the course; what the source leaves out is said to be left out. */
export function CourseTerms({ course }: { course: CourseView }) {
  const price = priceText(course.price);
  const rows: { label: string; value: ReactNode }[] = [
    { label: "Price", value: price === NOT_STATED ? null : price },
    { label: "Financing", value: course.financing },
    { label: "One-on-one mentoring", value: mentoring(course) },
    { label: "Certificate", value: course.certificate },
    { label: "Retake window", value: course.retakeMonths === null ? null : monthsText(course.retakeMonths) },
    { label: "Projects", value: course.projects },
    { label: "Instructors", value: course.instructors },
    { label: "Job preparation", value: course.jobPreparation },
    { label: "Licence", value: course.licence },
    { label: "Awards", value: course.awards.length === 0 ? null : <Awards awards={course.awards} /> },
  ];
  return (
    <Part id="terms" title="What comes with it">
      <dl data-computed="terms" className="divide-y divide-line @4xl:-mt-3">
        {rows.map(({ label, value }) => (
          <div key={label} className="gap-x-6 py-3 @xl:grid @xl:grid-cols-[13rem_minmax(0,1fr)]">
            <dt className="text-[0.9375rem] text-soft">{label}</dt>
            <dd className="max-w-read">
              <Stated>{value}</Stated>
            </dd>
          </div>
        ))}
      </dl>
      <Claims claims={course.claims} />
    </Part>
  );
}

function mentoring(course: CourseView): string | null {
  if (course.mentoringSessions === null) return course.mentoringPurpose;
  const sessions = sessionsText(course.mentoringSessions);
  return course.mentoringPurpose ? `${sessions}: ${lower(course.mentoringPurpose)}` : `${sessions}, purpose not stated`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const Awards = ({ awards }: { awards: CourseView["awards"] }) => (
  <ul>
    {awards.map((award) => (
      <li key={`${award.title} ${award.year}`}>
        {award.title}, {award.giver}, {award.year}
      </li>
    ))}
  </ul>
);

function Claims({ claims }: { claims: readonly string[] }) {
  if (claims.length === 0) return null;
  return (
    <div className="mt-6 rounded-md bg-sunken px-4 py-4">
      <h3 className="text-sm font-semibold">Advertised by the provider</h3>
      <p className="text-sm text-soft">Claims we pass on and have not checked.</p>
      <ul className="mt-2 list-disc pl-5">
        {claims.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
    </div>
  );
}
