import type { ErrorCode, FieldErrors } from "./errors";

/** What an action answers to its form. `values` are the typed texts to show again, never passwords. */
export type FormState<T = unknown> =
  | { status: "idle" }
  | { status: "done"; value: T; message?: string; at: number }
  | {
      status: "failed";
      code: ErrorCode;
      message: string;
      fields: FieldErrors;
      values: Record<string, string | string[]>;
      at: number;
    };

export const IDLE: FormState<never> = { status: "idle" };

/** First message for a field, if any. */
export const fieldError = (state: FormState, name: string): string | undefined =>
  state.status === "failed" ? state.fields[name]?.[0] : undefined;

/** What the person typed before the refusal, else the stored value. */
export function typed(state: FormState, name: string, stored: string | number | null | undefined): string {
  if (state.status === "failed") {
    const value = state.values[name];
    if (typeof value === "string") return value;
    if (value === undefined) return "";
  }
  return stored === null || stored === undefined ? "" : String(stored);
}

/** As `typed`, for fields with several values. */
export function typedList(state: FormState, name: string, stored: readonly string[]): readonly string[] {
  if (state.status !== "failed") return stored;
  const value = state.values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
