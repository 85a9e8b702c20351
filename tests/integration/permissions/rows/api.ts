import { NextRequest } from "next/server";
import { pageFits } from "@/lib/fit/page-fits";
import { GET as health } from "../../../../app/api/health/route";
import { GET as course } from "../../../../app/api/v1/courses/[slug]/route";
import { GET as courses } from "../../../../app/api/v1/courses/route";
import { GET as myCourse } from "../../../../app/api/v1/me/courses/[slug]/route";
import { GET as myFit } from "../../../../app/api/v1/me/fit/route";
import { GET as myRole } from "../../../../app/api/v1/me/roles/[slug]/route";
import { GET as me } from "../../../../app/api/v1/me/route";
import { GET as role } from "../../../../app/api/v1/roles/[slug]/route";
import { GET as roles } from "../../../../app/api/v1/roles/route";
import { makeCourse } from "../../enrollments/world";
import { type Row, row } from "../surface";

const EVERYBODY = ["allow", "allow", "allow", "allow", "allow", "allow"] as const;
const NOBODY = ["deny", "deny", "deny", "deny", "deny", "deny"] as const;
const SELF = ["deny", "allow", "own", "own", "own", "own"] as const;

const request = (path: string) => new NextRequest(`http://localhost:3000${path}`);
const at = (slug: string) => ({ params: Promise.resolve({ slug }) });

const published = "back-end-developer";

export const api: Row[] = [
  row({
    does: "Catalog published: JSON API",
    cells: EVERYBODY,
    kind: "read",
    prepare: () => makeCourse(),
    surfaces: (how) => ({
      "app/api/v1/roles/route.ts#GET": how.route(() => roles(request("/api/v1/roles"))),
      "app/api/v1/roles/[slug]/route.ts#GET": how.route(() =>
        role(request(`/api/v1/roles/${published}`), at(published)),
      ),
      "app/api/v1/courses/route.ts#GET": how.route(() => courses(request("/api/v1/courses"))),
      "app/api/v1/courses/[slug]/route.ts#GET": how.route((_, { slug }) =>
        course(request(`/api/v1/courses/${slug}`), at(slug)),
      ),
    }),
  }),
  row({
    does: "Catalog draft or archived: JSON API",
    cells: NOBODY,
    kind: "read",
    prepare: () => makeCourse({ status: "draft" }),
    surfaces: (how) => ({
      "app/api/v1/courses/[slug]/route.ts#GET": how.route((_, { slug }) =>
        course(request(`/api/v1/courses/${slug}`), at(slug)),
      ),
    }),
  }),
  row({
    does: "Catalog draft: JSON API of what it would add",
    cells: NOBODY,
    kind: "read",
    prepare: () => makeCourse({ status: "archived" }),
    surfaces: (how) => ({
      "app/api/v1/me/courses/[slug]/route.ts#GET": how.route((_, { slug }) => myCourse(request("/"), at(slug))),
    }),
  }),
  row({
    does: "JSON API: who is signed in",
    cells: SELF,
    kind: "read",
    shows: ({ secret }) => [secret],
    surfaces: (how) => ({ "app/api/v1/me/route.ts#GET": how.route(() => me()) }),
  }),
  row({
    does: "JSON API: one's own fit and what a course adds to it",
    cells: SELF,
    kind: "read",
    prepare: () => makeCourse(),
    surfaces: (how) => ({
      "app/api/v1/me/fit/route.ts#GET": how.route(() => myFit(request("/api/v1/me/fit"))),
      "app/api/v1/me/courses/[slug]/route.ts#GET": how.route((_, { slug }) => myCourse(request("/"), at(slug))),
    }),
  }),
  row({
    does: "JSON API: one's own fit for one role",
    cells: ["deny", "allow", "own", "deny", "deny", "deny"],
    kind: "read",
    surfaces: (how) => ({
      "app/api/v1/me/roles/[slug]/route.ts#GET": how.route(() => myRole(request("/"), at(published))),
      "lib/fit/page-fits.ts#pageFits": how.by((viewer) => pageFits(viewer, published)),
    }),
  }),
  row({
    does: "Health: ready",
    cells: EVERYBODY,
    kind: "read",
    surfaces: (how) => ({ "app/api/health/route.ts#GET": how.route(() => health()) }),
  }),
];
