import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { restoreRevision } from "@/lib/courses/commands";
import { courseForEditing, courseHistory } from "@/lib/courses/edit-queries";
import { publishCourse } from "@/lib/courses/publish";
import type { Viewer } from "@/lib/platform/viewer";
import { anAdmin, courseIdOf, draftsOf, draftWith, present, publishWith, revisionsOf, seenNow } from "./editing";

let admin: Viewer;
let courseId: number;

beforeAll(async () => {
  admin = await anAdmin();
  courseId = await courseIdOf("nodejs-services-with-typescript");
});

describe("an earlier revision", () => {
  test("is word for word the draft once it is restored, and the public state once that is published", async () => {
    const first = await present(courseId);
    const [taught, ...others] = first.skills;
    if (!taught) throw new Error("The course teaches nothing.");
    await publishWith(admin, courseId, {
      title: "Another title",
      skills: others,
      modules: first.modules.toReversed(),
      topics: ["One", "Two"],
    });
    await publishWith(admin, courseId, { title: "A third title" });
    const restored = await restoreRevision(admin, { courseId, seen: await seenNow(admin, courseId), revision: 1 });
    expect(restored.kept).toBe(true);
    expect((await draftsOf(courseId))[0]?.document).toEqual(first);
    expect((await present(courseId)).title).toBe("A third title");
    await publishCourse(admin, { courseId, seen: await seenNow(admin, courseId), agreed: [] });
    expect(await present(courseId)).toEqual(first);
    expect((await revisionsOf(courseId)).at(-1)).toMatchObject({
      revision: 4,
      document: first,
      editedBy: admin.userId,
    });
  });

  test("that says what is public already leaves no draft, and takes the place of one that waited", async () => {
    await draftWith(admin, courseId, { title: "Waiting" });
    const same = await restoreRevision(admin, { courseId, seen: await seenNow(admin, courseId), revision: 4 });
    expect(same.kept).toBe(false);
    expect(await draftsOf(courseId)).toEqual([]);
  });

  test("cannot be changed or deleted by anybody", async () => {
    for (const statement of [
      sql`update course_revisions set document = '{}' where course_id = ${courseId} and revision = 1`,
      sql`delete from course_revisions where course_id = ${courseId} and revision = 1`,
    ]) {
      await expect(db.execute(statement)).rejects.toThrow();
    }
  });
});

describe("the history", () => {
  test("names who published what, newest first, and what each changed", async () => {
    const { entries } = await courseHistory(admin, courseId, 1);
    expect(entries.map((entry) => entry.revision)).toEqual([4, 3, 2, 1]);
    expect(entries[1]?.changes).toEqual([
      { part: "title", label: "Title", before: "Another title", after: "A third title" },
    ]);
    expect(entries[2]?.changes?.map((change) => change.label)).toEqual(
      expect.arrayContaining(["Title", "Topics", "Order of the modules"]),
    );
    expect(entries[3]).toMatchObject({ editor: null, changes: null });
    expect(entries[0]?.editor).toBe(admin.name);
  });

  test("is shown in pages, and a page past the end is the last one", async () => {
    for (let count = 0; count < 9; count++) await publishWith(admin, courseId, { title: `Title ${count}` });
    const first = await courseHistory(admin, courseId, 1);
    expect(first).toMatchObject({ page: 1, pages: 2 });
    expect(first.entries).toHaveLength(10);
    expect(first.entries.at(-1)?.changes).not.toBeNull();
    const last = await courseHistory(admin, courseId, 99);
    expect(last.page).toBe(2);
    expect(last.entries.map((entry) => entry.revision)).toEqual([3, 2, 1]);
  });

  test("of a course without a draft there is nothing to discard or to compare", async () => {
    const { draft, changes, effects } = await courseForEditing(admin, courseId);
    expect({ draft, changes, effects }).toEqual({ draft: null, changes: [], effects: [] });
  });
});
