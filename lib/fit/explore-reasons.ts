import { list } from "@/lib/roles/text";
import { profileOf } from "./scoring/interest";
import type { Fit, Interests } from "./scoring/types";

/** Why a role stands where it stands, from the parts of its fit. Points are points of overall. */
export type FitReason = {
  /** Rated requirements met or nearly met that bring most points, by slug; at most two. */
  strong: readonly string[];
  /** Where nothing is nearly met: the rated requirement that brings most points. */
  begun: string | null;
  /** Interests that are high in both, the one that brings most first; at most two. */
  shared: readonly (keyof Interests)[];
  /** The interests run the other way. */
  apart: boolean;
  /** The requirement with most points still to win. */
  gap: { skill: string; points: number; rated: boolean } | null;
};

/** Credit from which a requirement is called strong. */
const STRONG_CREDIT = 0.75;
/** Interest fit from which interests are called shared, and up to which they run the other way. */
const SHARED_FROM = 60;
const APART_TO = 40;
const LEAST_POINTS = 0.05;
const MOST_NAMED = 2;

type Reasoned = Pick<Fit, "weights" | "contributions" | "interest" | "undifferentiated" | "interestParts">;

/** Reads the reasons off a scored fit; nothing in it that the score does not hold. */
export function reasonOf(fit: Reasoned, interests: Interests | null): FitReason {
  const weight = fit.weights.S;
  const held = fit.contributions
    .filter(({ level, points }) => level !== null && weight * points >= LEAST_POINTS)
    .toSorted((a, b) => b.points - a.points || (a.skill < b.skill ? -1 : 1));
  const strong = held.filter(({ credit }) => credit >= STRONG_CREDIT).slice(0, MOST_NAMED);
  const [gap] = fit.contributions
    .filter((one) => weight * one.gap >= LEAST_POINTS)
    .toSorted((a, b) => b.gap - a.gap || (a.skill < b.skill ? -1 : 1));
  return {
    strong: strong.map(({ skill }) => skill),
    begun: strong.length === 0 ? (held[0]?.skill ?? null) : null,
    shared: sharedInterests(fit, interests),
    apart: fit.interest !== null && !fit.undifferentiated && fit.interest <= APART_TO,
    gap: gap === undefined ? null : { skill: gap.skill, points: weight * gap.gap, rated: gap.level !== null },
  };
}

function sharedInterests(fit: Reasoned, interests: Interests | null): (keyof Interests)[] {
  if (interests === null || fit.interest === null || fit.undifferentiated || fit.interest < SHARED_FROM) return [];
  const { deviations } = profileOf(interests);
  const types = Object.keys(fit.interestParts) as (keyof Interests)[];
  const part = (type: keyof Interests) => fit.interestParts[type] ?? 0;
  return types
    .filter((type) => deviations[type] > 0 && part(type) > 0)
    .sort((a, b) => part(b) - part(a))
    .slice(0, MOST_NAMED);
}

/**
 * "Strong on Programming and Databases; shares your Investigative interests; most to win with Negotiation, 3.1 points." One
 * sentence; says so when there is nothing to say. `interestName` gives the name of an interest type.
 */
export function reasonText(
  { strong, begun, shared, apart, gap }: FitReason,
  skillName: (slug: string) => string,
  interestName: (type: keyof Interests) => string,
): string {
  const parts = [
    strong.length > 0 && `strong on ${list(strong.map(skillName))}`,
    begun !== null && `part of the way with ${skillName(begun)}`,
    shared.length > 0 && `shares your ${list(shared.map(interestName))} interests`,
    apart && "your interests lie elsewhere",
    gap !== null &&
      `most to win with ${skillName(gap.skill)}, ${gap.points.toFixed(1)} points${gap.rated ? "" : ", not rated yet"}`,
  ].filter((part): part is string => part !== false);
  const sentence = parts.join("; ");
  return sentence === ""
    ? "Nothing that you rated counts here."
    : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
