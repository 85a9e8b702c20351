import { and, eq, ne } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, courseSkills, courses, enrollments, outbox, sections } from "@/db/schema";
import { cancelEnrollment, enroll } from "@/lib/enrollments/commands";
import { enrollOffer, myCourse } from "@/lib/enrollments/offers";
import { myEnrollment, myEnrollments } from "@/lib/enrollments/queries";
import { rateSkills } from "@/lib/profiles/commands";
import { make, viewerOf } from "../../support/make";
import { learner, makeCourse, refusal, selfPaced } from "./world";

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

const seatsTaken = async (sectionId: number) =>
  (
    await db
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(and(eq(enrollments.sectionId, sectionId), ne(enrollments.status, "cancelled")))
  ).length;

describe("taking a seat", () => {
  test("60 learners at once on 5 seats: exactly 5 are in, 55 are told it filled up", async () => {
    const course = await makeCourse();
    const section = await make.section(course.id, { seats: 5 });
    const people = await Promise.all(Array.from({ length: 60 }, learner));
    const answers = await Promise.all(
      people.map((person) => refusal(enroll(person, { courseId: course.id, sectionId: section.id }))),
    );
    expect(answers.filter((answer) => answer === "none")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "conflict")).toHaveLength(55);
    expect(await seatsTaken(section.id)).toBe(5);
    const lines = await db.select().from(audit).where(eq(audit.action, "enrollment.create"));
    expect(lines.filter((line) => line.detail.sectionId === section.id)).toHaveLength(5);
  });

  test("one learner who sends the form twice at once is in once", async () => {
    const course = await makeCourse();
    const section = await make.section(course.id);
    const viewer = await learner();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => refusal(enroll(viewer, { courseId: course.id, sectionId: section.id }))),
    );
    expect(answers.toSorted()).toEqual([...Array(7).fill("conflict"), "none"]);
    expect(await seatsTaken(section.id)).toBe(1);
  });

  test("one learner cannot be in two sections of one course", async () => {
    const course = await makeCourse();
    const [early, late] = [
      await make.section(course.id),
      await make.section(course.id, { startsAt: inDays(60), endsAt: inDays(90) }),
    ];
    const viewer = await learner();
    await enroll(viewer, { courseId: course.id, sectionId: early.id });
    await expect(enroll(viewer, { courseId: course.id, sectionId: late.id })).rejects.toThrow(
      "You are already enrolled in this course.",
    );
  });

  test("the mail names the dates in the section's zone, and goes out with the enrollment", async () => {
    const course = await makeCourse({ title: "Ink & <Paper>" });
    const section = await make.section(course.id, {
      startsAt: new Date("2099-03-03T23:30:00Z"),
      endsAt: new Date("2099-03-25T00:30:00Z"),
      weekdays: [2],
      startTime: "18:30",
      timeZone: "America/New_York",
      place: "Room 4",
    });
    const person = await make.learner();
    const { id } = await enroll(viewerOf(person), { courseId: course.id, sectionId: section.id });
    const [mail] = await db.select().from(outbox).where(eq(outbox.toAddress, person.email));
    expect(mail?.subject).toBe("You are enrolled: Ink & <Paper>");
    expect(mail?.textBody).toContain("Dates: 3 – 24 March 2099");
    expect(mail?.textBody).toContain("Meetings: Tue, 18:30–20:30, Eastern Time (New York)");
    expect(mail?.textBody).toContain("Place: Room 4");
    expect(mail?.textBody).toContain(`/enrollments/${id}`);
    expect(mail?.htmlBody).toContain("Ink &amp; &lt;Paper&gt;");
  });

  test("sections that have begun, were cancelled or have no seat are refused with the reason", async () => {
    const course = await makeCourse();
    const viewer = await learner();
    const tries = [
      [await make.section(course.id, { startsAt: inDays(-1), endsAt: inDays(20) }), "This section has already begun."],
      [await make.section(course.id, { cancelledAt: new Date() }), "These dates were cancelled."],
      [await make.section(course.id, { seats: 0 }), "This section filled up."],
    ] as const;
    for (const [section, sentence] of tries) {
      await expect(enroll(viewer, { courseId: course.id, sectionId: section.id })).rejects.toThrow(sentence);
    }
    expect(await db.select().from(enrollments).where(eq(enrollments.learnerId, viewer.userId))).toEqual([]);
  });

  test("a section of another course, an unknown one and an unpublished course are not there", async () => {
    const [course, other, draft] = [await makeCourse(), await makeCourse(), await makeCourse({ status: "draft" })];
    const elsewhere = await make.section(other.id);
    const hidden = await make.section(draft.id);
    const viewer = await learner();
    expect(await refusal(enroll(viewer, { courseId: course.id, sectionId: elsewhere.id }))).toBe("not_found");
    expect(await refusal(enroll(viewer, { courseId: course.id, sectionId: 999_999_999 }))).toBe("not_found");
    expect(await refusal(enroll(viewer, { courseId: draft.id, sectionId: hidden.id }))).toBe("not_found");
  });

  test("without dates only a self-paced course can be entered", async () => {
    const viewer = await learner();
    const own = await makeCourse(selfPaced);
    const dated = await makeCourse();
    await make.section(dated.id);
    const neither = await makeCourse();
    const mixed = await makeCourse(selfPaced);
    await make.section(mixed.id);
    expect(await refusal(enroll(viewer, { courseId: own.id, sectionId: null }))).toBe("none");
    expect(await refusal(enroll(viewer, { courseId: dated.id, sectionId: null }))).toBe("invalid");
    expect(await refusal(enroll(viewer, { courseId: neither.id, sectionId: null }))).toBe("invalid");
    expect(await refusal(enroll(viewer, { courseId: mixed.id, sectionId: null }))).toBe("invalid");
  });

  test("mentors and admins do not enroll", async () => {
    const course = await makeCourse(selfPaced);
    for (const person of [await make.mentor(), await make.admin()]) {
      expect(await refusal(enroll(viewerOf(person), { courseId: course.id, sectionId: null }))).toBe("forbidden");
    }
  });

  test("a missing prerequisite warns and does not refuse", async () => {
    const viewer = await learner();
    await rateSkills(viewer, { ratings: { python: 1 } });
    const offer = await enrollOffer(viewer, "back-end-developer-programme");
    expect(offer?.prerequisites.skills).toEqual([{ slug: "python", name: "Python", needed: 1, held: 1, met: true }]);
    expect(offer?.prerequisites.courses).toEqual([
      { slug: "git-and-command-line-basics", title: "Git and Command Line Basics", met: false },
    ]);
    const section = await make.section(offer?.course.id ?? 0);
    expect(await refusal(enroll(viewer, { courseId: offer?.course.id ?? 0, sectionId: section.id }))).toBe("none");
  });
});

describe("frozen terms", () => {
  test("an edit of the course afterwards changes nothing that was promised", async () => {
    const course = await makeCourse();
    const section = await make.section(course.id);
    const viewer = await learner();
    const { id } = await enroll(viewer, { courseId: course.id, sectionId: section.id });
    const before = (await myEnrollment(viewer, id))?.terms;
    await db
      .update(courses)
      .set({
        title: "Another Title",
        price: { kind: "free", amountMinor: null, currency: "USD", instalments: null },
        mentoringSessions: 0,
        retakeMonths: null,
        certificate: null,
        revision: 2,
      })
      .where(eq(courses.id, course.id));
    await db.delete(courseSkills).where(eq(courseSkills.courseId, course.id));
    const after = await myEnrollment(viewer, id);
    expect(after?.terms).toEqual(before);
    expect(after?.terms).toMatchObject({
      courseTitle: course.title,
      courseRevision: 1,
      price: { kind: "fixed", amountMinor: 50_000 },
      mentoringSessions: 3,
      skills: [
        { skill: "python", from: 1, to: 2.5 },
        { skill: "git", from: 0, to: 2 },
      ],
    });
  });
});

describe("giving a seat back", () => {
  test("frees it for somebody else, once", async () => {
    const course = await makeCourse();
    const section = await make.section(course.id, { seats: 1 });
    const [first, second] = [await learner(), await learner()];
    const { id } = await enroll(first, { courseId: course.id, sectionId: section.id });
    expect(await refusal(enroll(second, { courseId: course.id, sectionId: section.id }))).toBe("conflict");
    const answers = await Promise.all([1, 2].map(() => refusal(cancelEnrollment(first, { enrollmentId: id }))));
    expect(answers.toSorted()).toEqual(["conflict", "none"]);
    expect(await refusal(enroll(second, { courseId: course.id, sectionId: section.id }))).toBe("none");
    const lines = await db
      .select()
      .from(audit)
      .where(and(eq(audit.action, "enrollment.cancel"), eq(audit.subjectId, String(id))));
    expect(lines).toHaveLength(1);
  });

  test("is refused once the class has begun, and possible when the class was cancelled", async () => {
    const course = await makeCourse();
    const section = await make.section(course.id);
    const viewer = await learner();
    const { id } = await enroll(viewer, { courseId: course.id, sectionId: section.id });
    await db
      .update(sections)
      .set({ startsAt: inDays(-1) })
      .where(eq(sections.id, section.id));
    expect(await refusal(cancelEnrollment(viewer, { enrollmentId: id }))).toBe("conflict");
    expect((await myEnrollment(viewer, id))?.canCancel).toBe(false);
    await db.update(sections).set({ cancelledAt: new Date() }).where(eq(sections.id, section.id));
    expect((await myEnrollment(viewer, id))?.canCancel).toBe(true);
    expect(await refusal(cancelEnrollment(viewer, { enrollmentId: id }))).toBe("none");
  });

  test("cancelled learners may come back on the terms of that day", async () => {
    const course = await makeCourse(selfPaced);
    const viewer = await learner();
    const first = await enroll(viewer, { courseId: course.id, sectionId: null });
    await cancelEnrollment(viewer, { enrollmentId: first.id });
    await db.update(courses).set({ revision: 2 }).where(eq(courses.id, course.id));
    const second = await enroll(viewer, { courseId: course.id, sectionId: null });
    expect((await myEnrollment(viewer, second.id))?.terms.courseRevision).toBe(2);
  });
});

describe("whose enrollment it is", () => {
  test("another learner's, a mentor's and an admin's look give the same as none at all", async () => {
    const course = await makeCourse(selfPaced);
    const { id } = await enroll(await learner(), { courseId: course.id, sectionId: null });
    for (const stranger of [await learner(), viewerOf(await make.mentor()), viewerOf(await make.admin())]) {
      expect(await myEnrollment(stranger, id)).toBeNull();
      expect(await refusal(cancelEnrollment(stranger, { enrollmentId: id }))).toBe("not_found");
    }
    expect(await refusal(cancelEnrollment(await learner(), { enrollmentId: 999_999_999 }))).toBe("not_found");
  });

  test("the list holds one's own only, running apart from what is over", async () => {
    const [one, two] = [await makeCourse(selfPaced), await makeCourse(selfPaced)];
    const viewer = await learner();
    const { id } = await enroll(viewer, { courseId: one.id, sectionId: null });
    await enroll(viewer, { courseId: two.id, sectionId: null });
    await enroll(await learner(), { courseId: one.id, sectionId: null });
    await cancelEnrollment(viewer, { enrollmentId: id });
    const list = await myEnrollments(viewer, 7);
    expect(list.running.map((line) => line.courseTitle)).toEqual([two.title]);
    expect(list.past.map((line) => [line.courseTitle, line.status])).toEqual([[one.title, "cancelled"]]);
    expect([list.page, list.pages]).toEqual([1, 1]);
  });
});

describe("the course page's own box", () => {
  test("says whether there is a seat and whether one is in", async () => {
    const course = await makeCourse();
    const section = await make.section(course.id, { seats: 1 });
    const [inside, outside] = [await learner(), await learner()];
    expect(await myCourse(outside, course.slug)).toMatchObject({
      enrollment: null,
      open: true,
      followsRoles: false,
      effects: [],
    });
    const { id } = await enroll(inside, { courseId: course.id, sectionId: section.id });
    expect(await myCourse(inside, course.slug)).toMatchObject({ enrollment: { id, status: "enrolled" }, open: false });
    expect(await myCourse(outside, course.slug)).toMatchObject({ enrollment: null, open: false });
    expect(await myCourse(outside, "no-such-course")).toBeNull();
  });
});
