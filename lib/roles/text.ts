import { count, dollars } from "@/lib/platform/money";
import type { FactView, Figure, Interest } from "./view";

/** A figure as people read it: "$90,930", "+7.5%", "86,000"; a statement in its own words. */
export function figureText(fact: Pick<FactView, "value" | "text" | "unit" | "topCoded">): string {
  if (fact.value === null || fact.unit === "text") return fact.text ?? "not stated";
  const shown = amountText(fact.value, fact.unit);
  return fact.topCoded ? `${shown} or more` : shown;
}

/** A number in a fact's unit: dollars without cents, percent with its sign, counts with separators. */
export function amountText(value: number, unit: FactView["unit"]): string {
  if (unit === "usd_per_year") return dollars(value);
  if (unit === "percent") return signedPercent(value);
  return count(value);
}

/** "+7.5%", "−6%", "0%", with a real minus. */
export function signedPercent(value: number): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return `${sign}${count(Math.abs(value))}%`;
}

export const periodText = (fact: Pick<FactView, "period">): string => fact.period ?? "undated in source";

/** "Web developers, 2024": a figure's occupation as its source names it, and its period. */
export const scopeText = (fact: FactView): string => `${fact.occupation}, ${periodText(fact)}`;

/** All that ties a figure down, in one line for a title or a footnote. */
export const citation = (fact: FactView): string =>
  `${capital(fact.measure)}, ${fact.occupation}, ${fact.geography}, ${periodText(fact)}. ${fact.source} (${fact.publisher}).`;

/** Where the source's word is not the publisher's: what each calls it. Null where they agree. */
export function statedText(fact: FactView): string | null {
  if (fact.asStated && fact.publishedAs)
    return `The source says “${fact.asStated}”; ${aOr(fact.publishedAs)} was published.`;
  if (fact.asStated) return `The source says “${fact.asStated}”.`;
  return fact.publishedAs ? `Published as ${aOr(fact.publishedAs)}.` : null;
}

/** How a growth figure compares with all occupations; says less where the source gives no comparison. */
export function growthText(fact: Figure): string {
  if (fact.value < 0) return "Shrinking";
  if (fact.comparison === null) return fact.value > 0 ? "Growing" : "No change";
  const distance = fact.value - fact.comparison;
  if (Math.abs(distance) < 1) return "About as fast as all occupations";
  if (distance < 0) return "Slower than all occupations";
  return fact.value >= fact.comparison * 3 ? "Much faster than all occupations" : "Faster than all occupations";
}

/** Why figures for the same page differ, read off the figures themselves: one sentence a reason, none for fewer than two. */
export function reasonsForDifference(figures: readonly Figure[]): string[] {
  if (figures.length < 2) return [];
  const occupations = differing(figures, ({ occupation }) => occupation.toLowerCase().replace(/s$/, ""));
  const measures = differing(figures, statisticOf);
  const periods = differing(figures, ({ period }) => period ?? "");
  const renamed = figures.find(({ asStated, publishedAs }) => asStated && publishedAs && asStated !== publishedAs);
  const reasons: string[] = [];
  if (occupations.length > 1)
    reasons.push(`They count different occupations: ${list(occupations.map(({ occupation }) => `“${occupation}”`))}.`);
  if (measures.length > 1)
    reasons.push(`They measure different things: ${list(measures.map(({ measure }) => aOr(measure)))}.`);
  if (renamed)
    reasons.push(
      `One is called ${aOr(renamed.asStated ?? "")} in its source, although ${aOr(renamed.publishedAs ?? "")} was published.`,
    );
  if (periods.length > 1) {
    const dated = periods.flatMap(({ period }) => period ?? []);
    const undated =
      dated.length < periods.length ? `${dated.length > 0 ? ", and one that" : "one"} is undated in its source` : "";
    reasons.push(`They belong to different times: ${list(dated)}${undated}.`);
  }
  return reasons;
}

/** The statistic a figure really is: as published where the source renames it, else by its measure. */
function statisticOf({ publishedAs, measure, percentile }: FactView): string {
  if (percentile === 50) return "median";
  const words = publishedAs ?? measure;
  return /median/i.test(words) ? "median" : /average|mean/i.test(words) ? "average" : words;
}

/** O*NET's five job zones in plain words: how much preparation a job usually takes. */
export const JOB_ZONES: Record<number, { short: string; long: string }> = {
  1: { short: "Little", long: "A few days to a few months of training on the job." },
  2: { short: "Some", long: "A few months to a year of training or work with experienced people." },
  3: {
    short: "Medium",
    long: "Vocational training, related work, or an associate’s degree: usually one to two years.",
  },
  4: {
    short: "Considerable",
    long: "Several years of related work or study; many people in it hold a bachelor’s degree.",
  },
  5: { short: "Long", long: "Years of experience on top of a degree, often a graduate one." },
};

export const INTERESTS: Record<Interest, { name: string; likes: string }> = {
  R: { name: "Realistic", likes: "working with tools, machines and things you can touch" },
  I: { name: "Investigative", likes: "finding out how things work and why they fail" },
  A: { name: "Artistic", likes: "designing, writing and making something of your own" },
  S: { name: "Social", likes: "helping, teaching and listening to people" },
  E: { name: "Enterprising", likes: "leading, persuading and deciding" },
  C: { name: "Conventional", likes: "order, exactness and clear rules" },
};

/** Editors' importance 1–5 as a word. */
export function importanceText(importance: number): string {
  if (importance >= 4.5) return "Essential";
  if (importance >= 3.5) return "Very important";
  if (importance >= 2.5) return "Important";
  return "Useful";
}

export const COURSE_GROUPS = [
  { level: "beginner", label: "Starting out" },
  { level: "intermediate", label: "With some experience" },
  { level: "advanced", label: "Advanced" },
  { level: null, label: "Level not stated" },
] as const;

/** "a, b and c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const aOr = (noun: string): string => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;

/** The first figure of each different key, in order. */
const differing = (figures: readonly Figure[], keyOf: (fact: Figure) => string): Figure[] =>
  figures.filter((fact, index) => figures.findIndex((other) => keyOf(other) === keyOf(fact)) === index);

/** For the foot of a list: each different measure, period and source of its figures, one sentence each, in order. */
export function figureSources(figures: readonly (FactView | null)[]): string[] {
  const sentences = figures.flatMap((fact) =>
    fact
      ? [`${capital(fact.measure)}, ${fact.geography}, ${periodText(fact)}: ${fact.source}, ${fact.publisher}.`]
      : [],
  );
  return [...new Set(sentences)];
}
