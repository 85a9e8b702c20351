import type { FactView } from "./view";

/** A piece of a sentence: words, a cited figure, what it says of all occupations together, or a skill by its slug and name. */
export type Piece =
  | string
  | { fact: FactView; of?: "comparison" }
  | { skill: { slug: string; name: string } }
  | { role: { slug: string; title: string } };

/** Pieces as "a, b and c". */
export function listed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (index === 0) return [piece];
    return [index === pieces.length - 1 ? " and " : ", ", piece];
  });
}

/** Pieces as plain words, for machines and tests; a figure is shown by `say`. */
export const plainText = (pieces: readonly Piece[], say: (fact: FactView, of?: "comparison") => string): string =>
  pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("fact" in piece) return say(piece.fact, piece.of);
      return "skill" in piece ? piece.skill.name : piece.role.title;
    })
    .join("");
