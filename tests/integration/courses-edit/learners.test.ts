import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { enrollments, moduleProgress, outbox, sections } from "@/db/schema";
import { courseForEditing } from "@/lib/courses/edit-queries";
import { publishCourse } from "@/lib/courses/publish";
import { readCourse } from "@/lib/courses/rows";
import { enroll } from "@/lib/enrollments/commands";
import type { Viewer } from "@/lib/platform/viewer";
import { make, viewerOf } from "../../support/make";
import {
  allModules,
  anAdmin,
  courseIdOf,
  draftsOf,
  draftWith,
  enrolled,
  present,
  publishWith,
  refusalOf,
  seenNow,
  tick,
} from "./editing";

const SLUG = "python-apis-with-postgresql";
let admin: Viewer;
let courseId: number;

beforeAll(async () => {
  admin = await anAdmin();
  courseId = await courseIdOf(SLUG);
});

const sectionOf = async (id: number) => (await db.select().from(sections).where(eq(sections.id, id)))[0];
const mails = () => db.select().from(outbox).orderBy(asc(outbox.id));

/** A section of the course with some learners in it, and the document that has it. */
async function sectionWith(learners: number, seats: number) {
  const made = await make.section(courseId, { seats });
  const people = [];
  for (let count = 0; count < learners; count++) people.push(await enrolled(courseId, made.id));
  const document = await present(courseId);
  const own = document.sections.find((section) => section.id === made.id);
  if (!own) throw new Error("The section is not in the document.");
  const others = document.sections.filter((section) => section.id !== made.id);
  return { id: made.id, people, own, others, document };
}

describe("fewer seats than are taken", () => {
  test("are said in words first, take nobody's seat and let nobody else in", async () => {
    const { id, people, own, others } = await sectionWith(3, 5);
    await draftWith(admin, courseId, { sections: [...others, { ...own, seats: 2 }] });
    const { effects } = await courseForEditing(admin, courseId);
    expect(effects).toEqual([
      {
        key: `seats:${id}:2`,
        asks: true,
        text: expect.stringContaining(
          "it gets 2 seats, and 3 are taken. Nobody loses a seat; nobody else can join until 2 are given back.",
        ),
      },
    ]);
    const asked = await publishCourse(admin, { courseId, seen: await seenNow(admin, courseId), agreed: [] });
    expect(asked.outcome).toBe("asks");
    expect((await sectionOf(id))?.seats).toBe(5);
    expect(await draftsOf(courseId)).toHaveLength(1);

    const agreed = effects.map((effect) => effect.key);
    await publishCourse(admin, { courseId, seen: await seenNow(admin, courseId), agreed });
    expect((await sectionOf(id))?.seats).toBe(2);
    const shown = await readCourse(SLUG, new Date());
    expect(shown?.sections.find((section) => section.id === id)?.seatsLeft).toBe(0);
    for (const person of people) {
      const [row] = await db.select().from(enrollments).where(eq(enrollments.id, person.id));
      expect(row).toMatchObject({ status: "enrolled", sectionId: id });
    }
    const late = viewerOf(await make.learner());
    expect((await refusalOf(() => enroll(late, { courseId, sectionId: id }))).code).toBe("conflict");
  });

  test("agreeing to one number of seats does not agree to a smaller one", async () => {
    const { id, own, others } = await sectionWith(3, 5);
    const document = await present(courseId);
    const publish = async (seats: number) =>
      publishCourse(admin, {
        courseId,
        seen: await seenNow(admin, courseId),
        agreed: [`seats:${id}:2`],
        document: { ...document, sections: [...others, { ...own, seats }] },
      });
    expect((await publish(1)).outcome).toBe("asks");
    expect((await publish(2)).outcome).toBe("published");
  });
});

describe("a section with learners", () => {
  test("that is left out is cancelled, never deleted, and its learners get a letter", async () => {
    const { id, people, others } = await sectionWith(2, 9);
    const before = (await mails()).length;
    await publishWith(admin, courseId, { sections: others });
    expect((await sectionOf(id))?.cancelledAt).toBeInstanceOf(Date);
    const sent = (await mails()).slice(before);
    expect(sent.map((mail) => mail.toAddress).sort()).toEqual(people.map(({ learner }) => learner.email).sort());
    expect(sent[0]?.subject).toMatch(/^Cancelled: /);
    for (const person of people) {
      const [row] = await db.select().from(enrollments).where(eq(enrollments.id, person.id));
      expect(row?.sectionId).toBe(id);
    }
    const shown = await readCourse(SLUG, new Date());
    expect(shown?.sections.some((section) => section.id === id)).toBe(false);
  });

  test("that moves keeps its learners and tells them the new dates", async () => {
    const { id, own, others, people } = await sectionWith(1, 9);
    const before = (await mails()).length;
    const asked = await publishCourse(admin, {
      courseId,
      seen: await seenNow(admin, courseId),
      agreed: [],
      document: { ...(await present(courseId)), sections: [...others, { ...own, place: "Room 4" }] },
    });
    expect(asked).toMatchObject({ outcome: "asks", effects: [{ key: `move:${id}` }] });
    expect(await mails()).toHaveLength(before);
    await publishWith(admin, courseId, { sections: [...others, { ...own, place: "Room 4" }] }, [`move:${id}`]);
    const sent = (await mails()).slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      toAddress: people[0]?.learner.email,
      subject: expect.stringMatching(/^New dates: /),
    });
    expect(sent[0]?.textBody).toContain("Room 4");
  });

  test("that nobody ever entered is deleted", async () => {
    const { id, others } = await sectionWith(0, 9);
    await publishWith(admin, courseId, { sections: others });
    expect(await sectionOf(id)).toBeUndefined();
  });
});

describe("a module with work in it", () => {
  test("is retired with its progress; one nobody touched is deleted", async () => {
    const { people } = await sectionWith(1, 9);
    const { modules } = await present(courseId);
    const [worked, untouched, ...others] = modules;
    if (!worked?.id || !untouched?.id) throw new Error("The course has fewer than two modules.");
    await tick(people[0]?.id ?? 0, worked.id);
    await draftWith(admin, courseId, { modules: others });
    const { effects } = await courseForEditing(admin, courseId);
    expect(effects).toEqual([
      { key: `retire:${worked.id}`, asks: true, text: expect.stringContaining("retired, not deleted") },
    ]);
    await publishWith(admin, courseId, { modules: others });
    const rows = await allModules(courseId);
    expect(rows.find((row) => row.id === worked.id)?.retiredAt).toBeInstanceOf(Date);
    expect(rows.some((row) => row.id === untouched.id)).toBe(false);
    expect(await db.select().from(moduleProgress).where(eq(moduleProgress.moduleId, worked.id))).toHaveLength(1);
    expect((await present(courseId)).modules.map((module) => module.id)).toEqual(others.map((module) => module.id));
  });

  test("comes back as itself, work and all, when it is restored", async () => {
    const rows = await allModules(courseId);
    const retired = rows.find((row) => row.retiredAt !== null);
    if (!retired) throw new Error("No module is retired.");
    const { modules } = await present(courseId);
    const { id, title, summary, hours } = retired;
    await publishWith(admin, courseId, { modules: [{ id, title, summary, hours }, ...modules] });
    expect((await present(courseId)).modules[0]?.id).toBe(id);
    expect(await db.select().from(moduleProgress).where(eq(moduleProgress.moduleId, id))).toHaveLength(1);
  });
});

test("an edit of the promises says that those who are enrolled keep theirs, and asks for nothing", async () => {
  const { price } = await present(courseId);
  await draftWith(admin, courseId, { price: { ...price, kind: "fixed", amountMinor: 1_00 } });
  const { effects } = await courseForEditing(admin, courseId);
  expect(effects).toEqual([{ key: "promises", asks: false, text: expect.stringContaining("They keep the price") }]);
  const published = await publishCourse(admin, { courseId, seen: await seenNow(admin, courseId), agreed: [] });
  expect(published.outcome).toBe("published");
});

test("a publication that fails half-way leaves nothing of itself", async () => {
  const { id, own, others } = await sectionWith(0, 9);
  const document = await present(courseId);
  const before = { document, drafts: await draftsOf(courseId), mails: (await mails()).length };
  const impossible = { ...own, minutes: 3_000 };
  await expect(
    publishCourse(admin, {
      courseId,
      seen: await seenNow(admin, courseId),
      agreed: [`move:${id}`],
      document: { ...document, title: "Half written", sections: [...others, impossible] },
    }),
  ).rejects.toThrow();
  expect(await present(courseId)).toEqual(before.document);
  expect(await draftsOf(courseId)).toEqual(before.drafts);
  expect(await mails()).toHaveLength(before.mails);
});
