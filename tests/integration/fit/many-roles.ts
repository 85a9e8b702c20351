import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { facts, roleAliases, roleRevisions, roles, skills } from "@/db/schema";

const BLS = "U.S. Bureau of Labor Statistics";
const PER_ROLE = 40;

/** Numbers 0..1 that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * Adds so many published roles like imported ones: forty requirements each over all skills of the catalog, interests, a job zone,
 * two other names, pay and growth. The last `unprofiled` of them have no requirements. Returns their slugs.
 */
export async function addRoles(count: number, { unprofiled = 0, name = "generated" } = {}): Promise<string[]> {
  const next = numbers(20_261_122);
  const slugs = (await db.select({ slug: skills.slug }).from(skills).orderBy(skills.slug)).map(({ slug }) => slug);
  const content = {
    workSetting: "",
    duties: [],
    day: [],
    enter: { startingOut: "", someExperience: "", changingCareer: "" },
    questions: [],
    editorNotes: [],
    payDifference: null,
  };
  const rows = await db
    .insert(roles)
    .values(
      Array.from({ length: count }, (_, index) => ({
        slug: `${name}-role-${index}`,
        title: `${["Baker", "Rigger", "Teacher", "Surveyor", "Dispatcher"][index % 5]} of kind ${index}`,
        status: "published" as const,
        curated: false,
        oneLine: "A role for a test.",
        summary: "A role for a test.",
        content,
        interests: {
          R: 1 + 6 * next(),
          I: 1 + 6 * next(),
          A: 1 + 6 * next(),
          S: 1 + 6 * next(),
          E: 1 + 6 * next(),
          C: 1 + 6 * next(),
        },
        jobZone: 1 + (index % 5),
        position: 100_000 + index,
      })),
    )
    .returning({ id: roles.id, slug: roles.slug, interests: roles.interests, jobZone: roles.jobZone });
  const revisions = rows.map(({ id, interests, jobZone }, index) => {
    const asked = index >= count - unprofiled ? [] : slugs.toSorted(() => next() - 0.5).slice(0, PER_ROLE);
    const requirements = asked.map((skill) => ({ skill, importance: 1 + 4 * next(), level: 0.5 + 4.5 * next() }));
    const wage = { amount: Math.round(30_000 + 120_000 * next()), topCoded: false };
    return { roleId: id, revision: 1, scored: { requirements, interests, jobZone, wage } };
  });
  for (let start = 0; start < revisions.length; start += 100)
    await db.insert(roleRevisions).values(revisions.slice(start, start + 100));
  await db
    .insert(roleAliases)
    .values(
      rows.flatMap(({ id }, index) => [1, 2].map((part) => ({ roleId: id, alias: `Other name ${part} of ${index}` }))),
    );
  await db.insert(facts).values(
    revisions.flatMap(({ roleId, scored }, index) => {
      const told = {
        roleId,
        occupationAsNamed: "Generated occupation",
        geography: "United States",
        period: "2024",
        source: "A table for a test",
        publisher: BLS,
      };
      const pay = {
        ...told,
        position: 0,
        kind: "pay" as const,
        measure: "median",
        unit: "usd_per_year" as const,
        value: scored.wage.amount,
      };
      const growth = {
        ...told,
        position: 1,
        kind: "growth" as const,
        measure: "projected change",
        unit: "percent" as const,
        value: (index % 21) - 8,
        comparison: 4,
      };
      return [pay, growth];
    }),
  );
  await db.execute(sql`analyze roles, role_revisions, role_aliases, facts`);
  return rows.map(({ slug }) => slug);
}
