import type { Viewer } from "@/lib/platform/viewer";
import * as editing from "@/lib/roles/edit/actions";
import * as commands from "@/lib/roles/edit/commands";
import { rolesForEditing } from "@/lib/roles/edit/list";
import { roleListQuery } from "@/lib/roles/edit/list-query";
import { publishRole } from "@/lib/roles/edit/publish";
import * as editor from "@/lib/roles/edit/queries";
import { reviewQueue } from "@/lib/roles/edit/review";
import { roleNews } from "@/lib/roles/news";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;
/** Whoever is signed in reads their own, which for staff is nothing. */
const SELF = ["deny", "allow", "own", "own", "own", "own"] as const;

let made = 0;

const stampOf = async (viewer: Viewer, roleId: number): Promise<string> =>
  (await editor.presentRoleStamp(viewer, roleId)) ?? "";

/** A role nobody but an admin sees, with a draft that could be published. */
async function draft({ viewers: { A }, secret }: World) {
  const { id, slug } = await commands.createRole(A, { title: `Draft ${secret}`, slug: `draft-role-${++made}` });
  const opened = await editor.roleForEditing(A, id);
  const document = { ...opened.document, oneLine: `Line ${secret}`, summary: `Summary ${secret}` };
  await commands.saveRoleDraft(A, { roleId: id, seen: opened.seen, document });
  return { roleId: id, slug, seen: await stampOf(A, id), document: { ...document, title: "Another title" } };
}

/** The same role with its draft in the review queue. */
async function ready(world: World) {
  const made = await draft(world);
  await commands.markRoleReady(world.viewers.A, { roleId: made.roleId, seen: made.seen, note: null });
  return { ...made, seen: await stampOf(world.viewers.A, made.roleId) };
}

/** The same role, public, without a draft; revision 1 differs from revision 2. */
async function published(world: World) {
  const { A } = world.viewers;
  const { roleId, slug, seen, document } = await draft(world);
  await publishRole(A, { roleId, seen, agreed: [] });
  await publishRole(A, { roleId, seen: await stampOf(A, roleId), agreed: [], document });
  return { roleId, slug, seen: await stampOf(A, roleId), document: { ...document, title: "A third title" } };
}

const held = (_: World, { roleId, seen }: { roleId: number; seen: string }) => ({ roleId, seen });

/** The editor's form with a title, a line and a summary and nothing else. */
const filled =
  (intent: "save" | "publish") =>
  (_: World, { roleId, seen }: { roleId: number; seen: string }) => ({
    roleId,
    seen,
    intent,
    title: "A fourth title",
    oneLine: "What it is.",
    summary: "What it is about.",
    workSetting: "",
    enterStartingOut: "",
    enterSomeExperience: "",
    enterChangingCareer: "",
  });

export const roleEditor: Row[] = [
  row({
    does: "Role draft or archived: read",
    cells: ADMINS,
    kind: "read",
    prepare: draft,
    surfaces: (how) => ({
      "lib/roles/edit/queries.ts#roleForEditing": how.by((viewer, _, { roleId }) =>
        editor.roleForEditing(viewer, roleId),
      ),
      "lib/roles/edit/queries.ts#presentRoleStamp": how.by((viewer, _, { roleId }) =>
        editor.presentRoleStamp(viewer, roleId),
      ),
      "lib/roles/edit/queries.ts#previewRole": how.by((viewer, _, { roleId }) => editor.previewRole(viewer, roleId)),
      "lib/roles/edit/queries.ts#roleHistory": how.by((viewer, _, { roleId }) => editor.roleHistory(viewer, roleId, 1)),
      "lib/roles/edit/queries.ts#requirementSkills": how.by((viewer) => editor.requirementSkills(viewer)),
      "lib/roles/edit/queries.ts#relatedChoices": how.by((viewer, _, { roleId }) =>
        editor.relatedChoices(viewer, roleId),
      ),
      "lib/roles/edit/list.ts#rolesForEditing": how.by((viewer) => rolesForEditing(viewer, roleListQuery({}))),
      "lib/roles/edit/review.ts#reviewQueue": how.by((viewer) => reviewQueue(viewer)),
    }),
  }),
  row({
    does: "Role: create",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#createRole": how.by((viewer) =>
        commands.createRole(viewer, { title: "New", slug: `new-role-${++made}` }),
      ),
      "lib/roles/edit/actions.ts#createRoleAction": how.form(editing.createRoleAction, () => ({
        title: "New",
        slug: `new-role-${++made}`,
      })),
    }),
  }),
  row({
    does: "Role: edit",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#saveRoleDraft": how.by((viewer, _, { roleId, seen, document }) =>
        commands.saveRoleDraft(viewer, { roleId, seen, document }),
      ),
      "lib/roles/edit/actions.ts#saveRoleAction": how.form(editing.saveRoleAction, filled("save")),
    }),
  }),
  row({
    does: "Role: publish",
    cells: ADMINS,
    kind: "write",
    prepare: draft,
    surfaces: (how) => ({
      "lib/roles/edit/publish.ts#publishRole": how.by((viewer, _, { roleId, seen }) =>
        publishRole(viewer, { roleId, seen, agreed: [] }),
      ),
      "lib/roles/edit/actions.ts#publishRoleAction": how.form(editing.publishRoleAction, held),
      "lib/roles/edit/actions.ts#saveRoleAction": how.form(editing.saveRoleAction, filled("publish")),
    }),
  }),
  row({
    does: "Role: discard a draft",
    cells: ADMINS,
    kind: "write",
    prepare: draft,
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#discardRoleDraft": how.by((viewer, _, { roleId, seen }) =>
        commands.discardRoleDraft(viewer, { roleId, seen }),
      ),
      "lib/roles/edit/actions.ts#discardRoleAction": how.form(editing.discardRoleAction, held),
    }),
  }),
  row({
    does: "Role: archive",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#archiveRole": how.by((viewer, _, { roleId, seen }) =>
        commands.archiveRole(viewer, { roleId, seen }),
      ),
      "lib/roles/edit/actions.ts#archiveRoleAction": how.form(editing.archiveRoleAction, held),
    }),
  }),
  row({
    does: "Role: restore a revision",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#restoreRole": how.by((viewer, _, { roleId, seen }) =>
        commands.restoreRole(viewer, { roleId, seen, revision: 1 }),
      ),
      "lib/roles/edit/actions.ts#restoreRoleAction": how.form(editing.restoreRoleAction, (_, { roleId, seen }) => ({
        roleId,
        seen,
        revision: 1,
      })),
    }),
  }),
  row({
    does: "Role: ask for a second pair of eyes",
    cells: ADMINS,
    kind: "write",
    prepare: draft,
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#markRoleReady": how.by((viewer, _, { roleId, seen }) =>
        commands.markRoleReady(viewer, { roleId, seen, note: null }),
      ),
      "lib/roles/edit/actions.ts#markReadyAction": how.form(editing.markReadyAction, (_, { roleId, seen }) => ({
        roleId,
        seen,
        note: "Please look.",
      })),
    }),
  }),
  row({
    does: "Role: send a draft back",
    cells: ADMINS,
    kind: "write",
    prepare: ready,
    surfaces: (how) => ({
      "lib/roles/edit/commands.ts#sendRoleBack": how.by((viewer, _, { roleId, seen }) =>
        commands.sendRoleBack(viewer, { roleId, seen, note: "Not yet." }),
      ),
      "lib/roles/edit/actions.ts#sendBackAction": how.form(editing.sendBackAction, (_, { roleId, seen }) => ({
        roleId,
        seen,
        note: "Not yet.",
      })),
    }),
  }),
  row({
    does: "What changed in roles one follows: read",
    cells: SELF,
    kind: "read",
    surfaces: (how) => ({
      "lib/roles/news.ts#roleNews": how.by((viewer) => roleNews(viewer)),
    }),
  }),
];
