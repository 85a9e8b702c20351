import type { Piece } from "@/lib/roles/cited";
import { skillHref } from "@/lib/skills/text";
import { Comparison, FactFigure, type SourceNumber } from "./fact-figure";

const LINK = "text-accent underline underline-offset-2";

/** A sentence made of words, cited figures, skills and roles. */
export const Pieces = ({ pieces, sourceNumber }: { pieces: readonly Piece[]; sourceNumber?: SourceNumber }) =>
  pieces.map((piece, index) => {
    const key = `${index}`;
    if (typeof piece === "string") return <span key={key}>{piece}</span>;
    if ("skill" in piece) {
      return (
        <a key={key} href={skillHref(piece.skill.slug)} className={LINK}>
          {piece.skill.name}
        </a>
      );
    }
    if ("role" in piece) {
      return (
        <a key={key} href={`/roles/${piece.role.slug}`} className={LINK}>
          {piece.role.title}
        </a>
      );
    }
    if (piece.of === "comparison") return <Comparison key={key} fact={piece.fact} />;
    const inWords = piece.fact.value === null;
    return (
      <FactFigure
        key={key}
        fact={piece.fact}
        sourceNumber={sourceNumber}
        className={inWords ? "whitespace-normal" : "font-semibold"}
      />
    );
  });
