import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/layout";
import { durationText, hoursText, providerText, titleText } from "@/lib/courses/text";
import { isSame, mergeCourses, mergeDecisions, relatedInCommon } from "@/lib/roles/compare";
import { statementsOf } from "@/lib/roles/figures";
import { INTERESTS, JOB_ZONES, list, scopeText } from "@/lib/roles/text";
import { degreeText } from "@/lib/roles/trait-words";
import type { Interest, RoleView } from "@/lib/roles/view";
import { FactFigure, type SourceNumber } from "../fact-figure";
import { CompareRow, CompareTable, type Difference, NotStated, Small } from "./compare-table";

type Compared = { roles: readonly RoleView[]; onlyDifferences: boolean };

const ALL_SAME: Difference = { same: true, words: "The same for all" };
const DIFFERENT: Difference = { same: false, words: "They differ" };
const differs = (same: boolean): Difference => (same ? ALL_SAME : DIFFERENT);
const titlesOf = (roles: readonly RoleView[]) => roles.map(({ title }) => title);

const SHOWN_DUTIES = 5;

export function WorkRows({ roles }: Compared) {
  return (
    <CompareTable caption="What they do" titles={titlesOf(roles)}>
      {roles.some(({ summary, oneLine }) => summary !== oneLine) && (
        <CompareRow
          label="In short"
          cells={roles.map((role) => (
            <p key={role.slug} className="text-[0.9375rem] leading-snug">
              {role.summary}
            </p>
          ))}
        />
      )}
      <CompareRow
        label="Duties"
        hint="The most central first; each role’s page has them all."
        cells={roles.map((role) => (
          <ul key={role.slug} className="list-disc space-y-1.5 pl-4 text-[0.9375rem] leading-snug">
            {role.duties.slice(0, SHOWN_DUTIES).map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        ))}
      />
    </CompareTable>
  );
}

const TYPES: readonly Interest[] = ["R", "I", "A", "S", "E", "C"];
/** O*NET's scale of occupational interests. */
const [LEAST, MOST] = [1, 7];

export function InterestRows({ roles, onlyDifferences }: Compared) {
  const named = roles.map(({ interests }) => interests.map((type) => INTERESTS[type].name));
  const sameNames = isSame(named.map((names) => (names.length === 0 ? null : names.join())));
  return (
    <CompareTable caption="Interests" titles={titlesOf(roles)}>
      {!(onlyDifferences && sameNames) && (
        <CompareRow
          label="Suits people who like"
          difference={differs(sameNames)}
          cells={roles.map(({ slug, interests }) =>
            interests.length === 0 ? (
              <NotStated key={slug}>Not rated</NotStated>
            ) : (
              <div key={slug}>
                <p className="font-medium">{list(interests.map((type) => INTERESTS[type].name))}</p>
                <Small>{interests.map((type) => INTERESTS[type].likes).join("; ")}</Small>
              </div>
            ),
          )}
        />
      )}
      {TYPES.map((type) => {
        const scores = roles.map(({ interestScores }) => interestScores?.[type] ?? null);
        const same = isSame(scores);
        if (onlyDifferences && same) return null;
        return (
          <CompareRow
            key={type}
            label={INTERESTS[type].name}
            difference={same ? ALL_SAME : undefined}
            cells={scores.map((score, place) => (
              <InterestBar key={roles[place]?.slug} score={score} name={INTERESTS[type].name} />
            ))}
          />
        );
      })}
    </CompareTable>
  );
}

const InterestBar = ({ score, name }: { score: number | null; name: string }) =>
  score === null ? (
    <NotStated>Not rated</NotStated>
  ) : (
    <div className="flex items-center gap-2">
      <svg
        width="100%"
        height="10"
        role="img"
        aria-label={`${name}: ${score} on a scale from 1 to 7`}
        className="max-w-40"
      >
        <rect width="100%" height="10" rx="2" className="fill-line" />
        <rect width={`${((score - LEAST) / (MOST - LEAST)) * 100}%`} height="10" rx="2" className="fill-accent" />
      </svg>
      <span aria-hidden="true" className="figures text-sm">
        {score}
      </span>
    </div>
  );

const REMOTE_TEXT = {
  mostly: "Mostly possible from elsewhere",
  partly: "Partly possible from elsewhere",
  rarely: "Rarely possible from elsewhere",
} as const;

/** How much preparation, which schooling, and where the work is done. */
export function PreparationRows({ roles, onlyDifferences, sourceNumber }: Compared & { sourceNumber: SourceNumber }) {
  const educations = roles.map(({ facts }) => statementsOf(facts, "entry_education")[0] ?? null);
  const sameZone = isSame(roles.map(({ jobZone }) => jobZone));
  const sameEducation = isSame(educations.map((fact) => fact?.text ?? null));
  return (
    <CompareTable caption="Preparation" titles={titlesOf(roles)}>
      {!(onlyDifferences && sameZone) && (
        <CompareRow
          label="Preparation"
          hint="O*NET job zone, from 1 to 5."
          difference={differs(sameZone)}
          cells={roles.map(({ slug, jobZone }) => {
            const zone = jobZone === null ? undefined : JOB_ZONES[jobZone];
            return zone ? (
              <div key={slug}>
                <p className="font-medium">
                  <span className="figures">{jobZone}</span>: {zone.short.toLowerCase()}
                </p>
                <Small>{zone.long}</Small>
              </div>
            ) : (
              <NotStated key={slug}>Not rated</NotStated>
            );
          })}
        />
      )}
      {!(onlyDifferences && sameEducation) && (
        <CompareRow
          label="Usual schooling"
          difference={differs(sameEducation)}
          cells={educations.map((fact, place) =>
            fact ? (
              <div key={roles[place]?.slug}>
                <p className="font-medium leading-snug">
                  <FactFigure fact={fact} sourceNumber={sourceNumber} className="whitespace-normal" />
                </p>
                <Small>{scopeText(fact)}</Small>
              </div>
            ) : (
              <NotStated key={roles[place]?.slug} />
            ),
          )}
        />
      )}
    </CompareTable>
  );
}

export function SettingRows({ roles, onlyDifferences }: Compared) {
  const sameRemote = isSame(roles.map(({ remote }) => remote));
  return (
    <CompareTable caption="Where the work is done" titles={titlesOf(roles)}>
      {!(onlyDifferences && sameRemote) && (
        <CompareRow
          label="From elsewhere"
          difference={roles.every(({ remote }) => remote === null) ? undefined : differs(sameRemote)}
          cells={roles.map(({ slug, remote }) =>
            remote === null ? (
              <NotStated key={slug}>Not known</NotStated>
            ) : (
              <p key={slug} className="leading-snug">
                {REMOTE_TEXT[remote]}
              </p>
            ),
          )}
        />
      )}
      {roles.some(({ workSetting }) => workSetting !== "") && (
        <CompareRow
          label="Setting"
          cells={roles.map(({ slug, workSetting }) => <Text key={slug} text={workSetting} />)}
        />
      )}
    </CompareTable>
  );
}

export function EnterRows({ roles }: Compared) {
  const paths = [
    { label: "Starting out", of: ({ enter }: RoleView) => enter.startingOut },
    { label: "Some experience", of: ({ enter }: RoleView) => enter.someExperience },
    { label: "Changing career", of: ({ enter }: RoleView) => enter.changingCareer },
  ].filter(({ of }) => roles.some((role) => of(role) !== ""));
  return (
    <CompareTable caption="How to get in" titles={titlesOf(roles)}>
      {paths.map(({ label, of }) => (
        <CompareRow key={label} label={label} cells={roles.map((role) => <Text key={role.slug} text={of(role)} />)} />
      ))}
    </CompareTable>
  );
}

const Text = ({ text }: { text: string }) =>
  text === "" ? (
    <NotStated>Not written for this role</NotStated>
  ) : (
    <p className="text-[0.9375rem] leading-snug">{text}</p>
  );

/** The questions "is it for me", with how much of each thing every role brings. */
export function DecisionRows({ roles, onlyDifferences }: Compared) {
  const rows = mergeDecisions(roles).filter(({ same }) => !onlyDifferences || !same);
  return (
    <CompareTable caption="Is it for me" titles={titlesOf(roles)}>
      {rows.map(({ trait, question, answers, same }) => (
        <CompareRow
          key={trait}
          label={question}
          difference={same ? ALL_SAME : undefined}
          cells={answers.map((answer, place) =>
            answer === null ? (
              <NotStated key={roles[place]?.slug}>Not asked for this role</NotStated>
            ) : (
              <div key={roles[place]?.slug}>
                <svg width="100%" height="10" aria-hidden="true" className="mb-1 block max-w-40">
                  <rect width="100%" height="10" rx="2" className="fill-line" />
                  <rect width={`${answer.degree * 100}%`} height="10" rx="2" className="fill-accent" />
                </svg>
                <p className="text-sm font-medium">{degreeText(answer.degree)}</p>
                <p className="mt-0.5 text-[0.9375rem] leading-snug">{answer.because}</p>
              </div>
            ),
          )}
        />
      ))}
    </CompareTable>
  );
}

const MOST_COURSES = 8;

export const coursesServingSeveral = (roles: readonly RoleView[]) =>
  mergeCourses(roles)
    .filter(({ serves }) => serves > 1)
    .slice(0, MOST_COURSES);

/** Courses that teach something of several of the roles, and how much of each. */
export function CourseRows({ roles }: Compared) {
  return (
    <CompareTable caption="Courses that serve several of these roles" titles={titlesOf(roles)}>
      {coursesServingSeveral(roles).map(({ course, shares, serves }) => (
        <CompareRow
          key={course.slug}
          label={
            <>
              <Link
                href={`/courses/${course.slug}` as Route}
                className="text-accent underline-offset-4 hover:underline"
              >
                {titleText(course)}
              </Link>{" "}
              {course.sample && <Tag>Sample</Tag>}
            </>
          }
          hint={[
            providerText(course),
            course.duration ? durationText(course.duration) : null,
            course.hours === null ? "hours not stated" : hoursText(course.hours),
          ]
            .filter(Boolean)
            .join(" · ")}
          difference={serves === roles.length ? { same: true, words: "Serves all" } : undefined}
          cells={shares.map((share, place) => <Share key={roles[place]?.slug} share={share} />)}
        />
      ))}
    </CompareTable>
  );
}

function Share({ share }: { share: number | null }): ReactNode {
  if (share === null) return <p className="text-sm text-soft">Teaches nothing it asks</p>;
  const twentieths = Math.max(1, Math.round(share * 20));
  return (
    <div data-computed="course share">
      <svg
        width="100%"
        height="10"
        role="img"
        aria-label={`About ${twentieths} of 20 parts of what this role asks`}
        className="block max-w-40"
      >
        <rect width="100%" height="10" rx="2" className="fill-line" />
        <rect width={`${share * 100}%`} height="10" rx="2" className="fill-accent" />
      </svg>
      <p className="mt-1 text-sm text-soft">of what it asks</p>
    </div>
  );
}

/** Roles that are close to at least two of these. */
export function RelatedInCommon({ roles }: { roles: readonly RoleView[] }) {
  const rows = relatedInCommon(roles);
  if (rows.length === 0) return <p className="text-soft">No other role is listed as close to two of these.</p>;
  return (
    <ul className="divide-y divide-line border-t border-line">
      {rows.map(({ role, places }) => (
        <li key={role.slug} className="py-3">
          <Link
            href={`/roles/${role.slug}` as Route}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline sm:min-h-0"
          >
            {role.title}
          </Link>
          <p className="text-[0.9375rem] leading-snug text-soft">
            Close to{" "}
            {places.length === roles.length ? "all of these" : list(places.map((place) => roles[place]?.title ?? ""))}.{" "}
            {role.oneLine}
          </p>
        </li>
      ))}
    </ul>
  );
}
