import "server-only";
import { and, arrayContains, asc, eq, type SQL, sql } from "drizzle-orm";
import { courseSkills, courses, sections, skillAliases, skills } from "@/db/schema";
import { DAY_MS } from "@/lib/platform/clock";
import type { CourseSort, DateChoice } from "./choices";
import type { CourseFilter } from "./input";

const MAX_WORDS = 6;

/** How alike a word must be to one of the course's to count when nothing matches exactly, 0..1 of shared trigrams. */
const ALIKE = 0.4;

/** The published courses a filter leaves. `similar` accepts words that are only alike. */
export const matching = (filter: CourseFilter, at: Date, similar = false): SQL | undefined =>
  and(
    eq(courses.status, "published"),
    !filter.level ? undefined : eq(courses.level, filter.level),
    !filter.format ? undefined : arrayContains(courses.formats, [filter.format]),
    !filter.schedule ? undefined : arrayContains(courses.schedules, [filter.schedule]),
    !filter.price ? undefined : sql`${courses.price}->>'kind' = ${filter.price}`,
    !filter.skill
      ? undefined
      : sql`exists (select 1 from ${courseSkills} join ${skills} on ${skills.id} = ${courseSkills.skillId}
        where ${courseSkills.courseId} = ${courses.id} and ${skills.slug} = ${filter.skill})`,
    !filter.dates ? undefined : datesCondition(filter.dates, at),
    ...wordsOf(filter.q).map((word) => (similar ? alike(word) : contains(word))),
  );

export const wordsOf = (q: string | undefined): string[] => (q ?? "").split(" ").filter(Boolean).slice(0, MAX_WORDS);

const escaped = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

const STATED = sql`concat_ws(' ', ${courses.title}, ${courses.provider}, ${courses.platform}, array_to_string(${courses.topics}, ' '))`;

const skillNamed = (condition: (name: SQL) => SQL): SQL =>
  sql`exists (select 1 from ${courseSkills} join ${skills} on ${skills.id} = ${courseSkills.skillId}
    left join ${skillAliases} on ${skillAliases.skillId} = ${skills.id}
    where ${courseSkills.courseId} = ${courses.id} and (${condition(sql`${skills.name}`)} or ${condition(sql`${skillAliases.alias}`)}))`;

const contains = (word: string): SQL =>
  sql`(${STATED} ilike ${escaped(word)} or ${courses.summary} ilike ${escaped(word)} or ${skillNamed((name) => sql`${name} ilike ${escaped(word)}`)})`;

const alike = (word: string): SQL =>
  sql`(word_similarity(${word}, ${STATED}) >= ${ALIKE} or ${skillNamed((name) => sql`similarity(${word}, ${name}) >= ${ALIKE}`)})`;

const WITHIN_DAYS = { any_date: 36_500, month: 31, quarter: 92 } as const;

function datesCondition(dates: DateChoice, at: Date): SQL {
  if (dates === "any_time") {
    return sql`'self_paced' = any(${courses.formats}) and not exists (select 1 from ${sections}
      where ${sections.courseId} = ${courses.id} and ${sections.cancelledAt} is null)`;
  }
  const until = new Date(at.getTime() + WITHIN_DAYS[dates] * DAY_MS);
  return sql`exists (select 1 from ${sections} where ${sections.courseId} = ${courses.id} and ${sections.cancelledAt} is null
    and ${sections.startsAt} > ${at.toISOString()}::timestamptz and ${sections.startsAt} <= ${until.toISOString()}::timestamptz)`;
}

/** Order of the list; courses that do not state what is sorted by come last. */
export function orderOf(sort: CourseSort, q: string | undefined, at: Date): SQL[] {
  const catalog = [asc(courses.position), asc(courses.id)];
  if (sort === "soonest") return [sql`${nextStartOf(at)} asc nulls last`, ...catalog];
  if (sort === "shortest") return [sql`${courses.hours} asc nulls last`, ...catalog];
  if (sort === "title") return [sql`lower(${courses.title}) asc nulls last`, ...catalog];
  if (sort === "price") {
    return [
      sql`case ${courses.price}->>'kind' when 'free' then 0 else (${courses.price}->>'amountMinor')::bigint end asc nulls last`,
      ...catalog,
    ];
  }
  if (!q) return catalog;
  return [
    sql`case when ${courses.title} ilike ${escaped(q)} then 0 when ${STATED} ilike ${escaped(q)} then 1 else 2 end`,
    ...catalog,
  ];
}

const nextStartOf = (at: Date): SQL =>
  sql`(select min(${sections.startsAt}) from ${sections} where ${sections.courseId} = ${courses.id}
    and ${sections.cancelledAt} is null and ${sections.startsAt} > ${at.toISOString()}::timestamptz)`;
