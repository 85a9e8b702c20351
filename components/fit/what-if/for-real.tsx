import type { Route } from "next";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import type { WhatIfPlan, WhatIfStep } from "@/lib/fit/what-if";
import { rateSkillsAction } from "@/lib/profiles/actions";

type Course = Extract<WhatIfStep, { kind: "course" }>;
type Level = Extract<WhatIfStep, { kind: "level" }>;

/** The ways to do what is tried: enroll, save the ratings, ask a mentor. Nothing while nothing is tried. */
export function ForReal({ plan }: { plan: WhatIfPlan }) {
  const courses = plan.steps.filter((step): step is Course => step.kind === "course");
  const levels = plan.steps.filter((step): step is Level => step.kind === "level");
  const own = levels.filter(({ by, stands }) => by === "self" && !stands);
  const confirmed = levels.filter(({ by }) => by === "mentor");
  if (courses.length + own.length + confirmed.length === 0) return null;
  return (
    <section aria-labelledby="for-real" className="no-print">
      <h3 id="for-real" className="text-heading">
        Do it
      </h3>
      <p className="mb-3 mt-1 text-sm text-soft">
        So far nothing is saved. Doing it today gives the numbers above, to the last digit.
      </p>
      <div className="flex flex-wrap gap-3">
        {courses.map((course) => (
          <ButtonLink key={course.slug} look="secondary" href={placeOf(course)}>
            {course.enrollment?.status === "enrolled" ? `Go on with ${course.title}` : `Enroll in ${course.title}`}
          </ButtonLink>
        ))}
        {own.length > 0 && <SaveRatings levels={own} />}
      </div>
      {confirmed.length > 0 && (
        <p className="mt-3 max-w-read text-sm text-soft prose-links">
          Only a mentor can confirm a level. Yours sees every skill you rate:{" "}
          <a href={`/profile/skills?q=${encodeURIComponent(confirmed[0]?.name ?? "")}`}>rate it first</a>.
        </p>
      )}
    </section>
  );
}

const placeOf = ({ enrollment, slug }: Course): Route =>
  (enrollment?.status === "enrolled" ? `/enrollments/${enrollment.id}` : `/enroll/${slug}`) as Route;

const SaveRatings = ({ levels }: { levels: readonly Level[] }) => (
  <ActionForm
    id="save-ratings"
    action={rateSkillsAction}
    key={levels.map(({ skill, level }) => `${skill} ${level}`).join()}
    success="Your ratings are saved."
  >
    {levels.map(({ skill, level }) => (
      <input key={skill} type="hidden" name={`ratings.${skill}`} value={level} />
    ))}
    <SubmitButton look="secondary">
      {levels.length === 1 ? "Save this rating" : `Save these ${levels.length} ratings`}
    </SubmitButton>
  </ActionForm>
);
