import "server-only";
import { unstable_rethrow } from "next/navigation";
import { AppError, HTTP_STATUS, toAppError } from "./errors";
import { logger } from "./logger";

const PRIVATE = { "cache-control": "no-store" };

/** JSON answer; `headers` override the private default. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = PRIVATE): Response =>
  Response.json(body, { status, headers });

/** Runs a route handler and maps what it throws to `{ error: { code, message, fields } }` with the right status. */
export async function respond(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    const known = toAppError(error);
    if (!known) logger.error({ err: error }, "request failed");
    const shown = known ?? new AppError("unavailable", "Something went wrong on our side.");
    const status = known ? HTTP_STATUS[shown.code] : 500;
    const headers: Record<string, string> = { ...PRIVATE };
    if (status === 503 || status === 429) headers["retry-after"] = status === 503 ? "5" : "60";
    return json(
      { error: { code: known ? shown.code : "internal", message: shown.message, fields: shown.fields } },
      status,
      headers,
    );
  }
}

/** For API calls without an auth session. */
export const unauthorized = (): Response =>
  json({ error: { code: "unauthorized", message: "Sign in first.", fields: {} } }, 401);
