/** A reason not to start that a person can act on. Its message is one plain line, meant to be shown as it is. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PlainError";
  }
}

const NOT_REACHED = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "57P01",
  "57P02",
]);

/** What a failure of the server at `url` means in one line, without the password; anything unknown comes back as it is. */
export function plainDatabaseError(error: unknown, url: string): unknown {
  if (error instanceof PlainError) return error;
  const where = placeOf(url);
  if (!where)
    return new PlainError(
      "DATABASE_URL is not a PostgreSQL address. It looks like postgres://user:password@host:5432/name.",
    );
  const code = codeOf(error);
  if (code === null) return error;
  if (NOT_REACHED.has(code))
    return new PlainError(`PostgreSQL at ${where.server} does not answer. Start it, or check DATABASE_URL.`);
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new PlainError(`The host of DATABASE_URL, ${where.server}, is not known. Check its spelling.`);
    case "28P01":
    case "28000":
      return new PlainError(`PostgreSQL at ${where.server} refused the user name or password of DATABASE_URL.`);
    case "3D000":
      return new PlainError(
        `PostgreSQL at ${where.server} has no database "${where.name}". Create it first, or check DATABASE_URL.`,
      );
    case "42501":
      return new PlainError(
        `The database user of DATABASE_URL lacks a right it needs in "${where.name}": ${messageOf(error)}.`,
      );
    case "53300":
      return new PlainError(
        `PostgreSQL at ${where.server} has no free connection. Close some, or raise max_connections.`,
      );
    case "55P03":
      return new PlainError(`Another program keeps the tables of "${where.name}" locked. Stop it and start again.`);
    case "57P03":
      return new PlainError(`PostgreSQL at ${where.server} is still starting. Try again in a few seconds.`);
    default:
      return error;
  }
}

function placeOf(url: string): { server: string; name: string } | null {
  try {
    const { protocol, hostname, port, pathname } = new URL(url);
    if (protocol !== "postgres:" && protocol !== "postgresql:") return null;
    return { server: `${hostname || "localhost"}:${port || "5432"}`, name: decodeURIComponent(pathname.slice(1)) };
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = (e as { code?: unknown }).code;
    if (typeof code === "string") return code;
  }
  return null;
}

function messageOf(error: unknown): string {
  let message = "";
  for (let e = error; e instanceof Error; e = e.cause) message = e.message;
  return message;
}
