import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { audit, skillAliases, skillDrafts, skillRevisions, skills } from "@/db/schema";
import { publishedSkill } from "@/lib/platform/edge/published";
import { rateSkills } from "@/lib/profiles/commands";
import { skillsToRate } from "@/lib/profiles/skills-to-rate";
import {
  createSkill,
  discardSkillDraft,
  markSkillReady,
  restoreSkillRevision,
  saveSkillDraft,
} from "@/lib/skills/edit/commands";
import type { SkillDocument } from "@/lib/skills/edit/document";
import { skillsForEditing } from "@/lib/skills/edit/list";
import { publishSkill } from "@/lib/skills/edit/publish";
import { presentStamp, previewSkill, skillForEditing, skillHistory } from "@/lib/skills/edit/queries";
import { skillEditQuery } from "@/lib/skills/input";
import { readSkills } from "@/lib/skills/read";
import { findSkills, readKinds } from "@/lib/skills/read-list";
import { readSkillPage } from "@/lib/skills/read-page";
import { make, viewerOf } from "../../support/make";
import { makeCourse } from "../enrollments/world";
import { ANCHORS, admin, makeRole, makeSkill, merge, teach } from "./world";

let made = 0;

const documentWith = (changes: Partial<SkillDocument> = {}): SkillDocument => ({
  name: `Written skill ${++made}`,
  kind: "technology",
  description: "What it is.",
  anchors: ANCHORS,
  aliases: [],
  ...changes,
});

async function opened(skillId: number) {
  const viewer = await admin();
  return { viewer, skillId, seen: (await presentStamp(viewer, skillId)) ?? "" };
}

describe("a new skill", () => {
  it("is seen by nobody but admins until it is published whole", async () => {
    const viewer = await admin();
    const { id, slug } = await createSkill(viewer, {
      name: `Fresh ${++made}`,
      slug: `fresh-${made}`,
      kind: "knowledge",
    });
    const listed = async () => (await readSkills()).some((skill) => skill.slug === slug);
    expect(await listed()).toBe(false);
    expect(await readSkillPage(slug)).toBeNull();
    expect(await publishedSkill(slug)).toBeNull();
    expect((await findSkills({ q: `Fresh ${made}`, kind: null, page: 1 })).total).toBe(0);
    const learner = viewerOf(await make.learner());
    await expect(rateSkills(learner, { ratings: { [slug]: 3 } })).rejects.toMatchObject({ code: "invalid" });
    expect((await skillsToRate(learner, await readSkills(), { q: `Fresh ${made}`, kind: null })).groups).toEqual([]);
    const seen = (await presentStamp(viewer, id)) ?? "";
    await expect(publishSkill(viewer, { skillId: id, seen })).rejects.toMatchObject({
      code: "invalid",
      fields: { description: expect.anything(), "anchors.4": expect.anything() },
    });
    const document = documentWith({ aliases: ["Brand new"] });
    expect(await publishSkill(viewer, { skillId: id, seen, document })).toEqual({ slug, revision: 1 });
    expect(await listed()).toBe(true);
    expect(await publishedSkill(slug)).toBe(slug);
    expect(await readSkillPage(slug)).toMatchObject({ name: document.name, aliases: ["Brand new"], ownRoles: [] });
  });

  it("needs an address and names of its own", async () => {
    const viewer = await admin();
    const { slug, name } = await makeSkill({ name: "Taken name", aliases: ["Taken alias"] });
    const kind = "technology" as const;
    await expect(createSkill(viewer, { name: "Another", slug, kind })).rejects.toMatchObject({ code: "conflict" });
    for (const wanted of [name.toUpperCase(), "taken ALIAS"]) {
      await expect(createSkill(viewer, { name: wanted, slug: "another", kind })).rejects.toMatchObject({
        code: "invalid",
        fields: { name: [expect.stringContaining("already")] },
      });
    }
  });
});

describe("publishing a changed skill", () => {
  it("keeps what was public before as a revision, says in words what changed, and leaves its address alone", async () => {
    const skill = await makeSkill({ name: "Earlier name", aliases: ["Old alias"] });
    const held = await opened(skill.id);
    const document = documentWith({ name: "Later name", description: skill.description, aliases: ["New alias"] });
    expect(await publishSkill(held.viewer, { ...held, document })).toEqual({ slug: skill.slug, revision: 2 });
    const revisions = await db.select().from(skillRevisions).where(eq(skillRevisions.skillId, skill.id));
    expect(revisions.map(({ revision, publishedBy, changes }) => ({ revision, publishedBy, changes }))).toEqual([
      { revision: 1, publishedBy: null, changes: [] },
      {
        revision: 2,
        publishedBy: held.viewer.userId,
        changes: [
          "Name changed from “Earlier name” to “Later name”.",
          "Other names: added New alias; removed Old alias.",
        ],
      },
    ]);
    const [row] = await db.select().from(skills).where(eq(skills.id, skill.id));
    expect(row).toMatchObject({ slug: skill.slug, name: "Later name", revision: 2 });
    expect(await db.$count(audit, and(eq(audit.action, "skill.publish"), eq(audit.subjectId, String(skill.id))))).toBe(
      1,
    );
    const history = await skillHistory(held.viewer, skill.id, 1);
    expect(history.entries.map(({ revision, changes }) => [revision, changes?.length ?? null])).toEqual([
      [2, 2],
      [1, null],
    ]);
  });

  it("restores an earlier revision by way of the draft", async () => {
    const skill = await makeSkill({ name: "First words", aliases: ["Kept alias"] });
    const held = await opened(skill.id);
    await publishSkill(held.viewer, { ...held, document: documentWith() });
    const again = await opened(skill.id);
    expect(await restoreSkillRevision(again.viewer, { ...again, revision: 1 })).toEqual({
      slug: skill.slug,
      kept: true,
    });
    expect((await readSkillPage(skill.slug))?.name).not.toBe("First words");
    const waiting = await opened(skill.id);
    expect((await skillForEditing(waiting.viewer, skill.id)).document).toMatchObject({ name: "First words" });
    expect(await publishSkill(waiting.viewer, waiting)).toMatchObject({ revision: 3 });
    expect(await readSkillPage(skill.slug)).toMatchObject({ name: "First words", aliases: ["Kept alias"] });
    const last = await opened(skill.id);
    expect(await restoreSkillRevision(last.viewer, { ...last, revision: 1 })).toMatchObject({ kept: false });
    await expect(restoreSkillRevision(last.viewer, { ...last, revision: 99 })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is refused when somebody else saved or published meanwhile, who is named, and goes on when told so", async () => {
    const skill = await makeSkill();
    const [mine, theirs] = [await opened(skill.id), await opened(skill.id)];
    await saveSkillDraft(theirs.viewer, { ...theirs, document: documentWith() });
    for (const act of [
      () => publishSkill(mine.viewer, { ...mine, document: documentWith() }),
      () => saveSkillDraft(mine.viewer, { ...mine, document: documentWith() }),
      () => discardSkillDraft(mine.viewer, mine),
      () => markSkillReady(mine.viewer, { ...mine, ready: true, note: null }),
    ]) {
      await expect(act()).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining(`${theirs.viewer.name} saved a draft of this skill`),
        fields: { replace: expect.anything() },
      });
    }
    const now = (await presentStamp(mine.viewer, skill.id)) ?? "";
    expect(await publishSkill(mine.viewer, { ...mine, seen: now, document: documentWith() })).toMatchObject({
      revision: 2,
    });
  });

  it("lets one of many win who publish at once", async () => {
    const skill = await makeSkill();
    const held = await opened(skill.id);
    const results = await Promise.allSettled(
      [1, 2, 3, 4, 5].map(() => publishSkill(held.viewer, { ...held, document: documentWith() })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.$count(skillRevisions, eq(skillRevisions.skillId, skill.id))).toBe(2);
  });

  it("refuses a name that belongs to another skill, and nothing that differs from nothing", async () => {
    const other = await makeSkill({ name: "Belongs to another", aliases: ["Also another's"] });
    const skill = await makeSkill();
    const held = await opened(skill.id);
    const document = documentWith({ name: "belongs TO another", aliases: ["also another's"] });
    await expect(publishSkill(held.viewer, { ...held, document })).rejects.toMatchObject({
      code: "invalid",
      fields: { name: [expect.stringContaining(other.name)], aliases: [expect.stringContaining(other.name)] },
    });
    await expect(publishSkill(held.viewer, held)).rejects.toMatchObject({ code: "conflict" });
    const into = await makeSkill();
    await merge(held.viewer, other.id, into.id);
    await expect(publishSkill(held.viewer, { ...held, document })).rejects.toMatchObject({
      fields: { name: [expect.stringContaining(into.name)] },
    });
  });
});

describe("a draft of a skill", () => {
  it("can be previewed as the page it would make, and discarded without a trace on the page", async () => {
    const skill = await makeSkill();
    const role = await makeRole([{ skillId: skill.id, importance: 5, level: 3.5, use: "For this." }]);
    const held = await opened(skill.id);
    const document = documentWith({ description: "Only in the draft." });
    expect(await saveSkillDraft(held.viewer, { ...held, document })).toMatchObject({ kept: true });
    const preview = await previewSkill(held.viewer, skill.id);
    expect(preview).toMatchObject({
      waiting: true,
      publishable: true,
      view: { description: "Only in the draft.", ownRoles: [{ slug: role.slug, use: "For this.", level: 3.5 }] },
    });
    expect((await readSkillPage(skill.slug))?.description).toBe(skill.description);
    const again = await opened(skill.id);
    await discardSkillDraft(again.viewer, again);
    expect((await skillForEditing(again.viewer, skill.id)).draft).toBeNull();
  });

  it("can ask for a second pair of eyes until it is saved again", async () => {
    const skill = await makeSkill();
    const first = await opened(skill.id);
    await expect(markSkillReady(first.viewer, { ...first, ready: true, note: null })).rejects.toMatchObject({
      code: "conflict",
    });
    const document = documentWith();
    await saveSkillDraft(first.viewer, { ...first, document });
    const second = await opened(skill.id);
    await markSkillReady(second.viewer, { ...second, ready: true, note: "Level 3, please." });
    const ready = await skillsForEditing(second.viewer, skillEditQuery({ status: "ready" }));
    expect(ready.rows.map(({ id }) => id)).toContain(skill.id);
    const [row] = await db.select().from(skillDrafts).where(eq(skillDrafts.skillId, skill.id));
    expect(row).toMatchObject({ note: "Level 3, please.", readyBy: second.viewer.userId, readyAt: expect.any(Date) });
    const third = await opened(skill.id);
    await saveSkillDraft(third.viewer, { ...third, document: { ...document, description: "Again." } });
    const [after] = await db.select().from(skillDrafts).where(eq(skillDrafts.skillId, skill.id));
    expect(after).toMatchObject({ note: null, readyAt: null });
  });
});

describe("the editors' list", () => {
  it("finds what reads alike, what nothing uses, and what was merged only when asked for it", async () => {
    const viewer = await admin();
    const [one, two] = [await makeSkill({ name: "Quarry blasting" }), await makeSkill({ name: "Quarry blastings" })];
    await makeRole([{ skillId: one.id }]);
    const listed = (query: Record<string, string>) =>
      skillsForEditing(viewer, skillEditQuery({ q: "quarry", ...query }));
    const alike = await listed({ status: "duplicate" });
    expect(alike.rows.map(({ name, alike: others }) => [name, others.map(({ id }) => id)])).toEqual([
      ["Quarry blasting", [two.id]],
      ["Quarry blastings", [one.id]],
    ]);
    expect((await listed({ status: "unused" })).rows.map(({ id }) => id)).toEqual([two.id]);
    expect((await listed({})).rows.map(({ id, roles }) => [id, roles])).toEqual([
      [one.id, 1],
      [two.id, 0],
    ]);
    await merge(viewer, two.id, one.id);
    expect((await listed({})).rows.map(({ id }) => id)).toEqual([one.id]);
    expect((await listed({ status: "merged" })).rows.map(({ id }) => id)).toEqual([two.id]);
  });
});

describe("a skill's page", () => {
  it("shows who asks for it, our own roles apart, who teaches it, and what goes with it", async () => {
    const [skill, other] = [await makeSkill({ aliases: ["Zeta", "Alpha"] }), await makeSkill()];
    const first = await makeRole([{ skillId: skill.id, importance: 3 }, { skillId: other.id }]);
    const second = await makeRole([{ skillId: skill.id, importance: 5 }, { skillId: other.id }]);
    const course = await makeCourse();
    await teach(course.id, skill.id, 1, 3);
    const hidden = await makeCourse({ status: "draft" });
    await teach(hidden.id, skill.id);
    const page = await readSkillPage(skill.slug);
    expect(page).toMatchObject({ aliases: ["Alpha", "Zeta"], onet: false, importedTotal: 0 });
    expect(page?.ownRoles.map(({ slug }) => slug)).toEqual([second.slug, first.slug]);
    expect(page?.courses.map(({ slug, from, to }) => ({ slug, from, to }))).toEqual([
      { slug: course.slug, from: 1, to: 3 },
    ]);
    expect(page?.related[0]).toMatchObject({ slug: other.slug, shared: 2 });
    const found = await findSkills({ q: "zet", kind: null, page: 1 });
    expect(found.skills).toContainEqual(expect.objectContaining({ slug: skill.slug, roles: 2, courses: 1 }));
    expect((await readKinds()).flatMap(({ skills: all }) => all)).toContainEqual(
      expect.objectContaining({ slug: skill.slug, roles: 2 }),
    );
  });

  it("moves to the skill it was merged into, by any number of steps, and is a plain miss when it never was", async () => {
    const viewer = await admin();
    const [one, two, three] = [await makeSkill(), await makeSkill(), await makeSkill()];
    await merge(viewer, one.id, two.id);
    expect(await publishedSkill(one.slug)).toBe(two.slug);
    await merge(viewer, two.id, three.id);
    expect(await publishedSkill(one.slug)).toBe(three.slug);
    expect(await publishedSkill(two.slug)).toBe(three.slug);
    expect(await readSkillPage(one.slug)).toBeNull();
    for (const odd of ["nothing-here", "Upper", "a--b", "", "a'b", "x".repeat(121), "%00"]) {
      expect(await publishedSkill(odd), odd).toBeNull();
    }
    expect(await db.$count(skillAliases, eq(skillAliases.skillId, one.id))).toBe(0);
  });
});
