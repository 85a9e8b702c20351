import { z } from "zod";
import { RELATION_SOURCES, REMOTE_WORK } from "@/db/enums";
import { line, optionalLine, optionalProse } from "@/lib/platform/input";

const upTo = <T extends z.ZodType>(item: T, max: number) =>
  z.array(item, { error: "This part did not arrive whole. Reload the page." }).max(max, `List at most ${max}.`);

const words = (max: number) => optionalProse(max).transform((value) => value ?? "");

const chosenSlug = (label: string) =>
  z
    .string({ error: `Choose ${label}.` })
    .max(120, `Choose ${label} from the list.`)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `Choose ${label} from the list.`);

const within = (what: string, min: number, max: number) =>
  z
    .number({ error: `Enter ${what} from ${min} to ${max}.` })
    .min(min, `Enter ${what} from ${min} to ${max}.`)
    .max(max, `Enter ${what} from ${min} to ${max}.`);

/** Levels are in half steps, but for those that O*NET states; references.ts holds edits to that. */
const requirementRow = z.object({
  skill: chosenSlug("a skill"),
  /** O*NET importance 1..5. */
  importance: within("an importance", 1, 5),
  /** Learner scale, above 0 to 5. */
  level: z
    .number({ error: "Enter a level from 0.5 to 5." })
    .gt(0, "Enter a level from 0.5 to 5.")
    .max(5, "Enter a level from 0.5 to 5."),
  use: optionalLine(300).transform((value) => value ?? ""),
  /** What O*NET publishes for the level, 0..7, and its standard error; null once an editor sets the level. */
  onetLevel: z.number().nullable().default(null),
  onetSe: z.number().nullable().default(null),
});

const relatedRow = z.object({
  role: chosenSlug("a role"),
  /** Empty = the page says what both ask for. */
  why: optionalLine(400).transform((value) => value ?? ""),
  source: z.enum(RELATION_SOURCES).default("editor"),
});

const decisionRow = z.object({
  trait: chosenSlug("a question"),
  /** 0 hardly any … 1 most of the day. */
  degree: within("a degree", 0, 1),
  because: line("why", 300),
});

const dayRow = z.object({
  time: line("a time", 40),
  text: line("what happens", 400),
});

const questionRow = z.object({
  question: line("a question", 200),
  answer: optionalProse(2000).pipe(z.string({ error: "Enter an answer." })),
});

const interest = within("each interest", 1, 7);
const interests = z.object({ R: interest, I: interest, A: interest, S: interest, E: interest, C: interest });

const fields = z
  .object({
    title: line("a title", 160),
    /** May be empty in a draft, never in what is public. */
    oneLine: optionalLine(200).transform((value) => value ?? ""),
    summary: words(4000),
    workSetting: words(1000),
    /** null = not known. */
    remote: z.enum(REMOTE_WORK, { error: "Choose from the list." }).nullable().default(null),
    /** SOC major group, two digits; null = by the O*NET code. */
    field: z
      .string({ error: "Choose a field." })
      .regex(/^\d{2}$/, "Choose a field from the list.")
      .nullable()
      .default(null),
    onetCode: z
      .string({ error: "Enter a code such as 15-1254.00." })
      .regex(/^\d{2}-\d{4}\.\d{2}$/, "Enter a code such as 15-1254.00.")
      .nullable()
      .default(null),
    onetTitle: optionalLine(160),
    jobZone: z
      .number({ error: "Choose a job zone from 1 to 5." })
      .int("Choose a job zone from 1 to 5.")
      .min(1, "Choose a job zone from 1 to 5.")
      .max(5, "Choose a job zone from 1 to 5.")
      .nullable()
      .default(null),
    /** O*NET occupational interests, 1..7 each; null where O*NET gives none. */
    interests: interests.nullable().default(null),
    /** The most central first. */
    duties: upTo(line("a duty", 600), 80).refine(noneTwice, "A duty is listed twice. Keep it once."),
    /** How many of the duties, from the first, are central; null = all. */
    coreDuties: z
      .number({ error: "Enter a whole number of duties." })
      .int("Enter a whole number of duties.")
      .min(0, "Enter a whole number of duties.")
      .nullable()
      .default(null),
    day: upTo(dayRow, 24),
    requirements: upTo(requirementRow, 150).superRefine(once("skill")),
    enter: z.object({ startingOut: words(2000), someExperience: words(2000), changingCareer: words(2000) }),
    /** Empty = read off the requirements. */
    decisions: upTo(decisionRow, 20).superRefine(once("trait")),
    related: upTo(relatedRow, 40).superRefine(once("role")),
    questions: upTo(questionRow, 40),
    aliases: upTo(line("another title", 160), 4000).refine(noneTwice, "Another title is listed twice. Keep it once."),
    payDifference: optionalProse(1000),
    editorNotes: upTo(line("a note", 1000), 20),
  })
  .refine((role) => role.coreDuties === null || role.coreDuties <= role.duties.length, {
    path: ["coreDuties"],
    error: "Enter no more than there are duties.",
  })
  .refine((role) => (role.onetCode === null) === (role.onetTitle === null), {
    path: ["onetTitle"],
    error: "Enter both the code and the title of the occupation, or neither.",
  });

/**
 * A role as it is edited: everything of its page but the facts, which have their own pages. Rows stay in the order they were sent
 * in; `inOrder` puts them in the one that is kept.
 */
export const roleDocument = fields;

export type RoleDocument = z.output<typeof fields>;

/** The document with the lists that have no order of their own in one fixed order, so that equal roles are equal documents. */
export function inOrder(document: RoleDocument): RoleDocument {
  return {
    ...document,
    coreDuties: document.coreDuties === document.duties.length ? null : document.coreDuties,
    requirements: document.requirements.toSorted((a, b) => b.importance - a.importance || byText(a.skill, b.skill)),
    aliases: document.aliases.toSorted(byText),
  };
}

/** A document read back from the database, in today's shape. Throws when it was kept in one that cannot be read any more. */
export const storedDocument = (value: unknown): RoleDocument => inOrder(roleDocument.parse(value));

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function noneTwice(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** Refuses the second and every later row that names the same thing. */
function once(field: string) {
  return (rows: readonly unknown[], context: z.RefinementCtx) => {
    const seen = new Set<unknown>();
    for (const [index, row] of rows.entries()) {
      const named = (row as Record<string, unknown>)[field];
      if (seen.has(named))
        context.addIssue({ code: "custom", path: [index, field], message: "This is named twice. Keep it once." });
      seen.add(named);
    }
  };
}
