import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";
import { mySkill } from "@/lib/profiles/my-skill";

/** What is known of the signed-in learner's level in a skill, and what their followed roles would win by it. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/me/skills/[slug]">): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const slug = slugInput.safeParse((await params).slug);
    if (!slug.success) throw new AppError("not_found", "There is no published skill with this slug.");
    return json({ data: await mySkill(viewer, slug.data) });
  });
}
