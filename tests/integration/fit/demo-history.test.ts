import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { fitRescores, fitSnapshots, users } from "@/db/schema";
import { seedPeople } from "@/db/seed/people";
import { followedFits } from "@/lib/fit/queries";
import { type ReplayDifference, replayAll } from "@/lib/fit/replay";
import { viewerOf } from "../../support/make";
import { CATALOG_DAY } from "../../support/template";

const DEMO_LEARNER = "learner@demo.bearing.example";

describe("the demo's history", () => {
  beforeAll(async () => {
    await db.transaction((tx) => seedPeople(tx, { today: CATALOG_DAY }));
  }, 60_000);

  it("comes out of the ledger again, every snapshot to the bit", async () => {
    const differences: ReplayDifference[] = [];
    const counts = await replayAll(db, { onDifference: (one) => differences.push(one) });
    expect(differences).toEqual([]);
    expect(counts.snapshots).toBe(await db.$count(fitSnapshots));
    expect(counts.snapshots).toBeGreaterThan(50);
    expect(counts.fromInputs).toBe(0);
  });

  it("shows the demo learner at least six causes of at least four kinds, one of them the role's own", async () => {
    const [learner] = await db.select().from(users).where(eq(users.email, DEMO_LEARNER));
    if (!learner) throw new Error("The demo learner is not there.");
    const [target] = await followedFits(viewerOf(learner), learner.id);
    const causes = target?.points.map(({ cause }) => cause) ?? [];
    expect(target?.role.target).toBe(true);
    expect(causes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(causes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    const byRole = causes.filter(({ kind }) => kind === "role_revised");
    expect(byRole.length).toBeGreaterThan(0);
    expect(byRole.every(({ own }) => own === 0)).toBe(true);
    expect(byRole.some(({ role }) => role !== 0)).toBe(true);
  });

  it("has nothing left to score again", async () => {
    const open = await db.$count(fitRescores, and(sql`${fitRescores.status} <> 'done'`));
    expect(open).toBe(0);
  });
});
