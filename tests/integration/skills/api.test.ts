import { NextRequest } from "next/server";
import { describe, expect, it, vi } from "vitest";
import { GET as one } from "../../../app/api/v1/skills/[slug]/route";
import { GET as list } from "../../../app/api/v1/skills/route";
import { ANCHORS, admin, makeRole, makeSkill, merge } from "./world";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

const getList = (query = "") => list(new NextRequest(`http://localhost:3000/api/v1/skills${query}`));
const getOne = (slug: string) => one(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug }) });

describe("GET /api/v1/skills", () => {
  it("answers every published skill once, page by page, and no draft", async () => {
    const hidden = await makeSkill({ status: "draft", revision: 0 });
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let page = 0; page < 40 && cursor !== null; page += 1) {
      const response: Response = await getList(`?limit=17${cursor ? `&cursor=${cursor}` : ""}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, s-maxage=60");
      const body = (await response.json()) as { data: { slug: string; url: string }[]; nextCursor: string | null };
      seen.push(...body.data.map(({ slug }) => slug));
      expect(body.data[0]?.url).toMatch(/^\/skills\//);
      cursor = body.nextCursor;
    }
    expect(cursor).toBeNull();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain("python");
    expect(seen).not.toContain(hidden.slug);
    expect((await getList("?cursor=odd")).status).toBe(422);
    expect((await getList("?limit=0")).status).toBe(422);
  });
});

describe("GET /api/v1/skills/[slug]", () => {
  it("answers what its page shows", async () => {
    const skill = await makeSkill({ aliases: ["Called otherwise"] });
    const role = await makeRole([{ skillId: skill.id, importance: 4.5, level: 3, use: "For this." }]);
    const response = await getOne(skill.slug);
    expect(response.status).toBe(200);
    expect((await response.json()).data).toMatchObject({
      slug: skill.slug,
      anchors: ANCHORS.map((text, index) => ({ level: index + 1, text })),
      aliases: ["Called otherwise"],
      roles: [{ slug: role.slug, curated: true, importance: 4.5, level: 3, use: "For this." }],
      courses: [],
    });
  });

  it("leads from a merged skill to the one that took its place, and misses drafts and what never was", async () => {
    const viewer = await admin();
    const [from, into] = [await makeSkill(), await makeSkill()];
    await merge(viewer, from.id, into.id);
    const moved = await getOne(from.slug);
    expect(moved.status).toBe(308);
    expect(moved.headers.get("location")).toBe(`/api/v1/skills/${into.slug}`);
    const hidden = await makeSkill({ status: "draft", revision: 0 });
    for (const slug of [hidden.slug, "nothing-here", "Bad Slug", "a'b"]) expect((await getOne(slug)).status).toBe(404);
  });
});
