import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { archiveCourse, createCourse, discardDraft, restoreRevision, saveDraft } from "@/lib/courses/commands";
import { coursesForEditing } from "@/lib/courses/edit-list";
import {
  courseChoices,
  courseForEditing,
  courseHistory,
  presentStamp,
  previewCourse,
  skillChoices,
} from "@/lib/courses/edit-queries";
import { courseListQuery } from "@/lib/courses/list-query";
import { publishCourse } from "@/lib/courses/publish";
import type { Viewer } from "@/lib/platform/viewer";
import { make, viewerOf } from "../../support/make";
import { anAdmin, courseIdOf, present, refusalOf, seenNow } from "./editing";

let admin: Viewer;
let courseId: number;
let seen: string;

beforeAll(async () => {
  admin = await anAdmin();
  courseId = await courseIdOf("python-apis-with-postgresql");
  seen = await seenNow(admin, courseId);
});

const COMMANDS: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  createCourse: (viewer) => createCourse(viewer, { title: "Mine", slug: "mine" }),
  saveDraft: async (viewer) => saveDraft(viewer, { courseId, seen, document: await present(courseId) }),
  publishCourse: async (viewer) =>
    publishCourse(viewer, { courseId, seen, agreed: [], document: { ...(await present(courseId)), title: "Mine" } }),
  discardDraft: (viewer) => discardDraft(viewer, { courseId, seen }),
  archiveCourse: (viewer) => archiveCourse(viewer, { courseId, seen }),
  restoreRevision: (viewer) => restoreRevision(viewer, { courseId, seen, revision: 1 }),
  coursesForEditing: (viewer) => coursesForEditing(viewer, courseListQuery({})),
  courseForEditing: (viewer) => courseForEditing(viewer, courseId),
  previewCourse: (viewer) => previewCourse(viewer, courseId),
  courseHistory: (viewer) => courseHistory(viewer, courseId, 1),
  presentStamp: (viewer) => presentStamp(viewer, courseId),
  skillChoices: (viewer) => skillChoices(viewer),
  courseChoices: (viewer) => courseChoices(viewer, courseId, []),
};

async function digest(): Promise<unknown> {
  const tables = ["courses", "course_revisions", "course_skills", "modules", "sections", "audit", "outbox"];
  const parts = await Promise.all(
    tables.map((table) =>
      db.execute(sql.raw(`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from ${table} t`)),
    ),
  );
  return parts.map((rows) => rows[0]);
}

describe.each(["learner", "mentor"] as const)("a %s", (accountRole) => {
  test.each(Object.keys(COMMANDS))("is told by %s that there is no such thing, and nothing changes", async (name) => {
    const viewer = viewerOf(await make[accountRole]());
    const before = await digest();
    const refusal = await refusalOf(() => COMMANDS[name]?.(viewer) ?? Promise.resolve());
    expect(refusal.code).toBe("not_found");
    expect(await digest()).toEqual(before);
  });
});

test("an admin gets the same answer for a course that is not there", async () => {
  for (const run of [
    () => courseForEditing(admin, 999_999),
    () => previewCourse(admin, 999_999),
    () => archiveCourse(admin, { courseId: 999_999, seen }),
    () => restoreRevision(admin, { courseId, seen, revision: 77 }),
  ]) {
    expect((await refusalOf(run)).code).toBe("not_found");
  }
});
