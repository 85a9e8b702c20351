import type { Band } from "@/lib/fit/scoring/types";
import { pointsText } from "@/lib/fit/text";
import { count } from "@/lib/platform/money";
import type { RoleEffect } from "./effect";

const BANDS: Record<Band, string> = { strong: "strong", good: "good", possible: "possible", low: "low" };
const ORDER: readonly Band[] = ["strong", "good", "possible", "low"];

/** "Moves 214 people: median −1.8 points, from −6.0 to +0.4. 3 leave the band good." */
export function effectText(effect: RoleEffect): string {
  const { followers, scored, moved, median, low, high, lost, gained } = effect;
  if (followers === 0) return "Nobody follows this role, so no fit moves.";
  const sampled = scored < followers;
  const among = sampled ? ` of a random sample of ${count(scored)} of its ${count(followers)} followers` : "";
  if (moved + lost + gained === 0) {
    return sampled
      ? `Moves no fit${among}.`
      : `Moves no fit: ${followers === 1 ? "its 1 follower has" : `its ${count(followers)} followers have`} no score that this changes.`;
  }
  const sentences = [
    moved === 0 ? null : movesText(moved, among, median, low, high),
    bandsText(effect.leaves, "leaves", "leave"),
    bandsText(effect.reaches, "reaches", "reach"),
    lost === 0 ? null : `${people(lost)} ${lost === 1 ? "has" : "have"} no score any more.`,
    gained === 0 ? null : `${people(gained)} ${gained === 1 ? "gets" : "get"} a first score.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

function movesText(moved: number, among: string, median: number, low: number, high: number): string {
  if (moved === 1) return `Moves 1 person${among}: ${points(median)}.`;
  return `Moves ${people(moved)}${among}: median ${points(median)}, from ${signed(low)} to ${signed(high)}.`;
}

function bandsText(bands: Partial<Record<Band, number>>, one: string, many: string): string | null {
  const parts = ORDER.flatMap((band) => {
    const number = bands[band];
    return number ? [`${count(number)} ${number === 1 ? one : many} the band ${BANDS[band]}`] : [];
  });
  return parts.length === 0 ? null : `${parts.join(", ")}.`;
}

const people = (number: number): string => `${count(number)} ${number === 1 ? "person" : "people"}`;

/** "−1.8 points"; what rounds to nothing is said so. */
const points = (value: number): string => `${signed(value)} points`;

const signed = (value: number): string => {
  const text = pointsText(value);
  return text === "0" ? (value < 0 ? "−0.0" : "+0.0") : text;
};

/** What one changed requirement does by itself. */
export const singleText = ({ moved, median }: { moved: number; median: number }): string =>
  moved === 0 ? "moves nobody by itself" : `by itself moves ${people(moved)}, median ${points(median)}`;

/** What publishing does to followers, as editors must have seen it; `asks` when a fit moves. */
export type EffectNotice = { key: string; text: string; asks: boolean };

/** Null when nothing that the score reads differs. */
export function effectNotice(effect: RoleEffect | null): EffectNotice | null {
  if (!effect) return null;
  return { key: effect.key, text: effectText(effect), asks: effect.moved + effect.lost + effect.gained > 0 };
}
