import { sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET } from "../../../app/api/v1/search/route";
import { db } from "../../../db/client";
import { searchAll } from "../../../lib/search/all";
import type { Kind } from "../../../lib/search/view";

const find = (q: string) => searchAll(q, 5);
const titles = async (q: string, kind: Kind) =>
  (await find(q)).groups.find((group) => group.kind === kind)?.hits.map(({ title }) => title) ?? [];
const get = (query: string) => GET(new NextRequest(`http://localhost:3000/api/v1/search${query}`));

describe("one box over roles, skills and courses", () => {
  it("finds a skill by its other name and says so", async () => {
    const { groups } = await find("JS");
    expect(groups[0]?.kind).toBe("skill");
    expect(groups[0]?.hits[0]).toMatchObject({
      title: "JavaScript",
      href: "/skills/javascript",
      reason: "Also called JS",
    });
  });

  it("finds courses by title, by what they teach and by their summary", async () => {
    expect((await titles("ios apps", "course"))[0]).toBe("iOS Apps with Swift");
    expect(await titles("postgres", "course")).toContain("PostgreSQL Administration");
    const taught = (await find("django")).groups.find(({ kind }) => kind === "course");
    expect(taught?.hits.some(({ reason }) => reason === "Teaches Django")).toBe(true);
  });

  it("takes typing errors everywhere", async () => {
    const found = await find("pyhton");
    expect(found.takenFor).toBe("python");
    expect(found.groups.map(({ kind }) => kind).toSorted()).toEqual(["course", "role", "skill"]);
    expect(found.groups[0]?.hits[0]?.title).toBe("Python");
  });

  it("shows neither drafts nor archived things, and merged skills as what they became", async () => {
    await db.execute(sql`update courses set status = 'archived' where slug = 'ios-apps-with-swift'`);
    await db.execute(sql`update skills set status = 'draft' where slug = 'swift'`);
    await db.execute(sql`update skills set status = 'merged', merged_into_id = (select id from skills where slug = 'java')
      where slug = 'kotlin'`);
    expect(await titles("ios apps", "course")).not.toContain("iOS Apps with Swift");
    expect(await titles("swift", "skill")).toEqual([]);
    const [kotlin] = (await find("kotlin")).groups.find(({ kind }) => kind === "skill")?.hits ?? [];
    expect(kotlin).toMatchObject({ title: "Java", href: "/skills/java", reason: "Also called Kotlin" });
    await db.execute(sql`update courses set status = 'published' where slug = 'ios-apps-with-swift'`);
    await db.execute(
      sql`update skills set status = 'published', merged_into_id = null where slug in ('swift', 'kotlin')`,
    );
  });

  it("gives what is near when nothing fits, and nothing for nonsense", async () => {
    const near = await find("developer zzzzqq");
    expect(near.groups).toEqual([]);
    expect(near.near.some(({ title }) => /Developer/.test(title))).toBe(true);
    expect(await find("zzzzqq")).toMatchObject({ groups: [], near: [] });
    expect(await find("%%%")).toMatchObject({ groups: [], near: [] });
  });

  it.each(["'", "\\", "a:*", "!&|()", "node & js", "c++ | c#", "\u0000", "🦊", "a".repeat(300), "x ".repeat(200)])(
    "takes %j as text",
    async (q) => {
      await expect(find(q)).resolves.toBeDefined();
    },
  );
});

describe("GET /api/v1/search", () => {
  it("answers what the box finds, for a minute", async () => {
    const response = await get("?q=node&limit=2");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=60, s-maxage=60");
    const { data } = (await response.json()) as { data: Awaited<ReturnType<typeof searchAll>> };
    expect(data.groups.every(({ hits }) => hits.length <= 2)).toBe(true);
    expect(data.groups.flatMap(({ hits }) => hits).map(({ href }) => href)).toContain("/roles/back-end-developer");
  });

  it.each(["", "?q=", "?q=%20", "?q=node&limit=0", "?q=node&limit=99"])("refuses %s", async (query) => {
    expect((await get(query)).status).toBe(422);
  });
});
