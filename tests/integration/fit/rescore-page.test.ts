import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { audit, fitRescores } from "@/db/schema";
import { runRescore } from "@/lib/fit/rescore";
import { retryRescore } from "@/lib/fit/rescore-commands";
import { listRescores } from "@/lib/fit/rescore-queries";
import { make, viewerOf } from "../../support/make";
import { asking, followersOf, publishRevision, rescoreOf, waitingJobs } from "./rescore-world";
import { rate, roleIds } from "./world";

const roleOf = async (slug: string) => (await roleIds(slug))[0] ?? 0;

describe("the list of re-scorings", () => {
  it("is empty at first, then newest first with role, cause, progress and what moved", async () => {
    const viewer = viewerOf(await make.admin());
    expect(await listRescores(viewer, { page: 1 })).toEqual({ rescores: [], page: 1, pages: 1, running: false });
    const role = await roleOf("back-end-developer");
    const people = await followersOf(role, 3);
    for (const { id } of people) await rate(id, [{ skill: "python", level: 2 }]);
    const { rescoreId } = await publishRevision(role, asking(1));
    const waiting = await listRescores(viewer, { page: 1 });
    expect(waiting).toMatchObject({
      running: true,
      rescores: [
        {
          id: rescoreId,
          status: "queued",
          role: { slug: "back-end-developer" },
          cause: "Role requirements changed",
          total: 3,
          done: 0,
          meanMove: null,
          startedAt: null,
        },
      ],
    });
    await runRescore(rescoreId);
    const done = await listRescores(viewer, { page: 1 });
    expect(done).toMatchObject({ running: false, rescores: [{ status: "done", done: 3, moved: 3, error: null }] });
    expect(done.rescores[0]?.meanMove).toBeLessThan(0);
  });

  it("leaves out what nobody followed, once it is done", async () => {
    const viewer = viewerOf(await make.admin());
    const { rescoreId } = await publishRevision(await roleOf("data-analyst"));
    const ids = async () => (await listRescores(viewer, { page: 1 })).rescores.map(({ id }) => id);
    expect(await ids()).toContain(rescoreId);
    await runRescore(rescoreId);
    expect(await ids()).not.toContain(rescoreId);
  });

  it("comes in pages of 20, and any page number leads to one that is there", async () => {
    const viewer = viewerOf(await make.admin());
    const role = await roleOf("web-designer");
    await followersOf(role, 1);
    for (let number = 0; number < 22; number += 1) await publishRevision(role);
    const first = await listRescores(viewer, { page: 1 });
    expect(first.rescores).toHaveLength(20);
    expect(first.pages).toBe(2);
    expect((await listRescores(viewer, { page: 99 })).page).toBe(2);
    for (const page of [0, -3, Number.NaN, 1.5]) expect((await listRescores(viewer, { page })).page).toBe(1);
  });
});

describe("trying again", () => {
  it("queues a failed re-scoring once more, from where it was, with a line in the audit", async () => {
    const viewer = viewerOf(await make.admin());
    const role = await roleOf("qa-engineer");
    await followersOf(role, 2);
    const { rescoreId } = await publishRevision(role);
    await runRescore(rescoreId, { size: 1, until: 0 });
    await expect(retryRescore(viewer, { rescoreId })).rejects.toMatchObject({ code: "conflict" });
    await db.update(fitRescores).set({ status: "failed", error: "gone" }).where(eq(fitRescores.id, rescoreId));
    await retryRescore(viewer, { rescoreId });
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "queued", error: null, done: 1 });
    expect(await waitingJobs()).toContain(`fit.rescore:${rescoreId}`);
    const lines = await db.select().from(audit).where(eq(audit.action, "rescore.retry"));
    expect(lines).toMatchObject([{ actorId: viewer.userId, subject: "rescore", subjectId: String(rescoreId) }]);
    await runRescore(rescoreId);
    expect(await rescoreOf(rescoreId)).toMatchObject({ status: "done", done: 2 });
    await expect(retryRescore(viewer, { rescoreId: 4_000_000_000 })).rejects.toMatchObject({ code: "not_found" });
  });
});
