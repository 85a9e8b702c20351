import type postgres from "postgres";
import type { Executor } from "./client";

/**
 * Writes rows by COPY … FROM STDIN inside the caller's transaction. `statement` is the whole command; `rows` are pieces of text
 * in COPY's own text format, each of whole lines. The next piece is asked for while the server still reads the last one.
 * @throws when the server refuses the rows; the transaction is then aborted
 */
export async function copyIn(tx: Executor, statement: string, rows: Iterable<string>): Promise<void> {
  const client = clientOf(tx);
  const stream = await client.unsafe(statement).writable();
  let broken: Error | undefined;
  stream.on("error", (error) => {
    broken = error;
  });
  let sent: Promise<unknown> = Promise.resolve();
  for (const piece of rows) {
    await sent;
    sent = new Promise((done) => stream.write(piece, done));
    await breath();
    if (broken) break;
  }
  await sent;
  stream.end();
  await breath();
  // The driver never tells how a COPY ended that the server refused at its last step; the next query on the connection does.
  await client.unsafe("select 1").catch((error: unknown) => {
    throw broken ?? new Error("The server refused rows sent by COPY.", { cause: error });
  });
  if (broken) throw broken;
}

/** Text as one field of COPY's text format; null and undefined are its null. */
export function copyField(value: string | number | boolean | Date | null | undefined): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Date) return value.toISOString();
  return SPECIAL.test(value) ? value.replace(ALL_SPECIAL, (found) => ESCAPES[found] ?? found) : value;
}

const SPECIAL = /[\\\n\r\t]/;
const ALL_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The driver's own client of a transaction, which drizzle keeps to itself. */
function clientOf(tx: Executor): postgres.TransactionSql {
  const { session } = tx as unknown as { session: { client: postgres.TransactionSql } };
  return session.client;
}

const breath = (): Promise<void> => new Promise((done) => setImmediate(done));
