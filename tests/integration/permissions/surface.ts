import { AppError } from "@/lib/platform/errors";
import { type FormState, IDLE } from "@/lib/platform/form-state";
import type { Viewer } from "@/lib/platform/viewer";
import type { World } from "./stage";

/** Who asks at this moment; the test's stand-in for the session reads it. */
export const asking: { viewer: Viewer | null } = { viewer: null };

/** A stand-in's way of leaving an action. */
export class Redirected extends Error {}

/**
 * What a cell says. allow: it is done, or read. own: it is done, but with the asker's own things; nothing of LS is read or
 * touched. deny: not_found or forbidden (401, 403, 404 of a route; null of a query), and no row of any table is other than
 * before. conflict: the asker might, but not this one.
 */
export type Cell = "allow" | "own" | "deny" | "conflict";

export type Surface<P> = {
  /** Functions that take a viewer cannot be called by a visitor. */
  visitors: boolean;
  run: (viewer: Viewer | null, world: World, prepared: P) => Promise<unknown>;
};

/** A query or command that takes the viewer first. */
const by = <P>(call: (viewer: Viewer, world: World, prepared: P) => Promise<unknown>): Surface<P> => ({
  visitors: false,
  run: async (viewer, world, prepared) => {
    if (!viewer) throw new Error("A visitor is no viewer.");
    return call(viewer, world, prepared);
  },
});

type Fields = Record<string, string | number>;
type Action = (state: FormState, data: FormData) => Promise<FormState>;

/** A form's action, sent with these fields. */
const form = <P>(action: Action, fields: (world: World, prepared: P) => Fields): Surface<P> => ({
  visitors: true,
  run: async (viewer, world, prepared) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields(world, prepared))) data.set(name, String(value));
    asking.viewer = viewer;
    try {
      const state = await action(IDLE, data);
      if (state.status === "failed") throw new AppError(state.code, state.message, state.fields);
      return state;
    } catch (error) {
      if (error instanceof Redirected) return null;
      throw error;
    } finally {
      asking.viewer = null;
    }
  },
});

/** A route handler's answer: 200, or 303 to a page; 401, 403 and 404 are refusals. */
const route = <P>(answer: (world: World, prepared: P) => Promise<Response>): Surface<P> => ({
  visitors: true,
  run: async (viewer, world, prepared) => {
    asking.viewer = viewer;
    try {
      const response = await answer(world, prepared);
      const body = await response.text();
      if (response.status === 200 || response.status === 303) return body;
      const code = ({ 401: "forbidden", 403: "forbidden", 404: "not_found" } as const)[response.status];
      throw code ? new AppError(code, body) : new Error(`${response.status}: ${body}`);
    } finally {
      asking.viewer = null;
    }
  },
});

export type Row<P = unknown> = {
  /** Resource and action, as the design names them. */
  does: string;
  /** In the order of PERSONAS: V, LS, LO, MA, MU, A. */
  cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell];
  /** Reads write nothing; writes, and openings that are reads with a trace, change rows and leave an audit line. */
  kind: "read" | "opening" | "write";
  /** Made before anybody asks, for each world anew. */
  prepare?: (world: World) => Promise<P>;
  /** "file#export" → how to call it. */
  surfaces: Record<string, Surface<P>>;
  /** Texts an allowed answer holds, and texts of LS that only LS and admins may get. */
  shows?: (world: World) => string[];
  hides?: (world: World) => string[];
};

/** The ways to call a surface, for what `prepare` makes. */
type How<P> = {
  by: (call: (viewer: Viewer, world: World, prepared: P) => Promise<unknown>) => Surface<P>;
  form: (action: Action, fields: (world: World, prepared: P) => Fields) => Surface<P>;
  route: (answer: (world: World, prepared: P) => Promise<Response>) => Surface<P>;
};

/** Keeps what `prepare` makes and what the surfaces take in step. */
export const row = <P>(one: Omit<Row<P>, "surfaces"> & { surfaces: (how: How<P>) => Row<P>["surfaces"] }): Row =>
  ({ ...one, surfaces: one.surfaces({ by, form, route }) }) as unknown as Row;
