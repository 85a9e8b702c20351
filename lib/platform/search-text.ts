/** Text of a search box from a query string: first value, no control characters, at most 200 characters. */
export function searchText(value: string | string[] | undefined): string {
  const first = Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
  return first
    .replace(/\p{Cc}/gu, " ")
    .normalize("NFC")
    .trim()
    .slice(0, 200);
}

/** Words as a pattern of LIKE that finds them anywhere, with nothing in them read as a wildcard. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, "\\$&")}%`;
