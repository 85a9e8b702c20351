import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { outbox } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { type OutboxMessage, sendBySmtp } from "@/lib/platform/smtp";

const payloadInput = z.object({ id: z.coerce.number().int().positive() });

const LONGEST_ERROR = 500;

/**
 * Delivers one message of the outbox, when it still waits: to the mail server of SMTP_URL, else to the terminal, where it is
 * kept. A failure is noted in the row and thrown, so that the queue tries again later; the last one ends the row as failed.
 */
export async function sendMail(payload: unknown, attempt: { lastTry: boolean }): Promise<void> {
  const { id } = payloadInput.parse(payload);
  const message = await waitingMessage(id);
  if (!message) return;
  const { smtpUrl } = env;
  if (!smtpUrl) {
    console.log(asText(message));
    await settle(id, { status: "kept" });
    return;
  }
  try {
    await sendBySmtp(smtpUrl, message);
  } catch (error) {
    await noteFailure(id, error, attempt.lastTry);
    throw error;
  }
  await settle(id, { status: "sent", sentAt: now(), lastError: null });
}

async function waitingMessage(id: number): Promise<OutboxMessage | undefined> {
  const [message] = await db
    .select({
      id: outbox.id,
      to: outbox.toAddress,
      subject: outbox.subject,
      text: outbox.textBody,
      html: outbox.htmlBody,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(and(eq(outbox.id, id), eq(outbox.status, "queued")));
  return message;
}

async function settle(id: number, values: Partial<typeof outbox.$inferInsert>): Promise<void> {
  await db
    .update(outbox)
    .set({ ...values, attempts: sql`${outbox.attempts} + 1` })
    .where(and(eq(outbox.id, id), eq(outbox.status, "queued")));
}

async function noteFailure(id: number, error: unknown, lastTry: boolean): Promise<void> {
  const said = error instanceof Error ? error.message : String(error);
  await settle(id, { lastError: printable(said).slice(0, LONGEST_ERROR), ...(lastTry ? { status: "failed" } : {}) });
}

function asText({ to, subject, text }: OutboxMessage): string {
  const body = printable(text)
    .trim()
    .split("\n")
    .map((line) => `  ${line}`);
  const head = [`Message to ${printable(to)} (no SMTP_URL is set, so it stays here)`, `  ${printable(subject)}`, ""];
  return ["", ...head, ...body, ""].join("\n");
}

/** Without the control characters that could move a terminal's cursor or hide text. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{C}\n\t]/gu, "");
}
