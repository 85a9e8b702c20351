import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { courses, sections } from "@/db/schema";
import { archiveCourse, createCourse, discardDraft, saveDraft } from "@/lib/courses/commands";
import { courseForEditing, previewCourse } from "@/lib/courses/edit-queries";
import { publishCourse } from "@/lib/courses/publish";
import { readCourse } from "@/lib/courses/rows";
import type { Viewer } from "@/lib/platform/viewer";
import { make } from "../../support/make";
import {
  anAdmin,
  auditOf,
  courseIdOf,
  draftsOf,
  draftWith,
  present,
  publishWith,
  refusalOf,
  revisionsOf,
  seenNow,
} from "./editing";

const SLUG = "javascript-for-the-browser";
let admin: Viewer;
let courseId: number;
const shown = () => readCourse(SLUG, new Date());

beforeAll(async () => {
  admin = await anAdmin();
  courseId = await courseIdOf(SLUG);
});

describe("a draft", () => {
  test("changes nothing that the public sees until it is published, and then everything at once", async () => {
    const before = await shown();
    await draftWith(admin, courseId, { title: "Pages that react", hours: 61 });
    expect(await shown()).toEqual(before);
    const { view, waiting } = await previewCourse(admin, courseId);
    expect(view).toMatchObject({ title: "Pages that react", hours: 61 });
    expect(waiting).toBe(true);
    const published = await publishCourse(admin, { courseId, seen: await seenNow(admin, courseId), agreed: [] });
    expect(published).toMatchObject({ outcome: "published", slug: SLUG, revision: 2 });
    expect(await shown()).toMatchObject({ title: "Pages that react", hours: 61, revision: 2 });
    expect(await draftsOf(courseId)).toEqual([]);
  });

  test("is shown to its editor with what it changes, in words", async () => {
    const { price, skills } = await present(courseId);
    const [first, ...others] = skills;
    if (!first) throw new Error("The course teaches nothing.");
    await draftWith(admin, courseId, {
      price: { kind: "fixed", amountMinor: 129_950, currency: "USD", instalments: null },
      skills: [...others, { ...first, to: 5 }],
    });
    const { changes, draft } = await courseForEditing(admin, courseId);
    expect(draft?.editor).toBe(admin.name);
    expect(changes.find((change) => change.label === "Price")?.after).toBe("$1,299.50");
    expect(changes.find((change) => change.part === "skills" && change.label.startsWith("Skill: "))).toMatchObject({
      before: `from level ${first.from} to ${first.to}`,
      after: `from level ${first.from} to 5`,
    });
    expect(changes.map((change) => change.label)).toContain("Order of the skills");
    expect(price.kind).toBe("fixed");
  });

  test("that says what is public already is no draft", async () => {
    const kept = await saveDraft(admin, {
      courseId,
      seen: await seenNow(admin, courseId),
      document: await present(courseId),
    });
    expect(kept).toEqual({ slug: SLUG, kept: false });
    expect(await draftsOf(courseId)).toEqual([]);
  });

  test("is thrown away without a trace in what is public", async () => {
    const before = await shown();
    await draftWith(admin, courseId, { title: "Never mind" });
    await discardDraft(admin, { courseId, seen: await seenNow(admin, courseId) });
    expect(await draftsOf(courseId)).toEqual([]);
    expect(await shown()).toEqual(before);
    const again = await refusalOf(async () => discardDraft(admin, { courseId, seen: await seenNow(admin, courseId) }));
    expect(again.code).toBe("conflict");
  });

  test("does not touch sections that are over, whatever it says about them", async () => {
    const startsAt = new Date("2025-03-04T18:00:00Z");
    const past = await make.section(courseId, { startsAt, endsAt: new Date("2025-03-04T20:00:00Z"), weekdays: [2] });
    const document = await present(courseId);
    await publishWith(admin, courseId, { title: "With a past", sections: [] });
    const [kept] = await db.select().from(sections).where(eq(sections.id, past.id));
    expect(kept).toMatchObject({ cancelledAt: null, seats: past.seats });
    const over = document.sections.find((section) => section.id === past.id);
    if (!over) throw new Error("The past section is not in the document.");
    await publishWith(admin, courseId, { title: "With another past", sections: [{ ...over, seats: 1 }] });
    const [still] = await db.select().from(sections).where(eq(sections.id, past.id));
    expect(still?.seats).toBe(past.seats);
  });
});

describe("two editors", () => {
  test("the one who saves second is told who was first, and nothing of the first is lost", async () => {
    const other = await anAdmin();
    const seen = await seenNow(admin, courseId);
    const document = await present(courseId);
    await saveDraft(other, { courseId, seen, document: { ...document, title: "Theirs" } });
    const refusal = await refusalOf(() =>
      saveDraft(admin, { courseId, seen, document: { ...document, title: "Mine" } }),
    );
    expect(refusal.code).toBe("conflict");
    expect(refusal.message).toContain(`${other.name} saved a draft of this course`);
    expect(Object.keys(refusal.fields)).toEqual(["replace"]);
    expect((await draftsOf(courseId))[0]?.document).toMatchObject({ title: "Theirs" });
    const replaced = { courseId, seen: await seenNow(admin, courseId), document: { ...document, title: "Mine" } };
    await saveDraft(admin, replaced);
    expect((await draftsOf(courseId))[0]?.document).toMatchObject({ title: "Mine" });
  });

  test("of two who publish at once one wins and one gets a conflict", async () => {
    const other = await anAdmin();
    for (let round = 0; round < 5; round++) {
      const seen = await seenNow(admin, courseId);
      const document = await present(courseId);
      const before = await revisionsOf(courseId);
      const results = await Promise.allSettled(
        [admin, other].map((viewer) =>
          publishCourse(viewer, {
            courseId,
            seen,
            agreed: [],
            document: { ...document, title: `Round ${round} of ${viewer.userId}` },
          }),
        ),
      );
      const lost = results.filter((result) => result.status === "rejected");
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toMatchObject({ code: "conflict" });
      expect(await revisionsOf(courseId)).toHaveLength(before.length + 1);
    }
  });

  test("an archive in between is a conflict too, and says so", async () => {
    const seen = await seenNow(admin, courseId);
    const other = await anAdmin();
    await archiveCourse(other, { courseId, seen });
    expect(await shown()).toBeNull();
    const document = { ...(await present(courseId)), title: "Back by accident" };
    const refusal = await refusalOf(() => publishCourse(admin, { courseId, seen, agreed: [], document }));
    expect(refusal.message).toContain(`${other.name} archived this course`);
    await publishCourse(admin, { courseId, seen: await seenNow(admin, courseId), agreed: [] });
    expect(await shown()).not.toBeNull();
    expect((await auditOf(courseId)).slice(-2)).toEqual(["course.archive", "course.publish"]);
  });
});

describe("a new course", () => {
  test("is seen by nobody until it has a summary and is published", async () => {
    const { id, slug } = await createCourse(admin, { title: "Brand new", slug: "brand-new" });
    expect(await readCourse(slug, new Date())).toBeNull();
    const seen = await seenNow(admin, id);
    const bare = await refusalOf(() => publishCourse(admin, { courseId: id, seen, agreed: [] }));
    expect(bare).toMatchObject({ code: "invalid", fields: { summary: [expect.stringContaining("summary")] } });
    const document = { ...(await present(id)), summary: "What it is." };
    await saveDraft(admin, { courseId: id, seen, document });
    expect(await readCourse(slug, new Date())).toBeNull();
    await publishCourse(admin, { courseId: id, seen: await seenNow(admin, id), agreed: [] });
    expect(await readCourse(slug, new Date())).toMatchObject({ title: "Brand new", revision: 1 });
    expect(await auditOf(id)).toEqual(["course.create", "course.draft", "course.publish"]);
  });

  test("cannot take another course's address, not even at the same moment", async () => {
    const both = await Promise.allSettled([
      createCourse(admin, { title: "One", slug: "the-same-address" }),
      createCourse(admin, { title: "Two", slug: "the-same-address" }),
    ]);
    const lost = both.find((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "conflict", fields: { slug: [expect.any(String)] } });
    const rows = await db.select().from(courses).where(eq(courses.slug, "the-same-address"));
    expect(rows).toHaveLength(1);
  });
});
