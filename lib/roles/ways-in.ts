import type { CourseLevel } from "@/db/enums";
import { levelWord } from "@/lib/fit/text";
import { listed, type Piece } from "./cited";
import { statementsOf } from "./figures";
import { capital, JOB_ZONES, periodText } from "./text";
import type { FactView, RoleCourse, RoleView } from "./view";

/** How to enter a role from one present position, in paragraphs, and the courses for it. */
export type WayIn = {
  id: keyof RoleView["enter"];
  title: string;
  paragraphs: readonly (readonly Piece[])[];
  /** What the courses beside it have in common, in a phrase. */
  coursesOf: string;
  courses: readonly RoleCourse[];
};

const MOST_COURSES = 3;
/** Below this part of what a role asks, a course teaches single skills of it and is no way in. */
export const LEAST_SHARE = 0.08;
const MOST_SKILLS = 3;
const MOST_ROLES = 3;

/**
 * The three ways into a role. Our editors' own words where they wrote some; else what the occupation's job zone, the statements of
 * its sources, its requirements and its related roles say, and nothing more.
 */
export function waysIn(role: RoleView): WayIn[] {
  const { enter } = role;
  const courses = role.courses.filter(({ share }) => share >= LEAST_SHARE);
  const own = (text: string): Piece[][] | null => (text === "" ? null : [[text]]);
  return [
    {
      id: "startingOut",
      title: "Starting out",
      paragraphs: own(enter.startingOut) ?? preparation(role),
      coursesOf: "Courses for beginners",
      courses: ofLevels(courses, ["beginner"]),
    },
    {
      id: "someExperience",
      title: "Some experience",
      paragraphs: own(enter.someExperience) ?? [experience(role)],
      coursesOf: "Courses that build on experience",
      courses: ofLevels(courses, ["intermediate", "advanced"]),
    },
    {
      id: "changingCareer",
      title: "Changing career",
      paragraphs: own(enter.changingCareer) ?? [change(role)],
      coursesOf: "Courses that teach the largest part of it, at any level",
      courses: courses.slice(0, MOST_COURSES),
    },
  ];
}

const ofLevels = (courses: readonly RoleCourse[], levels: readonly CourseLevel[]): RoleCourse[] =>
  courses.filter(({ level }) => level !== null && levels.includes(level)).slice(0, MOST_COURSES);

function preparation(role: RoleView): Piece[][] {
  const zone = role.jobZone === null ? undefined : JOB_ZONES[role.jobZone];
  const stated = statedSentences(statementsOf(role.facts, "entry_education"));
  if (!zone && stated.length === 0)
    return [["No source in this catalog says what education or experience this occupation takes."]];
  const zoned: Piece[][] = zone
    ? [
        [
          `O*NET puts this occupation in job zone ${role.jobZone} of 5, ${zone.short.toLowerCase()} preparation. ${zone.long}`,
        ],
      ]
    : [];
  return [...stated, ...zoned];
}

/**
 * "Typical entry-level education: Bachelor's degree; typical on-the-job training: None (Registered nurses, 2024, a bureau).": one
 * sentence for all that is said of one occupation and period by one publisher.
 */
export function statedSentences(facts: readonly FactView[]): Piece[][] {
  const scopeOf = (fact: FactView) => `${fact.occupation}, ${periodText(fact)}, ${fact.publisher}`;
  return [...new Set(facts.map(scopeOf))].map((scope) => {
    const said = facts.filter((fact) => scopeOf(fact) === scope);
    return [
      ...said.flatMap((fact, index): Piece[] => [
        `${index === 0 ? capital(fact.measure) : `; ${fact.measure}`}: `,
        { fact },
      ]),
      ` (${scope}).`,
    ];
  });
}

function experience(role: RoleView): Piece[] {
  const most = role.requirements.toSorted((a, b) => b.importance * b.level - a.importance * a.level);
  if (most.length === 0)
    return ["O*NET has not rated the skills of this occupation, so there is no list to hold your experience against."];
  const named = most.slice(0, MOST_SKILLS).map(({ skill }): Piece => ({ skill }));
  const levels = most.slice(0, MOST_SKILLS).map(({ level }) => levelWord(level));
  return [
    "Hold your experience against the skills above, the most demanding first: ",
    ...listed(named),
    ` (levels ${levels.slice(0, -1).join(", ")}${levels.length > 1 ? " and " : ""}${levels.at(-1)} of 5). What you already reach needs no course.`,
  ];
}

function change(role: RoleView): Piece[] {
  const closest = role.related.slice(0, MOST_ROLES).map(({ slug, title }): Piece => ({ role: { slug, title } }));
  if (closest.length === 0)
    return [
      role.requirements.length === 0
        ? "Neither skills nor related roles of this occupation are known, so nothing can be said about what carries over."
        : "No related role is named for this occupation. What carries over depends on the skills you bring.",
    ];
  return [
    "The roles named as closest to it are ",
    ...listed(closest),
    ". From one of these, most carries over. From any other, see what does before you choose a course.",
  ];
}
