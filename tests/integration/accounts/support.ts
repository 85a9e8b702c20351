import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { audit, outbox, users } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";

export const PASSWORD = "tin roof, green kettle";
export const OTHER_PASSWORD = "blau kanne mond sieben";

let made = 0;
export const freshEmail = (): string => `somebody.${process.pid}.${++made}@example.org`;

export const mailsTo = (email: string) =>
  db.select().from(outbox).where(eq(outbox.toAddress, email)).orderBy(desc(outbox.id));

/** The token of the newest mail to an address. */
export async function mailedToken(email: string): Promise<string> {
  const [mail] = await mailsTo(email);
  const token = /token=([A-Za-z0-9_-]{43})/.exec(mail?.textBody ?? "")?.[1];
  if (!token) throw new Error(`No link was mailed to ${email}.`);
  return token;
}

export async function userBy(email: string) {
  const [user] = await db.select().from(users).where(eq(users.email, email));
  return user;
}

export const auditOf = (userId: number) =>
  db
    .select({ action: audit.action, detail: audit.detail, actorId: audit.actorId })
    .from(audit)
    .where(eq(audit.subjectId, String(userId)))
    .orderBy(audit.id);

/** Runs `count` at once; how many succeeded, and the codes of those that did not. */
export async function atOnce<T>(
  count: number,
  run: (index: number) => Promise<T>,
): Promise<{ done: T[]; codes: string[] }> {
  const results = await Promise.allSettled(Array.from({ length: count }, (_, index) => run(index)));
  const done = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failures: unknown[] = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const codes = failures.map((reason) => {
    if (reason instanceof AppError) return reason.code;
    throw reason;
  });
  return { done, codes };
}

export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
