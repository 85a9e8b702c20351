import { z } from "zod";
import { CATALOG_STATUSES } from "@/db/enums";

export const COURSE_LIST_SORTS = ["catalog", "title", "published", "enrolled"] as const;
export type CourseListSort = (typeof COURSE_LIST_SORTS)[number];

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const schema = z.object({
  q: z
    .preprocess(
      first,
      z
        .string()
        .max(200)
        .transform((value) => value.replaceAll(String.fromCharCode(0), "").replace(/\s+/g, " ").trim()),
    )
    .catch(""),
  status: z
    .preprocess(first, z.enum([...CATALOG_STATUSES, "draft_waiting"]))
    .nullable()
    .catch(null),
  sort: z.preprocess(first, z.enum(COURSE_LIST_SORTS)).catch("catalog"),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(10_000)).catch(1),
});

export type CourseListQuery = z.output<typeof schema>;

/** Query string of the editors' course list; what makes no sense is left out. */
export const courseListQuery = (params: Record<string, unknown>): CourseListQuery => schema.parse(params);

/** A page of something from a query string; what makes no sense is the first one. */
export const pageQuery = (value: unknown): number => schema.shape.page.parse(value);

/** The number in an address; null when it is none a row could have. */
export const courseIdParam = (value: string): number | null => (/^[1-9]\d{0,14}$/.test(value) ? Number(value) : null);
