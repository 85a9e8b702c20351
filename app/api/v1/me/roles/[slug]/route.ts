import { pageFits } from "@/lib/fit/page-fits";
import { BAND_TEXT } from "@/lib/fit/text";
import type { FitView } from "@/lib/fit/view";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";
import type { MyRoleAnswer } from "@/lib/roles/mine";

/** All that a role page shows of the signed-in learner: fit, levels, hours, answers, and fits of the related roles. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/me/roles/[slug]">): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have a fit of their own.");
    const slug = slugInput.safeParse((await params).slug);
    if (!slug.success) throw new AppError("not_found", "There is no published role with this slug.");
    const { fit, followed, levels, hoursPerWeek, traits, related } = await pageFits(viewer, slug.data);
    const { overall, low, high, provisional, enough } = fit;
    const answer: MyRoleAnswer = {
      followed,
      fit: enough ? { overall, low, high, provisional } : null,
      band: bandText(fit),
      levels: Object.fromEntries(levels),
      hoursPerWeek,
      traits,
      relatedFits: Object.fromEntries(
        [...related].map(([other, view]) => [other, { overall: view.overall, band: bandText(view) }]),
      ),
    };
    return json({ data: answer });
  });
}

const bandText = ({ band }: FitView): string | null => band && BAND_TEXT[band];
