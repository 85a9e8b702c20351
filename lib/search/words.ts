const FOLDED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."áàâäãåéèêëíìîïóòôöõúùûüñç"].map((letter, index) => [letter, "aaaaaaeeeeiiiiooooouuuunc"[index] ?? letter]),
);
const MOST_WORDS = 8;
/** Words that join others: they are looked for only when nothing else was typed. */
const JOINING = new Set(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"]);

/** A text in the form the database stores names in: small letters without accents, C++ as cplusplus, C# as csharp. */
export const folded = (text: string): string =>
  [...text.toLowerCase()]
    .map((letter) => FOLDED[letter] ?? letter)
    .join("")
    .replaceAll("+", "plus")
    .replaceAll("#", "sharp")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The words of a search text, folded, in order, each once, at most eight; without "of", "and" and the like beside others. */
export function typedWords(q: string): string[] {
  const meant = (q.match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const words = [...new Set(meant.flatMap((word) => folded(word).split(" ")))].filter(Boolean);
  const telling = words.filter((word) => !JOINING.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}
