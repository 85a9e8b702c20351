import "server-only";
import { z } from "zod";
import { runImport } from "@/lib/importers/run";

const payloadInput = z.object({ id: z.coerce.number().int().positive() });

/** Applies a planned release. */
export async function importApply(payload: unknown, attempt: { lastTry: boolean }): Promise<void> {
  await runImport(payloadInput.parse(payload).id, attempt);
}
