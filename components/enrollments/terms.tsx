import { Stated } from "@/components/courses/stated";
import type { EnrollmentTerms } from "@/db/schema";
import { termRows } from "@/lib/enrollments/text";

/** The promises of an enrollment, or of what one is about to enter. */
export const Terms = ({ terms }: { terms: Omit<EnrollmentTerms, "courseTitle" | "courseRevision" | "skills"> }) => (
  <dl className="divide-y divide-line">
    {termRows(terms).map(({ label, value }) => (
      <div key={label} className="grid grid-cols-[9.5rem_minmax(0,1fr)] gap-x-4 py-2.5 first:pt-0">
        <dt className="text-[0.9375rem] text-soft">{label}</dt>
        <dd>
          <Stated>{value}</Stated>
        </dd>
      </div>
    ))}
  </dl>
);
