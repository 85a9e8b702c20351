import { z } from "zod";
import { disputeInput, retractInput } from "./disputes-input";
import { withdrawInput } from "./input";

const AGAIN = "Reload the page, then try again.";

/** The field that holds the reason for disputing a statement. */
export const reasonField = (evidenceId: number): string => `reason.of${evidenceId}`;

/**
 * What a button of the ledger sends: `act` = "withdraw:7", "restore:7" or "dispute:7" with a statement's number, "retract:7" with
 * a dispute's; the reason of a dispute comes in the statement's `reasonField`.
 */
export const ledgerInput = z
  .object({
    act: z.string({ error: AGAIN }).regex(/^(withdraw|restore|dispute|retract):[1-9]\d{0,14}$/, AGAIN),
    reason: z.preprocess((value) => value ?? {}, z.record(z.string(), z.unknown())),
  })
  .transform(({ act, reason }, context) => {
    const [verb = "", digits = ""] = act.split(":");
    const id = Number(digits);
    if (verb === "retract") return { verb: "retract" as const, input: retractInput.parse({ disputeId: id }) };
    if (verb === "withdraw" || verb === "restore") {
      return { verb: verb as "withdraw" | "restore", input: withdrawInput.parse({ evidenceId: id }) };
    }
    const parsed = disputeInput.safeParse({ evidenceId: id, reason: reason[`of${id}`] });
    if (parsed.success) return { verb: "dispute" as const, input: parsed.data };
    const [issue] = parsed.error.issues;
    context.addIssue({ code: "custom", message: issue?.message ?? AGAIN, path: ["reason", `of${id}`] });
    return z.NEVER;
  });
export type LedgerInput = z.output<typeof ledgerInput>;
