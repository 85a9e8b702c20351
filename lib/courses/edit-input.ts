import { z } from "zod";
import { line, rowId } from "@/lib/platform/input";
import { type CourseDocument, courseDocument } from "./document";
import { documentFromForm, type FormPart, type FormRows } from "./form-document";
import { formField } from "./form-fields";

/** What the editor saw when it opened the course; see stamp.ts. */
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
  courseId: rowId,
  seen,
  /** What was there when a conflict was shown; sent when the editor chose to go on from there. */
  replace: z.preprocess((value) => (value === "" ? undefined : value), seen.optional()),
  agreed,
  intent: z.enum(["save", "publish"]).catch("save"),
});

export type CourseForm = {
  courseId: number;
  seen: string;
  agreed: string[];
  intent: "save" | "publish";
  document: CourseDocument;
  rows: FormRows;
};

/** The editor's form. Errors name the form's own fields and rows, whatever rows were left empty or removed. */
export const courseForm = z.record(z.string(), z.unknown()).transform((form, context): CourseForm => {
  const { courseId, seen: opened, replace, agreed: shown, intent, ...fields } = form as FormPart;
  const envelope = head.safeParse({ courseId, seen: opened, replace, agreed: shown, intent });
  const { document, rows, problems } = documentFromForm(fields);
  const read = courseDocument.safeParse(document);
  const refuse = (path: readonly PropertyKey[], message: string) => {
    const field = formField(path as (string | number)[], message, rows);
    context.addIssue({ code: "custom", path: field.name.split("."), message: field.message });
  };
  const known = new Set(problems.map((problem) => problem.path.join(".")));
  for (const problem of problems) refuse(problem.path, problem.message);
  for (const issue of read.error?.issues ?? []) {
    if (!known.has(issue.path.join("."))) refuse(issue.path, issue.message);
  }
  for (const issue of envelope.error?.issues ?? []) {
    context.addIssue({ code: "custom", path: ["form"], message: issue.message });
  }
  if (!read.success || !envelope.success || problems.length > 0) return z.NEVER;
  const { replace: goOnFrom, ...rest } = envelope.data;
  return { ...rest, seen: goOnFrom ?? rest.seen, document: read.data, rows };
});

export const heldCourseForm = z.object({ courseId: rowId, seen });

export const publishForm = z.object({ courseId: rowId, seen, agreed });

export const restoreForm = z.object({
  courseId: rowId,
  seen,
  revision: z.coerce.number({ error: "Choose a revision." }).int().positive().max(2_147_483_647),
});

const MAX_ADDRESS = 120;

/** Title and address; an empty address is made from the title. */
export const newCourseForm = z
  .object({
    title: line("a title", 160),
    slug: z
      .string()
      .transform((value) => value.trim().toLowerCase())
      .pipe(
        z
          .string()
          .max(MAX_ADDRESS, `Use at most ${MAX_ADDRESS} characters.`)
          .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "Use small letters, digits and hyphens, such as python-for-beginners."),
      )
      .default(""),
  })
  .transform(({ title, slug }) => ({ title, slug: slug || addressOf(title) }))
  .refine(({ slug }) => slug !== "", { path: ["slug"], error: "Enter an address: the title has no letters for one." });

/** "SQL & relational databases" → "sql-relational-databases". */
export function addressOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_ADDRESS)
    .replace(/^-+|-+$/g, "");
}
