import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { SKILL_KINDS } from "@/db/enums";
import { type Change, changesBetween, type DocumentWords } from "@/lib/editor/change";
import { line, optionalLine, optionalProse } from "@/lib/platform/input";
import { SKILL_KIND_LABELS } from "../text";

export const MAX_NAME = 80;
export const MAX_DESCRIPTION = 400;
export const MAX_ANCHOR = 240;
export const MAX_ALIASES = 200;

/** Other names without doubles, whatever their capitals, and without the skill's own name; by alphabet. */
const tidied = (aliases: readonly string[], name: string): string[] => {
  const known = new Set([keyOfName(name)]);
  return aliases
    .filter((alias) => !known.has(keyOfName(alias)) && known.add(keyOfName(alias)))
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
};

/** Two names with the same key are the same name to a reader. */
export const keyOfName = (name: string): string => name.toLowerCase();

/** A skill as it is edited. The description and the anchors may be empty in a draft, never in what is public. */
export const skillDocument = z
  .object({
    name: line("a name", MAX_NAME),
    kind: z.enum(SKILL_KINDS, { error: "Choose a kind from the list." }),
    description: optionalProse(MAX_DESCRIPTION).transform((value) => value ?? ""),
    /** What a person at level 1, 2, 3, 4, 5 can do, in this order. */
    anchors: z
      .array(
        optionalLine(MAX_ANCHOR).transform((value) => value ?? ""),
        { error: "Reload the page." },
      )
      .length(5, "Reload the page."),
    aliases: z.array(line("a name", MAX_NAME)).max(MAX_ALIASES, `List at most ${MAX_ALIASES} other names.`),
  })
  .transform((document) => ({ ...document, aliases: tidied(document.aliases, document.name) }));

export type SkillDocument = z.output<typeof skillDocument>;

/** A document read back from the database, in today's shape. Throws when it was kept in one that cannot be read any more. */
export const storedDocument = (value: unknown): SkillDocument => skillDocument.parse(value);

export const sameDocument = (a: SkillDocument, b: SkillDocument): boolean => isDeepStrictEqual(a, b);

const PARTS = ["name", "kind", "description", "anchors", "aliases"] as const;

const empty = (words: string): string => (words === "" ? "Empty" : words);

/** The anchors as rows, so that each level that differs is a change of its own. */
type Shown = Omit<SkillDocument, "anchors"> & { anchors: { level: number; text: string }[] };

const WORDS: DocumentWords<Shown> = {
  single: {
    name: ["Name", empty],
    kind: ["Kind", (kind) => SKILL_KIND_LABELS[kind].one],
    description: ["What it is", empty],
  },
  lists: { aliases: ["Other names", (alias: string) => alias] },
  rows: {
    anchors: {
      key: ({ level }) => String(level),
      label: ({ level }) => `Level ${level}`,
      parts: ({ text }) => [empty(text)],
    },
  },
};

const shown = (document: SkillDocument): Shown => ({
  ...document,
  anchors: document.anchors.map((text, index) => ({ level: index + 1, text })),
});

/** Everything that differs, in the order of the form; nothing when the documents are the same. */
export const documentChanges = (before: SkillDocument, after: SkillDocument): Change[] =>
  changesBetween(PARTS, WORDS, shown(before), shown(after));

/** The changes as sentences, as a revision keeps them for good. */
export function changeSentences(changes: readonly Change[]): string[] {
  return changes.map(({ part, label, before, after }) => {
    if (part === "aliases") {
      const told = [after && `added ${after}`, before && `removed ${before}`].filter(Boolean).join("; ");
      return `${label}: ${told}.`;
    }
    return part === "name" || part === "kind"
      ? `${label} changed from “${before}” to “${after}”.`
      : `${label} was rewritten.`;
  });
}
