/** One trait of work: what people like or would rather not have much of, whatever their skills. */
export type Trait = {
  key: string;
  /** What it is, as part of a sentence: "finding and fixing faults". */
  name: string;
  question: string;
  /** What the two answers mean for the fit. */
  seek: string;
  avoid: string;
  /**
   * The O*NET skills and knowledge areas whose importance tells how much of it an occupation brings; empty where none does: then
   * only our editors can say.
   */
  elements: readonly string[];
};

/** The traits of work that Bearing asks about, in the order of the form. A key is stored with answers and never changes. */
export const TRAITS = [
  {
    key: "fixing",
    name: "finding and fixing faults",
    question: "Do you like finding out why something fails, and putting it right?",
    seek: "Work where much goes wrong and has to be explained fits you better.",
    avoid: "Work where little goes wrong, or others put it right, fits you better.",
    elements: ["2.B.3.k", "2.B.2.i", "2.B.3.m"],
  },
  {
    key: "teamwork",
    name: "working closely in a team",
    question: "Do you like working closely with others and settling things together?",
    seek: "Work that is done side by side fits you better.",
    avoid: "Work with little to agree on from hour to hour fits you better.",
    elements: ["2.B.1.b", "2.A.1.b"],
  },
  {
    key: "alone",
    name: "long stretches alone",
    question: "Do you like long, quiet stretches on your own?",
    seek: "Work with hours of quiet fits you better.",
    avoid: "Work with people around you most of the day fits you better.",
    elements: [],
  },
  {
    key: "explaining",
    name: "explaining to people",
    question: "Do you like explaining something until others have understood it?",
    seek: "Work in which you teach, present or advise fits you better.",
    avoid: "Work in which the result speaks for itself fits you better.",
    elements: ["2.B.1.e", "2.A.1.d", "2.C.6"],
  },
  {
    key: "writing",
    name: "writing",
    question: "Do you like writing, and looking for the exact word?",
    seek: "Work in which texts are part of the result fits you better.",
    avoid: "Work with little to write beyond notes fits you better.",
    elements: ["2.A.1.c", "2.C.7.a"],
  },
  {
    key: "exactness",
    name: "exact rules and records",
    question: "Do you like exact rules, and records that have to be right?",
    seek: "Work with rules to keep and records to hold fits you better.",
    avoid: "Work that leaves you free in how you do it fits you better.",
    elements: ["2.C.1.b", "2.C.8.b"],
  },
  {
    key: "looks",
    name: "deciding how things look",
    question: "Do you like deciding how things look and feel?",
    seek: "Work in which form, colour and layout are yours to decide fits you better.",
    avoid: "Work in which looks matter little fits you better.",
    elements: ["2.C.3.c", "2.C.7.c"],
  },
  {
    key: "leading",
    name: "planning and leading",
    question: "Do you like planning work and leading the people who do it?",
    seek: "Work in which you set the course for others fits you better.",
    avoid: "Work in which you answer for your own part fits you better.",
    elements: ["2.B.5.d", "2.C.1.a"],
  },
  {
    key: "helping",
    name: "helping people directly",
    question: "Do you like helping people directly, face to face or on the line?",
    seek: "Work in which you see the person you help fits you better.",
    avoid: "Work away from customers and callers fits you better.",
    elements: ["2.B.1.f", "2.C.1.e", "2.B.1.a"],
  },
  {
    key: "persuading",
    name: "persuading",
    question: "Do you like winning people over and bargaining for a result?",
    seek: "Work in which you convince others fits you better.",
    avoid: "Work in which you need to convince nobody fits you better.",
    elements: ["2.B.1.c", "2.B.1.d", "2.C.1.d"],
  },
  {
    key: "figures",
    name: "mathematics and figures",
    question: "Do you like working with figures and mathematics?",
    seek: "Work that is counted, measured and calculated fits you better.",
    avoid: "Work with little to calculate fits you better.",
    elements: ["2.A.1.e", "2.C.4.a"],
  },
  {
    key: "hands-on",
    name: "hands-on work with equipment",
    question: "Do you like working with your hands, on machines and equipment?",
    seek: "Work with things you can touch and take apart fits you better.",
    avoid: "Work at a desk fits you better.",
    elements: ["2.B.3.l", "2.B.3.j", "2.C.3.e"],
  },
  {
    key: "irregular-hours",
    name: "being on call and irregular hours",
    question: "How would you like to be on call, or to work at odd hours?",
    seek: "Work with shifts, nights or calls fits you better.",
    avoid: "Work with the same hours every day fits you better.",
    elements: [],
  },
  {
    key: "learning",
    name: "always learning something new",
    question: "Do you like to keep learning new things, and to drop old ones?",
    seek: "Work that changes fast fits you better.",
    avoid: "Work in which what you know stays true for long fits you better.",
    elements: ["2.A.2.b", "2.A.2.c"],
  },
] as const satisfies readonly Trait[];

export type TraitKey = (typeof TRAITS)[number]["key"];

export const TRAIT_KEYS = /* @__PURE__ */ TRAITS.map(({ key }) => key) as readonly TraitKey[];

/** The trait of a key; undefined for one that Bearing does not know. */
export const traitOf = (key: string): Trait | undefined => TRAITS.find((trait) => trait.key === key);

/** How much of a trait a role brings, 0..1, in words that need no number. */
export function degreeText(degree: number): string {
  if (degree < 0.125) return "Hardly any";
  if (degree < 0.375) return "A little";
  if (degree < 0.625) return "Some";
  return degree < 0.875 ? "Much" : "Very much";
}
