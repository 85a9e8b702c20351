import type { RoleInterests } from "@/db/schema/roles";
import { INTERESTS, list } from "@/lib/roles/text";
import { type InterestForm, type InterestType, QUIZ_ITEMS } from "./interest-items";
import { isUndifferentiated, rankedInterests } from "./text";

/** What each of the six types means, and work of many kinds in which people of that type are found. */
export const TYPE_TEXT: Record<InterestType, { means: string; found: string }> = {
  R: {
    means: "You like work you can see and touch: tools, machines, materials, animals, the open air.",
    found: "Electricians, farmers, pilots, dental technicians, gardeners",
  },
  I: {
    means: "You like to find out: ask a question, look at the facts, and stay with it until it is answered.",
    found: "Chemists, detectives, data analysts, vets, surveyors",
  },
  A: {
    means: "You like to make something that was not there before, in your own way and without fixed steps.",
    found: "Florists, designers, cooks, writers, landscape architects",
  },
  S: {
    means: "You like to be of use to people: to teach, care, listen and bring them on.",
    found: "Teachers, carers, trainers, midwives, social workers",
  },
  E: {
    means: "You like to move people and things along: to persuade, decide, take a risk and answer for it.",
    found: "Shop managers, organisers, sales people, site managers, mayors",
  },
  C: {
    means: "You like things to be right and in their place: clear rules, exact figures, finished lists.",
    found: "Bookkeepers, dispatchers, pharmacy assistants, inspectors, librarians",
  },
};

/** Where a stored result comes from. */
export function originText(form: InterestForm | null): string {
  if (form === null) return "Quiz";
  return form === "profile" ? "Set by hand" : `Quiz of ${QUIZ_ITEMS[form].length}`;
}

/** "Investigative first, then Artistic"; says so when no type stands out. */
export function resultTitle(interests: RoleInterests): string {
  const [first, second] = rankedInterests(interests);
  if (!first || !second || isUndifferentiated(interests)) return "No kind of work stands out";
  return `${INTERESTS[first].name} first, then ${INTERESTS[second].name}`;
}

/** Where interest fit begins to be called what, highest first; on 0..100 with 50 in the middle. */
export const INTEREST_BANDS = [
  { from: 85, name: "Very close to your pattern" },
  { from: 70, name: "Close to your pattern" },
  { from: 55, name: "Partly like your pattern" },
  { from: 45, name: "Neither like nor unlike" },
  { from: 0, name: "Unlike your pattern" },
] as const;

export const interestBand = (score: number): string => INTEREST_BANDS.find(({ from }) => score >= from)?.name ?? "";

/** "Shares your leaning to Investigative and Social." Empty when nothing is shared. */
export const sharedText = (shared: readonly InterestType[]): string =>
  shared.length === 0 ? "" : `Shares your leaning to ${list(shared.map((type) => INTERESTS[type].name))}.`;
