import type { AddressInfo } from "node:net";
import { eq, sql } from "drizzle-orm";
import { Logger, type Runner, run } from "graphile-worker";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema";
import { freeAbandonedJobs } from "@/lib/jobs/abandoned";
import { tasks } from "@/lib/jobs/tasks";
import { sendMail } from "@/lib/jobs/tasks/mail-send";
import { queueMail } from "@/lib/platform/mail";

const MAIL = {
  to: "learner@example.org",
  subject: "Confirm your address for Bearing",
  text: "Open this link to confirm:\nhttps://bearing.example/verify?token=abc\n",
  html: "<p>Open <a href='https://bearing.example/verify?token=abc'>this link</a>.</p>",
};

let mailServer: { port: number; inbox: Email[]; stop: () => Promise<void> } | undefined;
let runner: Runner | undefined;

async function startMailServer(port = 0, refuse = false) {
  const inbox: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (refuse) return done(Object.assign(new Error("Mailbox is full"), { responseCode: 452 }));
        inbox.push(await PostalMime.parse(Buffer.concat(chunks)));
        done();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const { port: own } = server.server.address() as AddressInfo;
  mailServer = { port: own, inbox, stop: () => new Promise((done) => server.close(() => done())) };
  process.env.SMTP_URL = `smtp://127.0.0.1:${own}`;
  return mailServer;
}

async function startWorker(): Promise<void> {
  runner = await run({
    connectionString: process.env.DATABASE_URL,
    concurrency: 2,
    maxPoolSize: 2,
    pollInterval: 100,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: [],
    logger: new Logger(() => () => {}),
  });
}

const rowsOf = (to: string) => db.select().from(outbox).where(eq(outbox.toAddress, to));
const queue = (to: string) => db.transaction((tx) => queueMail(tx, { ...MAIL, to }));
const jobsLeft = async () => {
  const [row] = await db.execute<{ jobs: number }>(sql`select count(*)::int as jobs from graphile_worker.jobs`);
  return row?.jobs;
};
/** Instead of waiting for the queue's growing pauses. */
const retryNow = () => db.execute(sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);

beforeEach(() => {
  delete process.env.SMTP_URL;
});

afterEach(async () => {
  await runner?.stop().catch(() => {});
  runner = undefined;
  await mailServer?.stop();
  mailServer = undefined;
  vi.restoreAllMocks();
});

describe("Mail", () => {
  it("reaches the mail server as it was written, once, and the outbox says so", async () => {
    const { inbox } = await startMailServer();
    await startWorker();
    await queue("sent@example.org");
    await vi.waitFor(async () => expect((await rowsOf("sent@example.org"))[0]?.status).toBe("sent"), 8000);
    const [row] = await rowsOf("sent@example.org");
    expect(inbox).toHaveLength(1);
    expect(inbox[0]).toMatchObject({ subject: MAIL.subject, to: [{ address: "sent@example.org" }] });
    expect(inbox[0]?.text?.trim()).toBe(MAIL.text.trim());
    expect(inbox[0]?.html).toContain("verify?token=abc");
    expect(row).toMatchObject({ attempts: 1, lastError: null });
    expect(row?.sentAt).toBeInstanceOf(Date);
    await sendMail({ id: row?.id }, { lastTry: false });
    expect(inbox).toHaveLength(1);
  });

  it("waits while the mail server is down and goes out once when it is up", async () => {
    const { port, stop } = await startMailServer();
    await stop();
    mailServer = undefined;
    await startWorker();
    await queue("patient@example.org");
    await vi.waitFor(async () => expect((await rowsOf("patient@example.org"))[0]?.attempts).toBeGreaterThan(0), 8000);
    const [waiting] = await rowsOf("patient@example.org");
    expect(waiting?.status).toBe("queued");
    expect(waiting?.lastError).toMatch(/ECONNREFUSED/);
    const { inbox } = await startMailServer(port);
    await vi.waitFor(async () => {
      await retryNow();
      expect((await rowsOf("patient@example.org"))[0]?.status).toBe("sent");
    }, 8000);
    await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), 5000);
    expect(inbox).toHaveLength(1);
    expect((await rowsOf("patient@example.org"))[0]?.attempts).toBeGreaterThan(1);
  });

  it("carries the same Message-ID at every attempt, so a second copy can be told", async () => {
    await startMailServer(0, true);
    await queue("refused@example.org");
    const [row] = await rowsOf("refused@example.org");
    await expect(sendMail({ id: row?.id }, { lastTry: false })).rejects.toThrow(/Mailbox is full/);
    await mailServer?.stop();
    const first = await startMailServer();
    await sendMail({ id: row?.id }, { lastTry: false });
    await db
      .update(outbox)
      .set({ status: "queued" })
      .where(eq(outbox.id, row?.id ?? 0));
    await sendMail({ id: row?.id }, { lastTry: false });
    expect(first.inbox).toHaveLength(2);
    expect(first.inbox[0]?.messageId).toBe(first.inbox[1]?.messageId);
  });

  it("is given up after the last try, with the reason", async () => {
    await startMailServer(0, true);
    await queue("never@example.org");
    const [row] = await rowsOf("never@example.org");
    await expect(sendMail({ id: row?.id }, { lastTry: true })).rejects.toThrow();
    expect((await rowsOf("never@example.org"))[0]).toMatchObject({ status: "failed", attempts: 1 });
    expect((await rowsOf("never@example.org"))[0]?.lastError).toMatch(/Mailbox is full/);
  });

  it("is shown in the terminal and kept when no mail server is set, without control characters", async () => {
    const lines = vi.spyOn(console, "log").mockImplementation(() => {});
    await db.transaction((tx) =>
      queueMail(tx, { ...MAIL, to: "shown@example.org", text: `${MAIL.text}\u001b[2Jhidden` }),
    );
    const [row] = await rowsOf("shown@example.org");
    await sendMail({ id: row?.id }, { lastTry: false });
    const shown = lines.mock.calls.flat().join("\n");
    expect(shown).toContain("shown@example.org");
    expect(shown).toContain(MAIL.subject);
    expect(shown).toContain("https://bearing.example/verify?token=abc");
    expect(shown).not.toContain("\u001b");
    expect((await rowsOf("shown@example.org"))[0]?.status).toBe("kept");
  });

  it("does not leave when the change that caused it is taken back", async () => {
    const before = await jobsLeft();
    await expect(
      db.transaction(async (tx) => {
        await queueMail(tx, { ...MAIL, to: "undone@example.org" });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    expect(await rowsOf("undone@example.org")).toEqual([]);
    expect(await jobsLeft()).toBe(before);
  });

  it("of a worker that was killed goes out within minutes, and a job under way is left alone", async () => {
    await queue("killed@example.org");
    await queue("under.way@example.org");
    const hold = (to: string, worker: string, ago: string) =>
      db.execute(sql`
        update graphile_worker._private_jobs set locked_by = ${worker}, locked_at = now() - ${ago}::interval
        where key = 'mail:' || (select id from outbox where to_address = ${to})`);
    await hold("killed@example.org", "worker-dead", "6 minutes");
    await hold("under.way@example.org", "worker-busy", "1 minute");
    await freeAbandonedJobs();
    const held = await db.execute(
      sql`select locked_by from graphile_worker._private_jobs where locked_by in ('worker-dead', 'worker-busy')`,
    );
    expect(held).toEqual([{ locked_by: "worker-busy" }]);
  });
});
