import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { OPEN_PAGES, PRIVATE_PAGES, placeOf } from "@/lib/platform/edge/places";

const APP = path.resolve(import.meta.dirname, "../../../app");
const PUBLIC = [
  "/",
  "/roles",
  "/roles/[slug]",
  "/courses",
  "/courses/[slug]",
  "/skills",
  "/skills/[slug]",
  "/how-fit-works",
  "/quiz",
  "/denied",
  "/missing",
];

const pages = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx")
  .map(
    (file) =>
      `/${path
        .dirname(file)
        .split(path.sep)
        .filter((part) => part !== "." && !part.startsWith("("))
        .join("/")}`,
  );

describe("the door knows every page", () => {
  it("names each page as public, open or private, and none that is gone", () => {
    expect([...pages].sort()).toEqual([...PUBLIC, ...OPEN_PAGES, ...Object.keys(PRIVATE_PAGES)].sort());
  });

  it.each(Object.entries(PRIVATE_PAGES))("lets nobody but %s's people in", (pattern, accountRoles) => {
    const place = placeOf(pattern.replace(/\[\w+\]/, "7"), "");
    expect(place).toMatchObject({ kind: "private", pattern, accountRoles });
  });

  it("treats a trailing slash like none and takes the id from the path", () => {
    expect(placeOf("/enrollments/42/", "")).toMatchObject({ kind: "private", pattern: "/enrollments/[id]", id: "42" });
  });

  it("serves the plain lists from cache and filtered ones for each request", () => {
    expect(placeOf("/roles", "")).toEqual({ kind: "public" });
    expect(placeOf("/roles", "?_rsc=abc")).toEqual({ kind: "public" });
    expect(placeOf("/roles", "?q=node")).toEqual({ kind: "open", rewrite: "/roles-search" });
    expect(placeOf("/courses", "?level=beginner&_rsc=x")).toEqual({ kind: "open", rewrite: "/courses-search" });
    expect(placeOf("/skills", "")).toEqual({ kind: "public" });
    expect(placeOf("/skills", "?kind=knowledge")).toEqual({ kind: "open", rewrite: "/skills-search" });
    expect(placeOf("/skills/sql", "")).toEqual({ kind: "public", noun: "skills", slug: "sql" });
    expect(placeOf("/skills/sql/roles", "?page=2")).toEqual({ kind: "open" });
  });

  it("knows the files for machines, and of which thing each tells", () => {
    for (const path of [
      "/robots.txt",
      "/sitemap.xml",
      "/sitemaps/roles-1.xml",
      "/feeds/roles.xml",
      "/pictures/site.png",
    ])
      expect(placeOf(path, ""), path).toEqual({ kind: "file" });
    expect(placeOf("/feeds/roles/data-analyst.xml", "")).toEqual({ kind: "file", noun: "roles", slug: "data-analyst" });
    expect(placeOf("/pictures/skills/git.png", "")).toEqual({ kind: "file", noun: "skills", slug: "git" });
    expect(placeOf("/pictures/people/1.png", "")).toEqual({ kind: "public" });
  });

  it("leaves paths that are no page of ours to the not-found page", () => {
    expect(placeOf("/admin/courses/new", "")).toMatchObject({ pattern: "/admin/courses/new", id: undefined });
    expect(placeOf("/admin/nothing", "")).toEqual({ kind: "public" });
    expect(placeOf("/dashboard/nothing", "")).toEqual({ kind: "public" });
  });
});
