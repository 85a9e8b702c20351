import { z } from "zod";
import { SKILL_KINDS } from "@/db/enums";
import { linesOf } from "@/lib/editor/form-rows";
import { checkbox, line, optionalLine, rowId } from "@/lib/platform/input";
import { MAX_NAME, skillDocument } from "./document";

/** What the editor saw when it opened the skill; see lib/editor/stamp.ts. */
const seen = z
  .string({ error: "Reload the page." })
  .regex(/^(draft|published|merged)\.\d{1,10}\.\d{1,16}$/, "Reload the page.");

const head = z.object({
  skillId: rowId,
  seen,
  /** What was there when a conflict was shown; sent when the editor chose to go on from there. */
  replace: z.preprocess((value) => (value === "" ? undefined : value), seen.optional()),
  intent: z.enum(["save", "publish"]).catch("save"),
});

export type SkillForm = Omit<z.output<typeof head>, "replace"> & { document: z.output<typeof skillDocument> };

/** The editor's form. Errors name the form's own fields. */
export const skillForm = z.record(z.string(), z.unknown()).transform((form, context): SkillForm => {
  const envelope = head.safeParse(form);
  const { name, kind, description, anchors, aliases } = form;
  const read = skillDocument.safeParse({ name, kind, description, anchors, aliases: linesOf(aliases) });
  const refuse = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
  for (const { path, message } of read.error?.issues ?? []) {
    const [part, place] = path.map(String);
    if (part === "aliases" && place !== undefined) refuse(["aliases"], `Line ${Number(place) + 1}: ${message}`);
    else if (part === "anchors" && place !== undefined)
      refuse(["anchors", place], `Level ${Number(place) + 1}: ${message}`);
    else refuse([part ?? "form"], message);
  }
  for (const { message } of envelope.error?.issues ?? []) refuse(["form"], message);
  if (!read.success || !envelope.success) return z.NEVER;
  const { replace, ...rest } = envelope.data;
  return { ...rest, seen: replace ?? rest.seen, document: read.data };
});

export const heldSkillForm = z.object({ skillId: rowId, seen });

export const readyForm = z.object({ skillId: rowId, seen, ready: checkbox, note: optionalLine(400) });

export const restoreForm = z.object({
  skillId: rowId,
  seen,
  revision: z.coerce.number({ error: "Choose a revision." }).int().positive().max(2_147_483_647),
});

const MAX_ADDRESS = 80;

/** Name, kind and address; an empty address is made from the name. */
export const newSkillForm = z
  .object({
    name: line("a name", MAX_NAME),
    kind: z.enum(SKILL_KINDS, { error: "Choose a kind." }),
    slug: z
      .string()
      .transform((value) => value.trim().toLowerCase())
      .pipe(
        z
          .string()
          .max(MAX_ADDRESS, `Use at most ${MAX_ADDRESS} characters.`)
          .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "Use small letters, digits and hyphens, such as api-design."),
      )
      .default(""),
  })
  .transform(({ slug, ...rest }) => ({ ...rest, slug: slug || addressOf(rest.name) }))
  .refine(({ slug }) => slug !== "", { path: ["slug"], error: "Enter an address: the name has no letters for one." });

/** "C++" → "c-plus-plus", "Node.js" → "node-js". */
export function addressOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replaceAll("+", " plus ")
    .replaceAll("#", " sharp ")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_ADDRESS)
    .replace(/^-+|-+$/g, "");
}
