export const ERROR_CODES = ["not_found", "forbidden", "conflict", "invalid", "limit", "unavailable"] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Field name → what is wrong with it and what to do. */
export type FieldErrors = Record<string, string[]>;

/** The one error commands and queries throw for people. `message` is a sentence they can act on. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors;

  constructor(code: ErrorCode, message: string, fields: FieldErrors = {}) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = fields;
  }
}

export const HTTP_STATUS: Record<ErrorCode, number> = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  limit: 429,
  unavailable: 503,
};

const DATABASE_GONE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "57014",
  "55P03",
  "08006",
  "08001",
]);

/** SQLSTATE or driver code of an error, through drizzle's wrapper; null when it has none. */
export function databaseCode(error: unknown): string | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = (e as { code?: unknown }).code;
    if (typeof code === "string" && !(e instanceof AppError)) return code;
  }
  return null;
}

/** Name of the violated constraint, or null. */
export function violatedConstraint(error: unknown): string | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    const name = (e as { constraint_name?: unknown }).constraint_name;
    if (typeof name === "string") return name;
  }
  return null;
}

/** Turns anything thrown into an AppError; what we do not know is "unavailable" only when the database is gone. */
export function toAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const code = databaseCode(error);
  if (code && DATABASE_GONE.has(code)) {
    return new AppError(
      "unavailable",
      "Bearing cannot reach its database just now. Nothing was saved. Try again in a minute.",
    );
  }
  return null;
}
