/** Letters that may be wrong in a word of so many letters. */
const allowed = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : letters < 11 ? 2 : 3);
/** A word of which only the beginning is near counts as this much further off. */
const UNFINISHED = 0.5;
const MOST = 6;

/**
 * Of `candidates` those that are nearest to a typed word within its typing errors (a letter too many, missing, wrong, or two
 * changed about), nearest first, at most six; also words of which it may be an unfinished beginning.
 */
export function nearestWords(typed: string, candidates: readonly string[]): string[] {
  const most = allowed([...typed].length);
  if (most === 0) return [];
  const near = candidates.flatMap((word) => {
    const { whole, beginning } = distances(typed, word);
    const away = Math.min(whole, beginning + UNFINISHED);
    return away <= most + UNFINISHED && Math.min(whole, beginning) <= most ? [{ word, away }] : [];
  });
  const least = Math.min(...near.map(({ away }) => away));
  return near
    .filter(({ away }) => away === least)
    .map(({ word }) => word)
    .slice(0, MOST);
}

/** The typed word with each two neighbouring letters changed about: an error that leaves few trigrams alike. */
export function swaps(typed: string): string[] {
  const letters = [...typed];
  return letters.slice(1).map((letter, index) => {
    const swapped = [...letters];
    swapped[index + 1] = letters[index] ?? "";
    swapped[index] = letter;
    return swapped.join("");
  });
}

/** Typing errors from `typed` to the whole of `word`, and to the nearest of its beginnings. */
function distances(typed: string, word: string): { whole: number; beginning: number } {
  const [a, b] = [[...typed], [...word]];
  const rows: number[][] = [b.map((_, index) => index).concat(b.length)];
  for (let i = 1; i <= a.length; i += 1) {
    const above = rows[i - 1] ?? [];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  const last = rows[a.length] ?? [];
  return { whole: last[b.length] ?? 0, beginning: Math.min(...last) };
}
