import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "../../../db/client";
import { NO_SEARCH, type RoleSearch } from "../../../lib/roles/input";
import { searchRoles } from "../../../lib/roles/search";

const search = (change: Partial<RoleSearch>) => searchRoles({ ...NO_SEARCH, ...change }, { counts: true });
const slugs = async (q: string) => (await search({ q })).roles.map(({ slug }) => slug);

/** What is typed, and the role that comes first. */
const FIRST: readonly (readonly [string, string])[] = [
  ["back-end developer", "back-end-developer"],
  ["backend developer", "back-end-developer"],
  ["back end developer", "back-end-developer"],
  ["server-side developer", "back-end-developer"],
  ["node", "back-end-developer"],
  ["frontend developer", "front-end-developer"],
  ["front end", "front-end-developer"],
  ["full stack", "full-stack-developer"],
  ["fullstack developer", "full-stack-developer"],
  ["web designer", "web-designer"],
  ["ux", "ux-designer"],
  ["devops", "devops-engineer"],
  ["dev ops engineer", "devops-engineer"],
  ["site reliability", "site-reliability-engineer"],
  ["data analyst", "data-analyst"],
  ["data engineer", "data-engineer"],
  ["database administrator", "database-administrator"],
  ["data base administrator", "database-administrator"],
  ["sysadmin", "systems-administrator"],
  ["systems admin", "systems-administrator"],
  ["network admin", "network-administrator"],
  ["machine learning", "machine-learning-engineer"],
  ["product manager", "product-manager"],
  ["technical writing", "technical-writer"],
  ["it support", "support-specialist"],
  ["help desk", "support-specialist"],
  ["cloud", "cloud-engineer"],
  ["mobile dev", "mobile-developer"],
  ["security analyst", "information-security-analyst"],
  ["develpoer of software", "software-developer"],
  ["databse architect", "database-architect"],
  ["mobil developer", "mobile-developer"],
  ["tehcnical writer", "technical-writer"],
  ["netwrok administrator", "network-administrator"],
];

/** What is typed, and a role among the first three. */
const AMONG_THREE: readonly (readonly [string, string])[] = [
  ["pyhton", "back-end-developer"],
  ["developing software", "software-developer"],
  ["programming", "computer-programmer"],
  ["software engineer", "software-developer"],
  ["qa", "qa-engineer"],
  ["tester", "qa-engineer"],
  ["dba", "database-administrator"],
  ["JS", "full-stack-developer"],
  ["react", "front-end-developer"],
  ["kubernetes", "devops-engineer"],
];

describe("what comes first", () => {
  it.each(FIRST)("%s → %s", async (q, slug) => {
    expect((await slugs(q))[0]).toBe(slug);
  });

  it.each(AMONG_THREE)("%s → %s within three", async (q, slug) => {
    expect((await slugs(q)).slice(0, 3)).toContain(slug);
  });

  it("says what a typing error was taken for", async () => {
    expect((await search({ q: "pyhton" })).takenFor).toBe("python");
    expect((await search({ q: "python" })).takenFor).toBeNull();
  });

  it("finds C++ and C# as themselves", async () => {
    await db.execute(sql`insert into role_technologies (role_id, name, category)
      select id, 'C++', 'x' from roles where slug = 'qa-engineer' union all
      select id, 'C#', 'x' from roles where slug = 'product-manager'`);
    expect(await slugs("C++")).toContain("qa-engineer");
    expect(await slugs("C++")).not.toContain("product-manager");
    expect(await slugs("c#")).toContain("product-manager");
  });
});

describe("roles from an import", () => {
  beforeAll(async () => {
    await db.execute(sql`
      insert into roles (slug, title, status, curated, onet_code, onet_title, onet_release, one_line, summary, content, job_zone, position, published_at)
      select slug, title, 'published', false, code, title, '99.1', line, line, (select content from roles where curated limit 1), 3, 2000, now()
      from (values ('nurses', 'Registered Nurses', '29-1141.00', 'Care for patients.'),
        ('midwives', 'Nurse Midwives', '29-1161.00', 'Care for mothers.'),
        ('nurse-chiefs', 'Medical Managers', '11-9111.00', 'Plan care.')) made(slug, title, code, line)`);
    await db.execute(sql`insert into role_aliases (role_id, alias)
      select id, 'Nurse Manager' from roles where slug = 'nurse-chiefs'`);
    const jobs = { nurses: 3_000_000, midwives: 8_000, "nurse-chiefs": 500_000 };
    for (const [slug, value] of Object.entries(jobs)) await addFact(slug, { kind: "employment", unit: "jobs", value });
  });

  it("puts the commoner occupation first where names are equally like", async () => {
    const found = await slugs("nurse");
    expect(found[0]).toBe("nurses");
    expect(found).toEqual(expect.arrayContaining(["midwives", "nurse-chiefs"]));
  });

  it("finds who does something by what is done, and the other way only what is called so", async () => {
    expect(await slugs("nursing")).toEqual(expect.arrayContaining(["nurses", "midwives"]));
    expect(await slugs("nusre")).toContain("nurses");
  });

  it("keeps the figures of a role with its facts as they stand", async () => {
    await addFact("midwives", { kind: "pay", unit: "usd_per_year", value: 400_000 });
    const paid = async () => (await search({ pay: 300_000 })).roles.map(({ slug }) => slug);
    expect(await paid()).toEqual(["midwives"]);
    await db.execute(sql`update facts set retired_at = now() where kind = 'pay' and value = 400000`);
    expect(await paid()).toEqual([]);
  });

  it("knows a new name at once, and none that is gone", async () => {
    expect(await slugs("quillwright")).toEqual([]);
    await db.execute(
      sql`insert into role_aliases (role_id, alias) select id, 'Quillwright' from roles where slug = 'nurses'`,
    );
    expect(await slugs("quilwrigth")).toEqual(["nurses"]);
    await db.execute(sql`delete from role_aliases where alias = 'Quillwright'`);
    expect(await slugs("quillwright")).toEqual([]);
  });
});

describe("filters", () => {
  it("counts what each choice leaves with the other filters", async () => {
    const all = await search({});
    for (const [zone, roles] of Object.entries(all.counts?.zone ?? {})) {
      expect((await search({ zone: Number(zone) })).total, `zone ${zone}`).toBe(roles);
    }
    const { counts } = await search({ q: "developer", zone: 4 });
    for (const [field, roles] of Object.entries(counts?.field ?? {})) {
      expect((await search({ q: "developer", zone: 4, field })).total, field).toBe(roles);
    }
    for (const [interest, roles] of Object.entries(counts?.interest ?? {})) {
      expect((await search({ q: "developer", zone: 4, interest: interest as "R" })).total, interest).toBe(roles);
    }
    for (const [pay, roles] of Object.entries(counts?.pay ?? {})) {
      expect((await search({ q: "developer", zone: 4, pay: Number(pay) })).total, pay).toBe(roles);
    }
    expect((await search({ q: "developer", zone: 4, growth: "faster" })).total).toBe(counts?.growth.faster ?? 0);
  });

  it("takes the field from the occupation code where the role names none", async () => {
    const before = await search({ field: "27" });
    expect(before.roles.map(({ slug }) => slug)).toEqual(["technical-writer"]);
    await db.execute(sql`update roles set field = '15', remote = 'mostly' where slug = 'technical-writer'`);
    expect((await search({ field: "27" })).total).toBe(0);
    const remote = await search({ remote: "mostly" });
    expect(remote.roles.map(({ slug }) => slug)).toContain("technical-writer");
    await db.execute(sql`update roles set field = null, remote = null where slug = 'technical-writer'`);
  });

  it("says for each filter what taking it away gives", async () => {
    const narrow = await search({ q: "developer", zone: 5, growth: "faster" });
    expect(narrow.total).toBe(0);
    expect(narrow.without.zone).toBe((await search({ q: "developer", growth: "faster" })).total);
    expect(narrow.without.growth).toBe((await search({ q: "developer", zone: 5 })).total);
    expect(narrow.without.pay).toBeUndefined();
  });
});

async function addFact(
  slug: string,
  { kind, unit, value }: { kind: string; unit: string; value: number },
): Promise<void> {
  await db.execute(sql`
    insert into facts (role_id, position, kind, measure, value, unit, occupation_as_named, geography, source, publisher)
    select id, -1, ${kind}, 'As counted', ${value}, ${unit}, title, 'United States', 'A table', 'An office'
    from roles where slug = ${slug}`);
}
