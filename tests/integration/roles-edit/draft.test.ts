import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import { readScoredRole } from "@/lib/fit/load-roles";
import type { Viewer } from "@/lib/platform/viewer";
import {
  archiveRole,
  createRole,
  discardRoleDraft,
  markRoleReady,
  restoreRole,
  saveRoleDraft,
  sendRoleBack,
} from "@/lib/roles/edit/commands";
import { publishRole } from "@/lib/roles/edit/publish";
import { previewRole, roleForEditing, roleHistory } from "@/lib/roles/edit/queries";
import { reviewQueue } from "@/lib/roles/edit/review";
import { sameScored, scoredOfDocument } from "@/lib/roles/edit/scored";
import { readRole } from "@/lib/roles/read-role";
import {
  anAdmin,
  auditOf,
  documentsOf,
  draftsOf,
  draftWith,
  eventsOf,
  present,
  publishWith,
  refusalOf,
  revisionsOf,
  roleIdOf,
  seenNow,
  withLevel,
} from "./editing";

const SLUG = "data-engineer";
let admin: Viewer;
let roleId: number;
const shown = () => readRole(SLUG);

beforeAll(async () => {
  admin = await anAdmin();
  roleId = await roleIdOf(SLUG);
});

describe("a draft", () => {
  test("changes nothing that the public sees until it is published, and then everything at once", async () => {
    const before = await shown();
    await draftWith(admin, roleId, {
      oneLine: "Moves data where it is needed.",
      jobZone: 5,
      aliases: ["Pipeline Builder"],
    });
    expect(await shown()).toEqual(before);
    const { view, waiting } = await previewRole(admin, roleId);
    expect(waiting).toBe(true);
    expect(view).toMatchObject({
      oneLine: "Moves data where it is needed.",
      jobZone: 5,
      aliases: ["Pipeline Builder"],
    });
    const published = await publishRole(admin, { roleId, seen: await seenNow(admin, roleId), agreed: [] });
    expect(published).toEqual({ outcome: "published", slug: SLUG, revision: 2, joined: false });
    const after = await shown();
    expect(after).toMatchObject({ oneLine: "Moves data where it is needed.", jobZone: 5 });
    expect(await draftsOf(roleId)).toEqual([]);
    expect({ ...view, changes: [] }).toEqual({ ...after, changes: [], courses: view.courses });
  });

  test("keeps the state before the first edit and every publication, and tells readers what changed", async () => {
    expect((await documentsOf(roleId)).map(({ revision }) => revision)).toEqual([1, 2]);
    const [first, second] = await documentsOf(roleId);
    expect(first?.document).toMatchObject({ jobZone: expect.any(Number) });
    expect(second?.document).toMatchObject({ jobZone: 5 });
    const revisions = await revisionsOf(roleId);
    expect(revisions.map(({ origin }) => origin)).toEqual(["seed", "editor"]);
    expect(revisions[1]?.publishedBy).toBe(admin.userId);
    expect(revisions[1]?.changes).toEqual(
      expect.arrayContaining([expect.stringMatching(/^The job zone is now 5, before \d\.$/)]),
    );
    const told = (await shown())?.changes.find(({ revision }) => revision === 2);
    expect(told).toMatchObject({ sentences: revisions[1]?.changes, origin: "editor" });
    await expect(db.execute(`update role_documents set revision = 9 where role_id = ${roleId}`)).rejects.toThrow();
  });

  test("that says what is public already is no draft, and figures come back as they are stored", async () => {
    const seen = await seenNow(admin, roleId);
    expect(await saveRoleDraft(admin, { roleId, seen, document: await present(roleId) })).toEqual({
      slug: SLUG,
      kept: false,
    });
    expect(await draftsOf(roleId)).toEqual([]);
    const refusal = await refusalOf(async () =>
      publishRole(admin, { roleId, seen: await seenNow(admin, roleId), agreed: [], document: await present(roleId) }),
    );
    expect(refusal.code).toBe("conflict");
  });

  test("is thrown away without a trace in what is public", async () => {
    const before = await shown();
    await draftWith(admin, roleId, { title: "Never mind" });
    await discardRoleDraft(admin, { roleId, seen: await seenNow(admin, roleId) });
    expect(await draftsOf(roleId)).toEqual([]);
    expect(await shown()).toEqual(before);
  });

  test("may not name what is not there, nor a level between the half steps", async () => {
    const document = await present(roleId);
    const [need] = document.requirements;
    if (!need) throw new Error("It asks for nothing.");
    const refusal = await refusalOf(() =>
      draftWith(admin, roleId, {
        requirements: [
          { ...need, skill: "no-such-skill" },
          { ...need, level: 2.3 },
        ],
        related: [
          { role: SLUG, why: "", source: "editor" },
          { role: "no-such-role", why: "", source: "editor" },
        ],
        decisions: [{ trait: "no-such-trait", degree: 0.5, because: "x" }],
      }),
    );
    expect(Object.keys(refusal.fields).sort()).toEqual([
      "decisions.0.trait",
      "related.0.role",
      "related.1.role",
      "requirements.0.skill",
      "requirements.1.level",
    ]);
  });
});

describe("what is scored", () => {
  test("of a revision is what the tables say and what the document foretold", async () => {
    const document = await present(roleId);
    const [need] = document.requirements;
    const changes = {
      requirements: withLevel(document, need?.skill ?? "", need?.level === 5 ? 4.5 : (need?.level ?? 1) + 0.5),
      interests: { R: 2, I: 6.5, A: 2, S: 1.5, E: 2, C: 6 },
      decisions: [{ trait: "fixing", degree: 0.8, because: "Pipelines break, and somebody has to find out why." }],
    };
    const wage = (await readScoredRole(db, roleId))?.wage ?? null;
    const foretold = scoredOfDocument({ ...document, ...changes }, wage);
    const { revision } = await publishWith(admin, roleId, changes);
    const stored = (await revisionsOf(roleId)).find((row) => row.revision === revision)?.scored ?? {};
    const tables = await readScoredRole(db, roleId);
    expect(sameScored(stored, foretold)).toBe(true);
    expect(sameScored(stored, { ...tables })).toBe(true);
    expect(stored).toMatchObject({ traits: { fixing: 0.8 } });
  });

  test("of words is nothing: they make a revision and no event", async () => {
    const events = await eventsOf(roleId);
    const { revision } = await publishWith(admin, roleId, { workSetting: "An office, a desk, two screens." });
    expect((await revisionsOf(roleId)).at(-1)).toMatchObject({
      revision,
      changes: ["The work setting is written anew."],
    });
    expect(await eventsOf(roleId)).toEqual(events);
  });
});

describe("history", () => {
  test("shows who published what with a readable difference, and an earlier revision comes back as a draft", async () => {
    const { entries } = await roleHistory(admin, roleId, 1);
    expect(entries.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    expect(entries[0]).toMatchObject({ by: admin.name, restorable: true });
    expect(entries[0]?.changes?.map(({ label }) => label)).toEqual(["Work setting"]);
    expect(entries[3]).toMatchObject({ by: "with the first catalog", restorable: true, changes: null });
    const restored = await restoreRole(admin, { roleId, seen: await seenNow(admin, roleId), revision: 1 });
    expect(restored.kept).toBe(true);
    const { document, draft } = await roleForEditing(admin, roleId);
    expect(draft?.editor).toBe(admin.name);
    expect(document).toEqual((await documentsOf(roleId))[0]?.document);
    const first = await publishRole(admin, { roleId, seen: await seenNow(admin, roleId), agreed: [] });
    expect(first.outcome).toBe("published");
    const revisions = await revisionsOf(roleId);
    expect(sameScored(revisions.at(-1)?.scored ?? {}, revisions[0]?.scored ?? {})).toBe(true);
    expect(await present(roleId)).toEqual((await documentsOf(roleId))[0]?.document);
  });
});

describe("two editors", () => {
  test("the one who saves second is told who was first, and nothing of the first is lost", async () => {
    const other = await anAdmin();
    const seen = await seenNow(admin, roleId);
    const document = await present(roleId);
    await saveRoleDraft(other, { roleId, seen, document: { ...document, title: "Theirs" } });
    const refusal = await refusalOf(() =>
      saveRoleDraft(admin, { roleId, seen, document: { ...document, title: "Mine" } }),
    );
    expect(refusal.code).toBe("conflict");
    expect(refusal.message).toContain(`${other.name} saved a draft of this role`);
    expect(Object.keys(refusal.fields)).toEqual(["replace"]);
    expect((await draftsOf(roleId))[0]?.document).toMatchObject({ title: "Theirs" });
    await discardRoleDraft(admin, { roleId, seen: await seenNow(admin, roleId) });
  });

  test("of two who publish at once one wins and one gets a conflict", async () => {
    const other = await anAdmin();
    for (let round = 0; round < 3; round++) {
      const seen = await seenNow(admin, roleId);
      const document = await present(roleId);
      const before = await revisionsOf(roleId);
      const results = await Promise.allSettled(
        [admin, other].map((viewer) =>
          publishRole(viewer, {
            roleId,
            seen,
            agreed: [],
            document: { ...document, summary: `Round ${round} of ${viewer.userId}` },
          }),
        ),
      );
      const lost = results.filter((result) => result.status === "rejected");
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toMatchObject({ code: "conflict" });
      expect(await revisionsOf(roleId)).toHaveLength(before.length + 1);
    }
  });

  test("an archive in between is a conflict too; publishing brings the role back", async () => {
    const seen = await seenNow(admin, roleId);
    const other = await anAdmin();
    await archiveRole(other, { roleId, seen });
    expect(await shown()).toBeNull();
    const document = { ...(await present(roleId)), title: "Back by accident" };
    const refusal = await refusalOf(() => publishRole(admin, { roleId, seen, agreed: [], document }));
    expect(refusal.message).toContain(`${other.name} archived this role`);
    await publishRole(admin, { roleId, seen: await seenNow(admin, roleId), agreed: [] });
    expect(await shown()).not.toBeNull();
    expect((await auditOf(roleId)).slice(-2)).toEqual(["role.archive", "role.publish"]);
  });
});

describe("a new role", () => {
  test("is seen by nobody until it has its first words and is published", async () => {
    const { id, slug } = await createRole(admin, { title: "Brand new", slug: "brand-new" });
    expect(await readRole(slug)).toBeNull();
    const bare = await refusalOf(async () =>
      publishRole(admin, { roleId: id, seen: await seenNow(admin, id), agreed: [] }),
    );
    expect(Object.keys(bare.fields)).toEqual(["oneLine", "summary"]);
    await draftWith(admin, id, { oneLine: "What it is.", summary: "More of it." });
    expect((await previewRole(admin, id)).view).toMatchObject({ title: "Brand new", oneLine: "What it is." });
    expect(await readRole(slug)).toBeNull();
    const published = await publishRole(admin, { roleId: id, seen: await seenNow(admin, id), agreed: [] });
    expect(published).toMatchObject({ outcome: "published", revision: 1 });
    expect(await readRole(slug)).toMatchObject({ title: "Brand new" });
    expect(await revisionsOf(id)).toMatchObject([{ revision: 1, changes: [], origin: "editor" }]);
    expect(await documentsOf(id)).toHaveLength(1);
    expect(await auditOf(id)).toEqual(["role.create", "role.draft", "role.publish"]);
  });

  test("cannot take another role's address, nor one of a page", async () => {
    const same = await refusalOf(() => createRole(admin, { title: "One", slug: SLUG }));
    expect(same).toMatchObject({ code: "conflict", fields: { slug: [expect.any(String)] } });
    for (const slug of ["compare", "pivot", "feed"]) {
      expect(await refusalOf(() => createRole(admin, { title: "One", slug }))).toMatchObject({ code: "conflict" });
    }
    const rows = await db.select().from(roles).where(eq(roles.slug, "compare"));
    expect(rows).toEqual([]);
  });
});

describe("the review queue", () => {
  test("shows drafts marked ready, who asks, and what they change; sending one back takes it out with a note", async () => {
    const other = await anAdmin();
    await draftWith(admin, roleId, { oneLine: "Another line." });
    await markRoleReady(admin, { roleId, seen: await seenNow(admin, roleId), note: "Is this plain enough?" });
    const [waiting] = (await reviewQueue(other)).waiting;
    expect(waiting).toMatchObject({
      noun: "role",
      id: roleId,
      mine: false,
      readyBy: admin.name,
      note: "Is this plain enough?",
      effect: null,
    });
    expect(waiting?.noun === "role" && waiting.changes.map(({ label }) => label)).toEqual(["One line"]);
    expect((await reviewQueue(admin)).waiting[0]).toMatchObject({ mine: true });
    await sendRoleBack(other, { roleId, seen: await seenNow(admin, roleId), note: "Say what it moves." });
    expect((await reviewQueue(other)).waiting).toEqual([]);
    const { draft, sentBack } = await roleForEditing(admin, roleId);
    expect(draft).toMatchObject({ readyAt: null, note: "Say what it moves." });
    expect(sentBack?.by).toBe(other.name);
  });

  test("another admin approves by publishing; saving the draft again takes it out of the queue", async () => {
    const other = await anAdmin();
    await markRoleReady(admin, { roleId, seen: await seenNow(admin, roleId), note: null });
    await saveRoleDraft(admin, {
      roleId,
      seen: await seenNow(admin, roleId),
      document: { ...(await present(roleId)), oneLine: "A third line." },
    });
    expect((await reviewQueue(other)).waiting).toEqual([]);
    await markRoleReady(admin, { roleId, seen: await seenNow(admin, roleId), note: null });
    const [waiting] = (await reviewQueue(other)).waiting;
    if (waiting?.noun !== "role") throw new Error("It does not wait.");
    await publishRole(other, { roleId, seen: waiting.seen, agreed: [] });
    expect((await revisionsOf(roleId)).at(-1)?.publishedBy).toBe(other.userId);
    expect((await reviewQueue(other)).waiting).toEqual([]);
  });

  test("names public roles of ours with an empty section", async () => {
    const bare = await roleIdOf("brand-new");
    const { unfinished } = await reviewQueue(admin);
    expect(unfinished.roles.find(({ id }) => id === bare)?.lacks).toEqual(
      expect.arrayContaining(["a skill profile", "duties", "a day", "how to enter"]),
    );
  });
});
