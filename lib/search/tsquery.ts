import type { Sought } from "./understand";

/** Which words of a weighted text count: "A" its title, "D" its description. */
type Weight = "" | "A" | "B" | "D" | "AB";

/** PostgreSQL's text of a search for one of these words; where one ends in "*", for words that begin so. "" = for nothing. */
export const anyOf = (words: readonly string[], weight: Weight = ""): string =>
  words
    .map((word) => {
      if (word.includes(" ")) return phrase(word.split(" "), weight);
      const begins = word.endsWith("*");
      const mark = `${begins ? "*" : ""}${weight}`;
      return `'${begins ? word.slice(0, -1) : word}'${mark ? `:${mark}` : ""}`;
    })
    .join(" | ");

const phrase = (words: readonly string[], weight: Weight): string =>
  `(${words.map((word) => `'${word}'${weight ? `:${weight}` : ""}`).join(" <-> ")})`;

/** Every word a typed one is looked for by. */
export const everyForm = ({ direct, also }: Sought): string[] => [...direct, ...also];

/** Without other forms of the word: for places where they would find too much. */
export const closeForms = ({ direct, also, corrected }: Sought): string[] => [...direct, ...(corrected ? also : [])];

/** The typed word itself, and its singular or plural: a name that has it whole is worth more. */
export const wholeForms = ({ typed, also, corrected }: Sought): string[] => {
  const number = typed.endsWith("s") ? typed.slice(0, -1) : `${typed}s`;
  return [
    typed,
    ...(typed.length > 2 ? [number] : []),
    ...(corrected ? also.map((word) => word.replace("*", "")) : []),
  ];
};
