import { explainedFit } from "@/lib/fit/explained";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";

/** How the signed-in learner's fit for the target role comes about, every sum of it; null data while no role is followed. */
export function GET(): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    return json({ data: await explainedFit(viewer) });
  });
}
