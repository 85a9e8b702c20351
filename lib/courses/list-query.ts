import { z } from "zod";
import { CATALOG_STATUSES } from "@/db/enums";

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const schema = z.object({
  q: z
    .preprocess(
      first,
      z
        .string()
        .max(200)
        .transform((value) => value.replaceAll(String.fromCharCode(0), "").trim()),
    )
    .catch(""),
  status: z
    .preprocess(first, z.enum([...CATALOG_STATUSES, "draft_waiting"]))
    .nullable()
    .catch(null),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(10_000)).catch(1),
});

/** Query string of the editors' course list; what makes no sense is left out. */
export const courseListQuery = (params: Record<string, unknown>) => schema.parse(params);
