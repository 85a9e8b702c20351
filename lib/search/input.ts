import { z } from "zod";
import { searchText } from "@/lib/platform/search-text";

/** Longest text that is looked for. */
export const LONGEST_TEXT = 100;
const MOST_HITS = 20;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** `q`, 1 to 100 characters, and how many of each kind, 1 to 20. */
export const searchInput = z.object({
  q: z.preprocess(
    (value) => searchText(first(value) as string | undefined),
    z
      .string()
      .min(1, "Say what to search for.")
      .transform((text) => text.slice(0, LONGEST_TEXT)),
  ),
  limit: z.coerce.number().int().min(1).max(MOST_HITS).default(5),
});
