import { NextRequest } from "next/server";
import { findPeople } from "@/lib/search/people";
import { GET as people } from "../../../../app/api/v1/me/people/route";
import { GET as search } from "../../../../app/api/v1/search/route";
import { type Row, row } from "../surface";

const EVERYBODY = ["allow", "allow", "allow", "allow", "allow", "allow"] as const;
/** A mentor finds the learners they mentor now, an admin everybody; a mentor who mentored LS before finds nobody. */
const STAFF = ["deny", "deny", "deny", "allow", "own", "allow"] as const;

const request = (path: string) => new NextRequest(`http://localhost:3000${path}`);

export const searching: Row[] = [
  row({
    does: "Catalog published: one box over roles, skills and courses",
    cells: EVERYBODY,
    kind: "read",
    surfaces: (how) => ({
      "app/api/v1/search/route.ts#GET": how.route(() => search(request("/api/v1/search?q=node"))),
    }),
  }),
  row({
    does: "People: found by name in the palette",
    cells: STAFF,
    kind: "read",
    shows: ({ people: { LS } }) => [LS.name],
    surfaces: (how) => ({
      "lib/search/people.ts#findPeople": how.by((viewer, { secret }) => findPeople(viewer, secret)),
      "app/api/v1/me/people/route.ts#GET": how.route(({ secret }) => people(request(`/api/v1/me/people?q=${secret}`))),
    }),
  }),
];
