import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courseSkills, courses, modules, skills } from "@/db/schema";
import { make, viewerOf } from "../../support/make";

type Course = typeof courses.$inferInsert;

let made = 0;

const TAUGHT = [
  { skill: "python", from: 1, to: 2.5 },
  { skill: "git", from: 0, to: 2 },
];

/** A published course of its own with two skills and two modules; everything may be given. */
export async function makeCourse({
  taught = TAUGHT,
  moduleHours = [4, 6],
  ...values
}: Partial<Course> & { taught?: { skill: string; from: number; to: number }[]; moduleHours?: number[] } = {}) {
  const number = ++made;
  const [course] = await db
    .insert(courses)
    .values({
      slug: `test-course-${number}`,
      status: "published",
      title: `Test Course ${number}`,
      provider: "Test Provider",
      summary: "A course for a test.",
      formats: ["online_live"],
      schedules: ["weeknights"],
      price: { kind: "fixed", amountMinor: 50_000, currency: "USD", instalments: null },
      mentoringSessions: 3,
      retakeMonths: 12,
      certificate: "Certificate of completion",
      position: 10_000 + number,
      ...values,
    })
    .returning();
  if (!course) throw new Error("no course");
  for (const [position, { skill, from, to }] of taught.entries()) {
    await db
      .insert(courseSkills)
      .values({ courseId: course.id, skillId: await skillId(skill), position, fromLevel: from, toLevel: to });
  }
  const parts = [];
  for (const [position, hours] of moduleHours.entries()) {
    const [part] = await db
      .insert(modules)
      .values({ courseId: course.id, position, title: `Module ${position + 1}`, summary: "What it is about.", hours })
      .returning();
    if (part) parts.push(part);
  }
  return { ...course, modules: parts };
}

export const selfPaced = { formats: ["self_paced" as const], schedules: ["own_pace" as const] };

export async function skillId(slug: string): Promise<number> {
  const [row] = await db.select({ id: skills.id }).from(skills).where(eq(skills.slug, slug));
  if (!row) throw new Error(`no skill ${slug}`);
  return row.id;
}

export const learner = async () => viewerOf(await make.learner());

/** What a promise was refused with: the AppError's code. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === "string") return code;
    throw error;
  }
}
