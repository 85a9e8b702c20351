import type { NextRequest } from "next/server";
import { fitsForRoles } from "@/lib/fit/compare-fits";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { readComparison } from "@/lib/roles/compare-input";

/** The signed-in learner's fit for up to four roles, named in `slugs` and separated by commas, and their level in every skill. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const { slugs } = readComparison({ roles: request.nextUrl.searchParams.getAll("slugs") });
    if (slugs.length === 0)
      throw new AppError("invalid", "Name the roles.", { slugs: ["Name up to four roles, separated by commas."] });
    return json({ data: await fitsForRoles(viewer, slugs) });
  });
}
