import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { exclusively } from "@/db/exclusive";
import {
  courseRevisions,
  courses,
  modelVersions,
  requirements,
  roleRevisions,
  roles,
  sections,
  skills,
} from "@/db/schema";
import { seedCatalog } from "@/db/seed/catalog";
import { courses as seedCourses } from "@/db/seed/courses";
import { roles as seedRoles } from "@/db/seed/roles";
import { skills as seedSkills } from "@/db/seed/skills";
import { courseDocument } from "@/lib/courses/document";
import { currentModel } from "@/lib/fit/model";
import { modelHash } from "@/lib/fit/scoring/model-version";

const NOTHING = { skills: 0, roles: 0, courses: 0, models: 0 };
const LATER = new Date("2027-02-01T09:00:00Z");

const TABLES = [
  "skills",
  "skill_aliases",
  "roles",
  "role_aliases",
  "requirements",
  "related_roles",
  "facts",
  "role_revisions",
  "courses",
  "course_skills",
  "prerequisite_skills",
  "prerequisite_courses",
  "modules",
  "sections",
  "course_revisions",
  "model_versions",
];

const seedAgain = () =>
  exclusively(process.env.DATABASE_URL ?? "", (own) =>
    own.transaction((tx) => seedCatalog(tx, { demo: true, today: LATER })),
  );

/** As if the version before this one had not had the course. */
async function forgetCourse(slug: string): Promise<void> {
  await db.execute(sql`alter table course_revisions disable trigger user`);
  await db.execute(sql`delete from course_revisions where course_id = (select id from courses where slug = ${slug})`);
  await db.execute(sql`delete from courses where slug = ${slug}`);
  await db.execute(sql`alter table course_revisions enable trigger user`);
}

/** One digest a table, over all its rows. */
async function digests(): Promise<Record<string, string>> {
  const digest: Record<string, string> = {};
  for (const table of TABLES) {
    const [row] = await db.execute<{ md5: string }>(
      sql.raw(`select md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as md5 from ${table} t`),
    );
    digest[table] = row?.md5 ?? "";
  }
  return digest;
}

describe("The first catalog", () => {
  it("holds every role, skill and course of the seed, published", async () => {
    const published = await db.select({ slug: roles.slug }).from(roles).where(eq(roles.status, "published"));
    expect(published.map(({ slug }) => slug).sort()).toEqual(seedRoles.map(({ slug }) => slug).sort());
    expect(await db.$count(skills)).toBe(seedSkills.length);
    expect(await db.$count(courses, eq(courses.status, "published"))).toBe(seedCourses.length);
  });

  it("changes nothing when it is seeded a second time, on another day", async () => {
    const before = await digests();
    expect(await seedAgain()).toEqual(NOTHING);
    expect(await digests()).toEqual(before);
  });

  it("keeps an editor's changes and adds only what is missing", async () => {
    await db.update(roles).set({ title: "Server Developer" }).where(eq(roles.slug, "back-end-developer"));
    const [leastUsed] = seedCourses.filter(
      ({ slug }) => !seedCourses.some((c) => c.prerequisites.courses.includes(slug)),
    );
    await forgetCourse(leastUsed?.slug ?? "");
    expect(await seedAgain()).toEqual({ ...NOTHING, courses: 1 });
    const [role] = await db.select({ title: roles.title }).from(roles).where(eq(roles.slug, "back-end-developer"));
    expect(role?.title).toBe("Server Developer");
  });

  it("has a published revision of every role, which asks for what the role asks for", async () => {
    const revisions = await db
      .select({ roleId: roleRevisions.roleId, scored: roleRevisions.scored, jobZone: roles.jobZone })
      .from(roleRevisions)
      .innerJoin(roles, eq(roles.id, roleRevisions.roleId));
    expect(revisions).toHaveLength(seedRoles.length);
    for (const { roleId, scored, jobZone } of revisions) {
      const asked = await db
        .select({ skill: skills.slug, importance: requirements.importance, level: requirements.level })
        .from(requirements)
        .innerJoin(skills, eq(skills.id, requirements.skillId))
        .where(eq(requirements.roleId, roleId));
      const { requirements: kept, wage } = scored as {
        requirements: { skill: string }[];
        wage: { amount: number; topCoded: boolean };
      };
      const bySkill = (a: { skill: string }, b: { skill: string }) => a.skill.localeCompare(b.skill);
      expect(kept.sort(bySkill)).toEqual(asked.sort(bySkill));
      expect(scored.jobZone).toBe(jobZone);
      expect(wage.amount).toBeGreaterThan(20_000);
    }
  });

  it("freezes one model with figures for every skill, and its hash is the hash of what is stored", async () => {
    const [model, ...others] = await db.select().from(modelVersions);
    expect(others).toEqual([]);
    expect(model?.version).toBe("fit-1");
    const stored = model?.model as { statistics: Record<string, { cap: number | null }> };
    expect(Object.keys(stored.statistics).sort()).toEqual(seedSkills.map(({ slug }) => slug).sort());
    for (const { slug, onetElement } of seedSkills) {
      expect(stored.statistics[slug]?.cap, slug).toBe(onetElement === undefined ? 3 : null);
    }
    expect(modelHash((await currentModel(db)).model)).toBe(model?.hash);
  });

  it("keeps every course as a document that an editor can open and publish unchanged", async () => {
    const revisions = await db.select({ document: courseRevisions.document }).from(courseRevisions);
    expect(revisions).toHaveLength(seedCourses.length);
    for (const { document } of revisions) expect(courseDocument.parse(document)).toEqual(document);
  });

  it("dates every section so that it begins on one of its weekdays at its local time", async () => {
    const all = await db.select().from(sections);
    expect(all.length).toBeGreaterThan(10);
    for (const section of all) {
      const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone: section.timeZone,
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      }).formatToParts(section.startsAt);
      const part = (type: string) => parts.find((found) => found.type === type)?.value;
      expect(`${part("hour")}:${part("minute")}`).toBe(section.startTime);
      expect(section.weekdays).toContain(
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].indexOf(part("weekday") ?? ""),
      );
    }
  });
});
