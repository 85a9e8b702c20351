import "server-only";
import { createTransport } from "nodemailer";
import { env } from "./env";

/** A message as the outbox keeps it. `id` names it for good: a second delivery carries the same Message-ID. */
export type OutboxMessage = { id: number; to: string; subject: string; text: string; html: string; createdAt: Date };

/** Limits of one delivery in milliseconds; each may be given in SMTP_URL instead. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/**
 * Hands one message to the mail server of SMTP_URL, in one connection. Resolves when the server has taken it.
 * Throws what the server or the network said; after a lost reply the message may have been taken all the same.
 */
export async function sendBySmtp(smtpUrl: string, message: OutboxMessage): Promise<void> {
  const transport = createTransport(withLimits(smtpUrl));
  try {
    await transport.sendMail({
      from: env.mailFrom,
      to: { name: "", address: message.to },
      subject: message.subject,
      text: message.text,
      html: message.html,
      messageId: messageId(message),
      date: message.createdAt,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

function withLimits(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, value] of Object.entries(LIMITS)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** The same for every attempt at a message, so that a receiver can drop a second copy. */
export function messageId({ id, createdAt }: Pick<OutboxMessage, "id" | "createdAt">): string {
  return `<outbox.${id}.${createdAt.getTime().toString(36)}@${new URL(env.appOrigin).hostname}>`;
}
