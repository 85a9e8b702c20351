import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { getViewer } from "./auth/viewer";
import { AppError, toAppError } from "./errors";
import type { FormState } from "./form-state";
import { formObject, parse } from "./input";
import { logger } from "./logger";
import type { Viewer } from "./viewer";

const SECRET_FIELD = /password|secret|token/i;

/** Runs a command for a signed-in person's form. The only try/catch between a form and its command. */
export async function runAction<S extends z.ZodType, T>(
  schema: S,
  data: FormData,
  command: (viewer: Viewer, input: z.output<S>) => Promise<T>,
  message?: string,
): Promise<FormState<T>> {
  return guarded(data, async () => {
    const viewer = await getViewer();
    if (!viewer)
      throw new AppError(
        "forbidden",
        "Your sign-in has ended. Sign in again in another tab, then send this form once more.",
      );
    const value = await command(viewer, parse(schema, formObject(data)));
    return { status: "done", value, message, at: Date.now() };
  });
}

/** As runAction, for forms anyone may send (sign-up, reset). */
export async function runPublicAction<S extends z.ZodType, T>(
  schema: S,
  data: FormData,
  command: (input: z.output<S>) => Promise<T>,
  message?: string,
): Promise<FormState<T>> {
  return guarded(data, async () => {
    const value = await command(parse(schema, formObject(data)));
    return { status: "done", value, message, at: Date.now() };
  });
}

async function guarded<T>(data: FormData, run: () => Promise<FormState<T>>): Promise<FormState<T>> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    const known = toAppError(error);
    if (!known) logger.error({ err: error }, "action failed");
    const shown =
      known ?? new AppError("unavailable", "Something went wrong on our side. Nothing was saved. Try again.");
    return {
      status: "failed",
      code: shown.code,
      message: shown.message,
      fields: shown.fields,
      values: typedValues(data),
      at: Date.now(),
    };
  }
}

function typedValues(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$") || SECRET_FIELD.test(name)) continue;
    const all = data.getAll(name).filter((value): value is string => typeof value === "string");
    values[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return values;
}
