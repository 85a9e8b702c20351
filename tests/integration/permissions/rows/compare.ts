import { NextRequest } from "next/server";
import { fitsForRoles } from "@/lib/fit/compare-fits";
import { nearMe } from "@/lib/fit/near";
import { NEAR_FIRST } from "@/lib/fit/near-input";
import { myCurrentRole, myPivot } from "@/lib/fit/pivot-read";
import { GET as myRoles } from "../../../../app/api/v1/me/roles/route";
import { type Row, row } from "../surface";

/** Own things of a learner: only learners have them, and each only their own. */
const OWN = ["deny", "allow", "own", "deny", "deny", "deny"] as const;

const [from, to] = ["data-engineer", "back-end-developer"];
const request = () => new NextRequest(`http://localhost:3000/api/v1/me/roles?slugs=${from},${to}`);

export const comparing: Row[] = [
  row({
    does: "Fit: own fits beside compared roles, the own way to a role, roles near oneself",
    cells: OWN,
    kind: "read",
    surfaces: (how) => ({
      "lib/fit/compare-fits.ts#fitsForRoles": how.by((viewer) => fitsForRoles(viewer, [from, to])),
      "lib/fit/pivot-read.ts#myPivot": how.by((viewer) => myPivot(viewer, from, to)),
      "lib/fit/pivot-read.ts#myCurrentRole": how.by(async (viewer) => ({ current: await myCurrentRole(viewer) })),
      "lib/fit/near.ts#nearMe": how.by((viewer) => nearMe(viewer, { ...NEAR_FIRST, pay: 1 })),
      "app/api/v1/me/roles/route.ts#GET": how.route(() => myRoles(request())),
    }),
  }),
];
