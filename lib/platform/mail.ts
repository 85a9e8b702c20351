import "server-only";
import { sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { outbox } from "@/db/schema";

export type Mail = { to: string; subject: string; text: string; html: string };

/** Puts a message into the outbox and wakes the worker, both in the caller's transaction. */
export async function queueMail(tx: Executor, mail: Mail): Promise<void> {
  const [row] = await tx
    .insert(outbox)
    .values({ toAddress: mail.to, subject: mail.subject, textBody: mail.text, htmlBody: mail.html })
    .returning({ id: outbox.id });
  await tx.execute(
    sql`select graphile_worker.add_job('mail.send', json_build_object('id', ${row?.id}::bigint), job_key := ${`mail:${row?.id}`}, max_attempts := 12)`,
  );
}
