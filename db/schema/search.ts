import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";

/**
 * Every word by which something of the catalog is found, for stems and typing errors. Learned by triggers; a word stays when the
 * last name with it goes, and then finds nothing.
 */
export const searchWords = pgTable(
  "search_words",
  {
    word: text("word").primaryKey(),
    /** English stem; null for words like "the". */
    stem: text("stem").generatedAlwaysAs(sql`(ts_lexize('english_stem'::regdictionary, word))[1]`),
  },
  (t) => [
    // does any word begin so?
    index("search_words_prefix_idx").on(t.word.op("text_pattern_ops")),
    index("search_words_stem_idx").on(t.stem),
    // words within a typing error
    index("search_words_near_idx").using("gin", t.word.op("gin_trgm_ops")),
  ],
);
