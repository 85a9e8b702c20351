import { myCourse } from "@/lib/enrollments/offers";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";

/** What finishing a course would add for the signed-in learner, and whether they are in it. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/me/courses/[slug]">): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const slug = slugInput.safeParse((await params).slug);
    const mine = slug.success ? await myCourse(viewer, slug.data) : null;
    if (!mine) throw new AppError("not_found", "There is no published course with this slug.");
    return json({ data: mine });
  });
}
