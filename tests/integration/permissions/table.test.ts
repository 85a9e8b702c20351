import { and, count, eq, gt, max } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { audit } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import { digest } from "../../support/digest";
import { surfacesOnDisk } from "./read-surfaces";
import { rowsOf } from "./rows-of";
import { makeWorld, PERSONAS, type Persona, type World } from "./stage";
import type { Cell, Row, Surface } from "./surface";
import { BY_KEY, INNER, TABLE } from "./table";

vi.mock("@/lib/platform/auth/viewer", async () => {
  const { asking } = await import("./surface");
  return { getViewer: async () => asking.viewer };
});
vi.mock("@/lib/accounts/browser", () => ({ leaveBrowser: async () => {} }));
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, refresh() {}, updateTag() {}, revalidateTag() {} }));
vi.mock("next/server", async (original) => ({ ...(await original<object>()), connection: async () => {} }));
vi.mock("next/navigation", async () => {
  const { Redirected } = await import("./surface");
  return {
    redirect(to: string) {
      throw new Redirected(to);
    },
    unstable_rethrow(error: unknown) {
      if (error instanceof Redirected) throw error;
    },
  };
});

type Scene = { world: World; prepared: unknown };

describe.each(TABLE)("$does", (one) => {
  /** Refusals and reads change nothing, so they share one world. */
  let shared: Scene;
  beforeAll(async () => {
    shared = await sceneOf(one);
  });

  describe.each(Object.entries(one.surfaces))("%s", (_, surface) => {
    const cells = cellsOf(one, surface);
    const refused = cells.filter(([, cell]) => cell === "deny" || cell === "conflict");
    const granted = cells.filter(([, cell]) => cell === "allow" || cell === "own");

    if (refused.length > 0) {
      test(`refuses ${list(refused)}, and no row of any table is another one`, async () => {
        const before = await digest();
        for (const [persona, cell] of refused) {
          const code = await codeOf(surface.run(viewerOf(shared.world, persona), shared.world, shared.prepared));
          expect(cell === "deny" ? REFUSALS : ["conflict"], `${persona} got ${code}`).toContain(code);
        }
        expect(await digest()).toEqual(before);
      });
    }
    if (one.kind === "read" && granted.length > 0) {
      test(`lets ${list(granted)} read, and writes nothing`, async () => {
        const before = await digest();
        for (const [persona, cell] of granted) {
          const answer = await surface.run(viewerOf(shared.world, persona), shared.world, shared.prepared);
          checkAnswer(one, shared.world, persona, cell, JSON.stringify(answer) ?? "");
        }
        expect(await digest()).toEqual(before);
      });
    }
    if (one.kind === "read") return;
    test.each(granted)("%s: %s", async (persona, cell) => {
      const { world, prepared } = await sceneOf(one);
      const viewer = viewerOf(world, persona);
      const [before, lines, theirs] = [await digest(), await newestLine(), await rowsOf(world.people.LS.id)];
      const answer = await surface.run(viewer, world, prepared);
      checkAnswer(one, world, persona, cell, JSON.stringify(answer) ?? "");
      expect(await digest()).not.toEqual(before);
      if (cell === "own") expect(await rowsOf(world.people.LS.id)).toEqual(theirs);
      expect(await linesOf(viewer?.userId ?? 0, lines)).toBeGreaterThan(0);
    });
  });
});

describe("the table", () => {
  const named = [...new Set(TABLE.flatMap((one) => Object.keys(one.surfaces)))];

  test("names every command, action, query with a viewer and route there is, and none that is not there", () => {
    const known = new Set([...named, ...Object.keys(BY_KEY), ...Object.keys(INNER)]);
    const there = surfacesOnDisk();
    expect(there.length).toBeGreaterThan(100);
    expect(there.filter((surface) => !known.has(surface))).toEqual([]);
    expect([...known].filter((surface) => !there.includes(surface))).toEqual([]);
  });

  test("lets a visitor write nothing, and nobody but the learner, the assigned mentor and admins at what is the learner's", () => {
    for (const { does, kind, cells } of TABLE) {
      const [visitor, own, other, , unassigned] = cells;
      if (kind !== "read") expect(visitor, does).toBe("deny");
      if (own === "allow" && visitor === "deny") expect(["own", "deny"], does).toContain(other);
      if (visitor === "deny") expect(["own", "deny"], does).toContain(unassigned);
    }
  });
});

const REFUSALS = ["not_found", "forbidden"];

async function sceneOf(one: Row): Promise<Scene> {
  const world = await makeWorld();
  return { world, prepared: await one.prepare?.(world) };
}

function cellsOf(one: Row, surface: Surface<unknown>): [Persona, Cell][] {
  const all = PERSONAS.map((persona, index): [Persona, Cell] => [persona, one.cells[index] ?? "deny"]);
  return all.filter(([persona]) => persona !== "V" || surface.visitors);
}

function list(cells: readonly (readonly [Persona, Cell])[]): string {
  return cells.map(([persona]) => persona).join(", ");
}

const viewerOf = (world: World, persona: Persona) => (persona === "V" ? null : world.viewers[persona]);

/** Own answers hold nothing of LS; allowed ones hold what they must, and less for those who see less. */
function checkAnswer(one: Row, world: World, persona: Persona, cell: Cell, answer: string): void {
  if (cell === "own") expect(answer, persona).not.toContain(world.secret);
  else for (const text of one.shows?.(world) ?? []) expect(answer, persona).toContain(text);
  if (persona !== "LS" && persona !== "A")
    for (const text of one.hides?.(world) ?? []) expect(answer, persona).not.toContain(text);
}

/** The refusal's code; a query's null is one too. */
async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    return (await answer) === null ? "not_found" : "nothing: it was allowed";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

async function newestLine(): Promise<number> {
  const [row] = await db.select({ id: max(audit.id) }).from(audit);
  return row?.id ?? 0;
}

async function linesOf(actorId: number, after: number): Promise<number> {
  const [row] = await db
    .select({ lines: count() })
    .from(audit)
    .where(and(eq(audit.actorId, actorId), gt(audit.id, after)));
  return row?.lines ?? 0;
}
