import { z } from "zod";
import { SKILL_KINDS, SKILL_STATUSES } from "@/db/enums";
import { searchText } from "@/lib/platform/search-text";

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const words = z
  .preprocess(first, z.string().max(1000))
  .catch("")
  .transform((value) => searchText(value));
const kind = z.preprocess(first, z.enum(SKILL_KINDS)).nullable().catch(null);
const page = z.preprocess(first, z.coerce.number().int().min(1).max(10_000)).catch(1);

const listSchema = z.object({ q: words, kind, page });

export type SkillListQuery = z.output<typeof listSchema>;

/** Query string of the public list of skills; what makes no sense is left out. */
export const skillListQuery = (params: Record<string, unknown>): SkillListQuery => listSchema.parse(params);

/** A page of something from a query string; what makes no sense is the first one. */
export const pageQuery = (value: unknown): number => page.parse(value);

export const SKILL_MARKS = ["draft_waiting", "ready", "unused", "duplicate"] as const;

const editSchema = z.object({
  q: words,
  kind,
  status: z
    .preprocess(first, z.enum([...SKILL_STATUSES, ...SKILL_MARKS]))
    .nullable()
    .catch(null),
  page,
});

export type SkillEditQuery = z.output<typeof editSchema>;

/** Query string of the editors' list of skills; what makes no sense is left out. */
export const skillEditQuery = (params: Record<string, unknown>): SkillEditQuery => editSchema.parse(params);

/** The number in an address; null when it is none a row could have. */
export const skillIdParam = (value: string): number | null => (/^[1-9]\d{0,14}$/.test(value) ? Number(value) : null);
