import { NextRequest } from "next/server";
import { describe, expect, it, vi } from "vitest";
import { GET as one } from "../../../app/api/v1/roles/[slug]/route";
import { GET as list } from "../../../app/api/v1/roles/route";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

type Fact = {
  id: number;
  value: number | null;
  measure: string;
  source: string;
  publisher: string;
  period: string | null;
  url: string | null;
};
type Summary = { slug: string; title: string; oneLine: string; pay: Fact | null; growth: Fact | null };

const getList = (query = "") => list(new NextRequest(`http://localhost:3000/api/v1/roles${query}`));
const getOne = (slug: string) => one(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug }) });

describe("GET /api/v1/roles", () => {
  it("answers a page of roles with whole facts and a cursor to the next", async () => {
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let page = 0; page < 10 && cursor !== null; page++) {
      const response: Response = await getList(`?limit=7${cursor ? `&cursor=${cursor}` : ""}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, s-maxage=60");
      const body = (await response.json()) as { data: Summary[]; nextCursor: string | null };
      for (const role of body.data) {
        seen.push(role.slug);
        expect(role.pay?.source).toBeTruthy();
        expect(role.growth?.publisher).toBeTruthy();
      }
      cursor = body.nextCursor;
    }
    expect(cursor).toBeNull();
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });

  it.each([
    "?limit=0",
    "?limit=101",
    "?limit=abc",
    "?limit=2.5",
    "?limit=-1",
    "?limit=%00",
    "?cursor=zzzz",
    "?cursor=%00",
    `?cursor=${"a".repeat(300)}`,
  ])("refuses %s with the field and what to do", async (query) => {
    const response = await getList(query);
    expect(response.status).toBe(422);
    const body = (await response.json()) as {
      error: { code: string; message: string; fields: Record<string, string[]> };
    };
    expect(body.error.code).toBe("invalid");
    expect(Object.keys(body.error.fields)).toHaveLength(1);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("GET /api/v1/roles/{slug}", () => {
  it("answers the whole role with its facts, their sources and the attribution", async () => {
    const response = await getOne("back-end-developer");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, s-maxage=60");
    const { data } = (await response.json()) as {
      data: {
        slug: string;
        facts: Fact[];
        requirements: { anchor: { level: number; text: string }; level: number }[];
        attribution: { text: string };
      };
    };
    expect(data.slug).toBe("back-end-developer");
    expect(data.facts.length).toBeGreaterThanOrEqual(8);
    for (const fact of data.facts) expect(fact.source && fact.publisher && fact.measure).toBeTruthy();
    for (const { anchor, level } of data.requirements) {
      expect(anchor.level).toBe(Math.ceil(level));
      expect(anchor.text).not.toBe("");
    }
    expect(data.attribution.text).toContain("O*NET");
    expect(data).not.toHaveProperty("id");
  });

  it.each([
    "no-such-role",
    "Back-End-Developer",
    "\u0000",
    "../roles",
    "a".repeat(500),
    "%00",
    "'; drop table roles; --",
  ])("answers 404 in JSON for %j", async (slug) => {
    const response = await getOne(slug);
    expect(response.status).toBe(404);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe("not_found");
  });
});
