import { db } from "@/db/client";
import { fitEvents, fitRescores } from "@/db/schema";
import * as rescoreActions from "@/lib/fit/rescore-actions";
import { retryRescore } from "@/lib/fit/rescore-commands";
import { listRescores } from "@/lib/fit/rescore-queries";
import { roleIds } from "../../fit/world";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;

/** A re-scoring that failed. */
async function failedOne({ secret }: World) {
  const [roleId] = await roleIds("back-end-developer");
  const [event] = await db
    .insert(fitEvents)
    .values({ kind: "role_revised", detail: {} })
    .returning({ id: fitEvents.id });
  const [one] = await db
    .insert(fitRescores)
    .values({ eventId: event?.id ?? 0, roleId, total: 3, status: "failed", error: `Reason ${secret}` })
    .returning({ id: fitRescores.id });
  return { rescoreId: one?.id ?? 0 };
}

export const jobs: Row[] = [
  row({
    does: "Jobs: list",
    cells: ADMINS,
    kind: "read",
    prepare: failedOne,
    shows: ({ secret }) => [`Reason ${secret}`],
    surfaces: (how) => ({
      "lib/fit/rescore-queries.ts#listRescores": how.by((viewer) => listRescores(viewer, { page: 1 })),
    }),
  }),
  row({
    does: "Jobs: try a failed one again",
    cells: ADMINS,
    kind: "write",
    prepare: failedOne,
    surfaces: (how) => ({
      "lib/fit/rescore-commands.ts#retryRescore": how.by((viewer, _, { rescoreId }) =>
        retryRescore(viewer, { rescoreId }),
      ),
      "lib/fit/rescore-actions.ts#retryRescoreAction": how.form(
        rescoreActions.retryRescoreAction,
        (_, { rescoreId }) => ({
          rescoreId,
        }),
      ),
    }),
  }),
];
