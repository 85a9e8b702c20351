import { importProgress } from "@/lib/importers/queries";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { rowId } from "@/lib/platform/input";

/** How far an import is: `{ data: { status, stage, done, total } }`. Admins only; 401 without an auth session. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/v1/admin/imports/[id]">,
): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const id = rowId.safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "There is no such import.");
    return json({ data: await importProgress(viewer, id.data) });
  });
}
