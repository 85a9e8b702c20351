import { z } from "zod";
import { addressOf } from "@/lib/courses/edit-input";
import type { FormPart } from "@/lib/editor/form-rows";
import { line, optionalProse, prose, rowId } from "@/lib/platform/input";
import { type RoleDocument, roleDocument } from "./document";
import { documentFromForm, type FormRows } from "./form-document";
import { formField } from "./form-fields";

/** What the editor saw when it opened the role; see lib/editor/stamp.ts. */
const seen = z
  .string({ error: "Reload the page." })
  .regex(/^(draft|published|archived)\.\d{1,10}\.\d{1,16}$/, "Reload the page.");

/** Keys of effects that were shown, parted by commas. */
const agreed = z
  .string()
  .max(20_000)
  .catch("")
  .transform((value) => value.split(",").filter(Boolean));

const head = z.object({
  roleId: rowId,
  seen,
  /** What was there when a conflict was shown; sent when the editor chose to go on from there. */
  replace: z.preprocess((value) => (value === "" ? undefined : value), seen.optional()),
  agreed,
  intent: z.enum(["save", "publish"]).catch("save"),
});

export type RoleForm = {
  roleId: number;
  seen: string;
  agreed: string[];
  intent: "save" | "publish";
  document: RoleDocument;
  rows: FormRows;
};

/** The editor's form. Errors name the form's own fields and rows, whatever rows were left empty or removed. */
export const roleForm = z.record(z.string(), z.unknown()).transform((form, context): RoleForm => {
  const { roleId, seen: opened, replace, agreed: shown, intent, ...fields } = form as FormPart;
  const envelope = head.safeParse({ roleId, seen: opened, replace, agreed: shown, intent });
  const { document, rows } = documentFromForm(fields);
  const read = roleDocument.safeParse(document);
  for (const issue of read.error?.issues ?? []) {
    const field = formField(issue.path as (string | number)[], issue.message, rows);
    context.addIssue({ code: "custom", path: field.name.split("."), message: field.message });
  }
  for (const issue of envelope.error?.issues ?? []) {
    context.addIssue({ code: "custom", path: ["form"], message: issue.message });
  }
  if (!read.success || !envelope.success) return z.NEVER;
  const { replace: goOnFrom, ...rest } = envelope.data;
  return { ...rest, seen: goOnFrom ?? rest.seen, document: read.data, rows };
});

export const heldRoleForm = z.object({ roleId: rowId, seen });

export const publishRoleForm = z.object({ roleId: rowId, seen, agreed });

export const restoreRoleForm = z.object({
  roleId: rowId,
  seen,
  revision: z.coerce.number({ error: "Choose a revision." }).int().positive().max(2_147_483_647),
});

export const readyForm = z.object({ roleId: rowId, seen, note: optionalProse(1000) });

export const sendBackForm = z.object({ roleId: rowId, seen, note: prose("what it needs", 1000) });

const MAX_ADDRESS = 120;

/** Title and address; an empty address is made from the title. */
export const newRoleForm = z
  .object({
    title: line("a title", 160),
    slug: z
      .string()
      .transform((value) => value.trim().toLowerCase())
      .pipe(
        z
          .string()
          .max(MAX_ADDRESS, `Use at most ${MAX_ADDRESS} characters.`)
          .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "Use small letters, digits and hyphens, such as data-steward."),
      )
      .default(""),
  })
  .transform(({ title, slug }) => ({ title, slug: slug || addressOf(title) }))
  .refine(({ slug }) => slug !== "", { path: ["slug"], error: "Enter an address: the title has no letters for one." });
