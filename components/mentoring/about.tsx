import { firstName } from "@/lib/mentoring/review-text";
import type { LearnerPage } from "@/lib/mentoring/view";
import { formatDate } from "@/lib/platform/dates";

/** What the learner says of themselves, as far as a mentor may read it, and what time it is for them. */
export function About({ learner, at }: Pick<LearnerPage, "learner" | "at">) {
  const { name, currentRole, about, hoursPerWeek, timeZone } = learner;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title" className="text-heading">
        About {firstName(name)}
      </h2>
      <ul className="figures mt-1 space-y-0.5 text-[0.9375rem] leading-snug">
        {currentRole && <li>{currentRole}</li>}
        {hoursPerWeek !== null && (
          <li>
            {hoursPerWeek} {hoursPerWeek === 1 ? "hour" : "hours"} a week to learn
          </li>
        )}
        <li>
          It is {formatDate(at, "time", timeZone)} for them ({timeZone.replaceAll("_", " ")})
        </li>
      </ul>
      {about && (
        <p className="mt-3 whitespace-pre-line text-[0.9375rem] leading-snug text-soft [overflow-wrap:anywhere]">
          “{about}”
        </p>
      )}
    </section>
  );
}
