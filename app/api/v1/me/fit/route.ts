import { fitPage } from "@/lib/fit/api";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";

/** The fits of the roles that the signed-in person follows, target first. `limit` 1–100 and `cursor`; 401 without an auth session. */
export async function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    return json(await fitPage(viewer, Object.fromEntries(new URL(request.url).searchParams)));
  });
}
