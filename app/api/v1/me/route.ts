import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";

/** Who is signed in: { data: { name, accountRole } }. 401 without an auth session. */
export async function GET(): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const { name, accountRole } = viewer;
    return json({ data: { name, accountRole } });
  });
}
