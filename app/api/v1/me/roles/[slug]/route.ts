import { roleFit } from "@/lib/fit/queries";
import { BAND_TEXT } from "@/lib/fit/text";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";
import type { MyRoleAnswer } from "@/lib/roles/mine";

/** The signed-in learner's fit for a role and their level in each skill it asks for. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/me/roles/[slug]">): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have a fit of their own.");
    const slug = slugInput.safeParse((await params).slug);
    if (!slug.success) throw new AppError("not_found", "There is no published role with this slug.");
    const { fit, followed, requirements } = await roleFit(viewer, viewer.userId, slug.data);
    const { overall, low, high, provisional, band, enough } = fit;
    const answer: MyRoleAnswer = {
      followed,
      fit: enough ? { overall, low, high, provisional } : null,
      band: band && BAND_TEXT[band],
      levels: Object.fromEntries(requirements.map(({ skill, level }) => [skill.slug, level])),
    };
    return json({ data: answer });
  });
}
