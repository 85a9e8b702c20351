/** What the picture of a page shows. */
export type CardView = {
  /** What kind of page it is. */
  kind: string;
  title: string;
  line: string;
  /** At most two figures or facts, large, each with what it is. */
  figures: readonly { value: string; label: string }[];
  /** Where the first figure comes from. */
  source: string | null;
};

const MOST_LETTERS = 240;

/**
 * Text as the picture's one typeface can show it: Latin letters and common signs. Other signs are left out, as the drawing would
 * look for a typeface in the network.
 */
export function drawable(text: string): string {
  const shown = text
    .replaceAll("\u2212", "-")
    .replace(/[^\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return shown.length > MOST_LETTERS ? `${shown.slice(0, MOST_LETTERS).trimEnd()}…` : shown;
}

export const SITE_CARD: CardView = {
  kind: "Career pathways",
  title: "Know where you stand, and what to do next.",
  line: "What a career takes, how well it fits you and why, the class that closes the gap, and a mentor who confirms it.",
  figures: [],
  source: null,
};
