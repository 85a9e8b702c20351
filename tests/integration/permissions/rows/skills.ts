import { NextRequest } from "next/server";
import { mySkill } from "@/lib/profiles/my-skill";
import * as editing from "@/lib/skills/edit/actions";
import {
  createSkill,
  discardSkillDraft,
  markSkillReady,
  restoreSkillRevision,
  saveSkillDraft,
} from "@/lib/skills/edit/commands";
import { skillsForEditing } from "@/lib/skills/edit/list";
import { publishSkill } from "@/lib/skills/edit/publish";
import { presentStamp, previewSkill, skillForEditing, skillHistory } from "@/lib/skills/edit/queries";
import { skillEditQuery } from "@/lib/skills/input";
import { mergeSkillsAction } from "@/lib/skills/merge/actions";
import { mergeSkills } from "@/lib/skills/merge/commands";
import { mergeTargets, previewMerge } from "@/lib/skills/merge/preview";
import { GET as mySkillRoute } from "../../../../app/api/v1/me/skills/[slug]/route";
import { GET as skillRoute } from "../../../../app/api/v1/skills/[slug]/route";
import { GET as skillsRoute } from "../../../../app/api/v1/skills/route";
import { ANCHORS, makeSkill } from "../../skills/world";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const EVERYBODY = ["allow", "allow", "allow", "allow", "allow", "allow"] as const;
const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;

let made = 0;

const stamp = async ({ viewers: { A } }: World, skillId: number): Promise<string> =>
  (await presentStamp(A, skillId)) ?? "";

/** A skill nobody but an admin sees, with a draft that could be published. */
async function drafted(world: World) {
  const { A } = world.viewers;
  const { id } = await createSkill(A, {
    name: `Draft ${world.secret} ${++made}`,
    slug: `draft-skill-${made}`,
    kind: "technology",
  });
  const document = {
    name: `Draft ${world.secret} ${made}`,
    kind: "technology" as const,
    description: `About ${world.secret}.`,
    anchors: ANCHORS,
    aliases: [],
  };
  await saveSkillDraft(A, { skillId: id, seen: await stamp(world, id), document });
  return {
    skillId: id,
    slug: `draft-skill-${made}`,
    seen: await stamp(world, id),
    document: { ...document, aliases: [`Other ${made}`] },
  };
}

/** The same skill, public in two revisions, without a draft. */
async function published(world: World) {
  const { A } = world.viewers;
  const { skillId, slug, document } = await drafted(world);
  await publishSkill(A, { skillId, seen: await stamp(world, skillId) });
  await publishSkill(A, { skillId, seen: await stamp(world, skillId), document });
  return { skillId, slug, seen: await stamp(world, skillId), document: { ...document, description: "Another text." } };
}

async function pair(world: World) {
  const [from, into] = [await makeSkill(), await makeSkill()];
  return {
    skillId: from.id,
    intoId: into.id,
    seen: await stamp(world, from.id),
    seenInto: await stamp(world, into.id),
  };
}

type Held = { skillId: number; seen: string };
const held = (_: World, { skillId, seen }: Held) => ({ skillId, seen });

const filled =
  (intent: "save" | "publish") =>
  (_: World, { skillId, seen }: Held) => ({
    skillId,
    seen,
    intent,
    name: `Typed name ${skillId}`,
    kind: "knowledge",
    description: "Typed.",
    ...Object.fromEntries(ANCHORS.map((text, index) => [`anchors.${index}`, text])),
    aliases: `Typed alias ${skillId}`,
  });

const request = (path: string) => new NextRequest(`http://localhost:3000${path}`);
const at = (slug: string) => ({ params: Promise.resolve({ slug }) });

export const skillRows: Row[] = [
  row({
    does: "Skills published: JSON API",
    cells: EVERYBODY,
    kind: "read",
    prepare: () => makeSkill(),
    surfaces: (how) => ({
      "app/api/v1/skills/route.ts#GET": how.route(() => skillsRoute(request("/api/v1/skills"))),
      "app/api/v1/skills/[slug]/route.ts#GET": how.route((_, { slug }) => skillRoute(request("/"), at(slug))),
    }),
  }),
  row({
    does: "Skill draft: JSON API",
    cells: ["deny", "deny", "deny", "deny", "deny", "deny"],
    kind: "read",
    prepare: drafted,
    surfaces: (how) => ({
      "app/api/v1/skills/[slug]/route.ts#GET": how.route((_, { slug }) => skillRoute(request("/"), at(slug))),
    }),
  }),
  row({
    does: "Skill: what is known of one's own level",
    cells: ["deny", "allow", "own", "deny", "deny", "deny"],
    kind: "read",
    surfaces: (how) => ({
      "lib/profiles/my-skill.ts#mySkill": how.by((viewer) => mySkill(viewer, "git")),
      "app/api/v1/me/skills/[slug]/route.ts#GET": how.route(() => mySkillRoute(request("/"), at("git"))),
    }),
  }),
  row({
    does: "Skills: edit, read",
    cells: ADMINS,
    kind: "read",
    prepare: drafted,
    surfaces: (how) => ({
      "lib/skills/edit/queries.ts#skillForEditing": how.by((viewer, _, { skillId }) =>
        skillForEditing(viewer, skillId),
      ),
      "lib/skills/edit/queries.ts#previewSkill": how.by((viewer, _, { skillId }) => previewSkill(viewer, skillId)),
      "lib/skills/edit/queries.ts#presentStamp": how.by((viewer, _, { skillId }) => presentStamp(viewer, skillId)),
      "lib/skills/edit/queries.ts#skillHistory": how.by((viewer, _, { skillId }) => skillHistory(viewer, skillId, 1)),
      "lib/skills/edit/list.ts#skillsForEditing": how.by((viewer) => skillsForEditing(viewer, skillEditQuery({}))),
      "lib/skills/merge/preview.ts#mergeTargets": how.by((viewer, _, { skillId }) => mergeTargets(viewer, skillId)),
    }),
  }),
  row({
    does: "Skills: see what a merge does",
    cells: ADMINS,
    kind: "read",
    prepare: pair,
    surfaces: (how) => ({
      "lib/skills/merge/preview.ts#previewMerge": how.by((viewer, _, { skillId, intoId }) =>
        previewMerge(viewer, skillId, intoId),
      ),
    }),
  }),
  row({
    does: "Skills: create",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/skills/edit/commands.ts#createSkill": how.by((viewer) =>
        createSkill(viewer, { name: `Made ${++made}`, slug: `made-${made}`, kind: "technology" }),
      ),
      "lib/skills/edit/actions.ts#createSkillAction": how.form(editing.createSkillAction, () => ({
        name: `Made ${++made}`,
        kind: "technology",
        slug: `made-${made}`,
      })),
    }),
  }),
  row({
    does: "Skills: save a draft, publish",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/skills/edit/commands.ts#saveSkillDraft": how.by((viewer, _, { skillId, seen, document }) =>
        saveSkillDraft(viewer, { skillId, seen, document }),
      ),
      "lib/skills/edit/actions.ts#saveSkillAction": how.form(editing.saveSkillAction, filled("save")),
    }),
  }),
  row({
    does: "Skills: publish, discard, ask for a review",
    cells: ADMINS,
    kind: "write",
    prepare: drafted,
    surfaces: (how) => ({
      "lib/skills/edit/publish.ts#publishSkill": how.by((viewer, _, { skillId, seen }) =>
        publishSkill(viewer, { skillId, seen }),
      ),
      "lib/skills/edit/actions.ts#publishSkillAction": how.form(editing.publishSkillAction, held),
      "lib/skills/edit/commands.ts#discardSkillDraft": how.by((viewer, _, { skillId, seen }) =>
        discardSkillDraft(viewer, { skillId, seen }),
      ),
      "lib/skills/edit/actions.ts#discardSkillDraftAction": how.form(editing.discardSkillDraftAction, held),
      "lib/skills/edit/commands.ts#markSkillReady": how.by((viewer, _, { skillId, seen }) =>
        markSkillReady(viewer, { skillId, seen, ready: true, note: null }),
      ),
      "lib/skills/edit/actions.ts#markSkillReadyAction": how.form(
        editing.markSkillReadyAction,
        (_, { skillId, seen }) => ({
          skillId,
          seen,
          ready: "on",
          note: "Look at level 3.",
        }),
      ),
    }),
  }),
  row({
    does: "Skills: restore a revision",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/skills/edit/commands.ts#restoreSkillRevision": how.by((viewer, _, { skillId, seen }) =>
        restoreSkillRevision(viewer, { skillId, seen, revision: 1 }),
      ),
      "lib/skills/edit/actions.ts#restoreSkillRevisionAction": how.form(
        editing.restoreSkillRevisionAction,
        (_, { skillId, seen }) => ({ skillId, seen, revision: 1 }),
      ),
    }),
  }),
  row({
    does: "Skills: merge",
    cells: ADMINS,
    kind: "write",
    prepare: pair,
    surfaces: (how) => ({
      "lib/skills/merge/commands.ts#mergeSkills": how.by((viewer, _, input) => mergeSkills(viewer, input)),
      "lib/skills/merge/actions.ts#mergeSkillsAction": how.form(mergeSkillsAction, (_, input) => ({
        ...input,
        understood: "on",
      })),
    }),
  }),
];
