import { levelToScale } from "@/lib/fit/scoring/levels";
import { plain } from "../words";
import type { OnetElement } from "./types";

const LEVELS = [1, 2, 3, 4, 5] as const;
/** A level this close to an example's counts as the example itself. */
const NEAR = 0.35;

/** One sentence for each level 1 to 5, from the examples a release gives for some levels of its own scale 0 to 7. */
export function anchorSentences({ anchors }: Pick<OnetElement, "anchors">): string[] {
  const sorted = anchors.toSorted((a, b) => a.value - b.value);
  return LEVELS.map((level) => sentence(level, levelToScale(level), sorted));
}

function sentence(level: number, scale: number, anchors: OnetElement["anchors"]): string {
  const at = anchors.find(({ value }) => Math.abs(value - scale) <= NEAR);
  const below = anchors.findLast(({ value }) => value < scale);
  const above = anchors.find(({ value }) => value > scale);
  if (at) return `About the level of: ${textOf(at)}.`;
  if (below && above) return `Between ${textOf(below)} and ${textOf(above)}.`;
  if (below) return `More than: ${textOf(below)}.`;
  if (above) return `Less than: ${textOf(above)}.`;
  return `Level ${level} of 5, which is ${plain(scale)} on the O*NET scale from 0 to 7.`;
}

const textOf = ({ text, value }: OnetElement["anchors"][number]): string =>
  `${lowerFirst(text.trim().replace(/\.+$/, ""))} (O*NET level ${plain(value)})`;

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
