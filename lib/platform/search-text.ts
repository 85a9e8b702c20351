/** Text of a search box from a query string: first value, no control characters, at most 200 characters. */
export function searchText(value: string | string[] | undefined): string {
  const first = Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
  return first
    .replace(/\p{Cc}/gu, " ")
    .normalize("NFC")
    .trim()
    .slice(0, 200);
}
