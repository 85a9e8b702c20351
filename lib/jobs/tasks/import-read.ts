import "server-only";
import { z } from "zod";
import { readImport } from "@/lib/importers/run";

const payloadInput = z.object({ id: z.coerce.number().int().positive() });

/** Reads an uploaded release and plans it. */
export async function importRead(payload: unknown, attempt: { lastTry: boolean }): Promise<void> {
  await readImport(payloadInput.parse(payload).id, attempt);
}
