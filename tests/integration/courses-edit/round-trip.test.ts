import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { courseRevisions, courses } from "@/db/schema";
import { courseDocument } from "@/lib/courses/document";
import { documentOf, documentsOf } from "@/lib/courses/document-store";
import { viewOfDocument } from "@/lib/courses/document-view";
import { writeDocument } from "@/lib/courses/document-write";
import { editModel } from "@/lib/courses/edit-model";
import { courseForEditing, skillChoices } from "@/lib/courses/edit-queries";
import { readCourse } from "@/lib/courses/rows";
import { CATALOG_DAY } from "../../support/template";
import { formOf, parsedForm } from "../../unit/courses-edit/forms";
import { anAdmin } from "./editing";

const all = await db
  .select({ id: courses.id, slug: courses.slug, revision: courses.revision })
  .from(courses)
  .orderBy(asc(courses.id));

describe("every course of the seed", () => {
  test("was kept as its first revision in the very shape that is edited, ids included", async () => {
    const documents = await documentsOf(
      db,
      all.map((course) => course.id),
    );
    const kept = await db.select().from(courseRevisions).where(eq(courseRevisions.state, "published"));
    expect(kept).toHaveLength(all.length);
    for (const { courseId, document } of kept) expect(document).toEqual(documents.get(courseId));
  });

  test.each(all)("$slug is the same after it is read, checked, written and read again", async ({ id }) => {
    const before = await documentOf(db, id);
    expect(before).not.toBeNull();
    const checked = courseDocument.parse(before);
    expect(checked).toEqual(before);
    await db.transaction((tx) => writeDocument(tx, id, checked, new Date()));
    expect(await documentOf(db, id)).toEqual(before);
  });

  test.each(all)("$slug is previewed exactly as its public page shows it", async (course) => {
    const document = await documentOf(db, course.id);
    if (!document) throw new Error("There is no such course.");
    for (const at of [CATALOG_DAY, new Date(CATALOG_DAY.getTime() + 90 * 86_400_000)]) {
      const shown = await readCourse(course.slug, at);
      const { position: _position, ...view } = shown as NonNullable<typeof shown> & { position?: number };
      expect(await viewOfDocument(db, course, document, at)).toEqual(inFixedOrder(view));
    }
  });

  test.each(all)("$slug comes back from its form as it went in", async ({ id }) => {
    const viewer = await anAdmin();
    const editing = await courseForEditing(viewer, id);
    const model = editModel(editing, { skills: await skillChoices(viewer), courses: [] }, "UTC");
    const past = editing.document.sections.filter((section) => Date.parse(section.endsAt) < editing.at.getTime());
    const { document } = parsedForm(formOf(model));
    expect({ ...document, sections: [...past, ...document.sections] }).toEqual(editing.document);
  });
});

/** Lists whose order means nothing are compared in one order. */
function inFixedOrder<T extends { formats: string[]; schedules: string[]; sections: { weekdays: number[] }[] }>(
  view: T,
): T {
  const formats = ["online_live", "in_person", "hybrid", "self_paced"].filter((one) => view.formats.includes(one));
  const schedules = ["weekdays", "weeknights", "weekends", "own_pace"].filter((one) => view.schedules.includes(one));
  const sections = view.sections.map((one) => ({ ...one, weekdays: one.weekdays.toSorted((a, b) => a - b) }));
  return { ...view, formats, schedules, sections };
}
