import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import * as actions from "@/lib/roles/facts/actions";
import * as commands from "@/lib/roles/facts/commands";
import { listFacts } from "@/lib/roles/facts/list";
import { factListQuery } from "@/lib/roles/facts/list-query";
import { factForEditing, roleForNewFact, rolesForNewFact } from "@/lib/roles/facts/queries";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;
const SLUG = "web-designer";

const statement = {
  value: 61_000,
  text: null,
  comparison: null,
  topCoded: false,
  measure: "average salary",
  percentile: null,
  asStated: null,
  publishedAs: null,
  occupation: "Web designer",
  geography: "United States",
  period: "2026",
  source: "An invented survey",
  publisher: "An invented publisher",
  url: null,
  accessedOn: "2026-01-02",
  reviewBy: "2099-01-01",
  note: null,
} as const;

const fields = Object.fromEntries(
  Object.entries(statement).map(([name, value]) => [name, value === false ? "" : (value ?? "")]),
);

async function roleId(): Promise<number> {
  const [role] = await db.select({ id: roles.id }).from(roles).where(eq(roles.slug, SLUG));
  return role?.id ?? 0;
}

/** A figure whose measure tells it from every other. */
async function standing({ secret, viewers: { A } }: World) {
  const id = await roleId();
  const { factId } = await commands.addFact(A, { roleId: id, kind: "pay", ...statement, measure: `pay ${secret}` });
  return { roleId: id, factId };
}

async function withdrawn(world: World) {
  const made = await standing(world);
  await commands.withdrawFact(world.viewers.A, made);
  return made;
}

type Made = { roleId: number; factId: number };
const which = (_: World, { factId }: Made) => ({ factId });

export const figures: Row[] = [
  row({
    does: "Facts: list, read, choose a role",
    cells: ADMINS,
    kind: "read",
    prepare: standing,
    shows: ({ secret }) => [`pay ${secret}`],
    surfaces: (how) => ({
      "lib/roles/facts/list.ts#listFacts": how.by((viewer, { secret }) =>
        listFacts(viewer, factListQuery({ view: "all", q: secret })),
      ),
      "lib/roles/facts/queries.ts#factForEditing": how.by((viewer, _, { factId }) => factForEditing(viewer, factId)),
    }),
  }),
  row({
    does: "Facts: the role a new one is about",
    cells: ADMINS,
    kind: "read",
    shows: () => [SLUG],
    surfaces: (how) => ({
      "lib/roles/facts/queries.ts#roleForNewFact": how.by((viewer) => roleForNewFact(viewer, SLUG)),
      "lib/roles/facts/queries.ts#rolesForNewFact": how.by((viewer) => rolesForNewFact(viewer, "Web Designer")),
    }),
  }),
  row({
    does: "Facts: renew, confirm, withdraw",
    cells: ADMINS,
    kind: "write",
    prepare: standing,
    surfaces: (how) => ({
      "lib/roles/facts/commands.ts#renewFact": how.by((viewer, _, { factId }) =>
        commands.renewFact(viewer, { factId, ...statement }),
      ),
      "lib/roles/facts/actions.ts#renewFactAction": how.form(actions.renewFactAction, (_, { factId }) => ({
        factId,
        ...fields,
      })),
      "lib/roles/facts/commands.ts#confirmFact": how.by((viewer, _, made) => commands.confirmFact(viewer, made)),
      "lib/roles/facts/actions.ts#confirmFactAction": how.form(actions.confirmFactAction, which),
      "lib/roles/facts/commands.ts#withdrawFact": how.by((viewer, _, made) => commands.withdrawFact(viewer, made)),
      "lib/roles/facts/actions.ts#withdrawFactAction": how.form(actions.withdrawFactAction, which),
    }),
  }),
  row({
    does: "Facts: put a withdrawn one back",
    cells: ADMINS,
    kind: "write",
    prepare: withdrawn,
    surfaces: (how) => ({
      "lib/roles/facts/commands.ts#restoreFact": how.by((viewer, _, made) => commands.restoreFact(viewer, made)),
      "lib/roles/facts/actions.ts#restoreFactAction": how.form(actions.restoreFactAction, which),
    }),
  }),
  row({
    does: "Facts: add",
    cells: ADMINS,
    kind: "write",
    prepare: async () => ({ roleId: await roleId() }),
    surfaces: (how) => ({
      "lib/roles/facts/commands.ts#addFact": how.by((viewer, _, made) =>
        commands.addFact(viewer, { roleId: made.roleId, kind: "pay", ...statement }),
      ),
      "lib/roles/facts/actions.ts#addFactAction": how.form(actions.addFactAction, (_, made) => ({
        roleId: made.roleId,
        kind: "pay",
        ...fields,
      })),
    }),
  }),
];
