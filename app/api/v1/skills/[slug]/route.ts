import { json, respond } from "@/lib/platform/api";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";
import { skillDocument } from "@/lib/skills/api";
import { getSkill, standingSlug } from "@/lib/skills/queries";

/** One published skill with its anchors, roles and courses; a merged one redirects to the skill that took its place. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/skills/[slug]">): Promise<Response> {
  return respond(async () => {
    const slug = slugInput.safeParse((await params).slug);
    const standing = slug.success ? await standingSlug(slug.data) : null;
    if (slug.success && standing !== null && standing !== slug.data) {
      return new Response(null, { status: 308, headers: { location: `/api/v1/skills/${standing}` } });
    }
    const skill = standing === null ? null : await getSkill(standing);
    if (!skill) throw new AppError("not_found", "There is no published skill with this slug.");
    return json({ data: skillDocument(skill) }, 200, { "cache-control": "public, s-maxage=60" });
  });
}
