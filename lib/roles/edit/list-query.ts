import { z } from "zod";

export const ROLE_LIST_STATES = ["draft_waiting", "ready", "published", "draft", "archived"] as const;
export const ROLE_LIST_KINDS = ["curated", "imported", "adopted"] as const;
export const ROLE_LIST_SORTS = ["catalog", "title", "published", "followed"] as const;
export type RoleListSort = (typeof ROLE_LIST_SORTS)[number];

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
  status: z.preprocess(first, z.enum(ROLE_LIST_STATES)).nullable().catch(null),
  kind: z.preprocess(first, z.enum(ROLE_LIST_KINDS)).nullable().catch(null),
  sort: z.preprocess(first, z.enum(ROLE_LIST_SORTS)).catch("catalog"),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(10_000)).catch(1),
});

export type RoleListQuery = z.output<typeof schema>;

/** Query string of the editors' role list; what makes no sense is left out. */
export const roleListQuery = (params: Record<string, unknown>): RoleListQuery => schema.parse(params);

/** A page of something from a query string; what makes no sense is the first one. */
export const pageQuery = (value: unknown): number => schema.shape.page.parse(value);

/** The number in an address; null when it is none a row could have. */
export const roleIdParam = (value: string): number | null => (/^[1-9]\d{0,14}$/.test(value) ? Number(value) : null);
