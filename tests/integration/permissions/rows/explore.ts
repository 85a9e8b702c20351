import { explainedFit } from "@/lib/fit/explained";
import { exploreFits } from "@/lib/fit/explore";
import { NO_FILTER } from "@/lib/fit/explore-input";
import { whatIf } from "@/lib/fit/what-if";
import { whatIfPage } from "@/lib/fit/what-if-page";
import { GET as explained } from "../../../../app/api/v1/me/explained/route";
import { type Row, row } from "../surface";

/** Own things of a learner: only learners have them, and each only their own. */
const OWN = ["deny", "allow", "own", "deny", "deny", "deny"] as const;
/** Whoever is signed in reads their own, which for staff is nothing. */
const SELF = ["deny", "allow", "own", "own", "own", "own"] as const;

const choices = { courses: ["python-apis-with-postgresql"], levels: [{ skill: "python", level: 3 }] };

export const explore: Row[] = [
  row({
    does: "Fit: explore all roles, try courses and levels, see one's own calculation",
    cells: OWN,
    kind: "read",
    surfaces: (how) => ({
      "lib/fit/explore.ts#exploreFits": how.by((viewer) => exploreFits(viewer, NO_FILTER)),
      "lib/fit/what-if-page.ts#whatIfPage": how.by((viewer) => whatIfPage(viewer, "back-end-developer", choices)),
      "lib/fit/explained.ts#explainedFit": how.by((viewer) => explainedFit(viewer)),
      "app/api/v1/me/explained/route.ts#GET": how.route(() => explained()),
    }),
  }),
  row({
    does: "Fit: what courses and levels would do to one's own",
    cells: SELF,
    kind: "read",
    surfaces: (how) => ({ "lib/fit/what-if.ts#whatIf": how.by((viewer) => whatIf(viewer, choices)) }),
  }),
];
