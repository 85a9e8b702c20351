import { and, count, desc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, importFiles, imports, instance, roles, staleNotices } from "@/db/schema";
import { applyImport, dropImport } from "@/lib/importers/commands";
import { endLostImports } from "@/lib/importers/lost";
import type { PlanView } from "@/lib/importers/plan";
import { readImport, runImport } from "@/lib/importers/run";
import { STAGES } from "@/lib/importers/text";
import { importTransaction } from "@/lib/importers/transaction";
import type { Viewer } from "@/lib/platform/viewer";
import { digest } from "../../support/digest";
import { make, viewerOf } from "../../support/make";
import { tinyBls, tinyBlsFiles } from "../../support/tiny-bls";
import { setTinyCell, type TinyRelease, tinyOnet, tinyOnetFiles, zipOf } from "../../support/tiny-onet";
import { applyRelease, roleOf, tinyRelease } from "./releases";
import { importOf, upload } from "./uploads";

const ATTEMPT = { lastTry: false };
const CATALOG = [
  "roles",
  "role_aliases",
  "role_revisions",
  "role_technologies",
  "requirements",
  "related_roles",
  "facts",
  "skills",
  "fit_events",
];

let admin: Viewer;
beforeAll(async () => {
  admin = viewerOf(await make.admin());
});
beforeEach(() => db.update(imports).set({ status: "dropped" }));

/** Uploads the tiny release as its files and has it read. */
async function read(release: string, edit: (tiny: TinyRelease) => void = () => {}): Promise<number> {
  const tiny = tinyOnet(release);
  edit(tiny);
  const id = await upload(admin, "onet", tinyOnetFiles(tiny));
  await readImport(id, ATTEMPT);
  return id;
}

const catalog = async () => {
  const all = await digest();
  return CATALOG.map((table) => all[`public.${table}`]);
};

describe("an upload", () => {
  test("is read and planned, applied on the admin's word, and then forgets its files", async () => {
    const before = await catalog();
    const id = await read("90.1");
    const planned = await importOf(id);
    expect(planned).toMatchObject({ status: "planned", release: "90.1", stage: STAGES.planned });
    expect((planned.plan as PlanView).creates.total).toBe(5);
    expect(await catalog()).toEqual(before);
    const [catalogBefore] = await db.select().from(instance);

    await applyImport(admin, { importId: id });
    expect(await importOf(id)).toMatchObject({ status: "applying", stage: STAGES.waiting });
    await runImport(id, ATTEMPT);
    const done = await importOf(id);
    expect(done).toMatchObject({ status: "done", stage: STAGES.done });
    expect(done.finishedAt).not.toBeNull();
    expect((await roleOf("91-1001.00")).revisions[0]).toMatchObject({ publishedBy: admin.userId });
    expect(await filesOf(id)).toBe(0);
    const [catalogAfter] = await db.select().from(instance);
    expect(catalogAfter?.catalogRelease).toBe((catalogBefore?.catalogRelease ?? 0) + 1);
    const [notice] = await db.select().from(staleNotices).orderBy(desc(staleNotices.id)).limit(1);
    expect(notice?.tags).toEqual(["catalog"]);
    const lines = await db
      .select({ action: audit.action, actor: audit.actor })
      .from(audit)
      .where(and(eq(audit.subject, "import"), eq(audit.subjectId, String(id))))
      .orderBy(audit.id);
    expect(lines).toEqual([
      { action: "import.upload", actor: "admin" },
      { action: "import.start", actor: "admin" },
      { action: "import.apply", actor: "import.apply" },
    ]);
  });

  test("of the same release again plans nothing, as a zip too", async () => {
    const id = await upload(admin, "onet", [
      { name: "db_90_1_text.zip", bytes: await zipOf(tinyOnetFiles(tinyOnet())) },
    ]);
    await readImport(id, ATTEMPT);
    expect(((await importOf(id)).plan as PlanView).empty).toBe(true);
  });

  test("of BLS projections is read, planned and applied in the same way", async () => {
    const id = await upload(admin, "bls", tinyBlsFiles(tinyBls()));
    await readImport(id, ATTEMPT);
    expect(await importOf(id)).toMatchObject({ status: "planned", release: "2024-34" });
    await applyImport(admin, { importId: id });
    await runImport(id, ATTEMPT);
    expect(await importOf(id)).toMatchObject({ status: "done" });
    expect((await roleOf("91-2001.00")).revision).toBe(2);
  });

  test("that is wrong is refused with file and line, and nothing else is written", async () => {
    const before = await catalog();
    const id = await read("90.2", (tiny) => setTinyCell(tiny, "Skills.txt", 4, "Data Value", "9.99"));
    const refused = await importOf(id);
    expect(refused).toMatchObject({ status: "refused", plan: null, stage: STAGES.refused });
    expect(refused.problems[0]).toMatchObject({
      file: "Skills.txt",
      line: 4,
      message: expect.stringContaining("9.99"),
    });
    expect(await filesOf(id)).toBe(0);
    expect(await catalog()).toEqual(before);
    await expect(applyImport(admin, { importId: id })).rejects.toMatchObject({ code: "conflict" });
  });

  test("may be dropped while it is read or planned, and stays dropped", async () => {
    const id = await upload(admin, "onet", tinyOnetFiles(tinyOnet("90.3")));
    await dropImport(admin, { importId: id });
    await readImport(id, ATTEMPT);
    expect(await importOf(id)).toMatchObject({ status: "dropped" });
    expect(await filesOf(id)).toBe(0);
    await expect(dropImport(admin, { importId: id })).rejects.toMatchObject({ code: "conflict" });
    await expect(dropImport(admin, { importId: 999_999_999 })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("applying", () => {
  test("another plan than the admin saw shows that plan first", async () => {
    const id = await read("92.1", (tiny) => setTinyCell(tiny, "Job Zones.txt", 2, "Job Zone", "5"));
    const seen = (await importOf(id)).plan as PlanView;
    await applyRelease(await tinyRelease("91.1", (tiny) => setTinyCell(tiny, "Job Zones.txt", 3, "Job Zone", "5")));
    const before = await catalog();
    await applyImport(admin, { importId: id });
    await runImport(id, ATTEMPT);
    const again = await importOf(id);
    expect(again).toMatchObject({ status: "planned", stage: STAGES.changed });
    expect((again.plan as PlanView).changes.total).toBeGreaterThan(seen.changes.total);
    expect(await catalog()).toEqual(before);
    await applyImport(admin, { importId: id });
    await runImport(id, ATTEMPT);
    expect(await importOf(id)).toMatchObject({ status: "done" });
  });

  test("waits for its turn while another import is applied, by command and by job", async () => {
    const first = await read("93.1", (tiny) => setTinyCell(tiny, "Job Zones.txt", 2, "Job Zone", "2"));
    const second = await read("94.1", (tiny) => setTinyCell(tiny, "Job Zones.txt", 2, "Job Zone", "3"));
    await applyImport(admin, { importId: first });
    await expect(applyImport(admin, { importId: second })).rejects.toMatchObject({ code: "conflict" });
    await importTransaction(async () => {
      await expect(runImport(first, ATTEMPT)).rejects.toMatchObject({ code: "conflict" });
    });
    expect(await importOf(first)).toMatchObject({ status: "applying", stage: STAGES.busy });
    await runImport(first, ATTEMPT);
    expect(await importOf(first)).toMatchObject({ status: "done" });
  });

  test("that was cut off in the middle is taken up again by the next try", async () => {
    const id = await read("95.1", (tiny) => setTinyCell(tiny, "Job Zones.txt", 2, "Job Zone", "4"));
    const before = await catalog();
    await applyImport(admin, { importId: id });
    await cutOff(() => runImport(id, ATTEMPT));
    expect([await catalog(), (await importOf(id)).status]).toEqual([before, "applying"]);
    await runImport(id, ATTEMPT);
    expect(await importOf(id)).toMatchObject({ status: "done" });
    expect((await roleOf("91-1001.00")).jobZone).toBe(4);
  });

  test("that nobody will take up again ends as failed with a sentence", async () => {
    const id = await read("96.1", (tiny) => setTinyCell(tiny, "Job Zones.txt", 2, "Job Zone", "5"));
    await applyImport(admin, { importId: id });
    await db.update(imports).set({ createdAt: sql`now() - interval '1 hour'` }).where(eq(imports.id, id));
    expect(await endLostImports()).toBe(0);
    await db.execute(sql`select graphile_worker.remove_job(${`import:${id}`})`);
    await endLostImports();
    expect(await importOf(id)).toMatchObject({ status: "failed", stage: STAGES.lost });
    expect(await filesOf(id)).toBe(0);
  });
});

/**
 * Runs an import until it stands still before the revisions it wants to write, and cancels it there: all is rolled back, as
 * when the server is killed. (Ending its connection trips the driver, which then writes to a socket that is gone.)
 */
async function cutOff(run: () => Promise<unknown>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table role_revisions in exclusive mode`);
    const running = run().catch(() => {});
    for (let cancelled = 0; cancelled === 0; ) {
      const waiting = await db.execute(sql`
        select pg_cancel_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`);
      cancelled = waiting.length;
    }
    await running;
  });
}

async function filesOf(importId: number): Promise<number> {
  const [row] = await db.select({ n: count() }).from(importFiles).where(eq(importFiles.importId, importId));
  return row?.n ?? 0;
}

test("no role of ours was touched by any of it", async () => {
  const [row] = await db
    .select({ n: count() })
    .from(roles)
    .where(and(eq(roles.curated, true), eq(roles.revision, 1)));
  const [all] = await db.select({ n: count() }).from(roles).where(eq(roles.curated, true));
  expect(row?.n).toBe(all?.n);
});
