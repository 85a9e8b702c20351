import { z } from "zod";
import { AppError } from "./errors";

/** `limit` 1–100 and `cursor` of a list request. */
export const pageInput = z.object({
  limit: z.coerce
    .number({ error: "limit is a number from 1 to 100." })
    .int("limit is a whole number.")
    .min(1, "limit is at least 1.")
    .max(100, "limit is at most 100.")
    .default(20),
  cursor: z.string().max(200, "cursor is too long.").nullish(),
});

/** Opaque cursor of a position. */
export const encodeCursor = (position: number, id: number): string =>
  Buffer.from(`${position}.${id}`, "utf8").toString("base64url");

/** Reads a cursor; throws AppError invalid on anything we did not write. */
export function decodeCursor(cursor: string): { position: number; id: number } {
  const match = /^(-?\d{1,15})\.(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"));
  if (!match)
    throw new AppError("invalid", "Some answers need another look.", {
      cursor: ["Use the nextCursor of the previous answer."],
    });
  return { position: Number(match[1]), id: Number(match[2]) };
}
