import { z } from "zod";
import { level, optionalLine, prose, rowId } from "@/lib/platform/input";
import { optionalAddress } from "@/lib/profiles/credentials-input";

const RELOAD = "Reload the page, then send your review again.";

/** What a verdict rests on: a talk or demonstration, a project that was looked at, an assessment that was graded. */
export const REVIEW_BASES = ["talk", "project", "assessment"] as const;
export type ReviewBasis = (typeof REVIEW_BASES)[number];

const TITLE: Record<Exclude<ReviewBasis, "talk">, string> = {
  project: "Enter what the project is called.",
  assessment: "Enter what the assessment is called.",
};

/**
 * A mentor's verdict on one skill. `seen` = the newest review of it when the form was shown, 0 for none. A project needs a title,
 * an assessment a title and a grade; of a talk all three are left out.
 */
export const reviewForm = z
  .object({
    learnerId: rowId,
    skillId: rowId,
    seen: z.coerce.number({ error: RELOAD }).int(RELOAD).min(0, RELOAD).max(Number.MAX_SAFE_INTEGER, RELOAD),
    decision: z.enum(["verify", "decline"], { error: "Choose whether to confirm or decline." }),
    level: z.preprocess((value) => (value === "" ? undefined : value), level.optional()),
    note: prose("a note the learner can act on", 2000),
    basis: z.enum(REVIEW_BASES, { error: "Choose what your verdict rests on." }).optional(),
    title: optionalLine(160),
    url: optionalLine(500),
    grade: optionalLine(60),
  })
  .transform(({ basis = "talk", title, url, grade, ...rest }, context): ReviewInput => {
    if (basis === "talk") return rest;
    if (title === null) context.addIssue({ code: "custom", path: ["title"], message: TITLE[basis] });
    if (basis === "project") {
      const address = optionalAddress.safeParse(url);
      if (!address.success) {
        context.addIssue({ code: "custom", path: ["url"], message: address.error.issues[0]?.message ?? RELOAD });
      }
      return title === null || !address.success
        ? z.NEVER
        : { ...rest, work: { kind: basis, title, url: address.data } };
    }
    if (grade === null) {
      context.addIssue({ code: "custom", path: ["grade"], message: "Enter the grade, for example 46 of 50." });
    }
    return title === null || grade === null ? z.NEVER : { ...rest, work: { kind: basis, title, grade } };
  });

/** What was looked at: a project with an optional address, or an assessment with its grade. */
export type ReviewedWork =
  | { kind: "project"; title: string; url: string | null }
  | { kind: "assessment"; title: string; grade: string };

export type ReviewInput = {
  learnerId: number;
  skillId: number;
  seen: number;
  decision: "verify" | "decline";
  level?: number;
  note: string;
  /** Left out for a talk or demonstration. */
  work?: ReviewedWork;
};
