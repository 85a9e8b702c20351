import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { providerText, titleText } from "@/lib/courses/text";
import { anyOf, closeForms, everyForm, wholeForms } from "./tsquery";
import type { Sought } from "./understand";
import type { Hit } from "./view";

/** Worth of a word in a course's title, in a taught skill's names, among provider, platform and topics, in the summary. */
const WORTH = { title: 3.5, skill: 2, stated: 1.5, summary: 0.8 } as const;
const WHOLE_WORD = 1;
const WHOLE_TEXT = 5;

type Row = {
  slug: string;
  title: string | null;
  provider: string | null;
  platform: string | null;
  summary: string;
  skill: string | null;
  score: number;
  total: number;
};

const raw = (name: string, index: number): SQL => sql.raw(`${name}_${index}`);
const query = (text: string): SQL => sql`${text}::tsquery`;

/** Published courses in which every word is found: in title, provider, platform, topics, summary or what they teach. Best first. */
export async function findCourses(
  words: readonly Sought[],
  limit: number,
): Promise<{ hits: Hit[]; total: number; best: number }> {
  const each = (of: (word: Sought, index: number) => SQL, between: string) => sql.join(words.map(of), sql.raw(between));
  const letters = words.reduce((sum, { typed }) => sum + typed.length + 1, -1);
  const flags = each((word, n) => sql`search @@ ${query(anyOf(everyForm(word)))} as ${raw("h", n)}`, ", ");
  const any = query(anyOf(words.flatMap(everyForm)));
  const worth = (word: Sought, n: number) => sql`greatest(
    case when c.search @@ ${query(anyOf(wholeForms(word), "A"))} then ${WORTH.title + WHOLE_WORD}::float8
      when c.search @@ ${query(anyOf(everyForm(word), "A"))} then ${WORTH.title}::float8 else 0 end,
    case when taught.${raw("h", n)} then ${WORTH.skill}::float8 else 0 end,
    case when c.search @@ ${query(anyOf(everyForm(word), "B"))} then ${WORTH.stated}::float8 else 0 end,
    case when c.search @@ ${query(anyOf(closeForms(word), "D"))} then ${WORTH.summary}::float8 else 0 end) as ${raw("w", n)}`;
  const inTitle = each((word) => sql`c.search @@ ${query(anyOf(everyForm(word), "A"))}`, " and ");
  const rows = await db.execute<Row>(sql`
    with skill_names as (
      select coalesce(s.merged_into_id, s.id) as id, ${flags} from skills s where s.status <> 'draft' and search @@ ${any}
      union all
      select coalesce(s.merged_into_id, s.id), ${each((_, n) => sql`n.${raw("h", n)}`, ", ")}
      from (select skill_id, ${flags} from skill_aliases where search @@ ${any}) n
      join skills s on s.id = n.skill_id and s.status <> 'draft'
    ),
    taught as (
      select t.course_id, min(s.name) as skill, ${each((_, n) => sql`bool_or(k.${raw("h", n)}) as ${raw("h", n)}`, ", ")}
      from skill_names k join course_skills t on t.skill_id = k.id join skills s on s.id = k.id group by t.course_id
    ),
    found as (
      select c.id, c.slug, c.title, c.provider, c.platform, c.summary, c.position, taught.skill,
        case when ${inTitle} then least(1, ${letters}::float8 / greatest(1, length(c.title))) end as likeness,
        ${each(worth, ", ")}
      from courses c left join taught on taught.course_id = c.id where c.status = 'published'
    )
    select slug, title, provider, platform, summary, case when likeness is null then skill end as skill,
      ${each((_, n) => raw("w", n), " + ")} + ${WHOLE_TEXT}::float8 * coalesce(likeness, 0) as score,
      count(*) over ()::int as total
    from found where ${each((_, n) => sql`${raw("w", n)} > 0`, " and ")}
    order by score desc, position, id limit ${limit}`);
  return {
    total: rows[0]?.total ?? 0,
    best: rows[0]?.score ?? 0,
    hits: rows.map((course) => ({
      kind: "course",
      title: titleText(course),
      line: course.title === null ? course.summary : byWhom(course),
      href: `/courses/${course.slug}`,
      reason: course.skill === null ? null : `Teaches ${course.skill}`,
    })),
  };
}

const byWhom = (course: Pick<Row, "provider" | "platform">): string =>
  [providerText(course), course.platform && `on ${course.platform}`].filter(Boolean).join(" ");
