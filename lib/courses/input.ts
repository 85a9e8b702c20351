import { z } from "zod";
import { COURSE_FORMATS, COURSE_LEVELS, COURSE_SCHEDULES, PRICE_KINDS } from "@/db/enums";
import { slug } from "@/lib/platform/input";
import { pageInput } from "@/lib/platform/paging";
import { COURSE_SORTS, DATE_CHOICES } from "./choices";

const NUL = String.fromCharCode(0);

const search = z
  .string({ error: "q is text." })
  .max(100, "q has at most 100 characters.")
  .refine((value) => !value.includes(NUL), "Remove the invisible NUL character.")
  .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim());

const oneOf = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, { error: `${name} is one of ${values.join(", ")}.` });

const fields = {
  q: search.optional(),
  level: oneOf("level", COURSE_LEVELS).optional(),
  format: oneOf("format", COURSE_FORMATS).optional(),
  schedule: oneOf("schedule", COURSE_SCHEDULES).optional(),
  price: oneOf("price", PRICE_KINDS).optional(),
  skill: slug.optional(),
  dates: oneOf("dates", DATE_CHOICES).optional(),
};

/** Query of GET /api/v1/courses; anything odd is refused with its field. */
export const courseListInput = z.object(fields).extend(pageInput.shape);

/** Query of the list page: what is odd or empty is left out, so that no address fails. */
export const coursePageInput = z.object({
  q: fields.q.catch(undefined).transform((value) => value || undefined),
  level: fields.level.catch(undefined),
  format: fields.format.catch(undefined),
  schedule: fields.schedule.catch(undefined),
  price: fields.price.catch(undefined),
  skill: fields.skill.catch(undefined),
  dates: fields.dates.catch(undefined),
  sort: z.enum(COURSE_SORTS).catch("catalog"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type CoursePageInput = z.output<typeof coursePageInput>;

/** What a list of courses is narrowed to. */
export type CourseFilter = Partial<Omit<CoursePageInput, "sort" | "page">>;
