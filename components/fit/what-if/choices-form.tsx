import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { EVIDENCE_TEXT, levelWord, pointsText } from "@/lib/fit/text";
import { levelValue, whatIfAddress } from "@/lib/fit/what-if-input";
import type { CourseOption, LevelOption, WhatIfPage } from "@/lib/fit/what-if-page";

/** As many courses and skills as stand open; what is chosen always does. */
const OPEN_COURSES = 6;
const OPEN_LEVELS = 8;

/** Everything that can be tried, as a plain form that puts the choices into the address. */
export function ChoicesForm({ role, page }: { role: string; page: WhatIfPage }) {
  const tried = page.choices.courses.length + page.choices.levels.length > 0;
  return (
    <form action={whatIfAddress(role)} method="get" aria-labelledby="try-title" className="space-y-10">
      <h2 id="try-title" className="sr-only">
        What to try
      </h2>
      <fieldset>
        <legend className="text-heading font-semibold">Finish a course</legend>
        <p className="mb-2 mt-1 text-soft">
          Each shows what it would add alone, today. Several are taken one after another, and a skill that two of them
          teach counts once.
        </p>
        <Courses options={page.courses} />
      </fieldset>
      <fieldset>
        <legend className="text-heading font-semibold">Reach a level</legend>
        <p className="mb-2 mt-1 text-soft">
          The skills this role asks for, the most points to win first. A mentor’s word counts more than your own rating
          and narrows the range.
        </p>
        <Levels options={page.levels} />
      </fieldset>
      <p className="sticky bottom-0 flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line bg-paper py-3">
        <button type="submit" className={buttonClass("primary", "max-sm:w-full")}>
          Show what it does
        </button>
        {tried && (
          <Link
            href={whatIfAddress(role) as Route}
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
          >
            Start over
          </Link>
        )}
      </p>
    </form>
  );
}

function Courses({ options }: { options: readonly CourseOption[] }) {
  if (options.length === 0) return <p className="text-soft">No course in the catalog would add points here now.</p>;
  const open = options.filter(({ chosen }, place) => chosen || place < OPEN_COURSES);
  const rest = options.filter((option) => !open.includes(option));
  return (
    <>
      <CourseList options={open} />
      {rest.length > 0 && (
        <More what={`${rest.length} more ${rest.length === 1 ? "course" : "courses"}`}>
          <CourseList options={rest} />
        </More>
      )}
    </>
  );
}

const CourseList = ({ options }: { options: readonly CourseOption[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {options.map(({ slug, title, provider, points, chosen, enrollment }) => (
      <li key={slug}>
        <label className="grid min-h-11 cursor-pointer grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-x-3 py-2.5 has-checked:bg-accent-wash">
          <input
            type="checkbox"
            name="course"
            value={slug}
            key={String(chosen)}
            defaultChecked={chosen}
            className="mt-0.5 size-5 accent-accent"
          />
          <span className="min-w-0 leading-snug">
            <span className="font-medium">{title}</span>
            <span className="block text-sm text-soft">
              {[provider, enrollment && (enrollment.status === "enrolled" ? "you are in it" : "you finished it")]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
          <span className="figures whitespace-nowrap pr-2 font-semibold">{pointsText(points)}</span>
        </label>
      </li>
    ))}
  </ul>
);

function Levels({ options }: { options: readonly LevelOption[] }) {
  const open = options.filter(({ chosen }, place) => chosen !== null || place < OPEN_LEVELS);
  const rest = options.filter((option) => !open.includes(option));
  return (
    <>
      <LevelList options={open} />
      {rest.length > 0 && (
        <More what={`${rest.length} more ${rest.length === 1 ? "skill" : "skills"}`}>
          <LevelList options={rest} />
        </More>
      )}
    </>
  );
}

const LevelList = ({ options }: { options: readonly LevelOption[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {options.map((option) => (
      <li
        key={option.skill.slug}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_4.5rem_11rem]"
      >
        <label htmlFor={`level-${option.skill.slug}`} className="min-w-0 leading-snug">
          <span className="font-medium">{option.skill.name}</span>
          <span className="figures block text-sm text-soft">{levelLine(option)}</span>
        </label>
        <span className="figures text-right text-sm text-soft">{toWin(option)}</span>
        <LevelSelect option={option} />
      </li>
    ))}
  </ul>
);

/** "Level 2 of 3 needed · a course, your own rating". */
function levelLine({ level, need, kinds }: LevelOption): string {
  if (need === null) return "This role does not ask for it";
  if (level === null) return `Not rated, ${levelWord(need)} needed`;
  const sources = kinds.map((kind) => EVIDENCE_TEXT[kind]).join(", ");
  return `Level ${levelWord(level)} of ${levelWord(need)} needed · ${sources}`;
}

const toWin = ({ points, need }: LevelOption): string =>
  need === null ? "" : pointsText(points) === "0" ? "met" : pointsText(points);

const HALVES = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;

function LevelSelect({ option: { skill, chosen } }: { option: LevelOption }) {
  const value = chosen === null ? "" : levelValue(chosen);
  return (
    <select
      id={`level-${skill.slug}`}
      name={`level.${skill.slug}`}
      key={value}
      defaultValue={value}
      className="col-span-2 min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink sm:col-span-1"
    >
      <option value="">As it is</option>
      <optgroup label="You rate it at">
        {HALVES.map((level) => (
          <option key={level} value={levelValue({ level, by: "self" })}>
            You: {levelWord(level)}
          </option>
        ))}
      </optgroup>
      <optgroup label="A mentor confirms">
        {HALVES.map((level) => (
          <option key={level} value={levelValue({ level, by: "mentor" })}>
            Mentor: {levelWord(level)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

const More = ({ what, children }: { what: string; children: React.ReactNode }) => (
  <details>
    <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
      {what}
    </summary>
    {children}
  </details>
);
