import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { ledgerPage } from "@/lib/profiles/ledger-api";

/** What is known about the signed-in person's skills, by skill name. `limit` 1–100 and `cursor`; 401 without an auth session. */
export async function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    return json(await ledgerPage(viewer, Object.fromEntries(new URL(request.url).searchParams)));
  });
}
